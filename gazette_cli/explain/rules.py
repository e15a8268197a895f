"""The names of all rules that `gazette explain` shows, and what each means.

A step of a reader has a row here. What a table of the wire decides has the name that its row has there, or, as most rows
are known by their example, what such a row is and that example: `byline: By JANE ROE and JOHN DOE, Example Press`.
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


STEPS = (
    # --- the headline, and what stands beside it
    Rule("headline-first-row-of-words", "headline", "the first row above the body that has the words of a headline: four, or long ones"),
    Rule("headline-short-row-above-deck", "headline", "a short row above a sentence, which is its deck"),
    Rule("headline-printed-twice", "headline", "a row that stands twice above the body: as the page's title and as the story's"),
    Rule("headline-goes-on", "headline", "the second line of a headline that is broken over two"),
    Rule("headline-no-name-no-place", "headline", "no row has the words of a headline; the first that is no person's name and no place"),
    Rule("headline-for-want-of-another", "headline", "the first row above the body, for all are names or places"),
    Rule("headline-only-begins-like-a-convention", "headline", "a first row that begins as a line of the wire's own does, and has a headline's words"),
    Rule("label-before-headline", "furniture", "a label on the headline's line: Press Release:"),
    Rule("headline-said-again", "furniture", "the headline, printed again among the paragraphs"),
    Rule("kicker-short-row-above-headline", "kicker", "a few words right above the headline"),
    Rule("row-above-headline", "furniture", "a row above the headline that is no convention"),
    Rule("row-below-headline", "furniture", "a row below the headline that repeats it, or is too long for a deck"),
    Rule("deck-between-headline-and-body", "subhead", "a row between headline and body that is no convention and nobody's name"),
    Rule("deck-below-semicolon", "subhead", "the row above ends in a semicolon, as archives print a headline above its deck"),
    Rule("deck-says-lede-beforehand", "subhead", "the only row above the body, which begins in the same words"),
    Rule("byline-credit-above-text", "byline", "a credit, Written by, above the first paragraph: it is who wrote the story"),
    Rule("byline-goes-on", "byline", "a row of more names, below a byline that ends in a comma or and, or beginning with and"),
    Rule("byline-office-below", "byline", "the writer's paper, agency or office right below the byline"),
    Rule("byline-office-above", "byline", "the writer's paper or agency right above the byline, below the headline"),
    Rule("byline-bare-names-below-headline", "byline|furniture", "nothing but names of persons, below the headline"),
    Rule("byline-names-and-agency", "byline", "names of persons, and of an agency or a paper, below the headline"),
    Rule("byline-names-an-agency", "source|furniture", "a byline that names an agency and nobody else: it is whose copy it is"),
    Rule("byline-told-by-a-label", "furniture", "a byline above the body of an export whose label has named the writer"),
    Rule("byline-too-long", "furniture", "a further byline that would make it longer than any is"),
    Rule("agency-below-headline", "source|byline|furniture", "an agency's or a paper's name alone below the headline"),
    Rule("agency-behind-byline", "source|furniture", "an agency and a colon behind the names of a byline"),
    Rule("issuer-above-release", "source|furniture", "the first office named above the words that release a text"),
    # --- rows of a page that was copied as text
    Rule("name-of-the-site", "furniture", "the name of a paper with its article, on top of the copy"),
    Rule("row-of-the-page", "furniture", "above the headline: an identifier, a menu, a label, a picture's name"),
    Rule("links-below-each-other", "furniture", "three rows and more, each a link's few words: a menu"),
    Rule("date-and-time-between-bars", "furniture", "a day and a time between bars"),
    Rule("below-foot-of-page", "furniture", "below the row with which the page's foot begins"),
    Rule("titles-of-other-stories", "furniture", "a list without stops below the last paragraph"),
    Rule("no-word-in-it", "furniture", "a row without a letter or a figure"),
    # --- the dateline, and where the body begins
    Rule("text-behind-dateline", "body", "what follows the dateline on its row: the lede, as a rule"),
    Rule("mark-above-lede", "furniture", "a mark between dateline and lede: [TEXT], or a dash that is left of a dateline"),
    Rule("note-behind-dateline", "notes", "a bracket for editors between dateline and lede"),
    Rule("dateline-said-before", "furniture", "a dateline that a label has told already"),
    Rule("row-repeats-dateline", "furniture", "a row above the dateline that is only its place, or the same dateline"),
    Rule("body-first-paragraph", "body", "the first row that is a paragraph, or begins a run of sentences"),
    Rule("body-below-widest-gap", "body", "below the only wider space of the copy, which parts the head from the text"),
    Rule("body-first-row-with-a-stop", "body", "no paragraph and no run of sentences: the first row below the top one that ends in a stop"),
    Rule("body-second-row", "body", "no row is a paragraph or ends in a stop: the second one"),
    Rule("running-text", "body", "a row of the body that is no convention: a paragraph"),
    Rule("crosshead-by-shape", "body", "a few words without a stop between paragraphs"),
    Rule("item-by-its-mark", "body", "a row that begins with a bullet, a dash or a number"),
    Rule("table-of-figures", "body", "a row that is figures for a good part, and ends in no stop"),
    # --- below the text
    Rule("block-goes-on", "contacts|about|furniture", "a row below the heading of contacts, boilerplate or a notice, which it goes on with"),
    Rule("boilerplate-below-heading", "about", "what a company says of itself below its heading, at the text's end"),
    Rule("boilerplate-below-source", "about", "below the source line, headed About and a company's name"),
    Rule("note-on-author", "about", "a last paragraph that begins with the name of the story's author"),
    Rule("note-on-author-or-body", "about", "a last paragraph that presents somebody of whom the story does not speak"),
    Rule("note-below-source", "about", "below the source line, a note about an author"),
    Rule("blurb-below-name", "publisher", "a publisher's name, and below it what it says of itself"),
    Rule("blurb-of-itself", "publisher", "a last paragraph in which a publisher speaks of itself"),
    Rule("blurb-below-source", "publisher", "a paragraph below the source line or the end mark: the publisher's"),
    Rule("blurb-below-heading", "publisher", "a note below the source line, headed About and not the source's name: the publisher's"),
    Rule("row-below-source", "furniture", "a row below the source line or the end mark that is no note"),
    Rule("address-below-text", "contacts", "the last rows are short, with a telephone number or a link"),
    Rule("signature", "*", "a short last row that is an agency's name, or has the shape of a signature"),
    Rule("signature-names-and-agency", "byline|furniture", "a last row of names and an agency or a paper"),
    Rule("signature-bare-names", "byline|furniture", "a last row of names of persons, where nobody has signed above"),
    Rule("stamp-beside-names", "furniture", "what stands beside the names of a byline: an age, a handle"),
    Rule("short-row-at-the-end", "furniture", "a short last row without a stop that signs nothing"),
    Rule("source-said-more-fully", "furniture", "another source line tells more"),
    Rule("slug-said-before", "furniture", "a second slug"),
    Rule("rights-said-before", "furniture", "a second copyright line"),
    # --- exports of archives
    Rule("export-label", "*", "an archive's label in front of it, or above"),
    Rule("export-headline", "headline", "where the archive's layout has the headline"),
    Rule("export-deck", "subhead", "below the headline in the archive's head"),
    Rule("export-byline", "byline|credits|furniture", "behind the archive's label of the writer, or where its layout has the writer"),
    Rule("export-section", "kicker|furniture", "where the archive's layout has the section"),
    Rule("export-date", "furniture", "the day in the archive's head or index"),
    Rule("export-paper-and-date", "furniture", "the archive's row of paper and day"),
    Rule("export-row", "furniture", "a row of the archive's head or index without a label"),
    Rule("export-search", "furniture", "the archive's account of a search"),
    # --- files of several stories
    Rule("mark-above-a-story", "furniture", "stands above a story in a file, and is none of it"),
    Rule("part-without-a-story", "furniture", "a part of the file that tells no story"),
    Rule("mark-of-the-feed", "", "signs by which a feed frames its copy: no part of any word"),
    Rule("story-refused", "", "of a story that gave no record"),
    # --- pages
    Rule("headline-heading-and-declared", "headline", "the page's first heading, which it declares as its title too"),
    Rule("headline-heading", "headline", "the page's first heading; what the page declares is another title, or none"),
    Rule("headline-declared", "headline", "in JSON-LD or in the page's meta elements"),
    Rule("headline-of-title", "headline", "the page's title without the site's name"),
    Rule("kicker-above-heading", "kicker", "a line named so right above the headline, or a lower heading there"),
    Rule("deck-by-its-name", "subhead", "between headline and text, in an element named as a deck"),
    Rule("deck-as-described", "subhead", "what the page describes itself with, or a heading or sentence that stands apart above the text"),
    Rule("byline-line-near-headline", "byline", "the line near the headline that has the writers' names and little more"),
    Rule("byline-below-text", "byline", "a person's name alone below the last paragraph"),
    Rule("note-in-the-authors-box", "about", "in an element that is named as an author's box"),
    Rule("paragraph-of-the-page", "body", "running text in the element that holds most of it"),
    Rule("heading-of-the-page", "body", "a heading between paragraphs"),
    Rule("item-of-the-page", "body", "an item of a list that is text"),
    Rule("row-of-the-page-table", "body", "the cells of a row of a table"),
    Rule("declared", "*", "the page declares it in JSON-LD, in meta elements or in the script that it is built from"),
    Rule("stamp", "furniture", "a short line that begins with a day, or stands where one does"),
    Rule("credit-of-a-picture", "furniture", "a credit or a label of a picture"),
    Rule("link-elsewhere", "furniture", "a line that is a link, or begins as those do that point to other stories"),
    Rule("beside-the-text", "furniture", "in the article's own element, and in no field"),
    Rule("said-elsewhere", "", "left out: its words are in a field already"),
    Rule("outside-of-the-article", "", "left out: it stands outside of the element that holds the story"),
    *(Rule(f"zone: {kind}", "", f"left out or set apart: in an element whose name says {kind}") for kind in zones.KINDS),
    # --- what is left
    Rule("end-mark", "furniture", "signs that end a story: ###"),
    Rule("no-convention", "*", "no row of a table, and no step that has a name"),
)  # fmt: skip
"""The steps that have no table of their own."""

BY_NAME = {rule.name: rule for rule in STEPS}


def convention_name(convention: Convention) -> str:
    """The name of a row of the table of conventions: what such a row is, and its example."""
    return f"{convention.role.replace('_', ' ')}: {convention.example}"


@cache
def meanings() -> dict[str, str]:
    """Every name that is shown, with its meaning."""
    return dict(_meanings())


def _meanings() -> Iterator[tuple[str, str]]:
    told = {traits.role: traits.meaning for traits in TRAITS}
    yield from ((rule.name, rule.meaning) for rule in STEPS)
    yield from ((convention_name(one), told[one.role]) for one in recognition.conventions())
    yield from ((f"dateline: {form.name}", f"as in {form.example}") for form in datelines.FORMS)
    yield from ((f"tail: {tail.example}", told[tail.role]) for tail in tails.TAILS)
    yield from ((f"signature: {one.example}", told[one.role]) for one in signatures.SIGNATURES)
    yield from (
        (f"fence: {one.name}", f"parts stories, as in {one.example!r}") for one in (*fences.LINES, *fences.SIGNS)
    )
    yield from ((f"fence: {name}", meaning) for name, meaning in UNFENCED)


UNFENCED = (
    ("repeated start", "the file's first line, which stands above each of its stories"),
    ("repeated end", "the file's last line, which stands below each of its stories"),
    ("headline in the table of contents", "a headline that the table of contents has"),
)
"""Marks that are found in a file, and stand in no table."""
