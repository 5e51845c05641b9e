"""The manual says what --help says, its markup is in order, and man shows it.

Each page is held against the options of --help and the settings of `config show`; mandoc looks for faults of
markup and man for faults of rendering. The example settings file is read by lrpt itself, as it stands and with
every line in force.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

DAY = "2013-03-04"


class Manual:
    def __init__(self, lrpt, folder):
        self.lrpt = lrpt
        self.folder = folder
        self.problems = []
        self.pages = {name: self.said("__manual", name, DAY) for name in self.said("__manual").split()}
        for name, text in self.pages.items():
            (folder / name).write_text(text, encoding="utf-8")

    def said(self, *words):
        done = subprocess.run([self.lrpt, *words], capture_output=True, text=True, check=False,
                              env={"PATH": os.environ["PATH"], "HOME": str(self.folder)})
        if done.returncode != 0:
            self.problems.append(f"lrpt {' '.join(words)}: {done.returncode} {done.stderr.strip()}")
        return done.stdout

    def expect(self, true, problem):
        if not true:
            self.problems.append(problem)

    def options_as_in_help(self):
        commands = 0
        for page in self.pages:
            if not page.endswith(".1") or page == "lrpt.1":
                continue
            words = page.removeprefix("lrpt-").removesuffix(".1").split("-")
            about = self.said("help", *words)
            if "\nUSAGE\n" not in about:
                continue  # a noun that does nothing by itself
            commands += 1
            in_help, in_page = options_of_help(about), options_of_page(self.pages[page])
            self.expect(in_help == in_page, f"{page}: {sorted(in_help ^ in_page)} not in both")
            self.expect("\nEXAMPLES\n" in plain(self.pages[page]) or "  lrpt " not in about.split("USAGE")[0],
                        f"{page}: no examples")
        self.expect(commands > 90, f"only {commands} pages of commands")

    def settings_as_shown(self):
        shown = set(self.said("config", "show", "--no-config", "--get", "name").split())
        in_page = set(re.findall(r"^\\fB([a-z]+\.[a-z_]+)\\fR$", self.pages["lrpt.toml.5"], re.MULTILINE))
        self.expect(shown == in_page, f"lrpt.toml.5: {sorted(shown ^ in_page)} not in both")

    def example_settings_are_read(self):
        example = self.said("__manual", "lrpt.toml")
        in_force = re.sub(r"^#(?=[a-z_]+ = )", "", example, flags=re.MULTILINE)
        self.expect(in_force.count("\n[") == example.count("\n["), "example settings: a table is lost")
        for name, text in (("example.toml", example), ("in-force.toml", in_force)):
            (self.folder / name).write_text(text, encoding="utf-8")
            fields = ["config", "show", "--jsonl", "--fields", "name,value"]
            self.expect(self.said(*fields, "--config", str(self.folder / name)) == self.said(*fields, "--no-config"),
                        f"{name} sets something else than what holds without it")

    def markup(self):
        for page in self.pages:
            linted = subprocess.run(["mandoc", "-Tlint", str(self.folder / page)], capture_output=True, text=True,
                                    check=False)
            self.expect(linted.returncode == 0 and not linted.stdout,
                        f"mandoc: {linted.stdout.strip()[:400]} {linted.stderr.strip()}")

    def rendering(self):
        for page in ("lrpt.1", "lrpt-case-open.1", "lrpt-deadlines.1", "lrpt.toml.5", "lrpt-formats.7"):
            shown = subprocess.run(["man", "--warnings", "-l", f"./{page}"], capture_output=True, text=True,
                                   check=False, cwd=self.folder,
                                   env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "MANWIDTH": "80"})
            self.expect(shown.returncode == 0 and not shown.stderr, f"man ./{page}: {shown.stderr.strip()}")
            self.expect(shown.stdout.splitlines()[0].lower().startswith(page[:-2] + "("),
                        f"man ./{page} begins {shown.stdout[:60]!r}")


def plain(page):
    return re.sub(r"\\f[BR]|^\.SH ", "", page.replace("\\-", "-"), flags=re.MULTILINE)


def options_of_help(text):
    return set(re.findall(r"^  ((?:-\w, |--[\w-]+, )?--[\w-]+(?: (?:\"[^\"]*\"|\S+))?)(?:  |$)", text.split("\nUSAGE\n")[1], re.MULTILINE))


def options_of_page(page):
    return set(re.findall(r"^\.TP\n((?:-\w, )?--.*)$", plain(page), re.MULTILINE))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", required=True)
    parser.add_argument("--share", help="not needed: the program knows its own")
    lrpt = str(pathlib.Path(parser.parse_args().lrpt).resolve())
    with tempfile.TemporaryDirectory() as folder:
        manual = Manual(lrpt, pathlib.Path(folder))
        for check in (manual.options_as_in_help, manual.settings_as_shown, manual.example_settings_are_read,
                      manual.markup, manual.rendering):
            check()
        print(f"{len(manual.pages)} pages")
    for problem in manual.problems:
        print(problem)
    sys.exit(1 if manual.problems else 0)


if __name__ == "__main__":
    main()
