"""From the shapes of the texts to published pages, by the road every editor's page takes: revision, then publish."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone
from wagtail.coreutils import find_available_slug
from wagtail.models import Page as WagtailPage

from bulletins.models import BulletinIssuePage
from events.models import AgendaItem, EventPage
from home.models import StandardPage
from news.models import ArticlePage, Byline

from .content import bulletin, shapes
from .media import Library

SATURDAY = 5


def publish_below(parent: WagtailPage, page, text, lead_image=None, body=()):
    """Publish the new ``page`` below ``parent`` with what every ``text`` has; a taken slug gets a number."""
    page.title, page.summary = text.title, text.summary
    page.slug = find_available_slug(parent, text.slug)
    page.lead_image = lead_image
    page.live = False
    if body:
        page.body = list(body)
    # Read afresh: treebeard counts children on the instance, and others may have added some.
    WagtailPage.objects.get(pk=parent.pk).add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def body_of(text: shapes.Page, library: Library) -> list[shapes.Block]:
    """The blocks of ``text`` with stored images in place of names."""
    return [
        (kind, value | {"image": library.picture(value["image"])} if kind == "image" else value)
        for kind, value in text.body
    ]


def publish_standard_page(parent, text: shapes.Page, library: Library) -> StandardPage:
    page = StandardPage(show_in_menus=True)
    return publish_below(parent, page, text, _lead(text, library), body_of(text, library))


def publish_article(parent, text: shapes.Article, library: Library) -> ArticlePage:
    page = ArticlePage(
        date=text.date,
        lead_image_description=library.picture(text.picture).description,
        lead_image_caption=text.picture_caption,
        lead_image_credit=text.picture_credit,
    )
    page.bylines = [
        Byline(sort_order=order, name=byline.name, role=byline.role) for order, byline in enumerate(text.bylines)
    ]
    return publish_below(parent, page, text, _lead(text, library), body_of(text, library))


def publish_event(parent, text: shapes.Event, library: Library, today: date) -> EventPage:
    day = event_day(text.day, today)
    page = EventPage(
        start=_moment(day, text.begins),
        end=_moment(day, text.ends),
        place=text.place,
        organiser=text.organiser,
        is_online=bool(text.online_note),
        online_note=text.online_note,
    )
    page.agenda = [
        AgendaItem(sort_order=order, time=line.time, title=line.title, speaker=line.speaker)
        for order, line in enumerate(text.agenda)
    ]
    return publish_below(parent, page, text, _lead(text, library), body_of(text, library))


def publish_issue(parent, issue: bulletin.Issue, library: Library) -> BulletinIssuePage:
    page = BulletinIssuePage(number=issue.number, date=issue.date, pdf=library.bulletin_pdf())
    return publish_below(parent, page, issue, library.cover())


def event_day(day: date | int, today: date) -> date:
    """The date itself, or so many days after ``today``, moved on to Monday from a weekend."""
    if isinstance(day, date):
        return day
    found = today + timedelta(days=day)
    return found + timedelta(days=7 - found.weekday()) if found.weekday() >= SATURDAY else found


def _moment(day: date, at: time) -> datetime:
    return timezone.make_aware(datetime.combine(day, at))


def _lead(text: shapes.Page, library: Library):
    return library.picture(text.picture) if text.picture else None
