"""The conventions of the wire, as tables."""
