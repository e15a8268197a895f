"""Words as tables, for an editor to read and mend: what both passes know of the language."""
