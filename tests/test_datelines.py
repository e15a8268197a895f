"""Datelines: the table's own examples, and their parts."""

import pytest

from gazette_cli.wire import datelines, dates

FIRST_WORD = (
    "Rain",
    "Repair",
    "Rope",
    "أغلق",
    "Deputy",
    "RAIN",
    "Acme",
    "La",
    "The",
    "Es",
    "Chuva",
    "Дождь",
    "[TEXT]",
    "Adviser",
    "Some",
)

PARTS = (
    ("PORTVALE, Norland (AP) _ Rain fell", "PORTVALE, Norland", None, "AP"),
    ("PORTVALE, N.Y. ― Rain fell", "PORTVALE, N.Y.", None, None),
    ("PORTVALE (NNA) ‒ Rain fell", "PORTVALE", None, "NNA"),
    ("PORTVALE, March 3 ― Rain fell", "PORTVALE", "--03-03", None),
    ("PORTVALE, Ore. (AP) — Rain fell", "PORTVALE, Ore.", None, "AP"),
    ("PORTVALE -- (AP) -- Rain fell", "PORTVALE", None, "AP"),
    ("PORTVALE, Norland, March 3 - Rain fell", "PORTVALE, Norland", "--03-03", None),
    ("PORTVALE/OSLO (Reuters) - Rain fell", "PORTVALE/OSLO", None, "Reuters"),
    ("March 3 (Reuters) - Rain fell", None, "--03-03", "Reuters"),
    ("(Reuters) - Rain fell", None, None, "Reuters"),
    ("PORTVALE, March 3, 2031 (AFP) - Rain fell", "PORTVALE", "2031-03-03", "AFP"),
    ("Portvale, 3 Mar (Xinhua) -- Rain fell", "Portvale", "--03-03", "Xinhua"),
    ("PORTVALE, March 3. /TASS/. Rain fell", "PORTVALE", "--03-03", "TASS"),
    ("PORTVALE. March 3 (Interfax) - Rain fell", "PORTVALE", "--03-03", "Interfax"),
    ("Portvale, March 3, IRNA -- Rain fell", "Portvale", "--03-03", "IRNA"),
    ("PORTVALE (A.A) - 03.03.2031 - Rain fell", "PORTVALE", "2031-03-03", "A.A"),
    ("Tokyo, March 3 Kyodo -- Rain fell", "Tokyo", "--03-03", "Kyodo"),
    ("Amman, March 3 (Petra)--Rain fell", "Amman", "--03-03", "Petra"),
    ("Madrid, 3 mar (EFE).- La lluvia", "Madrid", "--03-03", "EFE"),
    ("(ANSA) - ROMA, MAR 3 - Rain fell", "ROMA", "--03-03", "ANSA"),
    ("DUBAI, 3rd March, 2031 (WAM) -- Rain fell", "DUBAI", "2031-03-03", "WAM"),
    ("BRASILIA (BRAZIL), 2 JUN 89 (VOZ DO SUL) -- [TEXT] RAIN", "BRASILIA (BRAZIL)", "1989-06-02", "VOZ DO SUL"),
    ("(CNN) -- Rain fell", None, None, "CNN"),
    ("(CNN) Rain fell", None, None, "CNN"),
    ("PORTVALE — Rain fell", "PORTVALE", None, None),
    ("PORTVALE _ Rain fell", "PORTVALE", None, None),
    ("MUMBAI: Rain fell.", "MUMBAI", None, None),
    ("PORTVALE, Ore., March 3, 2031 /PRNewswire/ -- Acme", "PORTVALE, Ore.", "2031-03-03", "PRNewswire"),
    ("PORTVALE, Ore.--(BUSINESS WIRE)--Acme", "PORTVALE, Ore.", None, "BUSINESS WIRE"),
    ("PORTVALE, Ore., March 03, 2031 (GLOBE NEWSWIRE) -- Acme", "PORTVALE, Ore.", "2031-03-03", "GLOBE NEWSWIRE"),
    ("PORTVALE, OR / ACCESSWIRE / March 3, 2031 / Acme", "PORTVALE, OR", "2031-03-03", "ACCESSWIRE"),
    ("Tehran, IRNA – Rain fell", "Tehran", None, "IRNA"),
    ("Tehran, The rain fell", "Tehran", None, None),
    ("SEATTLE Rain fell", "SEATTLE", None, None),
    ("Tehran Adviser to the harbour said", "Tehran", None, None),
    ("BERLIN, den 3. März (dpa) - Es regnet", "BERLIN", "--03-03", "dpa"),
    ("BRASÍLIA (Reuters) - Chuva", "BRASÍLIA", None, "Reuters"),
    ("Amsterdam 3 March (Reuters) - Rain fell", "Amsterdam", "--03-03", "Reuters"),
    ("Marseille 3 mars (AFP) - Rain fell", "Marseille", "--03-03", "AFP"),
    ("МОСКВА, 3 марта - РИА Новости. Дождь", "МОСКВА", "--03-03", "РИА Новости"),
    ("LONDON and PARIS, March 3 (AP) - Rain fell", "LONDON and PARIS", "--03-03", "AP"),
    ("WASHINGTON, D.C. (March 3, 2031) – Rain fell", "WASHINGTON, D.C.", "2031-03-03", None),
    ("(Washington D.C.) Rain fell", "Washington D.C.", None, None),
    ("PORTVALE—Rain fell", "PORTVALE", None, None),
    ("PORTVALE (AP) - Wednesday, September 3, 2031 - Rain fell", "PORTVALE", "2031-09-03", "AP"),
    ("San Salvador, 17 April (ACAN-EFE) -- Rain fell", "San Salvador", "--04-17", "ACAN-EFE"),
    # agencies and towns that no table has: the form is the proof
    ("Quayford, March 3, QNA -- Rain fell", "Quayford", "--03-03", "QNA"),
    ("Quayford, March 3, Quaypress -- Rain fell", "Quayford", "--03-03", "Quaypress"),
    ("Quayford, 3 mar dpa - Rain fell", "Quayford", "--03-03", "dpa"),
    ("Quayford (QNA) - Rain fell", "Quayford", None, "QNA"),
    ("(QNA) - Rain fell", None, None, "QNA"),
    ("March 3 (QNA) - Rain fell", None, "--03-03", "QNA"),
    ("3 March 2031 (Norland Courier) – Rain fell", None, "2031-03-03", "Norland Courier"),
    ("Quayford, QNA – Rain fell on the quay.", "Quayford", None, "QNA"),
    ("QUAYFORD, Ore. (KQFD) — Rain fell", "QUAYFORD, Ore.", None, "KQFD"),
    ("QUAYFORD (QNA) The rain fell", "QUAYFORD", None, "QNA"),
    ("Quayford (quaypost.org) The rain fell", "Quayford", None, "quaypost.org"),
    ("Quayford — The rain of the night filled every boat on the quay.", "Quayford", None, None),
    (
        "Quayford, The rain of the night filled every boat on the quay, and the office closed it until the morning came.",
        "Quayford",
        None,
        None,
    ),
    (
        "Quayford: Some nine boats were lost in the rain of the night, and the office closed the quay until the morning.",
        "Quayford",
        None,
        None,
    ),
    (
        "Quayford, Deputy Minister for Ports Jan Falk said on Monday that the quay would stay shut for a week after the rain.",
        "Quayford",
        None,
        None,
    ),
    (
        "Quayford, Repair crews cleared nine small bridges on the mountain road after the rains of last month, the office said.",
        "Quayford",
        None,
        None,
    ),
    (
        "Quayford, Rope makers have come through hard years, said the head of their union at a fair for sailors on Friday.",
        "Quayford",
        None,
        None,
    ),
    # agencies that no table has, where no place is
    (
        "(ZNX) The quay was closed on Monday after a night of rain, and the office of the harbour said it would stay so.",
        None,
        None,
        "ZNX",
    ),
    (
        "(Quaypress) - The quay was closed on Monday after a night of rain, and the office of the harbour said so to crews at noon.",
        None,
        None,
        "Quaypress",
    ),
    ("بورتفيل، نورلاند (QNA) -- أغلق الميناء بعد ليلة من المطر.", "بورتفيل، نورلاند", None, "QNA"),
    # dashes of every make are one dash
    ("Quayford –-(Quaypost.com)- Rain fell", "Quayford", None, "Quaypost.com"),
    ("Tehran\ufffd The rain fell on the quay.", "Tehran", None, None),
    ("Tehran, \ufffd The rain fell on the quay.", "Tehran", None, None),
    ("Quayford, 3 Jul\ufffd Rain fell", "Quayford", "--07-03", None),
    ("Quayford, 3 juin—Rain fell", "Quayford", "--06-03", None),
    ("QUAYFORD, 3 MAR 31: Rain fell", "QUAYFORD", "2031-03-03", None),
    # a place and a day are enough, whatever mark follows
    ("Quayford, March 3, The rain fell", "Quayford", "--03-03", None),
    ("Portvale, March 3, The AP-7 motorway closed for repairs.", "Portvale", "--03-03", None),
    # regions, compass words, several cities
    ("SCRANTON, Pa. — Rain fell", "SCRANTON, Pa.", None, None),
    ("Quayford, northern Norland, 3 March: Rain fell", "Quayford, northern Norland", "--03-03", None),
    ("PORTVALE and QUAYFORD — Rain fell", "PORTVALE and QUAYFORD", None, None),
    ("PORTVALE, QUAYFORD and OSLO (AP) — Rain fell", "PORTVALE, QUAYFORD and OSLO", None, "AP"),
    ("PORTVALE/QUAYFORD, 3 March 2031. /TASS/. Rain fell", "PORTVALE/QUAYFORD", "2031-03-03", "TASS"),
    ("SANTA FE, N.M. — Rain fell", "SANTA FE, N.M.", None, None),
    ("Quayford / dpa / 3.3.2031 / Rain fell", "Quayford", "2031-03-03", "dpa"),
)

