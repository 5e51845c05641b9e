"""The restore drill, from start to end, and everything that may go wrong on the way.

A team's file is filled, backed up while others write, sealed, copied off the machine; then the machine is lost and
the casework comes back from the copy and the key alone, and says the same as before. Damaged, cut, swapped, foreign
and forged backups, a wrong key, a full disk, links in the way, a program killed half-way: nothing half-made is ever
taken for a backup, and nothing is replaced by what is not proved.
"""

import argparse
import hashlib
import os
import pathlib
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

SAMPLE = "court-results.csv"
SECRET_WORDS = [b"SQLite format 3", b"CREATE TABLE", b"VC-2013-0001", b"Backquill"]
PEOPLE = '{"id": "B-1", "offence": "OF61102", "plea": "guilty", "disposal": "imprisonment", "term": "2 years", ' \
         '"sentenced_on": "2013-01-04", "offender_name": "Backquill Offname", "victim_name": "Backquill Vicname"}\n'
QUESTIONS = ["case list --json", "deadlines list --json", "staff list --json", "case show VC-2013-0001 --json"]


class Check:
    def __init__(self, lrpt, folder):
        self.lrpt, self.folder = lrpt, folder
        self.problems, self.tried = [], 0

    def wrong(self, problem):
        self.problems.append(problem)

    def start(self, command, before=None, words=(), day=False):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LRPT_DB": str(self.folder / "w/lrpt.db"),
                       "LRPT_CONFIG": str(self.folder / "lrpt.toml")}
        if day:
            environment["LRPT_TODAY"] = "2013-03-04"
        return subprocess.Popen([*words, str(self.lrpt), *command.split()], cwd=self.folder, env=environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                preexec_fn=before)

    def run(self, command, status=0, **more):
        self.tried += 1
        child = self.start(command, **more)
        out, err = child.communicate(timeout=120)
        if status is not None and child.returncode != status:
            self.wrong(f"lrpt {command}: status {child.returncode}, not {status}: {err.decode().strip()}")
        return out.decode() + err.decode()

    def backups(self):
        """Finished ones, oldest first."""
        return sorted((self.folder / "w/backups").glob("lrpt-*Z.sealed"))

    def backup(self, status=0, **more):
        """Makes one; two cannot have the same second."""
        time.sleep(1.05)
        said = self.run("db backup", status, **more)
        return self.backups()[-1] if status == 0 else said

    def answers(self):
        return [self.run(question, day=True) for question in QUESTIONS]

    def restore(self, sealed, status=0, target="restored.db", key="backup.key"):
        path = self.folder / target
        if path.exists() and not path.is_symlink():
            path.unlink()
        said = self.run(f"db restore {sealed} --key {key} --into {path}", status)
        if status != 0 and path.exists() and not path.is_symlink():
            self.wrong(f"{pathlib.Path(sealed).name}: refused, and yet there is a file")
        return said

    def nothing_half_made(self, where):
        """Whatever is called a backup is whole, by digest and by key."""
        for path in self.backups():
            content = path.read_bytes()
            if hashlib.blake2b(content[:-32], digest_size=32).digest() != content[-32:]:
                self.wrong(f"{where}: {path.name} is not whole")
            self.run(f"db restore {path} --key backup.key --prove")
        for line in self.run("db backups --fields whole --csv").splitlines():
            if line == "no":
                self.wrong(f"{where}: a backup is listed that is not whole")


def with_digest(body):
    """Anybody can do this: the digest is against damage, the seal against forgery."""
    return body + hashlib.blake2b(body, digest_size=32).digest()


def set_up(check, share):
    (check.folder / "lrpt.toml").touch()
    public = check.run("db key backup.key -q")
    (check.folder / "lrpt.toml").write_text(public, encoding="utf-8")
    key = check.folder / "backup.key"
    if key.stat().st_mode & 0o777 != 0o600:
        check.wrong("the secret key is not its owner's only")
    if key.read_text().split()[7] in public:
        check.wrong("the secret key was printed")
    before = key.read_bytes()
    check.run("db key backup.key", 73)
    if key.read_bytes() != before:
        check.wrong("a key was written over another")
    check.run("db init --training")
    check.run("staff add asha --role vlo --role manager", day=True)
    (check.folder / "people.jsonl").write_text(PEOPLE, encoding="utf-8")
    check.run("case open --from people.jsonl --owner asha", day=True)
    check.run(f"case open --from {share / 'samples' / SAMPLE}", None, day=True)


