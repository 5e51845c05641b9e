#!/usr/bin/python3
"""Measures the program against its yardsticks.

    bench.py --lrpt PROGRAM --into FOLDER [--rows PATTERN] [--quick] [--page FILE] [--agree]

The rows are in rows.py. The exit status is 0 whatever the figures are, and 1 where a row could not be
measured or a yardstick does not do the same work.
"""

import argparse
import pathlib
import re
import sys

import agree
import measure
import page
from rows import ROWS
from scenes import Scenes, Unmeasured


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lrpt", required=True, type=pathlib.Path)
    parser.add_argument("--into", required=True, type=pathlib.Path, help="where files are made and kept")
    parser.add_argument("--rows", default="", help="only the rows whose name has this regular expression")
    parser.add_argument("--quick", action="store_true", help="small sizes and few rounds, for trying")
    parser.add_argument("--page", type=pathlib.Path, help="write the results there")
    parser.add_argument("--agree", action="store_true",
                        help="only whether the yardsticks give the same answers")
    return parser.parse_args()


def measured(bench, row):
    try:
        return row.how.measure(bench)
    except Unmeasured as error:
        return " ".join(str(error).split())


def main():
    options = arguments()
    chosen = [row for row in ROWS if re.search(options.rows, row.name)]
    if not chosen:
        sys.exit(f"No row has \"{options.rows}\" in its name. There are: "
                 f"{', '.join(row.name for row in ROWS)}")
    if options.page and (options.quick or options.rows):
        sys.exit("The page is written from all rows at full size only.")
    folder = options.into.resolve() / ("quick" if options.quick or options.agree else "full")
    folder.mkdir(parents=True, exist_ok=True)
    scenes = Scenes(options.lrpt.resolve(strict=True), folder, options.quick or options.agree)
    bench = measure.Bench(scenes, rounds=3 if options.quick else 12)
    if options.agree:
        try:
            print("\n".join(agree.all_agree(bench) or ["All yardsticks agree."]))
        except Unmeasured as error:
            sys.exit(str(error))
        return
    results = []
    for row in chosen:
        results.append((row, measured(bench, row)))
        page.progress(*results[-1], page.words_of(scenes))
    if options.page:
        machine = measure.versions(bench.run) | {
            "lrpt": bench.run([scenes.lrpt, "--version"]).stdout.decode().splitlines()[0]}
        options.page.write_text(page.page(results, page.words_of(scenes), machine, scenes.seconds),
                                encoding="utf-8")
    if any(isinstance(found, str) for _, found in results):
        sys.exit(1)


main()
