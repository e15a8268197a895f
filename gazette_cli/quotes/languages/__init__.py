"""Who said what in other languages than English: a table for each, one reader for all.

`table` says what a language's table holds and makes its words of it; `reading` finds the attributions, `resolving` tells
whom they mean; `detection` tells a story's language. `speech/paragraphs` walks the paragraphs, as in English.
"""
