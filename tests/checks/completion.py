"""bash, zsh and fish complete lrpt's words: the real shells, the shipped scripts, a file of 50,000 cases.

What is offered are commands, options, choices, references and logins, never a name; with nothing to offer, or
with a file that is damaged or busy, nothing is said at all, and nobody waits.
"""

import argparse
import os
import pathlib
import pty
import re
import select
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

CASES = 50_000
BUSY_SECONDS = 5  # which a command waits for a file that is busy
TODAY = "2013-03-04"
NAME = "Zebedee"


class Desk:
    """A person's home with a casework file in it."""

    def __init__(self, lrpt, share, home):
        self.lrpt, self.share, self.home = lrpt, share, home
        self.problems = []
        programs = home / "bin"
        programs.mkdir()
        (programs / "lrpt").symlink_to(lrpt)
        self.environment = {"PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(home), "LANG": "C.UTF-8",
                            "LRPT_DB": str(home / "cases.db"), "LRPT_TODAY": TODAY, "TERM": "dumb"}
        self.database = home / "cases.db"
        self.make_file()

    def make_file(self):
        self.run("lrpt", "db", "init", "--training")
        for login, role in (("asha", "vlo"), ("khan", "facilitator")):
            self.run("lrpt", "staff", "add", login, "--role", role)
        self.run("lrpt", "staff", "train", "khan", "--from-day", "12 Feb", "--until", "14 Feb")
        self.run("lrpt", "case", "open", "--from", f"{self.share}/samples/court-results.csv", "--owner", "asha",
                 "--owner", "khan")
        with sqlite3.connect(self.database) as file:
            columns = [row[1] for row in file.execute("PRAGMA table_info(cases)")]
            changed = {"reference": "printf('VC-2012-%05d', n)", "year": "2012", "number": "n",
                       "occasion": "100000 + n", "scheme": "'contact'"}
            values = ", ".join(changed.get(column, column) for column in columns)
            file.execute(f"""
                WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < {CASES})
                INSERT INTO cases SELECT {values} FROM cases, count WHERE reference = 'VC-2013-0001'""")
            file.execute("UPDATE offenders SET offender_name = ?", (NAME,))

    def run(self, *words, **options):
        return subprocess.run(words, capture_output=True, text=True, env=self.environment, check=True,
                              cwd=self.home, **options).stdout

    def expect(self, true, problem):
        if not true:
            self.problems.append(problem)

    def offered(self, *words):
        """What lrpt offers, which must always end well and say nothing else."""
        done = subprocess.run([self.lrpt, "__complete", "--", *words], capture_output=True, text=True,
                              env=self.environment, cwd=self.home, check=False)
        self.expect(done.returncode == 0 and not done.stderr, f"{words}: {done.returncode} {done.stderr}")
        self.expect(NAME not in done.stdout, f"{words}: a name is offered")
        return [line.split("\t")[0] for line in done.stdout.splitlines()]


def engine(desk):
    for words, some in {
        ("",): ["case", "deadlines", "help"],
        ("ca",): ["case"],
        ("case", "sh"): ["show"],
        ("case", "condition", "de"): ["decide"],
        ("case", "condition", "VC-2013-0001", ""): [],
        ("case", "show", "--na"): ["--names"],
        ("case", "condition", "--db", "/nowhere.db", "li"): ["list"],
        ("case", "list", "--state", ""): ["open", "closed"],
        ("case", "list", "--state=o"): ["--state=open"],
        ("-q", "case", "show", "vc-2013-0001"): ["VC-2013-0001"],
        ("case", "assign", "VC-2013-0001", "as"): ["asha"],
        ("case", "list", "--owner", "kh"): ["khan"],
        ("case", "open", "--from", ""): [":file"],
        ("deadlines", "done", "VC-2013-0001", "contact.f"): ["contact.first-offer"],
        ("eligibility", "rules", "contact.t"): ["contact.term"],
        ("lawyers", "find", "--for", "imm"): ["immigration"],
        ("help", "exit"): ["exit-codes"],
        ("completion", "z"): ["zsh"],
    }.items():
        got = desk.offered(*words)
        if some:
            desk.expect(set(some) <= set(got), f"{words}: {got[:8]}, not {some}")
        else:
            desk.expect(not got, f"{words}: {got[:8]}, not nothing")
    desk.expect("--names" not in desk.offered("case", "show", "--names", "--"), "--names is offered twice")
    desk.expect(not {"__complete", "__manual"} & set(desk.offered("")), "a hidden command is offered")
    desk.expect(len(desk.offered("case", "show", "VC-2012-")) == 100, "not a hundred references")


