"""One module a format: `read(text)` gives its stories."""
