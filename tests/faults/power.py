"""The disk after a power cut.

A command's writes are recorded by strace, and the disk is played forward event by event. At each event the power goes:
what was synced is there; of what was not, nothing, all, or some in any order and torn in sectors. A name (made, renamed,
taken away) is there for certain only once its folder was synced. Every such disk is opened by the program.
"""

import hashlib
import os
import re
import subprocess

import calls
import jobs

TRACED = ("openat,open,creat,pwrite64,write,writev,pwritev,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,"
          "ftruncate,link,linkat,mkdir,mkdirat,close,fallocate,dup,dup2,dup3")
SECTOR = 512


class Unreadable(Exception):
    """The recording holds what the player does not know."""


def text_of(escaped):
    return bytes.fromhex(escaped.replace("\\x", ""))


class Recording:
    """The events of one run, in the order of their ends."""

    CALL = re.compile(r"(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
    WORD = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')

    def __init__(self, bench, job, place):
        log = place / "events"
        self.place = place
        self.done = bench.run(place, job.words, under=(
            calls.strace(), "-f", "-qq", "-xx", "-s", "100000000", "-e", f"trace={TRACED}", "-o", log))
        self.open = {}  # descriptor -> path
        self.events = []
        for line in log.read_text().splitlines():
            found = self.CALL.match(line)
            if found and int(found[3]) >= 0:
                self.take(found[1], found[2], int(found[3]))
        log.unlink()

    def words(self, arguments):
        return [text_of(found[1]) for found in self.WORD.finditer(arguments)]

    def inside(self, path):
        path = os.path.normpath(os.path.join(os.fsencode(self.place), path))
        return os.fsdecode(os.path.relpath(path, os.fsencode(self.place))) if path.startswith(
            os.fsencode(self.place)) else None

    def take(self, call, arguments, result):
        if call in ("open", "openat", "creat"):
            path = self.inside(self.words(arguments)[0])
            self.open[result] = path
            if path and "O_CREAT" in arguments:
                self.events.append(("make", path))
            if path and "O_TRUNC" in arguments:
                self.events.append(("truncate", path, 0))
        elif call == "close":
            self.open.pop(int(arguments.split(",")[0]), None)
        elif call in ("write", "pwrite64"):
            self.take_write(call, arguments, result)
        elif call in ("fsync", "fdatasync"):
            path = self.open.get(int(arguments))
            if path:
                self.events.append(("sync", path))
        elif call == "ftruncate":
            descriptor, size = arguments.split(",")
            self.events.append(("truncate", self.open[int(descriptor)], int(size)))
        else:
            self.take_name(call, arguments)

    def take_write(self, call, arguments, result):
        descriptor = int(arguments.split(",")[0])
        if descriptor in (1, 2) and descriptor not in self.open:
            self.events.append(("said", descriptor))
            return
        path = self.open.get(descriptor)
        if path is None:
            return
        data = self.words(arguments)[0][:result]
        offset = int(arguments.rsplit(",", 1)[1]) if call == "pwrite64" else None
        self.events.append(("write", path, offset, data))

    def take_name(self, call, arguments):
        paths = [self.inside(word) for word in self.words(arguments)]
        if not any(paths):
            return
        if call.startswith("unlink"):
            self.events.append(("remove", paths[0]))
        elif call.startswith("rename"):
            self.events.append(("rename", paths[0], paths[1]))
        elif call.startswith("link"):
            self.events.append(("link", paths[0], paths[1]))
        elif call.startswith("mkdir"):
            self.events.append(("folder", paths[0]))
        else:
            raise Unreadable(call)


class File:
    def __init__(self, content=b""):
        self.synced = content
        self.waiting = []  # writes and truncations since the last sync
        self.end = len(content)  # where write() without an offset goes on

    def with_changes(self, changes):
        content = bytearray(self.synced)
        for change in changes:
            if change[0] == "truncate":
                del content[change[1]:]
                content.extend(bytes(change[1] - len(content)))
                continue
            _, offset, data = change
            content.extend(bytes(max(0, offset - len(content))))
            content[offset:offset + len(data)] = data
        return bytes(content)


class Disk:
    def __init__(self, place, ignored):
        self.names = {}  # as the running system sees them
        for path in place.rglob("*"):
            if path.is_file() and path.name not in ignored:
                self.names[str(path.relative_to(place))] = File(path.read_bytes())
        self.synced_names = dict(self.names)
        self.waiting_names = []  # (folder, [(name, file or None)...])

    def change_names(self, *changes):
        self.waiting_names.append((os.path.dirname(changes[0][0]), changes))
        for name, file in changes:
            if file is None:
                self.names.pop(name, None)
            else:
                self.names[name] = file

    def play(self, event):
        kind, *more = event
        if kind == "make":
            if more[0] not in self.names:
                self.change_names((more[0], File()))
        elif kind == "write":
            file = self.names[more[0]]
            offset = file.end if more[1] is None else more[1]
            file.waiting.append(("write", offset, more[2]))
            file.end = offset + len(more[2])
        elif kind == "truncate":
            self.names[more[0]].waiting.append(("truncate", more[1]))
        elif kind == "sync":
            self.sync(more[0])
        elif kind == "remove":
            self.change_names((more[0], None))
        elif kind == "rename":
            self.change_names((more[1], self.names[more[0]]), (more[0], None))
        elif kind == "link":
            self.change_names((more[1], self.names[more[0]]))

    def sync(self, path):
        if path in self.names:
            file = self.names[path]
            file.synced, file.waiting = file.with_changes(file.waiting), []
            return
        folder = "" if path == "." else path
        for _, changes in [one for one in self.waiting_names if one[0] == folder]:
            self.keep_names(changes, self.synced_names)
        self.waiting_names = [one for one in self.waiting_names if one[0] != folder]

    @staticmethod
    def keep_names(changes, names):
        for name, file in changes:
            if file is None:
                names.pop(name, None)
            else:
                names[name] = file

    # --- what may be there when the power is back -----------------------------------------------

    def after_cut(self, chance, how):
        names = dict(self.synced_names)
        for _, changes in self.chosen(self.waiting_names, chance, how):
            self.keep_names(changes, names)
        contents = {}
        for name, file in names.items():
            changes = self.chosen(file.waiting, chance, how)
            if how == "some":
                changes = [part for change in changes for part in self.torn(change, chance)]
            contents[name] = file.with_changes(changes)
        return contents

    @staticmethod
    def chosen(things, chance, how):
        if how == "all":
            return things
        if how == "nothing":
            return []
        if chance.random() < 0.4:  # what came first is there first
            return things[:chance.randint(0, len(things))]
        return [thing for thing in things if chance.random() < 0.5]

    @staticmethod
    def torn(change, chance):
        if change[0] != "write" or chance.random() < 0.7:
            return [change]
        _, offset, data = change
        return [("write", offset + at, data[at:at + SECTOR]) for at in range(0, len(data), SECTOR)
                if chance.random() < 0.5]


def cut(bench, part):
    """The power goes at every file event of a command."""
    job = jobs.named(part)
    clean = bench.clean(job)
    place = bench.place(base=not job.makes_file)
    inputs = {path.name for path in place.iterdir()} - {"cases.db"}
    disk = Disk(place, inputs)
    recording = Recording(bench, job, place)
    check_recording(bench, place, inputs, recording, clean)
    seen, said = {}, False
    for number, event in enumerate([*recording.events, ("end",)]):
        if event[0] == "said":
            said = said or event[1] == 1
        else:
            disk.play(event)
        acknowledged = said or event[0] == "end"
        for how in ["nothing", "all"] + ["some"] * (1 if bench.short else 4):
            found = disk.after_cut(bench.random, how)
            seen.setdefault((fingerprint(found), acknowledged), (f"{part}, event {number} {event[0]}", how, found))
    last = [one for one in seen.items() if one[0][1]]  # never left out: what may be lost
    others = [one for one in seen.items() if not one[0][1]]
    for (_, acknowledged), (what, how, found) in bench.some(others, 10 if bench.short else 400) + last:
        with bench.trial(f"{what}, {how} of the unsynced kept") as trial:
            judge(bench, trial, job, clean, found, acknowledged)


def fingerprint(found):
    digest = hashlib.sha256()
    for name in sorted(found):
        digest.update(name.encode() + b"\0" + hashlib.sha256(found[name]).digest())
    return digest.digest()


def check_recording(bench, place, inputs, recording, clean):
    """The recording played to its end is what the run left: or the battery is what is wrong."""
    if recording.done.returncode != 0:
        raise SystemExit(f"{clean.job.name} fails under strace: {recording.done.stderr.decode()}")
    played = Disk(bench.place(base=not clean.job.makes_file), inputs)
    for event in recording.events:
        played.play(event)
    for name, content in played.after_cut(None, "all").items():
        if (place / name).read_bytes() != content:
            raise SystemExit(f"{clean.job.name}: the recording does not give {name}")


def judge(bench, trial, job, clean, found, acknowledged):
    place = bench.place(base=False)
    for name, content in found.items():
        (place / name).parent.mkdir(mode=0o700, exist_ok=True)
        (place / name).write_bytes(content)
    if acknowledged and "cases.db" not in found:
        trial.lost("the file that was acknowledged is not there")
    elif acknowledged:
        bench.usable(trial, place)
        trial.expect(clean.compare(place)[1], "what was acknowledged is not all there")
        trial.is_lost = trial.is_lost or not clean.compare(place)[1]
    else:
        # Not acknowledged, so whole or not at all: as after a kill.
        done = subprocess.CompletedProcess((), -9, b"", b"power cut")
        bench.judge(trial, job, place, done, killed=True)
    bench.done_with(place)
