"""What the readers of exchange formats have in common: trees, values, markup, moments, copy."""
