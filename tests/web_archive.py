"""Web archives as crawlers write them, byte by byte: `archive(record(…), …)`, and of so many invented pages `crawl(n)`."""

import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

HTTP = b"application/http; msgtype=response"
HTML = "text/html; charset=utf-8"
Headers = dict[str, str]


def page(headline: str, number: int = 1, size: int = 0) -> str:
    """A page with one short story, and so many bytes of a script, as pages have them."""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{headline} - Example Press</title>
<script>{"var a = [1, 2, 3];" * (size // 18)}</script></head>
<body><nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav>
<article><h1>{headline}</h1><p class="byline">By Ines Aldo</p>
<p>PORTVALE, March {number % 28 + 1} (EP) - Fares on the Westholm ferry will rise by {number} crowns in spring, the harbour office said on Monday.</p>
<p>"Nobody likes it, and nobody was asked," said Jon Berg, who runs line {number}.</p>
<p>Marta Kroll, a member of the council, called for talks with the harbour office before the summer begins.</p>
</article><footer>© Example Press</footer></body></html>
"""


def http(body: bytes, headers: Headers, status: str = "200 OK") -> bytes:
    """An answer of a web server."""
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def record(
    block: bytes,
    address: str = "https://portvale.example/ferry",
    kind: str = "response",
    number: int = 1,
    type_: bytes | None = HTTP,
    version: str = "1.1",
    more: bytes = b"",
) -> bytes:
    """A record of an archive; `more` are headers that come before the length."""
    head = f"WARC/{version}\r\nWARC-Type: {kind}\r\nWARC-Record-ID: {identifier(number)}\r\nWARC-Date: 2031-03-03T08:00:00Z\r\n"
    head += f"WARC-Target-URI: {address}\r\n" if address else ""
    typed = b"" if type_ is None else b"Content-Type: %b\r\n" % type_
    return head.encode() + typed + more + b"Content-Length: %d\r\n\r\n" % len(block) + block + b"\r\n\r\n"


def identifier(number: int) -> str:
    """The identifier that a record has."""
    return f"<urn:uuid:00000000-0000-4000-8000-{number:012}>"


def answer(body: str | bytes, number: int = 1, status: str = "200 OK", **headers: str) -> bytes:
    """The record of a web server's answer; `Content_Type="text/html"` is a header of it."""
    content = body.encode() if isinstance(body, str) else body
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return record(http(content, named, status), f"https://portvale.example/{number}", number=number)


def others(number: int = 1) -> list[bytes]:
    """Records that are no pages."""
    address = f"https://portvale.example/{number}"
    asked = b"GET /ferry HTTP/1.1\r\nHost: portvale.example\r\n\r\n"
    fine = http(page("Not to be seen").encode(), {"Content-Type": HTML})
    return [
        record(b"software: such a crawler\r\n", "", "warcinfo", type_=b"application/warc-fields"),
        record(asked, address, "request", type_=b"application/http; msgtype=request"),
        record(b"fetchTimeMs: 12\r\n", address, "metadata", type_=b"application/warc-fields"),
        record(fine.partition(b"<!")[0], address, "revisit"),
        record(page("Not to be seen").encode(), address, "resource", type_=b"text/html"),
        record(b"Fares rise.", address, "conversion", type_=b"text/plain"),
        record(fine, address, "continuation"),
        record(b"20310303080000\nportvale.example. 60 IN A 192.0.2.1\n", "dns:portvale.example", type_=b"text/dns"),
        record(b"", "", "metadata", type_=None),
    ]


def crawl(count: int, size: int = 0, with_others: bool = True) -> Iterator[bytes]:
    """The records of a crawl of so many pages, each with a headline of its own, other records among them."""
    if with_others:
        yield others()[0]
    for number in range(1, count + 1):
        if with_others:
            yield others(number)[1]
        yield answer(page(f"Ferry fares rise for the {number}. time", number, size), number, Content_Type=HTML)


def chunked(body: bytes, size: int = 100) -> bytes:
    """A body in chunks."""
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def deflated(body: bytes, bits: int = zlib.MAX_WBITS) -> bytes:
    """A body as `Content-Encoding: deflate` has it; bits below zero leave out the frame."""
    packer = zlib.compressobj(wbits=bits)
    return packer.compress(body) + packer.flush()


def gz(content: bytes) -> bytes:
    """A member of a gzip file, packed fast."""
    return gzip.compress(content, 1, mtime=0)


def archive(records: Iterable[bytes], pack: Callable[[bytes], bytes] = gz) -> bytes:
    """An archive of which each record is packed; `pack=bytes` leaves them as they are."""
    return b"".join(map(pack, records))


def write(path: Path, records: Iterable[bytes], pack: Callable[[bytes], bytes] = gz) -> str:
    """The same as a file, record by record, however many; its name."""
    with path.open("wb") as file:
        file.writelines(map(pack, records))
    return str(path)


TOLD = [
    ("Ferry fares rise in spring", "Fares on the Westholm ferry will rise in spring", "Nobody likes it", "The boats are sixty years old", "Jon Berg", "who runs the line"),
    ("Council votes for a night ferry", "The council voted for a night ferry on Tuesday", "We have waited nine years for it", "It was high time", "Marta Kroll", "a member of the council"),
    ("Night ferry runs empty", "The night ferry carried four passengers in its first week", "It takes time", "Ask me again in summer", "Marta Kroll", "a member of the council"),
    ("Salt harvest is the best since 2019", "The salt harvest at Kestel is the best since 2019, the growers said", "The wind did it", "We only carried it home", "Ines Aldo", "who grows salt there"),
]  # fmt: skip
"""Headline, lede, what is said and added, by whom, and what they are, of each page of the example."""


def example() -> Iterator[bytes]:
    """The records of `examples/crawl.warc.gz`, which this file writes when it is run."""
    yield others()[0]
    for number, (headline, lede, said, added, speaker, role) in enumerate(TOLD, 1):
        body = f"""<!DOCTYPE html>
<html lang="en"><head><title>{headline} - The Portvale Review</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>{headline}</h1><p>PORTVALE, March {number} (EP) - {lede}.</p>
<p>"{said}," said {speaker}, {role}. "{added}," {speaker.split()[-1]} added.</p>
</article></body></html>
"""
        yield others(number)[1]
        yield answer(
            chunked(gz(body.encode())), number, Content_Type=HTML, Content_Encoding="gzip", Transfer_Encoding="chunked"
        )
    yield answer("<html><body><p>There is no such page.</p></body></html>", 5, "404 Not Found", Content_Type=HTML)
    yield answer(b"%PDF-1.7", 6, Content_Type="application/pdf")
    yield answer("<!DOCTYPE html><html><head><title>All news</title></head><body></body></html>", 7, Content_Type=HTML)


if __name__ == "__main__":
    write(Path(__file__).resolve().parents[1] / "examples" / "crawl.warc.gz", example())
