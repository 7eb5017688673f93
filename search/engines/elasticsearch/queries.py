"""A ``SearchRequest`` as Elasticsearch queries: the same clauses, fields and weights as the embedded engine's.

A hit must *match* (be counted); what matches is *ranked* (docs/decisions/0005-search-matching.md).
"""

from collections.abc import Callable, Iterable
from datetime import date

from elasticsearch_dsl import Q
from elasticsearch_dsl.query import Query

from viettext.law.mentions import NumberMention
from viettext.law.provisions import provision_id
from viettext.slugs import slugify

from ...query import Expansion, ParsedQuery, Sequence, sequence_spellings, spellings
from ...request import SearchRequest
from .. import ranking as weights
from .. import rows


class Queries:
    """Builds queries. ``documents_with`` answers the keys of documents with a passage that a query finds."""

    def __init__(self, documents_with: Callable[[Query], list[str]]):
        self._documents_with = documents_with
        self._held: dict[tuple[Sequence, str], Query] = {}

    # -- pieces ---------------------------------------------------------------------------------------------------

    def term(self, field: str, value: str) -> Query:
        return Q("term", **{field: value})

    def any(self, queries: list[Query]) -> Query:
        return queries[0] if len(queries) == 1 else Q("bool", should=queries, minimum_should_match=1)

    def all_of(self, queries: Iterable[Query]) -> Query:
        return Q("bool", filter=list(queries))

    def level(self, level: str) -> Query:
        return self.term("level", level)

    def spelled(self, field: str, value: str) -> Query:
        """Entries that hold the term in any of its spellings."""
        return Q("terms", **{field: list(spellings(value))})

    def worth(self, query: Query, score: float) -> Query:
        """``query``, adding exactly ``score``."""
        return Q("constant_score", filter=query, boost=score)

    def ranked_term(self, field: str, value: str, weight: float = 1.0) -> Query:
        typed, *others = spellings(value)
        query = Q("term", **{field: {"value": typed, "boost": weight}})
        if not others:
            return query
        less = weight * weights.OTHER_SPELLING_WEIGHT
        return Q("dis_max", queries=[query, *(Q("term", **{field: {"value": one, "boost": less}}) for one in others)])

    # -- what matches ---------------------------------------------------------------------------------------------

    def matching(self, query: ParsedQuery, level: str) -> Query:
        """Entries of ``level`` that hold enough of what is sought or whose number it mentions, with every phrase and
        nothing excluded."""
        return self.all_of([self._sought(query, level), *self.demanded(query, level)])

    def _sought(self, query: ParsedQuery, level: str) -> Query:
        if not query.minimum_should_match:
            return self.level(level)
        enough = self._enough(weights.MATCHED[level], query)
        if not query.numbers:
            return enough
        numbers = self.any([self.mentioned(mention) for mention in query.numbers])
        return self.any([enough, self.all_of([self.level(level), numbers])])

    def _enough(self, field: str, query: ParsedQuery) -> Query:
        clauses = [self.spelled(field, syllable) for syllable in query.required]
        clauses += [self._meaning(field, query, expansion) for expansion in query.expansions]
        syllables = Q("bool", should=clauses, minimum_should_match=query.minimum_should_match)
        if not query.minimum_pairs:
            return syllables
        pairs = [self.spelled(field, pair) for pair in query.loose_pairs]
        return self.all_of([syllables, Q("bool", should=pairs, minimum_should_match=query.minimum_pairs)])

    def _meaning(self, field: str, query: ParsedQuery, expansion: Expansion) -> Query:
        """Entries that hold the abbreviation or what it stands for."""
        return self.any(
            [self.all_of(self.spelled(field, term) for term in query.terms_of(form)) for form in expansion.forms]
        )

    def demanded(self, query: ParsedQuery, level: str) -> list[Query]:
        """What the reader asked for in signs: every phrase in quotes, nothing behind a minus."""
        demands = [self.holding(phrase, level) for phrase in query.phrases]
        if query.excluded:
            excluded = [self.holding(one, level) for one in query.excluded]
            demands.append(Q("bool", filter=[self.level(level)], must_not=excluded))
        return demands

    def holding(self, sequence: Sequence, level: str) -> Query:
        """Entries of ``level`` that hold the syllables in a row; a document does in its own entry or in a passage."""
        if (sequence, level) not in self._held:
            own = self._in_a_row(sequence, weights.FOLDED[level], weights.EXACT[level])
            if level == rows.DOCUMENT:
                keys = self._documents_with(self.holding(sequence, rows.PASSAGE))
                own = self.any([own, self.all_of([self.level(level), Q("terms", key=keys)])])
            self._held[sequence, level] = own
        return self._held[sequence, level]

    def _in_a_row(self, sequence: Sequence, folded: str, exact: str) -> Query:
        orders = [Q("match_phrase", **{folded: " ".join(one)}) for one in sequence_spellings(sequence.folded)]
        return self.all_of([self.any(orders), *(self.spelled(exact, term) for term in sequence.accented_terms)])

    def mentioned(self, mention: NumberMention) -> Query:
        """Documents whose number a mention may be; a serial alone ("nghị định 13") needs its kind too."""
        number = self.term("number", mention.number.key)
        if mention.year is None and mention.symbol is None and mention.kind:
            return self.all_of([number, self.of_kind(mention.kind)])
        return number

    def of_kind(self, kind: str) -> Query:
        return self.term("f_kind", slugify(kind))

    def filters(self, request: SearchRequest, but: str | None = None) -> list[Query]:
        """One query a filtered facet, except ``but`` (a facet's own counts ignore its own choice)."""
        return [
            self.any([self.status(value, request.day) for value in values])
            if facet == "status"
            else Q("terms", **{f"f_{facet}": list(values)})
            for facet, values in request.filters.items()
            if values and facet != but
        ]

    def status(self, status: str, day: date) -> Query:
        """Documents that have ``status`` on ``day``, judged as viettext.law.validity does."""
        today = rows.as_day(day, rows.NO_DATE)
        overridden = self.term("state", status)
        not_ended = Q("range", valid_to={"gt": today})
        computed = {
            "expired": [Q("range", valid_to={"lte": today})],
            "pending": [not_ended, Q("range", valid_from={"gt": today})],
            "in_force": [not_ended, Q("range", valid_from={"gt": rows.NO_DATE, "lte": today})],
            "unknown": [not_ended, Q("range", valid_from={"lte": rows.NO_DATE})],
        }.get(status)
        if computed is None:
            return overridden
        return self.any([overridden, self.all_of([self.term("state", rows.BY_INTERVAL), *computed])])

    # -- how it is ranked -----------------------------------------------------------------------------------------

    def ranking(self, query: ParsedQuery, level: str) -> list[Query]:
        """BM25 over terms with matching accents when any were typed, else over terms without accents."""
        exact, folded = weights.EXACT[level], weights.FOLDED[level]
        if query.accented:
            clauses = [self.ranked_term(exact, term) for term in query.exact]
            clauses += [
                self.ranked_term(folded, syllable, weights.BARE_SYLLABLE_WEIGHT) for syllable in query.bare_syllables
            ]
        else:
            clauses = [self.ranked_term(folded, term) for term in query.folded]
        clauses += [self._expanded(query, expansion, level) for expansion in query.expansions]
        if query.provision and query.numbers:
            named = self.all_of([self.term("ref", provision_id(query.provision.article)), self.level(level)])
            clauses.append(self.worth(named, weights.NAMED_PROVISION))
        return clauses + [clause for mention in query.numbers for clause in self._number_clauses(mention, level)]

    def _expanded(self, query: ParsedQuery, expansion: Expansion, level: str) -> Query:
        """What the alternatives of an expansion score, by the best of them."""
        field = (weights.EXACT if query.accented else weights.FOLDED)[level]
        alternatives = []
        for form in expansion.alternatives:
            terms = (*form.exact, *form.exact_pairs) if query.accented else (*form.folded, *form.folded_pairs)
            alternatives.append(self.any([self.ranked_term(field, term) for term in dict.fromkeys(terms)]))
        return Q("dis_max", queries=alternatives, boost=weights.EXPANSION_WEIGHT)

    def _number_clauses(self, mention: NumberMention, level: str) -> list[Query]:
        # With the level, because a clause that counts must not let entries of the other level in.
        meant = [self.mentioned(mention), self.level(level)]
        worth = weights.WHOLE_NUMBER if mention.symbol else weights.PARTIAL_NUMBER
        clauses = [self.worth(self.all_of(meant), worth)]
        very = [self.term("number", rows.whole_number_key(mention.number.key)), self.level(level)]
        clauses.append(self.worth(self.all_of(very), weights.VERY_NUMBER))
        if mention.kind and not mention.symbol:
            of_kind = self.all_of([*meant, self.of_kind(mention.kind)])
            clauses.append(self.worth(of_kind, weights.NUMBER_OF_KIND))
        return clauses

    def entries(self, request: SearchRequest, level: str) -> Query:
        """Entries of ``level``, best first, that match the request with all its filters.

        A long query is ranked without asking for a minimum of matching syllables: what ranks first holds them
        anyway, and the plain union is answered several times faster.
        """
        query = request.query
        must = self.filters(request)
        must += self.demanded(query, level) if query.long else [self.matching(query, level)]
        needed = 1 if query.long or not must else 0
        return Q("bool", filter=must, should=self.ranking(query, level), minimum_should_match=needed)

    def counted(self, request: SearchRequest, level: str) -> Query:
        """The same set without ranking, for a total."""
        return self.all_of([self.matching(request.query, level), *self.filters(request)])
