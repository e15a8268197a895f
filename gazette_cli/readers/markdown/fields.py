"""The keys of front matter → what they tell of a story: one table, for gazette's own, Hugo, Jekyll, Obsidian and others."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from gazette_cli.exchange import moments
from gazette_cli.pattern import Pattern
from gazette_cli.readers.markdown.front import Matter, Nested, Values
from gazette_cli.story import Furniture, Media, Publisher, Story
from gazette_cli.wire import dates

WIKI = Pattern(r"\[\[(?:[^\[\]|]{0,300}\|)?([^\[\]|]{1,300})\]\]")
"""A link in Obsidian, shown by its own name."""
SEPARATOR = Pattern(r"\s{0,9}[,;]\s{0,9}")


def unlinked(values: Values) -> Values:
    """The values without the brackets of links in Obsidian."""
    return [WIKI.sub(r"\1", value) for value in values]


def words(values: Values) -> str | None:
    """The words of a value, white space folded."""
    return ", ".join(filter(None, (" ".join(value.split()) for value in values))) or None


def names(values: Values) -> list[str]:
    """The texts of a list."""
    return [text for value in values if (text := words([value]))]


def tags(values: Values) -> list[str]:
    """Keywords: of a single text those between its commas, without the mark of a tag."""
    some = SEPARATOR.split(values[0]) if len(values) == 1 else values
    return list(dict.fromkeys(filter(None, (name.removeprefix("#") for name in names(some)))))


def moment(values: Values) -> str | None:
    """A moment in ISO 8601; also one as people write it."""
    stamp = words(values)
    return moments.iso(stamp) or (stamp and dates.moment(stamp)) or None


def embargo(values: Values) -> str | None:
    """A moment, or what else is said of it."""
    return moment(values) or words(values)


def publisher(values: Values) -> Publisher | None:
    """Who publishes it."""
    name = words(values)
    return Publisher(name) if name else None


def pictures(values: Values) -> list[Media]:
    """The pictures that go with it."""
    return [Media("picture", name) for name in names(values)]


class Key(NamedTuple):
    """What front matter may tell."""

    field: str
    """Of the story, or what else of it is asked for."""
    keys: str
    """Its names, those first that are preferred."""
    read: Callable[[Values], Any] = words


KEYS = (
    Key("headline", "title headline"),
    Key("subhead", "subtitle subhead subheadline deck"),
    Key("summary", "summary description excerpt abstract standfirst"),
    Key("kicker", "section kicker category"),
    Key("byline", "author authors byline creator", names),
    Key("dateline", "dateline"),
    Key("place", "place"),
    Key("located", "location"),
    Key("agency", "agency"),
    Key("published", "date published publishdate publish_date pubdate date_published", moment),
    Key("created", "created date_created datecreated", moment),
    Key("modified", "updated lastmod modified last_modified last_modified_at date_modified datemodified", moment),
    Key("embargo", "embargo embargoed embargoed_until embargo_until", embargo),
    Key("source", "source"),
    Key("provider", "provider"),
    Key("publisher", "publisher site site_name website publication", publisher),
    Key("slug", "wire_slug slug"),
    Key("take", "take"),
    Key("keywords", "tags keywords", tags),
    Key("keywords", "tag categories", tags),
    Key("language", "lang language locale"),
    Key("uri", "source_url url uri canonical canonical_url canonicalurl permalink link"),
    Key("copyright", "copyright rights"),
    Key("usage_terms", "license licence usage_terms"),
    Key(
        "media",
        "image images featured_image featuredimage feature_image cover_image og_image cover thumbnail",
        pictures,
    ),
)
"""A field's keys; what a second key of a field says is furniture, but of a list it is added."""
MARKED = ("headline", "subhead", "summary")
"""The fields in which there may be marks of Markdown."""
DERIVED = ("source_file", "speakers")
"""What gazette's writer takes from other fields."""
OWN = "source_file"
"""The key by which gazette's own Markdown is known."""


def told(matter: Matter) -> tuple[dict[str, Any], list[Furniture]]:
    """What front matter tells, by field; and the keys that have no field."""
    found: dict[str, Any] = {}
    own = OWN in matter
    taken = set(DERIVED if own else ())
    for row in KEYS:
        listed = own and row.read is tags
        keys = row.keys.split()
        for key in reversed(keys) if listed else keys:  # gazette's keywords are all of them, where some are no tags
            values = matter.get(key)
            read = names if listed else row.read
            if not values or isinstance(values, Nested) or not (value := read(values if own else unlinked(values))):
                continue
            if isinstance(value, list):
                found.setdefault(row.field, []).extend(one for one in value if one not in found.get(row.field, []))
            elif found.setdefault(row.field, value) != value:
                continue
            taken.add(key)
    rest = [(key, values) for key, values in matter.items() if key not in taken]
    return found, [Furniture("junk", _printed(key, values)) for key, values in rest]


def _printed(key: str, values: Values) -> str:
    """A key and its values on a line."""
    text = " ".join((" " if isinstance(values, Nested) else ", ").join(values).split())
    return f"{key}: {text}" if key else text


class Given(NamedTuple):
    """What is said of a story that its text may say better."""

    byline: Sequence[str] = ()
    dateline: str | None = None
    place: str | None = None
    agency: str | None = None
    source: str | None = None


def fill(story: Story, found: dict[str, Any]) -> Given:
    """Give the story the fields that are its own, and give back the others."""
    for field, value in found.items():
        if field not in Given._fields:
            setattr(story, field, value)
    return Given(**{field: value for field, value in found.items() if field in Given._fields})
