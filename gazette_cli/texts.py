"""All the texts of a story at once."""

from collections.abc import Callable
from typing import Any

from gazette_cli.story import Part, names


def change_texts(value: Any, change: Callable[[str], str]) -> Any:
    """A value of the model with each of its texts changed; its parts are changed where they are."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [change_texts(one, change) for one in value]
    if isinstance(value, Part):
        for name in names(type(value)):
            setattr(value, name, change_texts(getattr(value, name), change))
    return value
