"""A saved page taken apart.

`tree` prunes it, `declared` and `jsonld` sort what it says of itself, `flow` walks over its text once. `headline`,
`byline` and `dates` choose between what is declared and what is shown. `body` finds the story's pieces by the names that
`chrome` knows, as far as `doubts` believes them, and by their `shapes`; `copy` and `trimmings` make the record of them.
"""

from gazette_cli.readers.page.lean import import_soup

import_soup()
