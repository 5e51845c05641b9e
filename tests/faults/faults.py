"""The battery of faults: does them to lrpt, and checks what is left. The kinds are in kinds.py.

    faults.py --lrpt PATH [--short] [--seed N] [--scale X] [--page FILE] [KIND...]

Without kinds all are played. What is random comes from --seed, which is printed. --scale 0.1 does a tenth of what
--scale 1 does where there are very many. With --page the table is written as a page.
"""

import argparse
import concurrent.futures
import os
import pathlib
import random
import sys
import tempfile
import time
import traceback

import bench
import kinds
import page


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lrpt", required=True, type=lambda path: pathlib.Path(path).resolve(strict=True))
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--page", type=pathlib.Path)
    parser.add_argument("kinds", nargs="*", choices=[[], *(kind.name for kind in kinds.KINDS)], metavar="KIND")
    return parser.parse_args()


def chosen(options):
    """What is played: each kind with its parts."""
    for kind in kinds.KINDS:
        parts = kind.short if options.short else kind.parts
        if parts and (not options.kinds or kind.name in options.kinds):
            yield kind, parts


def play(options, kind, part, count):
    with tempfile.TemporaryDirectory(prefix=f"{kind.name}-", dir=options.work) as folder:
        try:
            kind.play(bench.Bench(options, count, part, pathlib.Path(folder)), part)
        except (Exception, SystemExit) as error:  # the battery's own fault is no survival
            traceback.print_exc()
            with count.lock:
                count.problems.append(f"{kind.name} {part}: the battery stopped: {error}")


def main():
    options = arguments()
    print(f"seed {options.seed}", flush=True)
    os.umask(0o077)
    counts = {}
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="faults-") as work:
        options.work = work
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            waiting = {}
            for kind, parts in chosen(options):
                counts[kind.name] = bench.Count(kind.name)
                waiting[kind.name] = [pool.submit(play, options, kind, part, counts[kind.name]) for part in parts]
            for name, futures in waiting.items():
                concurrent.futures.wait(futures)
                tell(counts[name], time.monotonic() - started)
    if options.page:
        options.page.write_text(page.text(options, counts), encoding="utf-8")
    problems = [problem for count in counts.values() for problem in count.problems]
    print(f"{sum(c.tried for c in counts.values())} tried, {len(problems)} problems, seed {options.seed}")
    sys.exit(1 if problems else 0)


def tell(count, seconds):
    notes = f" ({'; '.join(count.notes)})" if count.notes else ""
    print(f"{seconds:5.0f} s  {count.name}: tried {count.tried}, survived {count.survived}, lost {count.lost}{notes}",
          flush=True)


main()
