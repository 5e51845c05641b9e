"""Words about people are hidden, in every form of every command, until somebody asks for them.

Plants a word that stands nowhere else in each field about a person and in a note, runs whatever shows,
lists, explains or refuses, and looks for the words in stdout and stderr. Then asks for them: they are
shown, and the history of the case has a row more. No option takes a name, and no help page offers one.
"""

import argparse
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile

TODAY = "2013-03-04"
PLANTED = {
    "offender_name": "Quillfeather",
    "crn": "Q736251",
    "pnc": "1997/0736253A",
    "prison_number": "Q7362XZ",
    "victim_name": "Wrenthistle",
}
NOTE = "Marrowgate"
# Without its punctuation too: a part of a number is as bad as the number.
FORBIDDEN = [word.lower() for word in (*PLANTED.values(), NOTE, "0736253")]

RECORD = {"id": "N-1", **PLANTED, "offence": "OF61102", "plea": "guilty", "disposal": "imprisonment",
          "term": "2 years", "sentenced_on": "2013-01-04", "rj_ordered": True}
CHANGED = {**RECORD, "offender_name": "Quillfeather Quillfeather", "sentenced_on": "2013-01-05"}
FAULTY = [{**RECORD, "id": f"N-{number}", **fault} for number, fault in enumerate([
    {"plea": "gulity"},
    {"offender_name": "=Quillfeather"},
    {"offender_name": "Quillfeather\x1b[31m"},
    {"victim_name": "@Wrenthistle"},
    {"victim_name": ["Wrenthistle"]},
    {"crn": "Q736251Q736251"},
    {"pnc": "1997/0736253!"},
    {"prison_number": "Q7362XZ Q7362XZ"},
], start=10)]

FORMS = ["", "--json", "--jsonl", "--csv", "--plain"]
ONE_DOCUMENT_ONLY = ["", "--json"]
LISTS = [
    "case list", "case list --state open", "case history REF", "deadlines", "deadlines list",
    "deadlines overdue", "eligibility check REF", "staff list",
    "staff list --role facilitator", "db info", "db check", "audit sample",
    "audit exposure REF --from-day 1/3/2013 --until 31/12/2099", "config show",
    "config path", "case open --from good.jsonl", "case open --from changed.jsonl",
    "case open --from faulty.jsonl", "case open --from faulty.csv",
    "case open --from good.jsonl --dry-run",
]
SHOWS = ["case show REF", "deadlines explain REF"]
OTHERS = [
    "eligibility batch good.jsonl", "eligibility batch faulty.jsonl", "eligibility batch faulty.csv",
    "eligibility sweep good.jsonl --all", "eligibility sweep faulty.jsonl", "eligibility sweep faulty.csv",
    "eligibility batch faulty.csv --brief", "case show VC-2013-0099", "case show REF --josn",
    "case history REF --fields note", "case list --fields offender_name", "case list --get victim_name",
    "case contact REF --how phone --with victim --outcome reached --note-from note.txt --dry-run",
    "case contact REF --how phone --with victim --outcome reached --note-from long.txt",
    "case contact REF --how phone --with victim --outcome reached --note-from latin.txt",
    "case contact REF --how phone --with victim --outcome sent --note-from note.txt",
    "case assign REF vera --dry-run", "deadlines explain REF xyzzy", "case open --from broken.csv",
    "case open --from list.json", "case open --from heading.csv",
]


