"""python tests/looked.py SHARED [--verbose]

Makes pages of the labelled copy and pages in the folder SHARED/bench, of stories that its generator makes, and of
copy with something wrong in it, and reads them as a browser does. Prints, for each set, the share of blocks whose text is the record's, letter by letter;
the share of values of the record that are shown; and the share of pages whose markup has no fault: what html5lib
reports, what is active, links that lead nowhere. Exits with 1 where one is below 1.
"""

import sys
from collections import Counter
from pathlib import Path

from explained import sets
from fuzz import mutants
from page import faults, missing, page, unlike, values

import gazette_cli
from gazette_cli.errors import GazetteError
from gazette_cli.story import Story

FUZZED = 500, 1
"""How many inputs with something wrong in them, and their seed."""
MEASURES = ("blocks alike", "values shown", "pages without a fault")


def count(stories: list[Story], counts: Counter[str]) -> None:
    """Count what of the stories of an input holds on their page."""
    made = page(*stories)
    blocks = sum(len(story.body) for story in stories)
    told = sum(1 for story in stories for _ in values(story))
    wrong = unlike(stories, made), missing(stories, made), faults(stories, made)
    for measure, of, found in zip(MEASURES, (blocks, told, 1), wrong, strict=True):
        counts[measure.partition(" ")[0]] += of
        counts[measure] += of - min(of, len(found))
        if found and "--verbose" in sys.argv:
            print(measure, *found[:3], sep="\n ")


def main() -> int:
    """Measure; 1 if anything does not hold."""
    bench, failed = Path(sys.argv[1]) / "bench", False
    for name, contents in (*sets(bench), ("fuzzed", mutants(*FUZZED))):
        counts: Counter[str] = Counter()
        for content in contents:
            try:
                stories = gazette_cli.parse(content)
            except GazetteError:
                continue
            count(stories, counts)
        shares = [(measure, counts[measure], counts[measure.partition(" ")[0]]) for measure in MEASURES]
        print(name, *(f"{measure}: {got / max(of, 1):.6f} of {of};" for measure, got, of in shares), flush=True)
        failed = failed or any(got < of for _, got, of in shares)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
