"""The sessions of the README and of the tutorial do what they say there.

    sessions.py --lrpt PATH

The console blocks of each page are played as one story (tests/stories/run.py): what a command prints stands under it,
`...` for lines left out; what goes to standard error stands among the rest, as at a terminal.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGES = ["README.md", "docs/tutorial.md"]


def story(page):
    exports = []
    lines = ["@ cp $SAMPLES/court-results.csv $SAMPLES/lawyers.csv ."]
    for block in re.findall(r"^```console\n(.*?)^```", page, re.DOTALL | re.MULTILINE):
        for line in block.splitlines():
            if line.startswith("$ export "):
                exports.append(line.removeprefix("$ "))
            elif line.startswith("$ "):
                lines += ["", f"$ {'; '.join(exports)}; {{ {line.removeprefix('$ ')}; }} 2>&1"]
            else:
                lines.append(line)
    return "\n".join(lines) + "\n"


def play(page, lrpt):
    with tempfile.TemporaryDirectory() as folder:
        played = pathlib.Path(folder) / f"{page.stem}.story"
        played.write_text(story(page.read_text(encoding="utf-8")), encoding="utf-8")
        return subprocess.run([sys.executable, ROOT / "tests/stories/run.py", "--lrpt", lrpt, played], check=False).returncode


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--lrpt", type=pathlib.Path, required=True)
    arguments.add_argument("--share", help="not needed: the program knows its own")
    lrpt = arguments.parse_args().lrpt.resolve()
    statuses = [play(ROOT / page, lrpt) for page in PAGES]
    sys.exit(max(statuses))


if __name__ == "__main__":
    main()
