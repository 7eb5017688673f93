"""What the home page shows of the other apps."""

from core.images import CARD, PHOTO, prepare_renditions
from events.selectors import coming_events
from news.selectors import newest_articles

NEWS_ON_FRONT = 7
EVENTS_ON_FRONT = 4


def front_page() -> dict:
    """The lists of the home page, for its template's context."""
    articles = newest_articles(NEWS_ON_FRONT)
    prepare_renditions((article.lead_image, PHOTO if article is articles[0] else CARD) for article in articles)
    return {
        "lead_article": articles[0] if articles else None,
        "articles": articles[1:],
        "coming_events": coming_events(EVENTS_ON_FRONT),
    }
