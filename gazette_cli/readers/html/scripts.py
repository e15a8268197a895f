"""The scripts with JSON-LD in a page → their values."""

from typing import Any

import orjson

from gazette_cli.exchange import jsonld


def loads(script: str) -> Any:
    """The script's value; what templates do to JSON is forgiven. None if it is nothing like it."""
    for mended in (str, jsonld.unwrapped, told):
        try:
            return orjson.loads(mended(script))
        except ValueError:
            continue
    return None


def told(script: str) -> str:
    """The script as it was meant: a slower way, for the worse ones."""
    from gazette_cli.readers.html import mending

    return jsonld.CONTROL.sub(" ", mending.mended(jsonld.bare(script)))
