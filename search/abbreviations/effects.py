"""What an entry of the list changes: for each of its forms, how many documents match without and with it."""

from dataclasses import dataclass

from django.utils import timezone

from .. import service
from ..presenting import load_cards
from ..query import Lexicon, parse
from ..request import SearchRequest
from .current import entries
from .models import Abbreviation

#: Titles of newly found documents that are shown, and hits read to find them.
TITLES, READ = 5, 50


@dataclass(frozen=True, slots=True)
class Effect:
    """Asking for ``text`` finds ``before`` documents without the entry and ``after`` with it.

    ``titles`` are the first documents that only the entry brings among the first hits. ``available`` is false when
    no engine could be asked.
    """

    text: str
    before: int
    after: int
    titles: tuple[str, ...]
    available: bool


def effects_of(entry: Abbreviation) -> list[Effect]:
    """The effect on a search for the abbreviation and for each long form; an entry out of use is tried as if used."""
    others = entries(but=entry.pk)
    without, including = Lexicon.of(others), Lexicon.of([*others, (entry.short, entry.long_forms)])
    texts = [text for text in (entry.short, *entry.long_forms) if text.strip()]
    return [_effect(text, without, including) for text in texts]


def _effect(text: str, without: Lexicon, including: Lexicon) -> Effect:
    before, after = (_ask(text, lexicon) for lexicon in (without, including))
    known = {hit.key for hit in before.hits}
    new = [hit.key for hit in after.hits if hit.key not in known][:TITLES]
    cards = load_cards(new)
    titles = tuple(cards[key].title for key in new if key in cards)
    return Effect(text, before.total, after.total, titles, not (before.degraded or after.degraded))


def _ask(text: str, lexicon: Lexicon):
    request = SearchRequest(parse(text, lexicon), timezone.localdate(), scope="documents", size=READ)
    return service.answer(request)
