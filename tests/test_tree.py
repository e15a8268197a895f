"""The tree that a page's builder makes is the one that BeautifulSoup's own way makes: the same elements, linked alike."""

from collections.abc import Mapping
from typing import Any

import pytest
from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import AttributeDict, PageElement, Tag

from gazette_cli.readers.html.builder import Builder

PAGES = (
    "<title>Ferries</title><p class='lede' id=a>Rain <b>fell</b> on <a href='/x'>Portvale</a>.</p><p>It stopped.</p>",
    "<div>  <p>One</p>\n\n<p>Two <i> \t </i> three</p>   </div>",
    "<pre>  a\n\n  <b>   </b></pre><p>   <b>   </b> b</p>",
    "<ruby>港<rp>(</rp><rt>harbour <a href=x>town</a></rt><rp>)</rp></ruby> opens",
    "<ul><li>One<li>Two<ul><li>Three</ul></ul><br><hr>",
    "<p>Rain <p>fell</div></p> on <table><tr><td>1<td>2</table>",
    "Rain\u00a0 <b>\u00a0</b>\u00a0<p>\u00a0 </p>",
    "text alone",
)


class Every(Builder):
    """Leaves nothing out."""

    def start(self, tag: Any, attrib: Any, nsmap: Mapping[Any, Any] | None = None) -> None:
        self.opened(tag, dict(attrib), edge=False)

    def end(self, tag: Any) -> None:
        self.closed(edge=False)

    def data(self, data: Any) -> None:
        self.words.append(data)


def made(markup: str, builder: LXMLTreeBuilder) -> BeautifulSoup:
    """The tree of a page, a line break behind it."""
    return BeautifulSoup(f"{markup}\n", builder=builder)


def own_way() -> LXMLTreeBuilder:
    """BeautifulSoup's builder, set up alike."""
    return LXMLTreeBuilder(multi_valued_attributes=None, attribute_dict_class=AttributeDict)


def linked(soup: BeautifulSoup) -> list[tuple[object, ...]]:
    """Every element and string: what it is, and the places of those that it is linked with."""
    nodes: list[PageElement] = [soup, *soup.descendants]
    places = {id(node): n for n, node in enumerate(nodes)}
    names = ("parent", "next_element", "previous_element", "next_sibling", "previous_sibling")
    found = []
    for node in nodes:
        links = [places.get(id(getattr(node, name))) for name in names]
        is_tag = isinstance(node, Tag)
        inside = [places[id(child)] for child in node.contents] if is_tag else []
        attrs = dict(node.attrs) if is_tag else {}
        found.append((is_tag or type(node), node.name if is_tag else str(node), attrs, links, inside))
    return found


@pytest.mark.parametrize("markup", PAGES)
def test_the_tree_is_linked_as_its_own_way_links_it(markup: str) -> None:
    assert linked(made(markup, Every())) == linked(made(markup, own_way()))


@pytest.mark.parametrize("markup", PAGES)
def test_the_tree_is_printed_and_read_as_any(markup: str) -> None:
    mine, own = made(markup, Every()), made(markup, own_way())
    assert str(mine) == str(own)
    assert repr(mine.find("p")) == repr(own.find("p"))
    assert mine.get_text("|") == own.get_text("|")
    assert [list(tag.strings) for tag in mine.find_all(True)] == [list(tag.strings) for tag in own.find_all(True)]


def test_an_element_can_be_taken_out_and_copied() -> None:
    soup = made("<div><p>Rain <b>fell</b>.</p><p>It stopped.</p></div>", Every())
    first, second = soup.find_all("p")
    assert str(first.__copy__()) == "<p>Rain <b>fell</b>.</p>"
    assert second.find_parent("div") is first.parent
    first.decompose()
    assert str(soup.div) == "<div><p>It stopped.</p></div>"


def test_white_space_at_the_edge_of_a_block_says_nothing() -> None:
    class Edged(Every):
        def start(self, tag: Any, attrib: Any, nsmap: Mapping[Any, Any] | None = None) -> None:
            self.opened(tag, dict(attrib), edge=True)

    soup = made("<div>  <p>One</p> \n <p>Two</p></div>", Edged())
    assert [str(child) for child in soup.div.contents] == ["<p>One</p>", "<p>Two</p>"]
