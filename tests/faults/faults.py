"""Interrupts lrpt in the middle of its changes, and checks what the casework file holds afterwards.

    faults.py --lrpt PATH kill|sync|full|crowd

  kill    SIGKILL at a system call that writes, or at a random moment: what was acknowledged is there,
          what was not is there whole or not at all
  sync    every sync of a change fails in turn: status 74, and the file is whole
  full    the disk is full: status 74, and nothing changed
  crowd   eight processes record contacts at once: all that were acknowledged are there

What is random comes from --seed, which is printed.
"""

import argparse
import contextlib
import json
import os
import pathlib
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

TODAY = "2013-03-04"
CASES = 8
WRITING = "pwrite64,write,fdatasync,fsync,unlink,ftruncate"


class Faults:
    def __init__(self, lrpt, folder, seed):
        self.lrpt, self.folder, self.random = lrpt, folder, random.Random(seed)
        self.file = folder / "cases.db"
        self.problems = []
        self.next_id = 0

    def complain(self, problem):
        self.problems.append(problem)
        print(f"WRONG: {problem}")

    # --- commands -----------------------------------------------------------------------------

    def words(self, *command):
        return [str(self.lrpt), *command, "--db", str(self.file), "--no-config"]

    def run(self, *command, under=(), **more):
        more = {"timeout": 60, "check": False, "cwd": self.folder, **more}
        return subprocess.run([*under, *self.words(*command)], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)

    def start(self):
        """A fresh file with some cases, each with a deadline."""
        for path in self.folder.glob("cases.db*"):
            path.unlink()
        self.must(self.run("db", "init", "--training"))
        self.must(self.run(*self.opening([self.new_id() for _ in range(CASES)])))

    def must(self, done):
        if done.returncode != 0:
            sys.exit(f"cannot even begin: {done.args}: {done.stderr.decode()}")

    def new_id(self):
        self.next_id += 1
        return f"F-{self.next_id}"

    def opening(self, ids):
        source = self.folder / "results.jsonl"
        source.write_text("".join(json.dumps({
            "id": one, "offender_name": "Somebody", "offence": "CJ88116", "plea": "guilty",
            "disposal": "community-order", "sentenced_on": "2013-02-04", "risk": "medium",
            "rj_ordered": True}) + "\n" for one in ids), encoding="utf-8")
        return ["case", "open", "--from", str(source), "--today", TODAY, "-q"]

    def contact(self, number, note=None):
        command = ["case", "contact", f"RJ-2013-{number:04}", "--how", "phone", "--with", "offender",
                   "--outcome", "reached", "--today", TODAY, "-q"]
        return command + (["--note-from", str(note)] if note else [])

    # --- what the file holds ------------------------------------------------------------------

    def look(self):
        """How many there are of everything, after the checks that hold at any time."""
        with contextlib.closing(sqlite3.connect(self.file)) as database:
            def one(query, *values):
                return database.execute(query, values).fetchone()[0]

            if one("PRAGMA integrity_check") != "ok":
                self.complain("integrity_check fails")
            if database.execute("PRAGMA foreign_key_check").fetchall():
                self.complain("foreign_key_check fails")
            halves = {
                "a case without its deadline":
                    "SELECT count(*) FROM cases WHERE reference NOT IN "
                    "(SELECT case_reference FROM deadlines WHERE case_reference IS NOT NULL)",
                "a case that no audit row tells of":
                    "SELECT count(*) FROM cases WHERE reference NOT IN (SELECT case_reference "
                    "FROM audit WHERE command = 'case open' AND case_reference IS NOT NULL)",
                "an occasion without its case":
                    "SELECT count(*) FROM occasions WHERE occasion NOT IN (SELECT occasion FROM cases)",
                "an occasion without its offender":
                    "SELECT count(*) FROM occasions WHERE occasion NOT IN "
                    "(SELECT occasion FROM offenders)",
                "a case that was contacted, and whose deadline is not met":
                    "SELECT count(*) FROM deadlines WHERE met_on IS NULL AND case_reference IN "
                    "(SELECT case_reference FROM contacts)",
                "a deadline that is met without a contact":
                    "SELECT count(*) FROM deadlines WHERE met_on IS NOT NULL AND case_reference "
                    "NOT IN (SELECT case_reference FROM contacts)",
            }
            for what, query in halves.items():
                if one(query):
                    self.complain(f"half a change: {what}")
            contacts = one("SELECT count(*) FROM contacts")
            if contacts != one("SELECT count(*) FROM audit WHERE command = 'case contact'"):
                self.complain("half a change: a contact without its audit row, or the reverse")
            return {"cases": one("SELECT count(*) FROM cases"), "contacts": contacts,
                    "ids": {row[0] for row in database.execute("SELECT id FROM occasions")}}

    def usable(self):
        """The next command finds the file in order, and rolls back what was left behind."""
        done = self.run("deadlines", "overdue", "--today", TODAY, "--get", "case")
        if done.returncode != 0:
            self.complain(f"the next command fails: {done.stderr.decode()}")

    # --- the faults ---------------------------------------------------------------------------

    def kill(self, rounds=60):
        self.start()
        strace = shutil.which("strace")
        killed = survived = 0
        for number in range(rounds):
            before = self.look()
            ids = [self.new_id() for _ in range(3)]
            opens = number % 2 == 0
            command = self.opening(ids) if opens else self.contact(1 + number % CASES)
            status = (self.killed_at_write(strace, command) if strace and number % 4 < 2
                      else self.killed_at_random(command))
            killed, survived = killed + (status != 0), survived + (status == 0)
            self.usable()
            after = self.look()
            added = len(after["ids"] - before["ids"]) if opens else after["contacts"] - before["contacts"]
            whole = len(ids) if opens else 1
            if added not in (0, whole):
                self.complain(f"{added} of {whole} are there after a kill")
            if status == 0 and added != whole:
                self.complain("a change that was acknowledged is not there")
        print(f"kill: {rounds} rounds, {killed} killed, {survived} finished first")
        if killed < rounds // 4 or survived == 0:
            self.complain(f"the kills did not fall among the changes: {killed} of {rounds}")

    def killed_at_write(self, strace, command):
        call = self.random.randint(1, 60)
        under = [strace, "-f", "-qq", "-o", "/dev/null", "-e", f"trace={WRITING}",
                 "-e", f"inject={WRITING}:signal=SIGKILL:when={call}"]
        return self.run(*command, under=under).returncode

    def killed_at_random(self, command):
        process = subprocess.Popen(self.words(*command), stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(self.random.uniform(0.001, 0.025))
        process.kill()
        return process.wait()

    def sync(self):
        strace = shutil.which("strace")
        if strace is None:
            sys.exit("strace is not installed")
        failed = 0
        for call in range(1, 9):
            for opens in (True, False):
                self.start()
                before = self.look()
                command = self.opening([self.new_id()]) if opens else self.contact(1)
                done = self.run(*command, under=[
                    strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync",
                    "-e", f"inject=fsync,fdatasync:error=EIO:when={call}"])
                self.usable()
                failed += done.returncode != 0
                self.judge_failed_sync(call, done, before, self.look())
        print(f"sync: {failed} changes met a sync that failed")
        if failed < 8:
            self.complain(f"only {failed} changes met a sync that failed: was anything injected?")

    def judge_failed_sync(self, call, done, before, after):
        changed = before != after
        if done.returncode == 0 and not changed:
            self.complain(f"sync {call} failed, and what was acknowledged is not there")
        if done.returncode not in (0, 74):
            self.complain(f"sync {call} failed, and the status is {done.returncode}: {done.stderr}")
        if done.returncode == 74 and changed and b"Nothing was changed" in done.stderr:
            self.complain(f"sync {call} failed: lrpt says that nothing was changed, and it was")

    def full(self):
        """A file that may not grow, and where we may mount, a disk that is full."""
        self.start()
        self.full_when("RLIMIT_FSIZE", preexec_fn=self.limit_to_size_of_file)
        small = self.folder / "small"
        small.mkdir()
        # Room for the same file again and for its journal, which may grow as long, and little more.
        room = 2 * self.file.stat().st_size + 65536
        mounted = os.getuid() == 0 and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={room},mode=700", "none", small], check=False,
            stderr=subprocess.DEVNULL).returncode == 0
        if not mounted:
            print("full: no tmpfs here, only RLIMIT_FSIZE was tried")
            return
        try:
            self.file = small / "cases.db"
            self.must(self.run("db", "init", "--training"))
            self.must(self.run(*self.opening([self.new_id() for _ in range(CASES)])))
            filler = small / "filler"
            with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as stream:
                while stream.write(b"x" * 4096) == 4096:
                    pass
            self.full_when("a full tmpfs")
            filler.unlink()
            self.must(self.run(*self.contact(1)))  # and with room again it goes on
        finally:
            subprocess.run(["umount", small], check=True)

    def limit_to_size_of_file(self):
        size = self.file.stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    def full_when(self, how, **more):
        note = self.folder / "note.txt"
        note.write_text("x" * 60000, encoding="utf-8")
        for command in (self.contact(1, note), self.opening([self.new_id() for _ in range(500)])):
            before = self.look()
            size = self.file.stat().st_size
            done = self.run(*command, **more)
            if done.returncode != 74:
                self.complain(f"{how}: {command[1]} ends with {done.returncode}: {done.stderr}")
            self.usable()
            if self.look() != before or self.file.stat().st_size != size:
                self.complain(f"{how}: the failed {command[1]} changed the file")
        print(f"full: {how}")

    def crowd(self, workers=8, each=12):
        self.start()
        script = ('for n in $(seq "$1"); do "$0" case contact "RJ-2013-000$2" --how phone --with offender '
                  '--outcome reached --today "$3" -q --no-config --db "$4" && echo saved; done')
        processes = [subprocess.Popen(
            ["bash", "-c", script, str(self.lrpt), str(each), str(1 + worker % CASES), TODAY,
             str(self.file)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for worker in range(workers)]
        saved = 0
        for process in processes:
            out, said = process.communicate(timeout=150)
            saved += out.count(b"saved")
            if said and b"busy" not in said:
                self.complain(f"a crowd: {said.decode()}")
        contacts = self.look()["contacts"]
        print(f"crowd: {saved} of {workers * each} acknowledged, {contacts} there")
        if contacts != saved:
            self.complain(f"{saved} contacts were acknowledged, {contacts} are there")
        if saved < workers * each // 2:
            self.complain("hardly anybody got through")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lrpt", required=True, type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("faults", nargs="+", choices=["kill", "sync", "full", "crowd"])
    options = parser.parse_args()
    print(f"seed {options.seed}")
    os.umask(0o077)
    problems = 0
    for fault in options.faults:
        with tempfile.TemporaryDirectory(prefix="faults-") as folder:
            faults = Faults(options.lrpt.resolve(strict=True), pathlib.Path(folder), options.seed)
            getattr(faults, fault)()
            problems += len(faults.problems)
    sys.exit(1 if problems else 0)


main()
