"""What the rows of the bench work on, made once and kept in build/bench: casework files, court results, a
directory of lawyers, and the yardsticks that have to be compiled.

Casework files are made by the program itself, by `case open --from`. Two things are written with sqlite3:
one attempt at contact on every third late case, which would be a process each, and the copy with the
ideal index, which is a yardstick."""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import time

import case_records

HERE = pathlib.Path(__file__).resolve().parent
YARDSTICKS = HERE / "yardsticks"
SHARE = HERE.parents[1] / "share"
TODAY = str(case_records.TODAY)
OWNERS = {"vlo": ("asha", "bea", "carol"), "facilitator": ("dev", "ed", "fran")}
NOT_LOADED = {"file", "staff", "staff_roles", "trainings"}  # they are there before cases are opened


class Unmeasured(Exception):
    """A row could not be measured, and why."""


def script(path):
    """Has the shell of SQLite read a file."""
    return f'.read "{path}"'


def environment(folder):
    return {"PATH": os.environ["PATH"], "HOME": str(folder / "home"), "LANG": "C.UTF-8",
            "TZ": "Europe/London"}


class Scenes:
    def __init__(self, lrpt, folder, quick):
        self.lrpt = lrpt
        self.folder = folder
        self.environment = environment(folder)
        self.sizes = {"small": 1_000, "middle": 3_000, "large": 10_000} if quick else \
                     {"small": 10_000, "middle": 100_000, "large": 1_000_000}
        self.lengths = [100, 1_000, 10_000] if quick else [1_000, 10_000, 100_000, 1_000_000]
        self.offices = 500 if quick else 5_000
        self.seconds = {}  # how long it took to open so many cases, where this run did it
        (folder / "home").mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        self.forget_older()

    def forget_older(self):
        """What was made by another form of the casework file or another generator is made anew."""
        probe = self.folder / "probe.db"
        probe.unlink(missing_ok=True)
        self.run([self.lrpt, "db", "init", "--training", "--db", probe])
        schema = self.run(["sqlite3", probe, ".schema"])
        self.tables = schema.count("CREATE TABLE")
        makers = [HERE / name for name in ("scenes.py", "case_records.py", "court_results.py",
                                           "offices.py")]
        made_by = b"".join(file.read_bytes() for file in [*makers, *sorted(YARDSTICKS.glob("*"))])
        stamp = hashlib.sha256(schema.encode() + made_by).hexdigest()
        stamped = self.folder / "stamp"
        if not stamped.exists() or stamped.read_text(encoding="ascii") != stamp:
            for file in self.folder.glob("made-*"):
                file.unlink()
            stamped.write_text(stamp, encoding="ascii")

    def run(self, command, into=None):
        done = subprocess.run([str(word) for word in command], env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, stdout=into or subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False)
        if done.returncode != 0:
            raise Unmeasured(f"{pathlib.Path(str(command[0])).name} ended with status "
                             f"{done.returncode}: {done.stderr.strip()[-300:]}")
        return done.stdout

    def made(self, name, make):
        """The file of that name, made now unless it is there."""
        path = self.folder / f"made-{name}"
        if not path.exists():
            half = self.folder / f"half-{name}"
            half.unlink(missing_ok=True)
            make(half)
            half.rename(path)
        return path

    def invented(self, name, generator, count):
        def make(path):
            with open(path, "wb") as file:
                self.run([sys.executable, HERE / generator, count], file)
        return self.made(f"{name}-{count}", make)

    def court_results(self, count):
        return self.invented("court-results.jsonl", "court_results.py", count)

    def case_records(self, count):
        return self.invented("case-records.jsonl", "case_records.py", count)

    def compiled(self, name):
        extra = ["-lsimdjson"] if "simdjson" in name else ["-static"]
        source = YARDSTICKS / f"{name}.cpp"
        return self.made(name, lambda path: self.run(
            ["g++", "-std=c++20", "-O2", "-o", path, source, *extra]))

    def empty(self):
        """A casework file with staff and without cases."""
        def make(path):
            self.run([self.lrpt, "db", "init", "--training", "--db", path])
            for role, logins in OWNERS.items():
                for login in logins:
                    self.run([self.lrpt, "staff", "add", login, "--role", role, "--db", path])
                    if role == "facilitator":
                        self.run([self.lrpt, "staff", "train", login, "--from-day", "2012-06-04",
                                  "--until", "2012-06-07", "--db", path, "--today", "2012-06-08"])
        return self.made("empty.db", make)

    def opening(self, path, count):
        owners = [word for logins in OWNERS.values() for login in logins
                  for word in ("--owner", login)]
        return [str(self.lrpt), "case", "open", "--from", str(self.case_records(count)), *owners,
                "--db", str(path), "--today", TODAY]

    def cases(self, count):
        """A casework file with so many open cases, two in a hundred of them late."""
        def make(path):
            shutil.copy(self.empty(), path)
            command = self.opening(path, count)
            began = time.monotonic()
            self.run(command, subprocess.DEVNULL)
            self.seconds[count] = time.monotonic() - began
            self.run(["sqlite3", path, script(YARDSTICKS / "attempts.sql")])
        return self.made(f"cases-{count}.db", make)

    def ideal(self, count):
        """The same with a table that is the ideal index of the overdue list."""
        def make(path):
            shutil.copy(self.cases(count), path)
            self.run(["sqlite3", path, script(YARDSTICKS / "ideal_index.sql")])
        return self.made(f"ideal-{count}.db", make)

    def rows_to_load(self, count):
        """What opening so many cases leaves in an empty file, as SQL for the shell."""
        def make(path):
            filled = self.folder / "filled.db"
            shutil.copy(self.empty(), filled)
            self.run(self.opening(filled, count), subprocess.DEVNULL)
            tables = self.run(["sqlite3", filled, "SELECT name FROM sqlite_schema WHERE type = 'table'"])
            loaded = [name for name in tables.split() if name not in NOT_LOADED
                      and self.rows_in(filled, name) > self.rows_in(self.empty(), name)]
            # What was there before is not loaded a second time.
            self.run(["sqlite3", filled, "DROP TRIGGER audit_is_never_deleted; "
                      "DELETE FROM deadlines WHERE login IS NOT NULL; "
                      f"DELETE FROM audit WHERE entry <= {self.rows_in(self.empty(), 'audit')}"])
            with open(path, "wb") as file:
                self.run(["sqlite3", filled, ".print BEGIN;", f".dump --data-only {' '.join(loaded)}",
                          ".print COMMIT;"], file)
            filled.unlink()
        return self.made(f"rows-{count}.sql", make)

    def rows_in(self, path, table):
        return int(self.run(["sqlite3", path, f"SELECT count(*) FROM {table}"]))

    def directory(self):
        """A casework file with a directory of lawyers."""
        def make(path):
            shutil.copy(self.empty(), path)
            listed = self.invented("offices.csv", "offices.py", self.offices)
            self.run([self.lrpt, "lawyers", "import", listed, "--db", path, "--today", TODAY])
        return self.made("directory.db", make)

    def write_ahead(self):
        """A file for one durable insert by the shell: one table, as `contacts`, in WAL mode."""
        def make(path):
            self.run(["sqlite3", path, "PRAGMA journal_mode = WAL",
                      'CREATE TABLE contacts (contact INTEGER PRIMARY KEY, case_reference TEXT, "on" '
                      'TEXT, how TEXT, "with" TEXT, outcome TEXT) STRICT'])
        return self.made("write-ahead.db", make)

    def copy(self, path):
        """A casework file that a row may change, the same for all rounds of a row."""
        name = self.folder / f"work-{path.name}"
        shutil.copy(path, name)
        name.chmod(0o600)
        return name
