"""What the base template shows around a page: menu, breadcrumbs, sidebar. Each is filled once a request."""

from django import template

from events.selectors import coming_events
from news.selectors import newest_articles
from portal.navigation import navigation

register = template.Library()

NEWS_IN_SIDEBAR = 5
EVENTS_IN_SIDEBAR = 4


@register.simple_tag(takes_context=True)
def site_navigation(context):
    """``{% site_navigation as nav %}``: ``nav.menu`` and ``nav.breadcrumbs`` of this page, or of no page."""
    return navigation(context["request"], context.get("page"))


@register.inclusion_tag("components/sidebar.html", takes_context=True)
def sidebar(context):
    """Newest articles and coming events, without the page one is on."""
    here = getattr(context.get("page"), "pk", None)
    return {
        "request": context["request"],
        "articles": [article for article in newest_articles(NEWS_IN_SIDEBAR + 1) if article.pk != here][
            :NEWS_IN_SIDEBAR
        ],
        "events": [event for event in coming_events(EVENTS_IN_SIDEBAR + 1) if event.pk != here][:EVENTS_IN_SIDEBAR],
    }