class Check:
    def __init__(self, lrpt, folder):
        self.lrpt, self.folder = lrpt, folder
        self.problems = []
        self.runs = 0

    def run(self, command, *more):
        words = [str(self.lrpt), *command.split(), *more]
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LRPT_DB": "cases.db",
                       "LRPT_TODAY": TODAY}
        self.runs += 1
        return subprocess.run(words, cwd=self.folder, env=environment, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=120, check=False)

    def must(self, command):
        done = self.run(command)
        if done.returncode != 0:
            sys.exit(f"cannot even begin: lrpt {command}: {done.stderr.decode()}")

    def hides(self, command):
        done = self.run(command)
        if done.returncode == 70:
            self.problems.append(f"lrpt {command}: status 70")
        for stream, output in (("stdout", done.stdout), ("stderr", done.stderr)):
            text = output.decode(errors="backslashreplace").lower()
            for word in FORBIDDEN:
                if word in text:
                    self.problems.append(f"lrpt {command}: {word} on {stream}")

    def rows(self, reference):
        return len(self.run(f"case history {reference} --jsonl").stdout.splitlines())

    def shows(self, command, reference, words):
        before = self.rows(reference)
        text = self.run(command).stdout.decode()
        self.problems += [f"lrpt {command}: does not show {word}" for word in words if word not in text]
        looked = self.rows(reference) - before
        if looked != 1:
            self.problems.append(f"lrpt {command}: the history has {looked} rows more, not 1")

    def hides_everywhere(self, reference):
        listed = itertools.chain(itertools.product(LISTS, FORMS),
                                 itertools.product(SHOWS, ONE_DOCUMENT_ONLY), ((o, "") for o in OTHERS))
        for command, form in listed:
            self.hides(f"{command} {form}".replace("REF", reference))

    def takes_no_name(self):
        """No option takes a word about a person: it would stand in the list of processes."""
        pages = [self.run("help").stdout.decode()]
        nouns = [line.split()[0] for line in pages[0].splitlines()
                 if line.startswith("  ") and line[2] != " " and not line.startswith("  lrpt")]
        for noun in nouns:
            page = self.run(f"help {noun}").stdout.decode()
            commands = [line.split() for line in page.splitlines() if line.startswith("  lrpt")]
            verbs = {words[2] for words in commands if len(words) > 2 and words[2].islower()
                     and words[2].isalpha()}
            pages += [page] + [self.run(f"help {noun} {verb}").stdout.decode() for verb in verbs]
        if len(pages) < 20:
            self.problems.append(f"only {len(pages)} help pages were found")
        for field, word in PLANTED.items():
            option = "--" + field.replace("_", "-")
            if any(option in page for page in pages):
                self.problems.append(f"a help page offers {option}")
            for command in ("eligibility check", "case open --from good.jsonl"):
                if self.run(command, option, word).returncode != 64:
                    self.problems.append(f"lrpt {command} takes {option}")


def files(folder):
    def lines(name, records):
        text = "".join(json.dumps(record) + "\n" for record in records)
        (folder / name).write_text(text, encoding="utf-8")

    lines("good.jsonl", [RECORD])
    lines("changed.jsonl", [CHANGED])
    lines("faulty.jsonl", FAULTY)
    with open(folder / "faulty.jsonl", "a", encoding="utf-8") as stream:
        stream.write('{"id":"N-90","victim_name":"Wrenthistle"\n')
        stream.write('{"id":"N-91","victim_name":"Wrenthistle","victim_name":"Wrenthistle"}\n')
    (folder / "faulty.csv").write_text(
        "id,offender_name,crn,plea\n"
        "N-1,Quillfeather,Q736251,gulity\n"
        "N-2,=Quillfeather,Q736251,guilty\n"
        "N-3,Quillfeather,Q736251Q736251,guilty\n"
        "N-4,Quillfeather\n"
        'N-5,"Quillfeather" Quillfeather,Q736251,guilty\n'
        'N-6,Quill"feather Quillfeather,Q736251,guilty\n'
        "N-7,Quillfeather,Q736251,guilty,Wrenthistle\n", encoding="utf-8")
    (folder / "broken.csv").write_text('id,offender_name\nN-1,"Quillfeather\n', encoding="utf-8")
    (folder / "list.json").write_text(json.dumps([RECORD]), encoding="utf-8")
    (folder / "heading.csv").write_text("id,offender_nam\nN-1,Quillfeather\n", encoding="utf-8")
    (folder / "note.txt").write_text(NOTE + "\n", encoding="utf-8")
    (folder / "long.txt").write_text((NOTE + " ") * 10000, encoding="utf-8")
    (folder / "latin.txt").write_bytes(NOTE.encode() + b" caf\xe9")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lrpt", required=True, type=pathlib.Path)
    parser.add_argument("--share", type=pathlib.Path)
    options = parser.parse_args()
    os.umask(0o077)
    with tempfile.TemporaryDirectory(prefix="names-") as name:
        folder = pathlib.Path(name)
        check = Check(options.lrpt.resolve(strict=True), folder)
        files(folder)
        for command in ("db init --training", "staff add vera --role vlo", "case open --from good.jsonl",
                        "case contact VC-2013-0001 --how phone --with victim --outcome reached "
                        "--note-from note.txt"):
            check.must(command)
        for reference in ("VC-2013-0001", "RJ-2013-0001"):
            check.hides_everywhere(reference)
            for form in ONE_DOCUMENT_ONLY:
                check.shows(f"case show {reference} --names {form}", reference, PLANTED.values())
        for form in FORMS:
            check.shows(f"case history VC-2013-0001 --notes {form}", "VC-2013-0001", [NOTE])
        check.takes_no_name()
    print("\n".join(check.problems) or f"{check.runs} commands show nobody's name unasked")
    sys.exit(1 if check.problems else 0)


main()
