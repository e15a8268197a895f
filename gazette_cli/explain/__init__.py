"""Why a record says what it says: the rules that decided, by name."""
