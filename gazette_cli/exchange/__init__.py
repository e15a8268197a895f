"""What exchange formats have in common, for those who read them and those who write them.

`tree` has XML's elements, `values` JSON's, `transmissions` the teleprinter's parts; `markup` makes blocks of NITF,
XHTML and HTML. `nitf`, `newsmlg2`, `objects` (ninjs, AP) and `feeds` say which element is which key; `copy` puts
together what is declared and what the copy says, and `own` is what gazette itself wrote.
"""
