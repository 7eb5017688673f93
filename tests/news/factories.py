import datetime as dt

from news.models import ArticlePage, Byline


def make_article(index, title="Tin mới", bylines=(), **fields) -> ArticlePage:
    """A live article below ``index``; ``bylines`` are ``(name, role)``."""
    fields.setdefault("date", dt.date(2023, 8, 24))
    article = ArticlePage(title=title, **fields)
    article.bylines = [Byline(name=name, role=role, sort_order=order) for order, (name, role) in enumerate(bylines)]
    return index.add_child(instance=article)
