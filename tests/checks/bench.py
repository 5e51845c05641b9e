"""The yardsticks of the bench give the same answers as the program, in small. No time is looked at.

What needs Node or simdjson, which the tests do without, is checked where they are there.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

BENCH = pathlib.Path(__file__).resolve().parents[1] / "bench" / "bench.py"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--lrpt", required=True)
    arguments.add_argument("--share", help="not needed: the program knows its own")
    lrpt = arguments.parse_args().lrpt
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([sys.executable, "-B", BENCH, "--lrpt", lrpt, "--into", folder, "--agree"],
                              check=False)
    sys.exit(done.returncode)


main()