COMPASS = """
    northern southern eastern western central outside near north-eastern north-western south-eastern south-western
    northeastern northwestern southeastern southwestern
""".split()


@pytest.mark.parametrize("word", COMPASS)
def test_a_region_may_have_a_compass_word(word: str) -> None:
    found = datelines.take(f"Quayford, {word} Norland, 3 March: Rain fell")
    assert found is not None
    assert found[0].place == f"Quayford, {word} Norland"


@pytest.mark.parametrize("word", ["upper", "north", "northwards", "southeasterner"])
def test_other_small_words_before_a_region_make_no_place(word: str) -> None:
    assert datelines.take(f"Quayford, {word} Norland, 3 March: Rain fell") is None


ALONE = (
    ("LISBON March 3", "LISBON", "--03-03", None),
    ("QUAYFORD--(UPI)--", "QUAYFORD", None, "UPI"),
    ("Quayford (QNA) -", "Quayford", None, "QNA"),
    ("QUAYFORD, NORLAND, March 3, 2031 –-", "QUAYFORD, NORLAND", "2031-03-03", None),
)


@pytest.mark.parametrize(("row", "place", "date", "agency"), ALONE)
def test_alone_on_its_row(row: str, place: str, date: str | None, agency: str | None) -> None:
    found = datelines.take(row)
    assert found is not None
    assert (found[0].place, found[0].date, found[0].agency, found[1]) == (place, date, agency, "")