def silence(desk):
    for words in (["no-such"], ["no-such", "x", ""], ["case", "show", "--no-such", "--"], [],
                  ["case", "--db", "/nowhere/x.db", "show", ""], ["case", "list", "--today", "31 Feb", "--owner", ""],
                  ["case", "show", "--config", "/nowhere.toml", ""], ["case", "show", "\x1b[31m", ""]):
        desk.offered(*words)
    whole = desk.database.read_bytes()
    desk.database.write_bytes(whole[:5000] + b"\0" * 5000)
    desk.offered("case", "show", "")
    desk.database.write_bytes(whole)
    full = subprocess.run([desk.lrpt, "__complete", "--", ""], stdout=open("/dev/full", "w"), stderr=subprocess.PIPE,
                          env=desk.environment, check=False)
    desk.expect(full.returncode == 0 and not full.stderr, f"/dev/full: {full}")


def no_waiting(desk):
    """While somebody saves, nothing is offered at once."""
    with sqlite3.connect(desk.database, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        begun = time.monotonic()
        got = desk.offered("case", "show", "VC-2013-0001")
        desk.expect(not got and time.monotonic() - begun < BUSY_SECONDS - 1, "a busy file was waited for")
        other.execute("ROLLBACK")
    before = desk.database.stat().st_mtime_ns
    for words in (("case", "show", ""), ("case", "show", "VC-2012-4"), ("meeting", "show", "RJ-"),
                  ("case", "list", "--owner", ""), ("",)):
        desk.offered(*words)
    desk.expect(desk.database.stat().st_mtime_ns == before, "the casework file was written to")


def bash(desk, line):
    """The words that bash puts in or shows, by its own completion function."""
    script = f"""
        source {desk.share}/completions/lrpt.bash
        COMP_LINE=$1; COMP_POINT=${{#1}}; shift
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        _lrpt lrpt; printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    # As bash parts them.
    words = re.findall(r"[=:]|[^\s=:]+", line) + ([""] if line.endswith(" ") else [])
    return desk.run("bash", "-c", script, "bash", line, *words).split("\n")


def fish(desk, line):
    script = f"source {desk.share}/completions/lrpt.fish; complete -C '{line}'"
    return [shown.split("\t")[0] for shown in desk.run("fish", "--no-config", "-c", script).splitlines()]


def zsh(desk, line):
    """A real line editor at a pseudo-terminal: what stands on the screen after Tab."""
    folder = desk.home / "zsh"
    folder.mkdir(exist_ok=True)
    shutil.copy(f"{desk.share}/completions/_lrpt", folder)
    (desk.home / ".zshrc").write_text(
        f"PS1='%%'; fpath=({folder} $fpath); autoload -U compinit; compinit -u -d {folder}/dump\n"
        "setopt no_beep no_list_beep; LISTMAX=1000; zstyle ':completion:*' list-prompt ''; stty cols 200 rows 400\n")
    process, screen = pty.fork()
    if process == 0:
        os.chdir(desk.home)
        os.execvpe("zsh", ["zsh", "-i"], {**desk.environment, "TERM": "xterm"})
    shown = read_until_still(screen)
    os.write(screen, line.encode() + b"\t")
    shown = read_until_still(screen, first=6)
    os.write(screen, b"\x03")
    os.write(screen, b"exit\n")
    read_until_still(screen)
    os.close(screen)
    os.waitpid(process, 0)
    return re.findall(r"[\w./:=-]+", re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", " ", shown))


def read_until_still(screen, first=10):
    text, patience = b"", first
    while select.select([screen], [], [], patience)[0]:
        try:
            piece = os.read(screen, 65536)
        except OSError:
            break
        if not piece:
            break
        text, patience = text + piece, 1.0
    return text.decode(errors="replace")


def shells(desk):
    (desk.home / "results of March.csv").write_text("", encoding="ascii")
    lines = {"lrpt ca": "case", "lrpt case condition de": "decide", "lrpt case list --sta": "--state",
             "lrpt case show VC-2012-5": "VC-2012-50000", "lrpt staff leave k": "khan",
             "lrpt case open --from res": "results of March.csv"}
    for shell in (bash, fish, zsh):
        for line, wanted in lines.items():
            got = shell(desk, line)
            joined = re.sub(r"\\", "", " ".join(got))
            desk.expect(wanted in joined, f"{shell.__name__}: {line!r} offers {got[:12]}, not {wanted}")
    for shell in (bash, fish):
        desk.expect("VC-2012-50000" in shell(desk, "lrpt case show vc-2012-5"), f"{shell.__name__}: small letters")
    desk.expect("open" in bash(desk, "lrpt case list --state="), "bash: --state= offers no choices")
    desk.expect("--state=open" in fish(desk, "lrpt case list --state=o"), "fish: --state=o")
    for shell, wanted in (("bash", "complete "), ("zsh", "#compdef"), ("fish", "complete -c lrpt")):
        desk.expect(wanted in desk.run("lrpt", "completion", shell), f"lrpt completion {shell}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", required=True)
    parser.add_argument("--share", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o700)
        desk = Desk(str(pathlib.Path(arguments.lrpt).resolve()), str(pathlib.Path(arguments.share).resolve()),
                    pathlib.Path(folder))
        for check in (engine, silence, no_waiting, shells):
            check(desk)
    for problem in desk.problems:
        print(problem)
    sys.exit(1 if desk.problems else 0)


if __name__ == "__main__":
    main()