def sealing(check):
    path = check.backup()
    content = path.read_bytes()
    for word in SECRET_WORDS:
        if word in content:
            check.wrong(f"the backup holds {word} in the clear")
    if path.stat().st_mode & 0o777 != 0o600 or path.parent.stat().st_mode & 0o777 != 0o700:
        check.wrong("the backup or its folder is open to others")
    check.restore(path)
    asked = check.answers()
    live = check.folder / "w/lrpt.db"
    kept = live.read_bytes()
    live.write_bytes((check.folder / "restored.db").read_bytes())
    if check.answers() != asked:
        check.wrong("the restored file gives other answers")
    live.write_bytes(kept)
    check.run("db backup --dry-run")
    time.sleep(1.05)
    check.run("db backup --if-changed")
    if len(check.backups()) != 1:
        check.wrong("a backup was made though nothing had changed, or in a dry run")
    return path


def no_plain_copy(check):
    """What a backup writes is the sealed file, the audit row and nothing else."""
    trace = check.folder / "trace"
    time.sleep(1.05)
    check.run("db backup", words=["strace", "-f", "-o", str(trace), "-e", "trace=openat,open,creat,memfd_create"])
    opened = [line for line in trace.read_text().splitlines()
              if ("O_WRONLY" in line or "O_RDWR" in line or "O_CREAT" in line or "memfd" in line)
              and "ENOENT" not in line and "/dev/" not in line]
    for line in opened:
        if "lrpt.db" not in line and ".sealed." not in line:
            check.wrong(f"a backup wrote elsewhere: {line}")
    trace.unlink()


