"""What every kind of fault works with: a folder, the program, a prepared casework file, and the count.

A trial is one fault done to one command. It survives if all that is held against it holds; a change that was
acknowledged and is not there counts as lost, whatever else holds.
"""

import contextlib
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import tempfile
import threading

import jobs

PATIENCE = 90  # seconds for one command; a hang is a fault
STATUSES = {0, 64, 65, 66, 67, 69, 73, 74, 75, 77, 78}  # how a command may end that nobody killed
CRASH_WORDS = (b"AddressSanitizer", b"runtime error:", b"terminate called", b"Assertion")


class Count:
    """One row of the page. Shared by the threads that play the parts of a kind."""

    def __init__(self, name):
        self.name = name
        self.tried = self.survived = self.lost = 0
        self.problems = []
        self.notes = []
        self.lock = threading.Lock()

    def add(self, trial):
        with self.lock:
            self.tried += 1
            self.survived += not trial.problems
            self.lost += trial.is_lost
            for problem in trial.problems:
                self.problems.append(f"{self.name}: {trial.what}: {problem}")
                print(f"WRONG {self.problems[-1]}", flush=True)

    def note(self, text):
        with self.lock:
            if text not in self.notes:
                self.notes.append(text)


class Trial:
    def __init__(self, what):
        self.what, self.problems, self.is_lost = what, [], False

    def wrong(self, problem):
        self.problems.append(problem)

    def lost(self, problem):
        self.is_lost = True
        self.problems.append(f"LOST: {problem}")

    def expect(self, holds, problem):
        if not holds:
            self.wrong(problem)


class Bench:
    """The workplace of one part of one kind."""

    def __init__(self, options, count, part, folder):
        self.lrpt, self.options, self.count = options.lrpt, options, count
        self.short = options.short
        self.random = random.Random(f"{options.seed} {count.name} {part}")
        self.folder = folder
        self.home = folder / "home"
        self.home.mkdir()
        self.number = 0

    # --- trials -------------------------------------------------------------------------------

    @contextlib.contextmanager
    def trial(self, what):
        trial = Trial(what)
        try:
            yield trial
        except subprocess.TimeoutExpired:
            trial.wrong(f"hangs: no end after {PATIENCE} s")
        except sqlite3.DatabaseError as error:
            trial.wrong(f"another program cannot read the file: {error}")
        self.count.add(trial)

    def some(self, things, at_most):
        """All of them, or where that is too many a sample that the seed chooses, in their order. --scale makes only
        large samples smaller or larger."""
        things = list(things)
        at_most = max(min(at_most, 50), int(at_most * self.options.scale))
        if len(things) <= at_most:
            return things
        self.count.note("sampled")
        return [things[i] for i in sorted(self.random.sample(range(len(things)), at_most))]

    def place(self, base=True):
        """A fresh folder, with the prepared casework file and what the jobs read."""
        self.number += 1
        place = self.folder / f"t{self.number}"
        place.mkdir()
        jobs.write_inputs(place)
        if base:
            shutil.copyfile(self.prepared(), place / "cases.db")
        return place

    def done_with(self, place):
        shutil.rmtree(place, ignore_errors=True)

    # --- commands -----------------------------------------------------------------------------

    def words(self, words, database="cases.db"):
        config = () if "--config" in words else ("--no-config",)
        return [str(self.lrpt), *words, "--db", database, *config]

    def run(self, place, words, under=(), database="cases.db", **more):
        more = {"timeout": PATIENCE, "check": False, "cwd": place, "stdin": subprocess.DEVNULL,
                "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": self.environment(), **more}
        return subprocess.run([*map(str, under), *self.words(words, database)], **more)

    def environment(self, **more):
        return {"PATH": "/usr/bin:/bin", "HOME": str(self.home), "LANG": "C.UTF-8", **more}

    def must(self, place, words):
        done = self.run(place, words)
        if done.returncode != 0:
            raise SystemExit(f"cannot even begin: {words}: {done.stderr.decode()}")
        return done

    # --- the prepared file, and what a job makes of it ------------------------------------------

    prepared_lock = threading.Lock()
    prepared_file = None

    def prepared(self):
        with Bench.prepared_lock:
            if Bench.prepared_file is None:
                place = pathlib.Path(tempfile.mkdtemp(prefix="base-", dir=self.options.work))
                jobs.write_inputs(place)
                for words in jobs.PREPARATION:
                    self.must(place, words)
                Bench.prepared_file = place / "cases.db"
        return Bench.prepared_file

    clean_lock = threading.Lock()
    clean_runs = {}

    def clean(self, job):
        """What the job does when nothing goes wrong."""
        with Bench.clean_lock:
            if job.name not in Bench.clean_runs:
                Bench.clean_runs[job.name] = Clean(self, job)
        return Bench.clean_runs[job.name]

    # --- judging ------------------------------------------------------------------------------

    def sane(self, trial, done, killed=False):
        """No crash, no unknown status, no word of a sanitizer."""
        said = done.stderr or b""
        if any(word in said for word in CRASH_WORDS):
            trial.wrong(f"crashes: {said[-300:]!r}")
        elif done.returncode < 0 and not killed:
            trial.wrong(f"ends by signal {-done.returncode}")
        elif done.returncode >= 0 and done.returncode not in STATUSES:
            trial.wrong(f"ends with {done.returncode}: {said[-300:]!r}")
        elif done.returncode > 0 and not said.strip():
            trial.wrong(f"ends with {done.returncode} and says nothing")

    def usable(self, trial, place):
        """The next command finds the file in order, and rolls back what was left behind."""
        done = self.run(place, ("deadlines", "overdue", "--get", "case", *jobs.MARCH))
        trial.expect(done.returncode == 0, f"the next command fails: {done.stderr[-300:]!r}")
        self.check(trial, place)

    def check(self, trial, place):
        """By another hand than ours, and by our own where there is one."""
        tables(place / "cases.db")
        if self.has_check():
            done = self.run(place, ("db", "check"))
            trial.expect(done.returncode == 0, f"db check: {(done.stdout + done.stderr)[-300:]!r}")

    checking = None

    def has_check(self):
        if Bench.checking is None:
            done = subprocess.run([str(self.lrpt), "db", "check", "--help"], capture_output=True, check=False)
            Bench.checking = done.returncode == 0
        return Bench.checking

    def judge(self, trial, job, place, done, killed=False):
        """Whole or not at all; there where it was acknowledged; not there where it was refused."""
        self.sane(trial, done, killed)
        clean = self.clean(job)
        if not (place / "cases.db").exists():
            trial.expect(job.makes_file, "the casework file is gone")
            if done.returncode == 0:
                trial.lost("the file that was acknowledged is not there")
            return
        self.usable(trial, place)
        is_before, is_after = clean.compare(place)
        if done.returncode == 0 and not killed:
            if is_before and not is_after:
                trial.lost("ends with 0, and nothing was done")
            elif not is_after:
                trial.wrong("ends with 0, and not all of it was done")
            elif not clean.said_the_same(done):
                trial.wrong("ends with 0, and the answer is another than without the fault")
        elif not is_before and not is_after:
            if not self.settles(job, place, clean):
                trial.wrong("half a change is left" if job.settle is None else "it does not settle")
        elif not killed and is_after and not is_before and b"Nothing was changed" in done.stderr:
            trial.wrong("says that nothing was changed, and it was")
        if not killed:
            left = sorted(path.name for path in place.iterdir() if re.search(r"\.\w{6}(-journal)?$", path.name))
            trial.expect(not left, f"leaves {left} behind")

    def settles(self, job, place, clean):
        """A job of several changes may stop between two. Done again, it gets to the same end."""
        if job.settle is None:
            return False
        for words in job.settle:
            self.run(place, words)
        return clean.compare(place)[1] or clean.same_files(place)


