"""From a document number, or a provision of one, to the page it names: from the database alone, so that it works with
every engine down and without an index. Content apps register how, in their ``search_resolvers.py``."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from viettext.law.mentions import NumberMention
from viettext.law.provisions import ProvisionRef

from .documents import Card
from .query import ParsedQuery

#: Candidates of a partial number that are listed; and numbers of one query that are looked up.
MAX_CANDIDATES, MAX_NUMBERS = 10, 3


@dataclass(frozen=True, slots=True)
class Target:
    """A document that may be meant. ``url`` lands on the named provision when the document has it; then
    ``provision`` is what readers call it ("Điều 5. Hồ sơ"), else ""."""

    card: Card
    url: str
    provision: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What one typed number may mean: one document, those that share the number, or the candidates of a partial one.

    ``more`` tells that there are more candidates than listed.
    """

    typed: str
    targets: tuple[Target, ...]
    more: bool = False


#: Answers the documents a typed number may mean, best first, at most so many, each with the provision if it has it.
NumberResolver = Callable[[NumberMention, ProvisionRef | None, int], Iterable[Target]]

_resolvers: list[NumberResolver] = []


def register_resolver(resolver: NumberResolver) -> NumberResolver:
    """Decorator: ask ``resolver`` about typed numbers."""
    if resolver not in _resolvers:
        _resolvers.append(resolver)
    return resolver


def resolve(query: ParsedQuery) -> tuple[Resolution, ...]:
    """What the numbers of ``query`` mean; numbers that mean nothing here are left out.

    A provision belongs to the number that follows it, or else to the one before ("điều 5 nghị định 13/2012", "nghị
    định 13/2012 điều 5").
    """
    found = []
    owner = _owner(query)
    for mention in query.numbers[:MAX_NUMBERS]:
        provision = query.provision if mention is owner else None
        targets = [target for resolver in _resolvers for target in resolver(mention, provision, MAX_CANDIDATES + 1)]
        if targets:
            found.append(Resolution(mention.text, tuple(targets[:MAX_CANDIDATES]), len(targets) > MAX_CANDIDATES))
    return tuple(found)


def _owner(query: ParsedQuery) -> NumberMention | None:
    if query.provision is None or not query.numbers:
        return None
    return next((one for one in query.numbers if one.start >= query.provision.end), query.numbers[-1])
