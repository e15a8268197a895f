"""Why a record is as it is: each line, piece of a page and quotation with the rule that decided about it."""