TIMES = re.compile(rb"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?Z?|^Date: .*$", re.MULTILINE)


class Clean:
    """A job done twice without a fault: what it makes of the prepared file, and what changes from run to run
    (times, digests of them), which is not compared."""

    def __init__(self, bench, job):
        self.job = job
        runs = []
        for pause in ("1.1", "0"):
            place = bench.place(base=not job.makes_file)
            before = contents(place)
            done = bench.run(place, job.words)
            if done.returncode != 0:
                raise SystemExit(f"{job.name} fails without any fault: {done.stderr.decode()}")
            runs.append((before, contents(place), done))
            subprocess.run(["sleep", pause], check=True)
            bench.done_with(place)
        (self.before, first, self.done), (_, second, _) = runs
        self.masked = differing_columns(first, second)
        self.after = mask(first, self.masked)
        if self.after != mask(second, self.masked):
            raise SystemExit(f"{job.name} does not do the same twice")
        self.before = mask(self.before, self.masked)

    def compare(self, place):
        found = mask(contents(place), self.masked)
        return found == self.before, found == self.after

    def same_files(self, place):
        found = contents(place)
        return {k: v for k, v in found.items() if k[0] == "file"} == {
            k: v for k, v in self.after.items() if k[0] == "file"}

    def said_the_same(self, done):
        return TIMES.sub(b"", done.stdout or b"") == TIMES.sub(b"", self.done.stdout)


def contents(place):
    """All that is in the casework file, read by another hand than ours, and the other files that a job makes."""
    found = {}
    for path in sorted(place.rglob("*")):
        made = path.suffix in (".html", ".eml")
        if made and path.is_file():
            found["file", str(path.relative_to(place))] = TIMES.sub(b"", path.read_bytes())
    if (place / "cases.db").exists():
        found |= tables(place / "cases.db")
    return found


def tables(path):
    found = {}
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        check = database.execute("PRAGMA integrity_check").fetchall()
        if check != [("ok",)]:
            raise sqlite3.DatabaseError(f"integrity_check: {check[0][0][:200]}")
        if database.execute("PRAGMA foreign_key_check").fetchall():
            raise sqlite3.DatabaseError("foreign_key_check fails")
        names = [row[0] for row in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        for name in names:
            rows = database.execute(f'SELECT * FROM "{name}"')
            columns = [column[0] for column in rows.description]
            found["table", name] = (columns, rows.fetchall())
    return found


def differing_columns(one, other):
    differing = set()
    for key, value in one.items():
        if key[0] != "table" or key not in other:
            continue
        for mine, theirs in zip(value[1], other[key][1]):
            differing |= {(key[1], column) for column, a, b in zip(value[0], mine, theirs) if a != b}
    return differing


def mask(found, differing):
    def masked(name, columns, rows):
        hidden = [(name, column) in differing for column in columns]
        return [tuple(None if hide else value for hide, value in zip(hidden, row)) for row in rows]

    return {key: masked(key[1], *value) if key[0] == "table" else value for key, value in found.items()}