def damaged(check, good):
    content = good.read_bytes()
    head = content.index(b"\n\n") + 2
    key, first = head + 80, head + 80 + 24
    piece = 64 * 1024 + 17
    body = content[:-32]
    size = int(content.split(b"size ")[1].split(b"\n")[0])
    other = check.backup().read_bytes()
    other_head = other.index(b"\n\n") + 2
    second = first + piece
    bad = {
        "empty": b"",
        "header only": content[:head],
        "no digest": content[:-32],
        "one byte short": content[:-1],
        "half": content[:len(content) // 2],
        "one byte more": content + b"x",
        "a later header": with_digest(body.replace(b"made 20", b"made 21", 1)),
        "a smaller size": with_digest(body.replace(b"size %d" % size, b"size %d" % (size - 4096), 1)),
        "a huge size": with_digest(body.replace(b"size %d" % size, b"size 18446744073709551615", 1)),
        "no pieces": with_digest(body[:first]),
        "the last piece missing": with_digest(body[:first + (len(body) - first) // piece * piece]),
        "two pieces exchanged": with_digest(body[:first] + body[second:second + piece] + body[first:second]
                                            + body[second + piece:]),
        "a piece twice": with_digest(body[:second] + body[first:second] + body[second + piece:]),
        "another's key": with_digest(body[:head] + other[other_head:other_head + 80] + body[key:]),
        "another's stream": with_digest(body[:key] + other[other_head + 80:-32]),
        "another's first piece": with_digest(body[:first] + other[other_head + 104:other_head + 104 + piece]
                                             + body[second:]),
        "a casework file": (check.folder / "w/lrpt.db").read_bytes(),
        "a text": b"lrpt sealed backup 1\nhello\n\n",
    }
    for place in (3, head - 10, head + 5, key + 3, first + 9, second + 70, len(content) - 40, len(content) - 3):
        flipped = bytearray(content)
        flipped[place] ^= 1
        bad[f"a bit at {place}"] = bytes(flipped)
        if place < len(content) - 32:
            bad[f"a bit at {place}, digest made anew"] = with_digest(bytes(flipped[:-32]))
    for name, wrong in bad.items():
        if wrong == content:
            check.wrong(f"{name}: is the good one")
        (check.folder / "bad.sealed").write_bytes(wrong)
        said = check.restore(check.folder / "bad.sealed", 65)
        if "rm " in said or "Traceback" in said:
            check.wrong(f"{name}: {said}")
    (check.folder / "bad.sealed").write_bytes(content.replace(b"backup 1\n", b"backup 2\n", 1))
    if "format 2" not in check.restore(check.folder / "bad.sealed", 65):
        check.wrong("a newer format is not called one")
    check.restore(check.folder / "missing.sealed", 66)
    return len(bad) + 2


def wrong_content(check):
    """Sealed as it should be, and no sound casework file inside: sealed by somebody who has the public key."""
    live = check.folder / "w/lrpt.db"
    kept = live.read_bytes()
    plain = check.folder / "plain.db"
    check.restore(check.backups()[-1], target="plain.db")
    for name, spoil in {"a broken reference": "UPDATE cases SET occasion = 999 WHERE reference = 'VC-2013-0001'",
                        "another program's": "PRAGMA application_id = 7",
                        "a newer one": "PRAGMA user_version = 900"}.items():
        live.write_bytes(plain.read_bytes())
        with sqlite3.connect(live) as database:
            database.execute("PRAGMA foreign_keys = OFF")
            database.execute(spoil)
        database.close()
        before = set(check.backups())
        time.sleep(1.05)
        check.run("db backup", None)
        made = set(check.backups()) - before
        for path in made:
            check.restore(path, None)
            if (check.folder / "restored.db").exists():
                check.wrong(f"{name}: was restored")
            path.unlink()
        live.write_bytes(kept)
    plain.unlink()


def wrong_key(check, good):
    check.run("db key other.key -q")
    if "another key" not in check.restore(good, 65, key="other.key"):
        check.wrong("another key is not called one")
    text = (check.folder / "backup.key").read_text()
    mistyped = check.folder / "mistyped.key"
    mistyped.touch(0o600)
    digit = text.split()[7][5]
    mistyped.write_text(text.replace(text.split()[7], text.split()[7][:5] + ("0" if digit != "0" else "1")
                                     + text.split()[7][6:]))
    check.restore(good, 65, key="mistyped.key")
    mistyped.write_text("nothing\n")
    check.restore(good, 65, key="mistyped.key")
    mistyped.chmod(0o644)
    check.restore(good, 77, key="mistyped.key")
    check.restore(good, 66, key="no.key")


def in_the_way(check, good):
    """Links, files and others' folders where something is to be made."""
    target = check.folder / "precious"
    target.write_text("keep me")
    (check.folder / "link.db").symlink_to(target)
    check.restore(good, 73, target="link.db")
    check.run(f"db restore {good} --key backup.key --into {target}", 73)
    if target.read_text() != "keep me" or not (check.folder / "link.db").is_symlink():
        check.wrong("a restore wrote through a link or over a file")
    (check.folder / "link.sealed").symlink_to(good)
    check.restore(check.folder / "link.sealed", 66)
    folder = check.folder / "w/backups"
    folder.chmod(0o777)
    check.backup(77)
    folder.chmod(0o700)
    # A link, a folder and somebody's file that are called backups are neither followed nor removed.
    names = {"lrpt-20010101T000000Z.sealed": "link", "lrpt-20010102T000000Z.sealed": "folder",
             "lrpt-20010103T000000Z.sealed": "text", "notes.txt": "text",
             "lrpt-20010104T000000Z.sealed.AbC123": "draft"}
    for name, kind in names.items():
        if kind == "link":
            (folder / name).symlink_to(target)
        elif kind == "folder":
            (folder / name).mkdir()
        else:
            (folder / name).write_text("mine")
    check.backup()
    for name, kind in names.items():
        there = os.path.lexists(folder / name)
        if there == (kind == "draft"):
            check.wrong(f"{name}, a {kind}: {'left' if there else 'removed'}")
        if kind == "folder":
            (folder / name).rmdir()
        elif there:
            (folder / name).unlink()
    if target.read_text() != "keep me":
        check.wrong("a link among the backups was followed")


def full_disk(check, good):
    before = sorted(path.name for path in (check.folder / "w/backups").iterdir())

    def small():
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

    check.backup(74, before=small)
    if sorted(path.name for path in (check.folder / "w/backups").iterdir()) != before:
        check.wrong("a full disk left something behind")
    check.run(f"db restore {good} --key backup.key --into {check.folder / 'full.db'}", 74, before=small)
    if list(check.folder.glob("full.db*")):
        check.wrong("a restore on a full disk left something behind")


def killed(check):
    """kill -9 at each of the calls that a backup makes of the file system."""
    calls = {"openat": range(1, 60, 4), "write": range(1, 9), "fsync": range(1, 5), "linkat": (1,), "link": (1,),
             "unlink": range(1, 4), "read": range(1, 40, 5), "pread64": range(1, 60, 9), "flock": (1,)}
    before = len(check.backups())
    for call, times in calls.items():
        for number in times:
            check.tried += 1
            child = check.start("db backup", words=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                                                    "-e", f"inject={call}:signal=KILL:when={number}"])
            child.communicate(timeout=60)
    check.nothing_half_made("after kill -9")
    check.backup()
    drafts = [path.name for path in (check.folder / "w/backups").iterdir() if not path.name.endswith(".sealed")]
    if drafts:
        check.wrong(f"left by runs that were killed: {drafts}")
    check.run("db info")
    return len(check.backups()) - before


def while_others_write(check):
    """Backups while two others write as fast as they can: each is whole, and nothing acknowledged is lost."""
    acknowledged, stop = [], threading.Event()

    def write(name):
        number = 0
        while not stop.is_set():
            number += 1
            login = f"{name}{number}"
            child = check.start(f"staff add {login} --role front-desk -q")
            child.communicate(timeout=60)
            if child.returncode == 0:
                acknowledged.append((time.time(), login))

    writers = [threading.Thread(target=write, args=(name,)) for name in ("ann", "bob")]
    for writer in writers:
        writer.start()
    made = []
    for _ in range(3):
        started = time.time()
        made.append((started, check.backup()))
    stop.set()
    for writer in writers:
        writer.join()
    for started, path in made:
        check.restore(path)
        with sqlite3.connect(check.folder / "restored.db") as database:
            there = {row[0] for row in database.execute("SELECT login FROM staff")}
        missing = [login for at, login in acknowledged if at < started and login not in there]
        if missing:
            check.wrong(f"{path.name}: lacks {missing[:3]}, which was saved before it was made")
    return len(acknowledged)


def rotation(check, good):
    folder = check.folder / "w/backups"
    content = good.read_bytes()
    stamp = content.split(b"made ")[1].split(b"\n")[0]

    def fake(year, month, day, hour=12):
        made = b"%04d-%02d-%02dT%02d:00:00Z" % (year, month, day, hour)
        name = "lrpt-" + made.decode().replace("-", "").replace(":", "") + ".sealed"
        (folder / name).write_bytes(with_digest(content[:-32].replace(stamp, made, 1)))
        return folder / name

    old = [fake(2012, month, day, hour) for month in (1, 2, 3, 4, 5) for day in range(1, 29) for hour in (3, 21)]
    damaged_one = fake(2011, 1, 1)
    damaged_one.write_bytes(damaged_one.read_bytes()[:-1])
    settings = (check.folder / "lrpt.toml").read_text()
    (check.folder / "lrpt.toml").write_text(settings + "keep_latest = 5\nkeep_daily = 3\nkeep_weekly = 2\nkeep_monthly = 4\n")
    newest = check.backup()
    left = [path for path in old if path.exists()]
    # Today's month and the last three of the old ones; weeks and days: this one's and the one before.
    months = {path.name[5:11] for path in left}
    if months != {"201203", "201204", "201205"} or len(left) > 8:
        check.wrong(f"rotation kept {[path.name for path in left]}")
    if not damaged_one.exists() or not newest.exists():
        check.wrong("rotation removed a damaged one, or the newest")
    damaged_one.unlink()
    check.run("db backups")
    (check.folder / "lrpt.toml").write_text(settings)


def handed_on(check):
    settings = (check.folder / "lrpt.toml").read_text()
    away = check.folder / "away"
    away.mkdir()
    for command, status in ((["/bin/cp", "{file}", f"{away}/"], 0), (["/bin/false", "{file}"], 75),
                            (["/no/such", "{file}"], 78), (["cp", "{file}", "x"], 78), (["/bin/cp", "x"], 78)):
        words = ", ".join(f'"{word}"' for word in command)
        (check.folder / "lrpt.toml").write_text(settings + f"copy_command = [{words}]\n")
        before = len(check.backups())
        time.sleep(1.05)
        check.run("db backup", status)
        # What could not be handed on is there all the same, unless the settings are not in order.
        if "{file}" in command and status != 0 and len(check.backups()) <= before and before < 12:
            check.wrong(f"{command}: no backup was kept")
    (check.folder / "lrpt.toml").write_text(settings + f'copy_command = ["/bin/cp", "{{file}}", "{away}/"]\n')
    check.backup()
    copies = sorted(away.iterdir())
    if copies[-1].read_bytes() != check.backups()[-1].read_bytes():
        check.wrong("what was handed on is not the backup")
    return copies[-1]


def replacing(check, good):
    """In place of the live file: asked for, while nobody works, and what was there is kept."""
    live = check.folder / "w/lrpt.db"
    before = live.read_bytes()
    command = f"db restore {good} --key backup.key"
    check.run(command, 64)
    check.run(command + " --confirm lrpt", 64)
    with live.open("rb"):
        check.run(command + " --confirm lrpt.db", 75)
    database = sqlite3.connect(live, isolation_level=None)
    database.execute("BEGIN IMMEDIATE")
    check.run(command + " --confirm lrpt.db", 75)
    database.execute("ROLLBACK")
    database.close()
    if live.read_bytes() != before or list(live.parent.glob("*replaced*")):
        check.wrong("what was refused changed something")
    # A journal of the old file must never be played back into the new one.
    (live.parent / "lrpt.db-journal").write_bytes(b"journal of the old file")
    check.run(command + " --confirm lrpt.db")
    aside = [path for path in live.parent.glob("lrpt.db-replaced-*") if not path.name.endswith("-journal")]
    if len(aside) != 1 or aside[0].read_bytes() != before or (live.parent / "lrpt.db-journal").exists():
        check.wrong("what was replaced is not kept as it was")
    if "restored from the backup of" not in sqlite3.connect(live).execute(
            "SELECT what FROM audit ORDER BY entry DESC").fetchone()[0]:
        check.wrong("the restored file does not say that it was")
    for path in live.parent.glob("lrpt.db-replaced-*"):
        path.unlink()


def the_machine_is_lost(check, copy):
    """All that is left is the copy on the other machine and the key in the safe."""
    asked = check.answers()
    safe = check.folder.parent / (check.folder.name + "-safe")
    safe.mkdir()
    shutil.copy(copy, safe / copy.name)
    shutil.copy(check.folder / "backup.key", safe / "backup.key")
    shutil.rmtree(check.folder / "w")
    check.run(f"db restore {safe / copy.name} --key {safe / 'backup.key'}")
    if check.answers() != asked:
        check.wrong("after the machine was lost, the casework gives other answers")
    check.backup()
    shutil.rmtree(safe)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", type=pathlib.Path, required=True)
    parser.add_argument("--share", type=pathlib.Path, required=True)
    options = parser.parse_args()
    os.umask(0o077)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    with tempfile.TemporaryDirectory(prefix="backups-") as folder:
        check = Check(options.lrpt.resolve(strict=True), pathlib.Path(folder))
        set_up(check, options.share.resolve())
        good = sealing(check)
        keep = check.folder / "good.sealed"
        shutil.copy(good, keep)
        no_plain_copy(check)
        bad = damaged(check, keep)
        wrong_content(check)
        wrong_key(check, keep)
        in_the_way(check, keep)
        full_disk(check, keep)
        killed(check)
        written = while_others_write(check)
        rotation(check, keep)
        copy = handed_on(check)
        replacing(check, copy)
        the_machine_is_lost(check, copy)
        check.nothing_half_made("at the end")
        for problem in check.problems[:40]:
            print(problem)
        print(f"{check.tried} commands, {bad} bad backups refused, {written} changes beside, "
              f"{len(check.problems)} problems")
        sys.exit(1 if check.problems else 0)


main()
