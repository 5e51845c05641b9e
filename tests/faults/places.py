"""Files where they should not be, or that are somebody else's. Refused, and not touched."""

import os
import sqlite3
import subprocess

import calls
import jobs

READ = ("case", "list", *jobs.MARCH)


def symlink(place):
    (place / "real").mkdir(mode=0o700)
    (place / "cases.db").rename(place / "real" / "cases.db")
    (place / "cases.db").symlink_to("real/cases.db")


def symlink_to_open_folder(place):
    symlink(place)
    (place / "real").chmod(0o777)


def dangling(place):
    (place / "cases.db").unlink()
    (place / "cases.db").symlink_to("nowhere.db")


def hard_link(place):
    os.link(place / "cases.db", place / "second.db")


def foreign(place):
    (place / "cases.db").unlink()
    with sqlite3.connect(place / "cases.db") as database:
        database.execute("CREATE TABLE t (x)")


def newer(place):
    with sqlite3.connect(place / "cases.db") as database:
        database.execute("PRAGMA user_version = 99")


def write_ahead(place):
    with sqlite3.connect(place / "cases.db") as database:
        database.execute("PRAGMA journal_mode = WAL")


def replaced_by(make):
    def do(place):
        (place / "cases.db").unlink()
        make(place / "cases.db")
    return do


# What is done, and how a command must end: 0 works as ever.
STATES = (
    ("a symbolic link to a private file", symlink, {0}),
    ("a symbolic link into a folder where all may write", symlink_to_open_folder, {77}),
    ("a symbolic link to nothing", dangling, {66}),
    ("a second name (hard link)", hard_link, {77}),
    ("a file that all may read", lambda place: (place / "cases.db").chmod(0o604), {77}),
    ("a file that the group may read", lambda place: (place / "cases.db").chmod(0o640), {77}),
    ("a folder where all may write", lambda place: place.chmod(0o777), {77}),
    ("a folder where all may write, sticky", lambda place: place.chmod(0o1777), {77}),
    ("a folder where the group may write", lambda place: place.chmod(0o770), {77}),
    ("another program's database", foreign, {66}),
    ("a newer version", newer, {65}),
    ("an empty file", replaced_by(lambda path: path.write_bytes(b"")), {66}),
    ("a text", replaced_by(lambda path: path.write_text("no database\n" * 100)), {66}),
    ("a folder", replaced_by(lambda path: path.mkdir()), {66}),
    ("a pipe", replaced_by(os.mkfifo), {66}),
    ("a device", replaced_by(lambda path: path.symlink_to("/dev/zero")), {66}),
    ("in write-ahead mode", write_ahead, {0, 65, 66}),
)
NETWORK = {"NFS": 0x6969, "SMB": 0x517B, "CIFS": 0xFF534D42, "SMB2": 0xFE534D42, "AFS": 0x5346414F, "Ceph": 0x00C36400}


def bytes_of(place):
    return {path: path.read_bytes() for path in place.rglob("*.db") if path.is_file()}


def odd(bench, part):
    """Each state, looked at and changed."""
    for what, do, wanted in STATES:
        for words in (READ, jobs.CONTACT, ("db", "init")):
            with bench.trial(f"{what}, {' '.join(words[:2])}") as trial:
                place = bench.place()
                do(place)
                before = bytes_of(place)
                done = bench.run(place, words)
                bench.sane(trial, done)
                statuses = wanted if words[:2] != ("db", "init") else {73, 77}
                trial.expect(done.returncode in statuses, f"ends with {done.returncode}: {done.stderr[-200:]!r}")
                changed = done.returncode == 0 and words == jobs.CONTACT
                trial.expect(changed or bytes_of(place) == before or what == "in write-ahead mode",
                             "what was refused was touched")
                bench.done_with(place)


def network(bench, part):
    """The type of the file system is that of a network's: strace writes it into the answer of statfs."""
    for name, magic in NETWORK.items():
        bits = magic.to_bytes(8, "little").hex()
        for words in (READ, jobs.CONTACT, ("db", "init")):
            with bench.trial(f"{name}, {' '.join(words[:2])}") as trial:
                place = bench.place(base=words[:2] != ("db", "init"))
                before = bytes_of(place)
                done = bench.run(place, words, under=(
                    calls.strace(), "-f", "-qq", "-o", "/dev/null", "-e", "trace=statfs,fstatfs",
                    "-e", f"inject=statfs,fstatfs:poke_exit=@arg2={bits}"))
                bench.sane(trial, done)
                trial.expect(done.returncode == 77, f"ends with {done.returncode}: {done.stderr[-200:]!r}")
                trial.expect(bytes_of(place) == before, "what was refused was touched")
                bench.done_with(place)


def environment(bench, part):
    """No HOME, no LANG, nothing at all; a folder that has gone; nonsense in the variables."""
    program = str(bench.lrpt)
    environments = {
        "nothing at all": {}, "no HOME": {"PATH": "/bin", "LANG": "C.UTF-8"}, "no LANG": {"HOME": str(bench.home)},
        "a HOME that is not there": {"HOME": "/nowhere/at/all"}, "an unknown LANG": {"LC_ALL": "xx_XX", "TERM": "dumb"},
        "a HOME that is a file": {"HOME": "/etc/passwd"}, "a very long variable": {"LRPT_NOTHING": "x" * 100_000},
    }
    for what, variables in environments.items():
        for job in (jobs.named("case contact"), jobs.named("deadlines overdue"), jobs.named("report --html")):
            with bench.trial(f"{what}, {job.name}") as trial:
                bench.clean(job)
                place = bench.place()
                done = bench.run(place, job.words, env=variables)
                trial.expect(done.returncode == 0, f"ends with {done.returncode}: {done.stderr[-200:]!r}")
                bench.judge(trial, job, place, done)
                bench.done_with(place)
        with bench.trial(f"{what}, no --db") as trial:
            place = bench.place()
            done = subprocess.run([program, "case", "list"], cwd=place, env=variables, capture_output=True,
                                  check=False, timeout=60)
            bench.sane(trial, done)
            trial.expect(done.returncode in (66, 77, 78), f"ends with {done.returncode}")
            bench.done_with(place)
