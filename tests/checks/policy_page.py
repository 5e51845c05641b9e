"""docs/policy.md says what share/policy.toml says: every rule, its sentence, its reading, its status.

    policy_page.py            compares
    policy_page.py --write    writes the page anew
"""

import argparse
import pathlib
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "policy.md"

HEADING = """# The trust's policy, in words

Made from `share/policy.toml` by `make policy-page`; change that file and never this page. *Status* says how sure a value is:
`brief` is the trust's own page, `statute` an Act, a code or an official text, and `trust-to-confirm` a default that somebody
at the trust has still to confirm.
"""


def cell(text):
    return str(text).replace("|", "\\|").replace("\n", " ").strip()


def table(headings, rows):
    lines = ["| " + " | ".join(headings) + " |", "|" + "---|" * len(headings)]
    return "\n".join(lines + ["| " + " | ".join(cell(value) for value in row) + " |" for row in rows])


def holds(row):
    if "from" not in row:
        return "always"
    return f"from {row['from']}" + (f" to {row['to']}" if "to" in row else "")


def rule_text(row):
    lines = [f"### `{row['rule']}`", "", row["says"], ""]
    if row.get("reading"):
        lines += [f"Read so: {row['reading']}", ""]
    lines += [f"Source ({row['status']}): {row['source']}", ""]
    return "\n".join(lines)


def to_confirm(policy):
    for kind, key in (("schemes", "scheme"), ("numbers", "name"), ("lists", "name"), ("deadlines", "deadline"), ("rules", "rule")):
        for row in policy.get(kind, []):
            if row["status"] == "trust-to-confirm":
                value = row.get("value", row.get("count", ""))
                yield [f"`{row[key]}`", f"{value} {row.get('unit', '')}".strip(), holds(row), row["source"]]


def page(policy):
    deadlines = [[f"`{row['deadline']}`", row["title"], f"{row['count']} {row['unit']}", f"`{row['event']}`", holds(row), row["status"],
                  row["source"]] for row in policy["deadlines"]]
    numbers = [[f"`{row['name']}`", row["value"], holds(row), row["status"], row["source"]] for row in policy["numbers"]]
    lists = [[f"`{row['name']}`", " ".join(row["codes"]), holds(row), row["status"], row["source"]] for row in policy["lists"]]
    schemes = [[f"`{row['scheme']}`", holds(row), row["status"], row["source"]] for row in policy["schemes"]]
    return "\n".join([
        HEADING, "## Still for the trust to confirm\n", table(["what", "value", "holds", "where it comes from"], to_confirm(policy)),
        "\n## The rules\n", "\n".join(rule_text(row) for row in policy["rules"]),
        "## When each scheme is in force\n", table(["scheme", "holds", "status", "source"], schemes),
        "\n## Deadlines\n", table(["deadline", "title", "within", "of", "holds", "status", "source"], deadlines),
        "\n## Numbers\n", table(["number", "value", "holds", "status", "source"], numbers),
        "\n## Lists\n", table(["list", "codes", "holds", "status", "source"], lists), ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--lrpt", help="not needed: the page is made from the file")
    parser.add_argument("--share", type=pathlib.Path, default=ROOT / "share")
    options = parser.parse_args()
    text = page(tomllib.loads((options.share / "policy.toml").read_text(encoding="utf-8")))
    if options.write:
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        print("docs/policy.md is not what share/policy.toml makes it: make policy-page", file=sys.stderr)
        return 1
    print("docs/policy.md agrees with share/policy.toml")
    return 0


if __name__ == "__main__":
    sys.exit(main())
