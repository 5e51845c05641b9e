"""Every file that a page of the documentation names, or links to, is there.

    named_files.py

`lib/rules/decide.cpp` and `share/schema/` in backticks, and links within the tree. A star stands for any name; what has
<angles> in it is an example of a name.
"""

import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAMED = re.compile(r"`((?:cmd|lib|share|tests|docs|\.ci)/[^`\s]*)`")
LINKED = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")


def problems(page):
    text = re.sub(r"^```.*?^```", lambda block: "\n" * block.group().count("\n"), page.read_text(encoding="utf-8"),
                  flags=re.DOTALL | re.MULTILINE)
    for number, line in enumerate(text.splitlines(), 1):
        for name in NAMED.findall(line):
            if "<" not in name and not any(ROOT.glob(name.rstrip("/"))):
                yield f"{page.relative_to(ROOT)}:{number}: there is no {name}"
        for link in LINKED.findall(line):
            if not (page.parent / link).exists():
                yield f"{page.relative_to(ROOT)}:{number}: {link} leads nowhere"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", help="not needed")
    parser.add_argument("--share", help="not needed")
    parser.parse_args()
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    found = [problem for page in sorted(pages) for problem in problems(page)]
    print("\n".join(found) or f"{len(pages)} pages name nothing that is not there")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
