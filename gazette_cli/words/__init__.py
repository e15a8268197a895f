"""Words and marks that more than one part of the package has to know: months, names, sentences, the trade."""
