"""Mail and saved pages: what of a message is the story, what its fields say, and what must hold for bad ones."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

import gazette_cli
from gazette_cli import formats, packed
from gazette_cli.exchange import moments
from gazette_cli.readers.email import letters, mime
from gazette_cli.story import Story

FOLDER = Path(__file__).parent / "exchange"
LEDE = "Rain fell on the harbour of Portvale on Monday, police said."
MORE = "It stopped on Tuesday, and nobody was hurt."
COPY = f"PORTVALE, March 3 (EP) -- {LEDE}\n\n{MORE}\n"
BODY = [LEDE, MORE]
FIELDS = "From: Ines Aldo <ines@such.example>\nTo: desk@paper.example\nDate: Tue, 4 Mar 2031 06:12:44 +0100\nMessage-ID: <1@x>"


def mail(body: str = COPY, subject: str = "Rain falls on Portvale", fields: str = "") -> str:
    """A message; `fields` are added to the usual ones."""
    return f"{FIELDS}\nSubject: {subject}\n{fields}\n{body}"


def only(source: str | bytes) -> Story:
    """The one story of a mail."""
    [story] = gazette_cli.parse(source)
    assert story.format == "email"
    return story


def texts(story: Story) -> list[str]:
    return [block.text for block in story.body]


def furniture(story: Story) -> list[tuple[str, str]]:
    return [(piece.kind, piece.text) for piece in story.furniture]


def parts(kind: str, *some: str) -> str:
    """The field and the body of a message of several parts."""
    return (
        f'Content-Type: multipart/{kind}; boundary="b"\n\nIn parts.\n'
        + "".join(f"--b\n{one}\n" for one in some)
        + "--b--\n"
    )


def several(kind: str, *some: str, subject: str = "Rain falls on Portvale") -> str:
    """A message of several parts."""
    return f"{FIELDS}\nSubject: {subject}\n{parts(kind, *some)}"


def page(body: str) -> str:
    return f"Content-Type: text/html; charset=utf-8\n\n<html><body>{body}</body></html>"


PAGE = page(f"<h1>Rain falls</h1><p>PORTVALE, March 3 (EP) -- {LEDE}</p><p>{MORE}</p>")
PLAIN = f"Content-Type: text/plain\n\n{COPY}"

MAIL = [
    ("a field of a program", "From: a@such.example\nSubject: Rain\nMIME-Version: 1.0\n\nRain fell."),
    (
        "a folder",
        "From a@x.example Tue Mar  3 06:12:44 2031\nFrom: a@such.example\nMessage-ID: <1@such.example>\n\nRain",
    ),
    ("folded fields", "Received: from mail.such.example\n\tby b\nSubject: Rain\n falls\n\nRain fell."),
    ("an address and a date", "From: a <a@such.example>\nSubject: Rain\nDate: Tue, 3 Mar 2031 06:12:44 +0000\n\nRain"),
    ("names with marks and digits", "X-Spam_score: 1\nX-H2-Id: 2\nMessage-ID: <1@such.example>\n\nRain"),
    ("a folder's mark", "From a@such.example Tue Mar\n>From: b@such.example\nMessage-ID: <1@x>\n\nRain"),
    ("as it is printed", "From: Roe, Jane\nSent: Tuesday, March 3, 2031 6:12 AM\nTo: Desk\nSubject: Rain\n\nRain"),
    ("a field of many lines", "References: <0@x>\n" + " <1@x>\n" * 60 + "Message-ID: <2@x>\n\nRain"),
    (
        "more fields than 4 KiB",
        "Received: from a.b\n" + "X-A: b\n" * 70 + f"X-C: {'d' * 5000}\nMessage-ID: <2@x>\n\nRain",
    ),
    ("a page", "From: a@such.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html><p>Rain fell."),
    ("a saved page", "From: <Saved by Such>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=x\n\n--x"),
    ("lines of a list", "From: a, b\nTo: c, d\nMessage-ID: <1@x>\n\nRain, wind"),
]
OTHERS = [
    ("From: Portvale\nTo: Westholm\n\nRain fell.", None),
    ("Priority: 3\nReceived: 12:04 GMT\n\nRain fell.", None),
    ("Byline: Jane Roe\nContent-Type: Feature\n\nRain fell.", None),
    ("Subject: Rain\nDate: March 3, 2031\n\nRain fell.", None),
    ("From: the desk\nTo: all editors\nSubject: Rain\nDate: March 3, 2031\n\nRain fell.", None),
    ("Server: such\nMIME-Version: 1.0\nContent-Type: text/html\n\n<!doctype html><p>Rain fell.", None),
    ("Rain falls\n\nFrom: a@such.example\nMessage-ID: <1@x>\n\nRain fell.", None),
]


@pytest.mark.parametrize(("title", "text"), MAIL, ids=[row[0] for row in MAIL])
def test_is_mail(title: str, text: str) -> None:
    for source in (text, f"\ufeff\n{text}", text.replace("\n", "\r\n"), text.replace("\n", "\r")):
        assert formats.exchanged(formats.beginning(source.encode(), packed.HEAD)) == "email"


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_is_no_mail(text: str, name: str | None) -> None:
    assert formats.exchanged(formats.beginning(text.encode(), packed.HEAD)) is name


def test_a_mail() -> None:
    story = only(mail())
    assert (story.headline, texts(story)) == ("Rain falls on Portvale", BODY)
    assert story.dateline
    assert (story.published, story.provider) == ("2031-03-04T06:12:44+01:00", "Ines Aldo")
    assert (story.uri, story.warnings) == ("mid:1@x", [])
    assert furniture(story) == [("source", "From: Ines Aldo <ines@such.example>")]


@pytest.mark.parametrize("path", sorted([*FOLDER.glob("*.eml"), *FOLDER.glob("*.m[bh]*")]), ids=lambda path: path.name)
def test_the_same_as_text_and_with_other_line_ends(path: Path) -> None:
    content = path.read_bytes().replace(b"\r\n", b"\n")
    expected = [story.to_dict() for story in gazette_cli.parse(content)]
    for source in (content.decode(), content.replace(b"\n", b"\r\n"), content.decode().encode("utf-16")):
        assert [story.to_dict() for story in gazette_cli.parse(source)] == expected


SUBJECTS = [
    ("Rain falls", "Rain falls"),
    ("Fwd: Re: AW: Rain falls", "Rain falls"),
    ("[EXTERNAL] PRESS RELEASE: Rain falls", "Rain falls"),
    ("Re[2]: Rain falls", "Rain falls"),
    ("[Update] Rain falls", "[Update] Rain falls"),
    ("Pressemitteilung: Regen", "Regen"),
    ("Rain: what falls", "Rain: what falls"),
    ("=?utf-8?Q?Rain_f=C3=A4llt?=", "Rain fällt"),
    ("=?iso-8859-1?Q?Rain_f=E4llt?=", "Rain fällt"),
    ("=?utf-8?B?UmVnZW4g?=\n =?utf-8?B?ZsOkbGx0?=", "Regen fällt"),
    ("=?utf-8?Q?Rain falls on?= Portvale", "Rain falls on Portvale"),
    ("=?utf-8?B?UmVnZW4gZsOkbGx?=", "Regen fäll"),
    ("=?such-code?Q?Rain_f=C3=A4llt?=", "Rain fällt"),
    ("=?utf-8?Q?Rain", "=?utf-8?Q?Rain"),
    ("Rain fällt", "Rain fällt"),
    ("Rain\n\tfalls", "Rain falls"),
]


@pytest.mark.parametrize(("subject", "headline"), SUBJECTS)
def test_subject(subject: str, headline: str) -> None:
    story = only(mail(subject=subject))
    assert story.headline == headline
    printed = mime.words(subject)
    assert (("junk", f"Subject: {printed}") in furniture(story)) == (printed != headline)


def test_the_name_of_the_list_is_no_headline() -> None:
    assert (
        only(mail(subject="[ep-wire] Rain falls", fields="List-Id: <ep-wire.such.example>\n")).headline == "Rain falls"
    )


def test_the_headline_in_the_text_is_the_storys() -> None:
    story = only(mail(f"FOR IMMEDIATE RELEASE\n\nRain falls on nine quays of Portvale\n\n{COPY}"))
    assert story.headline == "Rain falls on nine quays of Portvale"
    assert ("junk", "Subject: Rain falls on Portvale") in furniture(story)


def test_a_sentence_is_no_headline_where_there_is_a_subject() -> None:
    for body in ("The mill reopens on Friday.", f"The mill reopens on Friday.\n\n{MORE}\n"):
        story = only(mail(body, "Mill"))
        assert (story.headline, texts(story)[0]) == ("Mill", "The mill reopens on Friday.")


def test_a_few_words_are_a_story_with_a_subject() -> None:
    assert texts(only(mail("Rain fell.\n"))) == ["Rain fell."]
    assert only(mail("")).warnings == ["no-body"]
    with pytest.raises(gazette_cli.GazetteError, match=r"^no story in it$"):
        gazette_cli.parse(mail("", subject=""))


SENDERS = [
    ('"Berg, Jon" <jon@such.example>', "Berg, Jon"),
    ("jon@such.example", "jon@such.example"),
    ("jon@such.example (Jon Berg)", "Jon Berg"),
    ("=?utf-8?Q?Zo=C3=AB_Berg?= <zoe@such.example>", "Zoë Berg"),
    ("Jon Berg", "Jon Berg"),
    ("<jon@such.example>", "jon@such.example"),
]


@pytest.mark.parametrize(("field", "name"), SENDERS)
def test_sender(field: str, name: str) -> None:
    story = only(f"Message-ID: <1@x>\nFrom: {field}\nSubject: Rain falls\n\n{COPY}")
    assert story.provider == name
    assert ("source", f"From: {mime.words(field)}") in furniture(story)


STAMPS = [
    ("Tue, 3 Mar 2031 06:12:44 +0100", "2031-03-03T06:12:44+01:00"),
    ("3 Mar 2031 06:12 GMT", "2031-03-03T06:12:00+00:00"),
    ("Tue, 3 Mar 2031 06:12:44 -0000", "2031-03-03T06:12:44+00:00"),
    ("Mon, Mar 2, 2031 at 11:12 PM", "2031-03-02T23:12"),
    ("2 March 2031 at 12:05 am", "2031-03-02T00:05"),
    ("Montag, 2. März 2031 11:12", "2031-03-02T11:12"),
    ("March 2, 2031", "2031-03-02"),
    ("2031-03-02", "2031-03-02"),
    ("Tue, 99 Mar 2031 06:12:44", None),
    ("yesterday", None),
    ("", None),
]


@pytest.mark.parametrize(("stamp", "moment"), STAMPS)
def test_date(stamp: str, moment: str | None) -> None:
    assert moments.posted(stamp) == moment


@pytest.mark.parametrize(
    ("number", "uri"),
    [("<a.b+c@x>", "mid:a.b+c@x"), ("<a/b%@x>", "mid:a%2Fb%25@x"), ("<a b@x>", None), ("a@x", "mid:a@x"), ("", None)],
)
def test_message_id(number: str, uri: str | None) -> None:
    assert only(f"MIME-Version: 1.0\nMessage-ID: {number}\nSubject: Rain falls\n\n{COPY}").uri == uri


CODED = [
    ("quoted-printable", "utf-8", b"Regen f=C3=A4llt auf Port=\nvale =3D Regen."),
    ("quoted-printable", "iso-8859-1", b"Regen f=E4llt auf Portvale =3D Regen."),
    ("quoted-printable", "iso-8859-1", b"Regen f=C3=A4llt auf Portvale =3D Regen."),
    ("quoted-printable", "us-ascii", b"Regen f=C3=A4llt auf Portvale = Regen."),
    ("base64", "utf-8", b"UmVnZW4gZsOkbGx0IGF1ZiBQb3J0dmFs\nZSA9IFJlZ2VuLg=="),
    ("base64", "utf-8", b"UmVnZW4gZsOkbGx0*IGF1ZiBQb3J0dmFs\n\nZSA9IFJlZ2VuLg"),
    ("8bit", "utf-8", "Regen fällt auf Portvale = Regen.".encode()),
    ("8bit", "windows-1252", "Regen fällt auf Portvale = Regen.".encode("cp1252")),
    ("8bit", "such-code", "Regen fällt auf Portvale = Regen.".encode()),
    ("such-way", "utf-8", "Regen fällt auf Portvale = Regen.".encode()),
]


@pytest.mark.parametrize(("code", "charset", "content"), CODED)
def test_coded(code: str, charset: str, content: bytes) -> None:
    head = mail("", "Regen", f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {code}\n")
    story = only(head.encode() + content)
    assert (texts(story), story.warnings) == (["Regen fällt auf Portvale = Regen."], [])


def test_a_guessed_encoding_is_a_warning() -> None:
    story = only(mail("Regen fällt auf Portvale.", "Regen").encode("cp1252"))
    assert (texts(story), story.warnings) == (["Regen fällt auf Portvale."], ["encoding-guessed"])
    [story] = gazette_cli.parse(mail("Regen fällt auf Portvale.", "Regen").encode("cp1252"), encoding="cp1252")
    assert (texts(story), story.warnings) == (["Regen fällt auf Portvale."], [])


FLOWED = [
    ("Rain fell \non it.\nMore.", False, "Rain fell on it.\nMore."),
    ("Rain fell \non it.", True, "Rain fellon it."),
    (" From there\n>Rain \n>fell\n", False, "From there\n> Rain fell\n"),
    ("Rain \n> fell", False, "Rain \n> fell"),
    ("Rain.\n-- \nJon ", False, "Rain.\n-- \nJon "),
    ("Rain ", False, "Rain "),
]


@pytest.mark.parametrize(("text", "delete", "plain"), FLOWED)
def test_flowed(text: str, delete: bool, plain: str) -> None:
    assert letters.flowed(text, delete=delete) == plain


def test_flowed_paragraphs() -> None:
    flowed = COPY.replace("of Portvale on", "of \nPortvale \non").replace("stopped ", "stopped \n")
    assert texts(only(mail(flowed, fields="Content-Type: text/plain; format=flowed\n"))) == BODY


STUBS = [
    "",
    "View this email in your browser: https://x.example/1\n",
    "This message is in HTML format.\n",
    "Rain falls.\n",
]


@pytest.mark.parametrize("stub", STUBS)
def test_the_page_counts_where_the_plain_part_only_leads_to_it(stub: str) -> None:
    story = only(several("alternative", f"Content-Type: text/plain\n\n{stub}", PAGE))
    assert (story.headline, texts(story), story.uri) == ("Rain falls", BODY, "mid:1@x")


def test_the_plain_part_counts_before_the_page() -> None:
    assert texts(only(several("alternative", PLAIN, page("<p>Snow fell.</p>")))) == BODY


def test_a_page_alone() -> None:
    story = only(
        f"{FIELDS}\nSubject: Rain falls\n{page(f'<p>Dear all,</p><p>{LEDE}</p><p>{MORE}</p><p>Regards</p><p>Jon</p>')}"
    )
    assert (story.headline, texts(story)) == ("Rain falls", BODY)
    assert [text for kind, text in furniture(story) if kind == "junk"] == ["Dear all,", "Regards", "Jon"]


def test_a_newsletter_of_many_stories() -> None:
    rows = "".join(
        f"<tr><td><h2><a href=/{n}>{name} reopens</a></h2><p>The {name} reopens on Friday.</p></td></tr>"
        for n, name in enumerate(("mill", "quay", "school", "bridge", "ferry", "café"))
    )
    story = only(f"{FIELDS}\nSubject: The morning\n{page(f'<table>{rows}</table>')}")
    assert story.headline == "The morning"
    assert [block.kind for block in story.body] == ["crosshead", "paragraph"] * 6
    assert texts(story)[:2] == ["mill reopens", "The mill reopens on Friday."]


PICTURE = (
    "Content-Type: image/jpeg; name=rain.jpg\nContent-Description: The rain\nContent-Disposition: attachment\n\n/9j/"
)
LOGO = "Content-Type: image/png; name=image001.png\nContent-ID: <1>\n\niVBO"
UNNAMED = "Content-Type: image/png\nContent-ID: <2>\n\niVBO"
PAPER = 'Content-Type: application/pdf; name="=?utf-8?Q?M=C3=A4rz.pdf?="\nContent-Disposition: attachment\n\nJVBE'
SIGNED = "Content-Type: application/pgp-signature; name=signature.asc\n\n-----BEGIN"


def test_files() -> None:
    story = only(
        several("mixed", PLAIN, PICTURE, LOGO, UNNAMED, PAPER, SIGNED, f"Content-Type: text/plain\n\n{MORE} Twice.")
    )
    assert texts(story) == [*BODY, f"{MORE} Twice."]
    assert [(one.kind, one.uri, one.caption) for one in story.media] == [("picture", "rain.jpg", "The rain")]
    assert [text for kind, text in furniture(story) if kind == "embed"] == ["image001.png", "März.pdf"]


def test_a_text_that_is_attached_is_the_story_below_a_note() -> None:
    attached = f"Content-Type: text/plain; name=rain.txt\nContent-Disposition: attachment\n\nRain falls\n\n{COPY}"
    story = only(several("mixed", "Content-Type: text/plain\n\nPlease see the attached text.\n", attached))
    assert (story.headline, texts(story)) == ("Rain falls", BODY)
    assert ("junk", "Please see the attached text.") in furniture(story)
    assert texts(only(several("mixed", PLAIN, attached.replace(LEDE, "Snow fell.")))) == BODY


INNER = f"From: Jon Berg <jon@such.example>\nDate: Mon, 2 Mar 2031 11:12:44 +0000\nSubject: Rain falls\n\n{COPY}"
BLOCK = (
    "From: Jon Berg <jon@such.example>\nDate: Mon, Mar 2, 2031 at 11:12 AM\nSubject: Rain falls\nTo: Ines\n\n" + COPY
)
GERMAN = (
    "Von: Jon Berg <jon@such.example>\nGesendet: Montag, 2. März 2031 11:12\nAn: Ines\nBetreff: Rain falls\n\n" + COPY
)
PASSED_ON = {
    "a message": several(
        "mixed", "Content-Type: text/plain\n\nFor page 3.\n", f"Content-Type: message/rfc822\n\n{INNER}"
    ),
    "a message alone": several("mixed", f"Content-Type: message/rfc822\n\n{INNER}"),
    "a program's line": mail(f"For page 3.\n\n---------- Forwarded message ---------\n{BLOCK}"),
    "a rule": mail(f"For page 3.\n\n________________________________\n{BLOCK}"),
    "fields alone": mail(f"For page 3.\n\n{GERMAN}"),
    "in stars": mail(f"For page 3.\n\n{BLOCK}".replace("From:", "*From:*").replace("Date:", "*Sent:*")),
    "quoted": mail("For page 3.\n\nBegin forwarded message:\n\n" + "".join(f"> {row}\n" for row in BLOCK.split("\n"))),
    "answered": mail(
        "For page 3.\n\nOn Mon, 2 Mar 2031 at 11:12, Jon Berg <jon@such.example>\nwrote:\n\n"
        + "".join(f"> {row}\n" for row in COPY.split("\n")),
        "Re: Rain falls",
    ),
    "in a page": f"{FIELDS}\nSubject: Fwd: Rain\n"
    + page(
        f"<p>For page 3.</p><p>---------- Forwarded message ---------<br>{BLOCK}</p>".replace("\n", "<br>").replace(
            "<jon@such.example>", ""
        )
    ),
}


@pytest.mark.parametrize("way", PASSED_ON)
def test_what_is_passed_on_is_the_story(way: str) -> None:
    story = only(PASSED_ON[way])
    assert (story.provider, texts(story)) == ("Jon Berg", BODY)
    assert story.published
    assert story.published.startswith("2031-03-02T11:12")
    assert story.headline == "Rain falls"
    assert ("source", "From: Ines Aldo <ines@such.example>") in furniture(story)
    assert ("junk", "For page 3.") in furniture(story) or "alone" in way


LATER = [
    (
        "a reply",
        f"{COPY}\nOn Mon, 2 Mar 2031, Jon Berg wrote:\n> Where is the copy?\n> I need it.\n",
        "Where is the copy? I need it.",
    ),
    ("a mail", f"{COPY}\n-----Original Message-----\nWhere is the copy?\n", "Where is the copy?"),
    ("several", f"> Where is it?\n\n{COPY}\n> And when?\n", "Where is it? And when?"),
]


@pytest.mark.parametrize(("title", "text", "related"), LATER, ids=[row[0] for row in LATER])
def test_what_is_quoted_is_no_part_of_a_story(title: str, text: str, related: str) -> None:
    story = only(mail(text))
    assert (texts(story), story.provider) == (BODY, "Ines Aldo")
    assert ("related", related) in furniture(story)


AROUND = [
    ("a greeting", f"Dear colleagues,\n\n{COPY}"),
    ("a signature", f"{COPY}\n-- \nJon Berg\nThe desk\n"),
    ("a signature without its blank", f"{COPY}\n--\nJon Berg\n"),
    ("a closing", f"{COPY}\nKind regards,\nJon Berg\n+47 555 0101\n"),
    ("a list's footer", f"{COPY}\n{'_' * 47}\nEP-wire mailing list\nhttps://lists.example/wire\n"),
    ("a distributor's", f"{COPY}\n{'=' * 60}\nYou are receiving this email because you signed up.\nPortvale\n"),
    ("a telephone's", f"{COPY}\nSent from my telephone\n"),
    ("a notice", f"{COPY}\nThis e-mail and any attachments are confidential.\n"),
    ("a warning", f"CAUTION: This email originated from outside of the organization.\n\n{COPY}"),
    ("a link to the browser", f"View this email in your browser\n\n{COPY}"),
    ("links", COPY.replace("Portvale on", "Portvale<https://such.example/p> on")),
    ("long links", COPY.replace("Portvale on", f"Portvale (https://such.example/{'a' * 40}) on")),
    ("pictures", f"[image: The harbour]\n{COPY}[cid:image001.png@01DA]\n"),
    (
        "a covering letter",
        f"Dear all,\n\nplease find our text below.\n\nBest regards,\nJon Berg\n\n{COPY}\n{LEDE} " * 1 + f"{MORE} " * 8,
    ),
]


@pytest.mark.parametrize(("title", "text"), AROUND, ids=[row[0] for row in AROUND])
def test_what_stands_around_the_text_is_furniture(title: str, text: str) -> None:
    story = only(mail(text))
    assert texts(story)[:2] == BODY
    told = " ".join(
        [*texts(story), *(words for _, words in furniture(story)), story.dateline.text if story.dateline else ""]
    )
    assert (
        not set(text.split())
        - set(told.replace("Portvale<", "Portvale <").split())
        - {"Portvale<https://such.example/p>"}
    )


KEPT = [
    "Dear old Portvale wakes up\n\n" + COPY,
    f"{COPY}\n--\n\n" + "\n\n".join(f"{n}. {MORE}" for n in range(20)),
    f"{COPY}\nResidents can see the plan online at the town hall, she said.\n",
    f"{COPY}\nThanks to the ferry, nobody was cut off.\n",
    f"{COPY}\n{'=' * 30}\n\nMore on the rain follows, the desk of the paper said.\n",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    story = only(mail(text))
    told = " ".join([story.headline or "", *texts(story), *(words for _, words in furniture(story))])
    assert all(word in told for word in text.split()[-6:])
    assert not any(kind == "junk" and text.split()[-1] in words for kind, words in furniture(story))


def test_words_with_a_colon_are_no_field_of_a_mail_that_is_quoted() -> None:
    story = only(mail(f"> To: the harbour, all went.\n> A: {LEDE}\n> {MORE}\n", "Re: Rain"))
    told = [*texts(story), *(words for _, words in furniture(story))]
    assert {"To: the harbour, all went.", f"A: {LEDE}", MORE} <= set(told)


def test_words_around_a_quotation_are_paragraphs() -> None:
    story = only(mail(f"{COPY}\n> Where is it?\n\n{LEDE}\n> When?\n{MORE}\n"))
    assert texts(story) == [*BODY, *BODY]


def test_a_folder() -> None:
    line = "From ines@such.example Tue Mar  3 06:12:44 2031\n"
    stories = gazette_cli.parse(
        "\n".join(line + mail(COPY + more) for more in (">From the quay it was seen.\n", "", "Late.\n"))
    )
    assert [story.part for story in stories] == [1, 2, 3]
    assert texts(stories[0])[-1].endswith("From the quay it was seen.")
    [story, _] = gazette_cli.parse(f"{line}{mail()}\n{line}{mail('', subject='')}\n{line}{mail()}")
    assert story.warnings == []
    [story] = gazette_cli.parse(line + mail(f"{COPY}\nFrom Portvale at 06:12 in 2031\nNote: rain.\n"))[:1]
    assert texts(story)[:2] == BODY


def test_a_digest() -> None:
    inner = [f"\n{INNER}", f"Content-Type: message/rfc822\n\n{INNER}"]
    stories = gazette_cli.parse(several("digest", *inner, subject="Digest 12"))
    assert [(story.headline, texts(story), story.provider) for story in stories] == [
        ("Rain falls", BODY, "Jon Berg")
    ] * 2
    whole = several(
        "mixed",
        "Content-Type: text/plain\n\nTopics of today\n",
        parts("digest", *inner).replace('"b"', '"c"').replace("--b", "--c"),
    )
    assert len(gazette_cli.parse(whole)) == 2


def test_several_stories_in_a_text() -> None:
    stories = gazette_cli.parse(mail(f"Rain falls\n\n{COPY}\n###\n\nSnow falls\n\n{COPY}\n###\n", "Two briefs"))
    assert [(story.headline, story.uri) for story in stories] == [("Rain falls", "mid:1@x"), ("Snow falls", "mid:1@x")]
    assert ("junk", "Subject: Two briefs") in furniture(stories[0])


MHT = (
    "From: <Saved by Such>\nSnapshot-Content-Location: https://paper.example/rain\nSubject: Rain falls | Post\n"
    "Date: Wed, 4 Mar 2031 09:00:00 -0000\nMIME-Version: 1.0\n"
)


def test_a_saved_page() -> None:
    story = only(MHT + parts("related", PAGE, page("<p>A frame of the page.</p>"), LOGO, PICTURE))
    assert (story.headline, texts(story), story.uri) == ("Rain falls", BODY, "https://paper.example/rain")
    assert (story.published, story.provider, story.media) == (None, None, [])
    assert furniture(story) == [("timestamp", "Date: Wed, 4 Mar 2031 09:00:00 -0000")]


def test_a_page_saved_by_an_old_browser() -> None:
    story = only(
        "From: <Saved by Such Browser 5>\nSubject: Rain\nMIME-Version: 1.0\n"
        + parts("related", PAGE.replace("utf-8", "utf-8\nContent-Location: https://paper.example/old"))
    )
    assert (story.headline, story.uri) == ("Rain falls", "https://paper.example/old")
    with pytest.raises(gazette_cli.GazetteError, match="without its HTML"):
        gazette_cli.parse(MHT + parts("related", LOGO))


BROKEN = {
    "no last boundary": several("mixed", PLAIN).replace("--b--\n", ""),
    "boundaries with blanks": several("mixed", PLAIN).replace("--b\n", "--b \t\n"),
    "a boundary in a longer one": several("mixed", PLAIN, "Content-Type: text/plain; name=a\n\n--bb\nx\n--bb--"),
    "no boundary named": several("mixed", PLAIN)
    .replace("; boundary", "; such")
    .replace("In parts.\n--b\nContent-Type: text/plain\n\n", "")
    .replace("--b--\n", ""),
    "a line that is no field": f"{FIELDS}\nSubject: Rain falls\n{COPY}",
    "NULs": mail(COPY.replace("fell", "fe\0ll")),
    "parameters without end": mail(fields='Content-Type: text/plain; charset="utf-8; name*0*=\n'),
    "an unknown encoding of a name": mail(fields="Content-Type: text/plain; name*=such-code''a%FF\n").replace(
        "text/plain", "image/png"
    )
    and several("mixed", PLAIN, "Content-Type: image/png; name*=such-code''a%FF\n\nx"),
    "fields twice": mail(fields="Content-Type: text/plain\nContent-Type: image/png\nSubject: Snow\n"),
}


@pytest.mark.parametrize("title", BROKEN)
def test_broken(title: str) -> None:
    story = only(BROKEN[title])
    assert texts(story)[:2] == BODY


def nested(n: int) -> str:
    """Parts within parts."""
    return (
        mail("", fields="".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(n))) + COPY
    )


def test_too_deep() -> None:
    assert texts(only(nested(10))) == BODY
    with pytest.raises(gazette_cli.GazetteError, match=r"^parts within parts, too deep, no story in it$"):
        gazette_cli.parse(nested(100_000))
    with pytest.raises(gazette_cli.GazetteError, match=r"^over 10,000 parts, no story in it$"):
        gazette_cli.parse(several("mixed", *[PLAIN] * 10_002))


RULE = f"{'-' * 30}\n\n"
HOSTILE: dict[str, Callable[[int], str]] = {
    "boundaries": lambda n: several("mixed", PLAIN, *["Content-Type: text/plain\n\nRain."] * n),
    "longer boundaries": lambda n: several("mixed", "--bb\n" * n),
    "parts within parts": nested,
    "mails within mails": lambda n: mail("", fields="Content-Type: message/rfc822\n\nSubject: x\n" * n),
    "fields": lambda n: mail(fields="X-A: b\n" * n),
    "a folded field": lambda n: mail(fields="Content-Type: text/plain\n" + " ;a=b\n" * n),
    "marks in parameters": lambda n: mail(fields='Content-Type: multipart/mixed; a="' + ";" * n + "\n"),
    "encoded words": lambda n: mail(subject="=?utf-8?q?a?= " * n),
    "brackets in From": lambda n: mail(fields="From: " + '("<' * n + "\n").removeprefix(FIELDS),
    "prefixes": lambda n: mail(subject="Re: " * n),
    "quotations": lambda n: mail("> Rain fell on the town.\n" * n),
    "quotations in quotations": lambda n: mail("> " * n),
    "signatures": lambda n: mail(COPY + "--\n" * n),
    "closings": lambda n: mail(COPY + "Kind regards\n\n" * n),
    "rules": lambda n: mail(COPY + f"{'_' * 40}\n" * n),
    "footers": lambda n: mail(COPY + "unsubscribe here\n" * n),
    "mails passed on": lambda n: mail("---- Forwarded message ----\n" * n),
    "answers": lambda n: mail("On 1 a <b@c> wrote:\n> x\n" * n),
    "an answer without end": lambda n: mail("On 1 " + "a " * n),
    "a folder": lambda n: f"From a@x Tue Mar  3 06:12:44 2031\n{mail('Rain fell.')}\n\n" * (n // 50),
    "a digest": lambda n: mail(f"{RULE}From: a@b\nSubject: Rain falls\n\nRain.\n\n" * (n // 50)),
    "flowed lines": lambda n: mail("rain \n" * n, fields="Content-Type: text/plain; format=flowed\n"),
    "links": lambda n: mail("rain<https://x.example> " * n),
    "a page": lambda n: mail("<table><tr><td><b>From:</b> a<br>" * n, fields="Content-Type: text/html\n"),
    "base64": lambda n: mail("Umfp\n" * n, fields="Content-Transfer-Encoding: base64\n"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_takes_linear_time(name: str) -> None:
    def seconds(n: int) -> float:
        text, start = HOSTILE[name](n), time.process_time()
        with suppress(gazette_cli.GazetteError):
            gazette_cli.parse(text)
        return time.process_time() - start

    seconds(100)
    assert min(seconds(8000) for _ in range(2)) < 0.3 + 8 * min(seconds(2000) for _ in range(2))


NOTES = [
    "Dear editors,\n\nplease find our press release below.\n\nBest,\nMia\n\n---\n\n",
    "Dear editors,\n\nplease find our press release below.\n\n",
    "Dear editors,\n\nplease find it below.\n\n---\n\n",
    "Hello,\n\nI hope this finds you well. Would this be of interest to your readers?\n\n",
]


@pytest.mark.parametrize("note", NOTES)
def test_what_stands_above_a_release_is_a_covering_note(note: str) -> None:
    story = only(mail(f"{note}Rain falls on Portvale\n\n{COPY}"))
    assert (story.headline, story.subhead, story.source, texts(story)) == ("Rain falls on Portvale", None, None, BODY)
    assert {line for line in note.split("\n") if line} <= {text for _, text in furniture(story)}


def test_a_subject_in_the_middle_of_a_story_is_no_headline() -> None:
    text = f"{COPY}\nRain falls on Portvale\n\n{'It rained and rained. ' * 20}"
    assert LEDE in texts(only(mail(text)))
