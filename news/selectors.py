"""Reading articles for lists: each function costs a constant number of queries whatever there is."""

from django.apps import apps

from core.publicity import unrestricted


def public_articles():
    """Articles anyone may read, newest first, without their bodies."""
    return (
        apps.get_model("news.ArticlePage")
        .objects.live()
        .filter(unrestricted())
        .defer_streamfields()
        .select_related("lead_image")
        .order_by("-date", "-pk")
    )


def articles_below(index):
    return public_articles().child_of(index)


def newest_articles(limit: int) -> list:
    return list(public_articles()[:limit])
