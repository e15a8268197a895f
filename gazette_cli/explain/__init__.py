"""Why a record is as it is: each line of copy and each piece of a page with its field and the rule that decided."""
