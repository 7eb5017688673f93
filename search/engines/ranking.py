"""What both engines rank by: the same fields and the same weights, so that they order alike."""

from .rows import DOCUMENT, PASSAGE

#: Scores added by a document number, far above any BM25 score: a typed number beats words. Whole number, number
#: with its kind only ("nghị định 13/2012"), serial and year alone ("13/2012").
WHOLE_NUMBER, NUMBER_OF_KIND, PARTIAL_NUMBER = 3000.0, 2000.0, 1000.0

#: Added to the document that has the very number, where others only begin with it; above a named provision.
VERY_NUMBER = 600.0

#: In a query with accents, a syllable typed without any ("quy", but also "dinh" of a hasty typist) counts for its
#: accented look-alikes too, this much.
BARE_SYLLABLE_WEIGHT = 0.1

#: Another spelling of a term ("kĩ" for "kỹ"), and what an abbreviation stands for, count this much of what was typed:
#: the rarer of two would otherwise win by its rarity alone.
OTHER_SPELLING_WEIGHT, EXPANSION_WEIGHT = 0.5, 0.5

#: Added to the provision that was named, below any number: it sorts the passages of the document that was named.
NAMED_PROVISION = 500.0

#: The ranking fields of each level.
EXACT = {PASSAGE: "exact", DOCUMENT: "own_exact"}
FOLDED = {PASSAGE: "folded", DOCUMENT: "own_folded"}
#: The field that decides whether an entry of the level matches.
MATCHED = {PASSAGE: "folded", DOCUMENT: "match"}
