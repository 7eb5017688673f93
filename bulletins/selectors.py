"""Reading issues for lists: each function costs a constant number of queries whatever there is."""

from django.apps import apps

from core.publicity import unrestricted


def public_issues():
    """Issues anyone may read, newest first."""
    return (
        apps.get_model("bulletins.BulletinIssuePage")
        .objects.live()
        .filter(unrestricted())
        .select_related("lead_image")
        .order_by("-date", "-pk")
    )


def issues_below(index):
    return public_issues().child_of(index)
