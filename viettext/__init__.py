"""Pure rules of Vietnamese text: no Django, no database, no third-party package.

====================  ==================================================================
module                what it answers
====================  ==================================================================
`normal`              one spelling of a text: NFC, Đ look-alikes, tone placement
`fold`                the text without accents and case, character for character
`syllables`           words of a text with their offsets, syllables, bigrams
`slugs`               ASCII slugs for addresses
`collation`           Vietnamese alphabet order, names by given name
`dates`               dd/mm/yyyy dates and 1.234,5 numbers
`law.kinds`           kinds of documents and their abbreviations
`law.agencies`        issuing bodies and their abbreviations
`law.numbers`         document numbers: parse, compare, print
`law.mentions`        document numbers inside what a reader typed
`law.provisions`      "điểm đ khoản 1 Điều 5a" and the ids of provisions
====================  ==================================================================

Offsets are counted in Unicode code points of the text that was given. No function here is more than linear in
the length of its text, and none raises on odd input except the error its docstring names.
"""
