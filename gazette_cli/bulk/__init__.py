"""Many files in, tables out: `gazette run`, and `run_unit`, the part of it that a program of its own can call.

    from gazette_cli.bulk import run_unit

    run_unit("crawl-00001.warc.gz", "out", to="parquet")

A unit is one archive, or some hundred loose files. Whoever calls `run_unit` (Spark, Ray, a shell with a list of units)
may call it again after a failure, at the same time too: what it writes depends on its input alone, and each file
appears complete.
"""

from gazette_cli.bulk.unit import run_unit

__all__ = ["run_unit"]
