"""What a file of an exchange format costs."""

from collections import deque
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from invented import story
from lxml import etree
from measure import Figure, cpu

import gazette_cli
from gazette_cli import formats
from gazette_cli.writers import Options

STORIES = 100


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """CPU of the reader alone and of whole parses against lxml's parse alone, of documents as another system writes them."""
    stories = [gazette_cli.parse(story(n, quotes=True))[0] for n in range(STORIES)]
    for name in ("nitf", "newsmlg2"):
        documents = [foreign(name, one) for one in stories]
        read = formats.reader(name)
        alone = cpu(lambda documents=documents: deque(map(etree.fromstring, documents), maxlen=0))
        only_read = cpu(lambda documents=documents, read=read: [list(read(one.decode())) for one in documents])
        parsed = cpu(lambda documents=documents: deque(map(gazette_cli.parse, documents), maxlen=0))
        yield Figure(f"exchange: {name}, the reader alone", only_read / alone, 12.0)
        yield Figure(f"exchange: {name}, with quotations", parsed / alone)


def foreign(name: str, one: gazette_cli.Story) -> bytes:
    """A story's document without the mark by which gazette knows its own, so that the wire's conventions are asked."""
    out = BytesIO()
    formats.writer(name).write(iter([one]), out, Options())
    return out.getvalue().replace(b'content="gazette"', b'content="desk"').replace(b">gazette<", b">desk<")
