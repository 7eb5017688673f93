"""A ``SearchRequest`` as tantivy queries. A hit must *match* (be counted); what matches is *ranked*."""

from collections.abc import Iterable
from datetime import date

import tantivy
from tantivy import FieldType, Occur, Query

from viettext.law.mentions import NumberMention
from viettext.slugs import slugify

from ...query import ParsedQuery
from ...request import SearchRequest
from . import schema as fields

#: Scores added by a document number, far above any BM25 score: a typed number beats words. Whole number, number
#: with its kind only ("nghị định 13/2012"), serial and year alone ("13/2012").
WHOLE_NUMBER, NUMBER_OF_KIND, PARTIAL_NUMBER = 3000.0, 2000.0, 1000.0

#: In a query with accents, a syllable typed without any ("quy", but also "dinh" of a hasty typist) counts for its
#: accented look-alikes too, this much.
BARE_SYLLABLE_WEIGHT = 0.1

#: The ranking fields of each level.
EXACT = {fields.PASSAGE: "exact", fields.DOCUMENT: "own_exact"}
FOLDED = {fields.PASSAGE: "folded", fields.DOCUMENT: "own_folded"}
#: The field that decides whether an entry of the level matches.
MATCHED = {fields.PASSAGE: "folded", fields.DOCUMENT: "match"}


class Queries:
    """Builds queries for one schema."""

    def __init__(self, schema: tantivy.Schema):
        self.schema = schema

    def term(self, field: str, value: str) -> Query:
        return Query.term_query(self.schema, field, value, "basic")

    def ranked_term(self, field: str, value: str) -> Query:
        return Query.term_query(self.schema, field, value, "freq")

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
        """Entries of ``level`` that hold enough of the query's syllables, or whose number it mentions."""
        if not query:
            return self.level(level)
        enough = self.enough(MATCHED[level], query)
        if not query.numbers:
            return enough
        numbers = [(Occur.Should, self.mentioned(mention)) for mention in query.numbers]
        mentioned = self.all_of([self.level(level), Query.boolean_query(numbers)])
        return Query.boolean_query([(Occur.Should, enough), (Occur.Should, mentioned)])

    def enough(self, field: str, query: ParsedQuery) -> Query:
        """Entries whose ``field`` holds as many of the query's syllables and adjacent pairs as a match must."""
        syllables = self.at_least(query.minimum_should_match, field, query.required)
        if not query.minimum_pairs:
            return syllables
        return self.all_of([syllables, self.at_least(query.minimum_pairs, field, query.folded_bigrams)])

    def at_least(self, count: int, field: str, terms: Iterable[str]) -> Query:
        clauses = [(Occur.Should, self.term(field, term)) for term in terms]
        return Query.boolean_query(clauses, minimum_number_should_match=count)

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
            clauses = [self.ranked_term(EXACT[level], term) for term in query.exact]
            clauses += [
                Query.boost_query(self.ranked_term(folded, syllable), BARE_SYLLABLE_WEIGHT)
                for syllable in query.bare_syllables
            ]
        else:
            clauses = [self.ranked_term(folded, term) for term in query.folded]
        return clauses + [clause for mention in query.numbers for clause in self._number_clauses(mention, level)]

    def _number_clauses(self, mention: NumberMention, level: str) -> list[Query]:
        # With the level, because a clause that counts must not let entries of the other level in.
        level_of = self.level(level)
        meant = self.all_of([self.mentioned(mention), level_of])
        clauses = [Query.const_score_query(meant, WHOLE_NUMBER if mention.symbol else PARTIAL_NUMBER)]
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
        if not query.long:
            must.append(self.matching(query, level))
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
