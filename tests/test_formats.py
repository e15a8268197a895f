"""The tables of formats: recognition, and what a new row must bring."""

import codecs
from pathlib import Path

import pytest

from gazette_cli import formats
from gazette_cli.story import Story
from gazette_cli.writers import Options

RECOGNISED = [
    (b"<!DOCTYPE html><p>Mill reopens", "html"),
    (b"\n  <HTML lang=en>", "html"),
    (codecs.BOM_UTF8 + b"<!-- saved --><html>", "html"),
    ("<!doctype html><p>Mill".encode("utf-16"), "html"),
    (b"HTTP/1.1 200 OK\nServer: mill\n\n<!doctype html><p>Mill", "html"),
    (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', "html"),
    (b'<div class="story"><p>Mill reopens', "html"),
    (codecs.BOM_UTF8 + b"\n<article>Mill reopens", "html"),
    (b"Mill reopens\n\nThe <b>mill</b> reopens.", "text"),
    (b"Students learn to write\n\nThey put <html> and <body> first, their teacher said.", "text"),
    (b"<By JANE ROE=\n<PORTVALE (EP) _ The mill reopens.", "text"),
    (b"<<Mill reopens>>\n\nThe mill reopens on Friday.", "text"),
    (b"The article <a> was left out of the headline", "text"),
    (b"", "text"),
]


@pytest.mark.parametrize(("source", "name"), RECOGNISED)
def test_recognised(source: bytes, name: str) -> None:
    assert formats.recognised(formats.beginning(source)) == name


def test_the_last_input_format_takes_what_is_left() -> None:
    assert [row.name for row in formats.INPUTS if row.recognised is None] == [formats.INPUTS[-1].name]


def test_names_are_given_once() -> None:
    names = [name for row in formats.OUTPUTS for name in (row.name, row.short) if name]
    assert len(set(names)) == len(names)
    assert len({row.name for row in formats.INPUTS}) == len(formats.INPUTS)


@pytest.mark.parametrize("row", formats.OUTPUTS, ids=[row.name for row in formats.OUTPUTS])
def test_a_writer_names_its_fields_and_is_found_by_its_names(row: formats.Output) -> None:
    fields = formats.writer(row.name).fields(Options())
    assert len(set(fields)) == len(fields) > 0
    assert not row.short or formats.writer(row.short) is formats.writer(row.name)


MILL = {
    "text": "Mill reopens\n\nThe mill reopens on Friday, its owner said.\n",
    "html": "<!doctype html><title>Mill reopens</title><article><h1>Mill reopens</h1>"
    "<p>The mill reopens on Friday, its owner said, after a month in which it stood still.</article>",
}


@pytest.mark.parametrize("row", formats.INPUTS, ids=[row.name for row in formats.INPUTS])
def test_a_reader_gives_stories(row: formats.Input) -> None:
    stories = list(formats.reader(row.name)(MILL[row.name]))
    assert [type(story) for story in stories] == [Story]
    assert stories[0].headline == "Mill reopens"


def test_a_new_format_is_one_file_and_one_row() -> None:
    package = Path(formats.__file__).parent
    for row in (*formats.INPUTS, *formats.OUTPUTS):
        assert (package.parent / (row.module.replace(".", "/") + ".py")).is_file()