NONE = (
    "Meanwhile, Repair crews cleared nine small bridges on the mountain road after the rains of last month, the office said.",
    "Separately, Repair crews cleared nine small bridges on the mountain road after the rains of last month, the office said.",
    "Undeterred, Repair crews cleared nine small bridges on the mountain road after the rains of last month, the office said.",
    "Falk, Norish police said on Monday, had left the town before the office of the harbour was told of what he had done.",
    "Falk, Harbour master of the town for twenty years, said on Monday that the quay would stay shut until the rain ended.",
    "Quayford, Repair crews at work.",
    "(ZNX) Rain falls",
    "(PDF) The quay was closed on Monday after a night of rain, and the office of the harbour said it would stay so.",
    "(Quaypress) - Rain falls",
    "(Continued) - The quay was closed on Monday after a night of rain, and the office of the harbour said so to crews at noon.",
    "Falk, Deputy Minister for Ports, said on Monday that the quay would stay shut for a week and that the ferry would go on.",
    "Verdict: The quay was shut too late, and the office that shut it has said so itself in a report of nine pages.",
    "Jane: The quay was shut too late, and the office that shut it has said so itself in a report of nine pages.",
    "Orrick, The Quay.",
    "Until May 4, The Quay is closed to lorries.",
    "Since May 4, The Quay has been closed to lorries.",
    "Published May 4 - The quay is closed to lorries.",
    "EXPLAINER — What the quay is closed for",
    "INTERVIEW — Jane Roe on the quay",
    "Answer (M.K.): The quay is closed to lorries.",
    "Ankara, Lisbon Holding Talks On Salt",
    "Jan Falk (SPD) - a portrait",
    "Rep. Jane Roe (R-Ore.): The quay is late.",
    "Jane Roe — surgeon and rower — said the quay would close on Monday.",
    "Harbour prices may rise, QNA - what next?",
    "Oslo: Museum Opens Second Tunnel",
    "Mumbai: rain floods the city",
    "American Football/NFL/",
    "ENGLISH | FRENCH | SPANISH",
    "PRICES OF SALT FALL, SO DO THOSE OF ROPE AND TAR - Jane Roe",
    "On Monday, March 3, the council met.",
    "PORTVALE-WEIR",
    "Rain fell on Portvale on Monday.",
    "Yesterday, The Harbour Office closed the quay.",
    "Ms Roe (D-Ore.) said the quay would close.",
    "Military work — in rare cases — is needed here.",
    "RAIN FLOODS HARBOUR (RPT)",
    "PORTVALE SHARES CLOSE LOWER - MARKET",
    "EXCLUSIVE – Jane Roe: The Quay Must Close",
    "NATO ships left the harbour.",
    "“Paris, The city,” she said.",
    "PortvaleSome rain fell",
    "US–Mexico border traffic rose on Monday.",
    "London–Paris trains stood still.",
    "COVID–19 cases rose in Portvale.",
    "NATO—the alliance of the north—met in Portvale.",
    "NATO — the alliance of the north — met in Portvale.",
    "Paris—rain fell on it—was closed.",
    "DNA_sequences were read in Portvale.",
    "US 4.1310/1340     (4.1270/1300    )",
)


