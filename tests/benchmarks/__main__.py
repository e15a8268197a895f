"""python tests/benchmarks [start text exchange instructions hostile large memory pages bulk faults] [--small]
    [--texts FOLDER] [--pages FOLDER]

What gazette costs, in CPU time and memory. Each figure stands beside its bar; the exit code is 1 if one misses it.
CPU times are ratios to something simple that runs in the same minute, so that they mean the same on any machine.

  start     a start of Python that does nothing = 1
  text      one pass of re.findall(r"\\w+") over the same text = 1; over invented stories, and over a folder of texts
  exchange  lxml's parse of the same document = 1; over invented stories in NITF and NewsML-G2
  instructions  of a start, and of a warm parse in passes of the same findall; the same on any load, needs valgrind
  hostile   time for 100 KB against time for 50 KB; 2 is linear. The slowest of some 30,000 odd rows
  large     10 MB of the same: CPU against 10 MB of ordinary copy, and memory
  memory    peak in MB over 1,000 and 20,000 files, whose names come from a pipe, in rows and as a page; each is a row
  bulk      gazette run: CPU on two processors, memory, reruns, growth; pip install '.[bulk]'
  faults    gazette run, whose processes are killed, whose pages kill or hang; pip install '.[bulk]'
  pages     CPU against trafilatura over a folder of saved pages, of a page against a record; pip install '.[benchmark]'
"""

import argparse
import sys
from pathlib import Path

import bulk
import exchange
import faults
import hostile
import instructions
import large
import measure
import memory
import pages
import start
import text

BENCHMARKS = {
    module.__name__: module.figures
    for module in (start, text, exchange, instructions, hostile, large, memory, pages, bulk, faults)
}


def main() -> None:
    """Run the benchmarks that are named, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="BENCHMARK", help=", ".join(BENCHMARKS))
    parser.add_argument("--texts", type=Path, help="a folder of *.txt")
    parser.add_argument("--pages", type=Path, help="a folder of *.html or *.html.gz, searched to its bottom")
    parser.add_argument("--small", action="store_true", help="less of bulk and faults, to see that they work")
    given = parser.parse_args()
    measure.SMALL = given.small
    if unknown := set(given.names) - set(BENCHMARKS):
        parser.error(f"no benchmark {', '.join(unknown)}")
    over = 0
    for name in given.names or BENCHMARKS:
        for figure in BENCHMARKS[name](given.texts, given.pages):
            print(figure, flush=True)
            over += figure.is_over
    sys.exit(over > 0)


main()
