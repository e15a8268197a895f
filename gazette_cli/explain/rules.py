"""The names of all rules that `gazette explain` shows, and what each means.

A step of a reader has a row here. What a table of the wire decides has the name that its row has there, or, as most rows
are known by their example, what such a row is and that example: `byline like “By JANE ROE and JOHN DOE, Example Press”`.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from gazette_cli.readers.html.body import zones
from gazette_cli.readers.text.files import fences
from gazette_cli.wire import datelines, recognition, signatures, tails
from gazette_cli.wire.conventions.row import Convention
from gazette_cli.wire.roles import TRAITS


class Rule(NamedTuple):
    """A step that decides where a text goes."""

    name: str
    fields: str
    """Whose texts it decides on, parted by bars; of furniture also its kind."""
    meaning: str


ZONES = {
    zones.CAPTION: "is a caption, by its tag, class or id",
    zones.RELATED: "leads to other stories, by its class or id",
    zones.JUNK: "is a menu, a share bar, a sign-up box or the like, by its tag, class or id",
    zones.AUTHOR: "is an author's box, by its class or id",
    zones.BYLINE: "is a byline, by its class or id",
    zones.DECK: "is a deck, by its class or id",
    zones.TIME: "is a date or a time, by its tag, class or id",
    zones.KICKER: "is a kicker or a section, by its class or id",
    zones.COMMENTS: "holds readers' comments, by its class or id",
    zones.EMBED: "is embedded from another site, by its tag, class or id",
    zones.CONSENT: "asks for consent to cookies, by its class or id",
    zones.HIDDEN: "a browser does not show",
}
"""What each kind of place on a page is, and how that is known."""

STEPS = (
    # --- the headline, and what stands beside it
    Rule("headline-first-line-of-words", "headline", "the first line above the body with enough words for a headline: four, or fewer that are long"),
    Rule("headline-short-line-above-deck", "headline", "a short line above a full sentence, which is its deck"),
    Rule("headline-printed-twice", "headline", "a line printed twice above the body: once as the page's title, once as the story's"),
    Rule("headline-goes-on", "headline", "the second line of a headline that is broken over two"),
    Rule("headline-no-name-no-place", "headline", "no line has enough words for a headline; this is the first that is neither a person's name nor a place"),
    Rule("headline-for-want-of-another", "headline", "the first line above the body, as all are names or places"),
    Rule("headline-only-begins-like-a-convention", "headline", "a first line that begins like a label (Copyright …, Note …) but reads as a headline"),
    Rule("label-before-headline", "furniture", "a label on the headline's own line, as in Press Release:"),
    Rule("headline-printed-again", "furniture", "the headline, printed again among the paragraphs"),
    Rule("kicker-short-line-above-headline", "kicker", "a few words right above the headline"),
    Rule("line-above-headline", "furniture", "a line above the headline that matches no known kind of line"),
    Rule("line-below-headline", "furniture", "a line below the headline that repeats it, or is too long for a deck"),
    Rule("deck-between-headline-and-body", "subhead", "a line between headline and body that is nobody's name and matches no known kind of line"),
    Rule("deck-below-semicolon", "subhead", "the line above ends in a semicolon, as archives print a headline above its deck"),
    Rule("deck-repeats-lede", "subhead", "the only line above the body, and the lede begins with the same words"),
    Rule("byline-credit-above-text", "byline", "a credit such as Written by, above the first paragraph: it names the story's writer"),
    Rule("byline-goes-on", "byline", "more names below a byline that ends in a comma or and, or a line that begins with and"),
    Rule("byline-office-below", "byline", "the writer's paper, agency or office right below the byline"),
    Rule("byline-office-above", "byline", "the writer's paper or agency right above the byline, below the headline"),
    Rule("byline-bare-names-below-headline", "byline|furniture", "nothing but persons' names, below the headline"),
    Rule("byline-names-and-agency", "byline", "persons' names and an agency's or a paper's, below the headline"),
    Rule("byline-names-an-agency", "source|furniture", "a byline that names an agency and nobody else: the agency is the source"),
    Rule("byline-told-by-a-label", "furniture", "a byline above the text of an archive's export, whose label has named the writer already"),
    Rule("byline-too-long", "furniture", "a further byline, for which the byline has no room left"),
    Rule("agency-below-headline", "source|byline|furniture", "an agency's or a paper's name, alone below the headline"),
    Rule("agency-after-byline", "source|furniture", "an agency and a colon after the names of a byline"),
    Rule("issuer-above-release", "source|furniture", "the first office named above the words that release a text (For Immediate Release)"),
    # --- rows of a page that was copied as text
    Rule("name-of-the-site", "furniture", "a paper's name, as its site prints it on top of the page"),
    Rule("line-of-the-page", "furniture", "above the headline: an identifier, a menu, a label or a picture's name"),
    Rule("links-below-each-other", "furniture", "three or more lines of a few words each, as links stand in a menu"),
    Rule("date-and-time-between-bars", "furniture", "a day and a time between vertical bars"),
    Rule("below-foot-of-page", "furniture", "below the line with which the foot of the page begins"),
    Rule("titles-of-other-stories", "furniture", "a list of lines without full stops below the last paragraph"),
    Rule("no-word-in-it", "furniture", "a line without a letter or a figure"),
    # --- the dateline, and where the body begins
    Rule("text-after-dateline", "body", "what follows the dateline in its paragraph: as a rule the lede"),
    Rule("mark-above-lede", "furniture", "a mark between dateline and lede: [TEXT], or the dash left over from a dateline"),
    Rule("note-after-dateline", "notes", "a note to editors in brackets, between dateline and lede"),
    Rule("dateline-repeats-label", "furniture", "a dateline that a label has given already"),
    Rule("line-repeats-dateline", "furniture", "a line above the dateline that gives only its place, or the same dateline"),
    Rule("body-first-paragraph", "body", "the first line that is a paragraph or begins a run of sentences: the body begins here"),
    Rule("body-below-widest-gap", "body", "below the widest gap in the copy, which parts headline and byline from the text"),
    Rule("body-first-line-with-a-stop", "body", "nothing above reads as a paragraph: the first line, but for the top one, that ends in a full stop"),
    Rule("body-second-line", "body", "nothing reads as a paragraph or ends in a full stop: the second line"),
    Rule("running-text", "body", "text of the body that is no label, credit or other known kind of line"),
    Rule("crosshead-by-shape", "body", "a few words without a full stop, between paragraphs"),
    Rule("item-by-its-mark", "body", "begins with a bullet, a dash or a number"),
    Rule("table-of-figures", "body", "a line that is largely figures and does not end in a full stop"),
    # --- below the text
    Rule("block-goes-on", "contacts|about|furniture", "below the heading of contacts, boilerplate or a notice, and part of it"),
    Rule("boilerplate-below-heading", "about", "what a company says of itself below its heading, at the text's end"),
    Rule("boilerplate-below-source", "about", "below the source line, under the heading About and a company's name"),
    Rule("note-on-author", "about", "a last paragraph that begins with the name of the story's writer"),
    Rule("note-on-author-or-body", "about", "a last paragraph that introduces a person or a company of whom the story does not speak"),
    Rule("note-below-source", "about", "below the source line, a note about an author"),
    Rule("blurb-below-name", "publisher", "a publisher's name, and below it what the publisher says of itself"),
    Rule("blurb-of-itself", "publisher", "a last paragraph in which a publisher speaks of itself"),
    Rule("blurb-below-source", "publisher", "a paragraph below the source line or the end mark: the publisher's"),
    Rule("blurb-below-heading", "publisher", "below the source line, under the heading About and a name that is not the source's: the publisher's"),
    Rule("line-below-source", "furniture", "a line below the source line or the end mark that is no note"),
    Rule("address-below-text", "contacts", "the last lines are short, and have a telephone number or a link"),
    Rule("signature", "*", "a short last line that is an agency's name, or looks like a signature"),
    Rule("signature-names-and-agency", "byline|furniture", "a last line of persons' names and an agency or a paper"),
    Rule("signature-bare-names", "byline|furniture", "a last line of persons' names, where there is no byline above"),
    Rule("stamp-beside-names", "furniture", "what stands beside the names of a byline: an age, a social media handle"),
    Rule("short-line-at-the-end", "furniture", "a short last line without a full stop that is no signature"),
    Rule("source-named-more-fully", "furniture", "a source line; another one tells more"),
    Rule("slug-repeated", "furniture", "a second slug"),
    Rule("copyright-repeated", "furniture", "a second copyright line"),
    # --- exports of archives
    Rule("export-label", "*", "it has an archive's label before it, or above it"),
    Rule("export-headline", "headline", "it stands where the archive's layout puts the headline"),
    Rule("export-deck", "subhead", "below the headline in the archive's header"),
    Rule("export-byline", "byline|credits|furniture", "after the archive's label for the writer, or where its layout puts the writer"),
    Rule("export-section", "kicker|furniture", "it stands where the archive's layout puts the section"),
    Rule("export-date", "furniture", "the date in the archive's header or index"),
    Rule("export-paper-and-date", "furniture", "the archive's line with the paper and the date"),
    Rule("export-line", "furniture", "a line without a label in the archive's header or index"),
    Rule("export-search", "furniture", "what the archive says of the search: terms, number of hits"),
    # --- files of several stories
    Rule("mark-above-a-story", "furniture", "above a story in a file of several, and no part of it"),
    Rule("part-without-a-story", "furniture", "a part of the file that holds no story"),
    Rule("mark-of-the-feed", "", "characters with which a feed frames its copy; no part of any word"),
    Rule("story-refused", "", "part of a text that was not taken for a story"),
    # --- pages
    Rule("headline-heading-and-declared", "headline", "the page's main heading, and the title that its code declares"),
    Rule("headline-heading", "headline", "the page's main heading; its code declares another title, or none"),
    Rule("headline-declared", "headline", "the title that the page's code declares, in JSON-LD or in meta elements"),
    Rule("headline-of-title", "headline", "the page's title, as a browser shows it, without the site's name"),
    Rule("kicker-above-heading", "kicker", "right above the headline: a smaller heading, or a line whose element is named as a kicker or section"),
    Rule("deck-by-its-name", "subhead", "between headline and text, in an element that is named as a deck"),
    Rule("deck-as-described", "subhead", "the description that the page's code declares, or a heading or sentence that stands apart above the text"),
    Rule("byline-line-near-headline", "byline", "the line near the headline that has the writers' names and little else"),
    Rule("byline-below-text", "byline", "a name alone below the last paragraph"),
    Rule("note-in-the-authors-box", "about", "in an element that is named as an author's box"),
    Rule("paragraph-of-the-page", "body", "running text in the element that holds most of the text"),
    Rule("heading-of-the-page", "body", "a heading between paragraphs"),
    Rule("item-of-the-page", "body", "an item of a list that belongs to the text"),
    Rule("row-of-the-page-table", "body", "the cells of a row of a table"),
    Rule("declared", "*", "declared in the page's code: JSON-LD, meta elements or the script that the page is built from"),
    Rule("stamp", "furniture", "a short line that begins with a date or a time"),
    Rule("credit-of-a-picture", "furniture", "a credit or a label of a picture"),
    Rule("link-elsewhere", "furniture", "a line that is a link, or begins as links to other stories do"),
    Rule("beside-the-text", "furniture", "inside the article's element, but part of no field"),
    Rule("words-in-a-field-already", "", "left out: its words stand in a field already"),
    Rule("outside-of-the-article", "", "left out: outside the element that holds the story"),
    *(Rule(f"zone: {kind}", "", f"in an element of the page that {meaning}") for kind, meaning in ZONES.items()),
    # --- what is left
    Rule("end-mark", "furniture", "a sign that ends a story, as ###"),
    Rule("no-convention", "*", "no rule has a name for it"),
)  # fmt: skip
"""The steps that have no table of their own."""

BY_NAME = {rule.name: rule for rule in STEPS}


def convention_name(convention: Convention) -> str:
    """The name of a row of the table of conventions: what such a row is, and its example."""
    return like(convention.role.replace("_", " "), convention.example)


def like(kind: str, example: str) -> str:
    """The name of a row that is known by its example."""
    return f"{kind} like “{example}”"


@cache
def meanings() -> dict[str, str]:
    """Every name that is shown, with its meaning."""
    return dict(_meanings())


def _meanings() -> Iterator[tuple[str, str]]:
    told = {traits.role: traits.meaning for traits in TRAITS}
    yield from ((rule.name, rule.meaning) for rule in STEPS)
    yield from ((convention_name(one), told[one.role]) for one in recognition.conventions())
    yield from ((f"dateline: {form.name}", f"a dateline as in “{form.example}”") for form in datelines.FORMS)
    yield from ((like("tail", tail.example), f"at the end of a paragraph: {told[tail.role]}") for tail in tails.TAILS)
    yield from (
        (like("signature", one.example), f"a short last line: {told[one.role]}") for one in signatures.SIGNATURES
    )
    yield from (
        (f"fence: {one.name}", f"a mark between stories, as {_shown(one.example)}")
        for one in (*fences.LINES, *fences.SIGNS)
    )
    yield from ((f"fence: {name}", meaning) for name, meaning in UNFENCED)


def _shown(example: str) -> str:
    """A mark as it is printed, its control characters and line ends escaped."""
    return f"“{example}”" if example.isprintable() else repr(example)


UNFENCED = (
    ("repeated start", "a mark between stories: the file's first line, printed above each of them"),
    ("repeated end", "a mark between stories: the file's last line, printed below each of them"),
    ("headline in the table of contents", "a headline that the table of contents lists: a story begins here"),
)
"""Marks that are found in a file, and stand in no table."""
