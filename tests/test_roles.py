"""The table of roles: every role has its row, every row its place in the record, and nothing is lost on the way."""

import pytest

from gazette_cli.schema import LISTED
from gazette_cli.story import About, Block, Byline, Dateline, Furniture, Publisher, Source, Story
from gazette_cli.wire import fields
from gazette_cli.wire.recognition import conventions
from gazette_cli.wire.roles import FURNITURE, TRAITS, Role
from gazette_cli.wire.signatures import SIGNATURES
from gazette_cli.wire.tails import TAILS

KINDS = {"junk", "caption", "related", "embed", "timestamp", "end_mark", "legal", "source", "slug"}
"""The kinds of furniture that the record may have."""


def test_every_role_has_one_row() -> None:
    assert [row.role for row in TRAITS] == list(Role)


@pytest.mark.parametrize("role", Role)
def test_every_role_fills_a_field_or_is_furniture(role: Role) -> None:
    assert (role in fields.FIELDS) != (role in FURNITURE)
    assert FURNITURE.get(role, "junk") in KINDS


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.TAKEN])
def test_no_word_of_a_role_is_lost(role: Role) -> None:
    """Neither where a row is placed, nor where a part without a story gives all that it has to its neighbour."""
    story = Story()
    fields.place(story, role, "By Jane Roe, March 3, 2031")
    left = fields.leftovers(story)
    assert any("Jane Roe" in piece.text for piece in left)
    assert all(isinstance(piece, Furniture) and piece.kind in KINDS for piece in left)


def test_a_part_without_a_story_gives_all_it_has() -> None:
    story = Story(
        headline="a", kicker="b", subhead="c", byline=Byline("d"), dateline=Dateline("e"), body=[Block("paragraph", "f")],
        source=Source("g"), publisher=Publisher("h", "i"), about=[About("author", None, "j")], credits=["k"], contacts=["l"],
        copyright="m", notes=["n"], slug="o", furniture=[Furniture("junk", "p")],
    )  # fmt: skip
    assert sorted(piece.text for piece in fields.leftovers(story)) == list("abcdefgijklmnop")


def test_the_tables_have_roles_and_no_other_words() -> None:
    assert all(isinstance(row.role, Role) for row in (*conventions(), *TAILS, *SIGNATURES))


def test_the_schema_has_the_kinds() -> None:
    import inspect

    from gazette_cli import story

    listed = inspect.getsource(story).partition("class Furniture")[2].partition("text: str")[0]
    assert set(FURNITURE.values()) <= set(LISTED.findall(listed))