@pytest.mark.parametrize("form", datelines.FORMS, ids=lambda form: form.name)
def test_example(form: datelines.Form) -> None:
    assert datelines.take(form.example) is not None


@pytest.mark.xfail(strict=True, reason="a place glued to the first word would cut a word in two, and no word is cut")
def test_glued() -> None:
    assert datelines.take("TehranSome rain fell") is not None


@pytest.mark.parametrize(("row", "place", "date", "agency"), PARTS)
def test_parts(row: str, place: str | None, date: str | None, agency: str | None) -> None:
    found = datelines.take(row)
    assert found is not None
    dateline, rest = found
    assert (dateline.place, dateline.date, dateline.agency) == (place, date, agency)
    assert rest.startswith(FIRST_WORD)
    assert row.startswith(dateline.text)


@pytest.mark.parametrize("row", NONE)
def test_none(row: str) -> None:
    assert datelines.take(row) is None


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("March 3", "--03-03"),
        ("Mar. 03, 2031", "2031-03-03"),
        ("3rd March, 2031", "2031-03-03"),
        ("3 MAR 31", "2031-03-03"),
        ("3 MAR 69", "1969-03-03"),
        ("3 MAR 68", "2068-03-03"),
        ("03.03.2031", "2031-03-03"),
        ("2031-03-03", "2031-03-03"),
        ("3 de marzo de 2031", "2031-03-03"),
        ("1er août 2031", "2031-08-01"),
        ("Quay 3", None),
        ("March 3 10:20 GMT", "--03-03"),
        ("3 March 10:20", "--03-03"),
        ("March 33", None),
        ("45.13.2031", None),
        ("February 31, 2031", None),
        ("February 29", "--02-29"),
        ("February 29, 2031", None),
        ("February 29, 2032", "2032-02-29"),
    ],
)
def test_dates(printed: str, iso: str | None) -> None:
    assert dates.iso(printed) == iso
