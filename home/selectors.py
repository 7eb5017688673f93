"""What the home page shows of the other apps, in a constant number of queries."""

from core.images import CARD, PHOTO, PHOTO_SMALL, prepare_renditions
from events.models import EventIndexPage
from events.selectors import coming_events
from legal_docs.models import LegalIndexPage
from legal_docs.selectors import newest_documents
from news.models import NewsIndexPage
from news.selectors import newest_articles

NEWS_ON_FRONT = 7
EVENTS_ON_FRONT = 4
DOCUMENTS_ON_FRONT = 6


def front_page(home) -> dict:
    """The lists of the page ``home``, and where each goes on, for its template's context."""
    articles = newest_articles(NEWS_ON_FRONT)
    lead = articles[0] if articles else None
    prepare_renditions(
        (article.lead_image, spec)
        for article in articles
        for spec in ((PHOTO, PHOTO_SMALL) if article is lead else (CARD,))
    )
    children = home.get_children().live().select_related("content_type").order_by("-path")
    sections = {page.content_type.model_class(): page for page in children}
    return {
        "lead_article": lead,
        "articles": articles[1:],
        "news_index": sections.get(NewsIndexPage),
        "coming_events": coming_events(EVENTS_ON_FRONT),
        "documents": newest_documents(DOCUMENTS_ON_FRONT),
        "document_index": sections.get(LegalIndexPage),
        "event_index": sections.get(EventIndexPage),
    }
