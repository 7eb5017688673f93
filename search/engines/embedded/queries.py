"""A ``SearchRequest`` as tantivy queries. A hit must *match* (be counted); what matches is *ranked*."""

from collections.abc import Callable, Iterable
from datetime import date

import tantivy
from tantivy import FieldType, Occur, Query

from viettext.law.mentions import NumberMention
from viettext.law.provisions import provision_id
from viettext.slugs import slugify

from ...query import Expansion, ParsedQuery, Sequence, sequence_spellings, spellings
from ...request import SearchRequest
from ..ranking import (
    BARE_SYLLABLE_WEIGHT,
    EXACT,
    EXPANSION_WEIGHT,
    FOLDED,
    MATCHED,
    NAMED_PROVISION,
    NUMBER_OF_KIND,
    OTHER_SPELLING_WEIGHT,
    PARTIAL_NUMBER,
    VERY_NUMBER,
    WHOLE_NUMBER,
)
from ..rows import whole_number_key
from . import schema as fields


class Queries:
    """Builds queries for one schema.

    ``documents_with`` answers the keys of documents with a passage that a query finds: a phrase lies within one
    passage, while a document matches by any of them.
    """

    def __init__(self, schema: tantivy.Schema, documents_with: Callable[[Query], Iterable[str]] = lambda _query: ()):
        self.schema = schema
        self.documents_with = documents_with
        self._held: dict[tuple[Sequence, str], Query] = {}

    def term(self, field: str, value: str) -> Query:
        return Query.term_query(self.schema, field, value, "basic")

    def spelled(self, field: str, value: str) -> Query:
        """Entries that hold the term in any of its spellings."""
        return self.any([self.term(field, one) for one in spellings(value)])

    def ranked_terms(self, field: str, value: str, weight: float = 1.0) -> list[Query]:
        """Scores of the term and, less, of its other spelling: plain terms in one union, which tantivy prunes."""
        typed, *others = spellings(value)
        weighted = [(typed, weight), *((other, weight * OTHER_SPELLING_WEIGHT) for other in others)]
        return [Query.boost_query(Query.term_query(self.schema, field, one, "freq"), worth) for one, worth in weighted]

    def any(self, queries: list[Query]) -> Query:
        return queries[0] if len(queries) == 1 else Query.boolean_query([(Occur.Should, query) for query in queries])

    def any_of(self, field: str, values: Iterable[str]) -> Query:
        return Query.term_set_query(self.schema, field, list(values))

    def all_of(self, queries: Iterable[Query]) -> Query:
        return Query.boolean_query([(Occur.Must, query) for query in queries])

    def unscored(self, query: Query) -> Query:
        return Query.const_score_query(query, 0.0)

    def level(self, level: str) -> Query:
        return self.term("level", level)

    # -- what matches ---------------------------------------------------------------------------------------------

    def matching(self, query: ParsedQuery, level: str) -> Query:
        """Entries of ``level`` that hold enough of what is sought or whose number it mentions, with every phrase and
        nothing excluded."""
        return self.all_of([self._sought(query, level), *self.demanded(query, level)])

    def _sought(self, query: ParsedQuery, level: str) -> Query:
        if not query.minimum_should_match:
            return self.level(level)
        enough = self.enough(MATCHED[level], query)
        if not query.numbers:
            return enough
        numbers = self.any([self.mentioned(mention) for mention in query.numbers])
        return self.any([enough, self.all_of([self.level(level), numbers])])

    def enough(self, field: str, query: ParsedQuery) -> Query:
        """Entries whose ``field`` holds as many of the query's syllables, expansions and adjacent pairs as a match
        must."""
        clauses = [self.spelled(field, syllable) for syllable in query.required]
        clauses += [self._meaning(field, query, expansion) for expansion in query.expansions]
        syllables = self.at_least(query.minimum_should_match, clauses)
        if not query.minimum_pairs:
            return syllables
        pairs = [self.spelled(field, pair) for pair in query.loose_pairs]
        return self.all_of([syllables, self.at_least(query.minimum_pairs, pairs)])

    def _meaning(self, field: str, query: ParsedQuery, expansion: Expansion) -> Query:
        """Entries that hold the abbreviation or what it stands for."""
        return self.any(
            [self.all_of(self.spelled(field, term) for term in query.terms_of(form)) for form in expansion.forms]
        )

    def at_least(self, count: int, queries: Iterable[Query]) -> Query:
        clauses = [(Occur.Should, query) for query in queries]
        return Query.boolean_query(clauses, minimum_number_should_match=count)

    def demanded(self, query: ParsedQuery, level: str) -> list[Query]:
        """What the reader asked for in signs: every phrase in quotes, nothing behind a minus."""
        demands = [self.holding(phrase, level) for phrase in query.phrases]
        if query.excluded:
            clauses = [(Occur.MustNot, self.holding(one, level)) for one in query.excluded]
            demands.append(Query.boolean_query([(Occur.Must, self.level(level)), *clauses]))
        return demands

    def holding(self, sequence: Sequence, level: str) -> Query:
        """Entries of ``level`` that hold the syllables in a row; a document does in its own entry or in a passage."""
        if (sequence, level) not in self._held:
            own = self._in_a_row(sequence, FOLDED[level], EXACT[level])
            if level == fields.DOCUMENT:
                keys = self.documents_with(self.holding(sequence, fields.PASSAGE))
                elsewhere = self.all_of([self.level(level), self.any_of("key", keys)])
                own = self.any([own, elsewhere])
            self._held[sequence, level] = own
        return self._held[sequence, level]

    def _in_a_row(self, sequence: Sequence, folded: str, exact: str) -> Query:
        rows = [
            Query.phrase_query(self.schema, folded, list(one)) if len(one) > 1 else self.term(folded, one[0])
            for one in sequence_spellings(sequence.folded)
        ]
        return self.all_of([self.any(rows), *(self.spelled(exact, term) for term in sequence.accented_terms)])

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
        queries = []
        for facet, values in request.filters.items():
            if facet == but or not values:
                continue
            if facet == "status":
                statuses = [self.status(value, request.day) for value in values]
                queries.append(Query.boolean_query([(Occur.Should, status) for status in statuses]))
            else:
                queries.append(self.any_of(f"f_{facet}", values))
        return queries

    def status(self, status: str, day: date) -> Query:
        """Documents that have ``status`` on ``day``, judged as viettext.law.validity does."""
        today = fields.as_day(day, fields.NO_DATE)
        overridden = self.term("state", status)
        by_interval = self.term("state", fields.BY_INTERVAL)
        ended = self._range("valid_to", upper=today)
        not_ended = self._range("valid_to", lower=today + 1)
        computed = {
            "expired": [by_interval, ended],
            "pending": [by_interval, not_ended, self._range("valid_from", lower=today + 1)],
            "in_force": [by_interval, not_ended, self._range("valid_from", lower=fields.NO_DATE + 1, upper=today)],
            "unknown": [by_interval, not_ended, self._range("valid_from", upper=fields.NO_DATE)],
        }.get(status)
        if computed is None:
            return overridden
        return Query.boolean_query([(Occur.Should, overridden), (Occur.Should, self.all_of(computed))])

    def _range(self, field: str, lower: int | None = None, upper: int | None = None) -> Query:
        return Query.range_query(self.schema, field, FieldType.Unsigned, lower_bound=lower, upper_bound=upper)

    # -- how it is ranked -----------------------------------------------------------------------------------------

    def ranking(self, query: ParsedQuery, level: str) -> list[Query]:
        """BM25 over terms with matching accents when any were typed, else over terms without accents."""
        folded = FOLDED[level]
        if query.accented:
            terms = [(EXACT[level], term, 1.0) for term in query.exact]
            terms += [(folded, syllable, BARE_SYLLABLE_WEIGHT) for syllable in query.bare_syllables]
        else:
            terms = [(folded, term, 1.0) for term in query.folded]
        terms += self._expanded(query, level)
        clauses = [clause for field, term, weight in terms for clause in self.ranked_terms(field, term, weight)]
        if query.provision and query.numbers:
            clauses.append(self._named_provision(query, level))
        return clauses + [clause for mention in query.numbers for clause in self._number_clauses(mention, level)]

    def _expanded(self, query: ParsedQuery, level: str) -> list[tuple[str, str, float]]:
        """(field, term, weight) of what expansions add to the terms typed."""
        field = (EXACT if query.accented else FOLDED)[level]
        typed = set(query.exact if query.accented else query.folded)
        terms: dict[str, None] = {}
        for form in (form for expansion in query.expansions for form in expansion.alternatives):
            of_form = (*form.exact, *form.exact_pairs) if query.accented else (*form.folded, *form.folded_pairs)
            terms |= dict.fromkeys(term for term in of_form if term not in typed)
        return [(field, term, EXPANSION_WEIGHT) for term in terms]

    def _named_provision(self, query: ParsedQuery, level: str) -> Query:
        named = self.term("ref", provision_id(query.provision.article))
        return Query.const_score_query(self.all_of([named, self.level(level)]), NAMED_PROVISION)

    def _number_clauses(self, mention: NumberMention, level: str) -> list[Query]:
        # With the level, because a clause that counts must not let entries of the other level in.
        level_of = self.level(level)
        meant = self.all_of([self.mentioned(mention), level_of])
        clauses = [Query.const_score_query(meant, WHOLE_NUMBER if mention.symbol else PARTIAL_NUMBER)]
        very = self.all_of([self.term("number", whole_number_key(mention.number.key)), level_of])
        clauses.append(Query.const_score_query(very, VERY_NUMBER))
        if mention.kind and not mention.symbol:
            of_kind = self.all_of([self.mentioned(mention), self.of_kind(mention.kind), level_of])
            clauses.append(Query.const_score_query(of_kind, NUMBER_OF_KIND))
        return clauses

    def entries(self, request: SearchRequest, level: str) -> Query:
        """Entries of ``level``, best first, that match the request with all its filters.

        A long query is ranked without asking for a minimum of matching syllables: what ranks first holds them
        anyway, and the plain union is answered several times faster.
        """
        query = request.query
        must = self.filters(request)
        must += self.demanded(query, level) if query.long else [self.matching(query, level)]
        ranking = self.ranking(query, level)
        if not must:
            return Query.boolean_query([(Occur.Should, clause) for clause in ranking])
        clauses = [(Occur.Must, self.unscored(one)) for one in must]
        if query.long:
            clauses.append((Occur.Must, Query.boolean_query([(Occur.Should, clause) for clause in ranking])))
        else:
            clauses += [(Occur.Should, clause) for clause in ranking]
        return Query.boolean_query(clauses)

    def counted(self, request: SearchRequest, level: str, but: str | None = None) -> Query:
        """The same set without ranking, for totals and facet counts."""
        return self.all_of([self.matching(request.query, level), *self.filters(request, but=but)])
