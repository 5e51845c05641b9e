"""How a row is measured: time side by side, instructions, memory, syncs, growth.

What is timed is run by hyperfine in rounds, ours and the yardstick one after the other in each, and first
one and then the other goes first. Noise that lasts longer than a round so meets both. The figure of
each is the least of all its runs, which is the one that was disturbed least; where a run waits for the
disk, whose time is its own and no disturbance, it is the median."""

import json
import pathlib
import re
import shlex
import statistics
import subprocess
import time

from scenes import Unmeasured

SECONDS_A_ROUND = 0.4  # as many runs as fit, at least one
SECONDS_A_ROW = 30
MIB = 1024


class Bench:
    def __init__(self, scenes, rounds):
        self.scenes = scenes
        self.rounds = rounds
        self.scratch = scenes.folder / "scratch"

    def words(self, command):
        return [str(word) for word in command]

    def run(self, command, allowed=(0,)):
        done = subprocess.run(self.words(command), env=self.scenes.environment, capture_output=True,
                              stdin=subprocess.DEVNULL, check=False)
        if done.returncode not in allowed:
            raise Unmeasured(f"{shlex.join(self.words(command)[:4])} ended with status "
                             f"{done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")
        return done

    def hyperfine(self, sides, runs):
        """The seconds of each run of each side: [(command, what to do before each run)]."""
        command = ["hyperfine", "-N", "-i", "--style", "none", "--runs", str(runs),
                   "--export-json", str(self.scratch)]
        for side in sides:
            command += ["--prepare", shlex.join(self.words(side.before or ["true"])),
                        shlex.join(self.words(side.command))]
        self.run(command)
        results = json.loads(self.scratch.read_text(encoding="utf-8"))["results"]
        return [one["times"] for one in results]

    def trial(self, side):
        """Runs it once, as it has to end. Returns the seconds."""
        if side.before:
            self.run(side.before)
        began = time.monotonic()
        self.run(side.command, side.allowed)
        return time.monotonic() - began

    def side_by_side(self, sides):
        """All seconds of each side. What takes long is not run a second time."""
        trials = [self.trial(side) for side in sides]
        times = [[taken] if taken > SECONDS_A_ROW else [] for taken in trials]
        again = [place for place, taken in enumerate(times) if not taken]
        longest = max((trials[place] for place in again), default=1.0)
        spent, number = 0.0, 0
        while again and number < self.rounds and (number < 2 or spent < SECONDS_A_ROW):
            order = again[::-1 if number % 2 else 1]
            runs = max(1, min(25, int(SECONDS_A_ROUND / longest)))
            for place, taken in zip(order, self.hyperfine([sides[place] for place in order], runs)):
                times[place] += taken
                spent += sum(taken)
            longest = max(min(times[place]) for place in again)
            number += 1
        return times

    def instructions(self, command, allowed=(0,)):
        self.scratch.unlink(missing_ok=True)
        self.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={self.scratch}", *command],
                 allowed)
        return int(re.search(r"^(?:summary|totals): (\d+)", self.scratch.read_text(encoding="utf-8"),
                             re.MULTILINE).group(1))

    def peak(self, command, allowed=(0,)):
        """The most resident memory, in MiB."""
        self.run(["/usr/bin/time", "-q", "-f", "%M", "-o", self.scratch, *command], allowed)
        return int(self.scratch.read_text(encoding="ascii").split()[-1]) / MIB

    def syncs(self, command, allowed=(0,)):
        self.run(["strace", "-f", "-o", self.scratch, "-e",
                  "trace=fsync,fdatasync,sync,syncfs,msync,sync_file_range", *command], allowed)
        text = self.scratch.read_text(encoding="utf-8", errors="replace")
        return len(re.findall(r"^\d+ +\w*sync\w*\(", text, re.MULTILINE))


def figure(times, waits_for_disk):
    return statistics.median(times) if waits_for_disk else min(times)


def versions(run):
    """The machine in words that say nothing of whose it is."""
    def first_line(*command):
        try:
            return run(command).stdout.decode().splitlines()[0].strip()
        except (Unmeasured, OSError, IndexError):
            return "not there"

    cpu = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8")
    model = re.search(r"^model name\s*: (.*)", cpu, re.MULTILINE)
    memory = re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text(encoding="ascii"))
    here = pathlib.Path(__file__).resolve().parent
    return {
        "processor": f"{model.group(1) if model else 'unknown'}, "
                     f"{len(re.findall('^processor', cpu, re.MULTILINE))} cores",
        "memory": f"{round(int(memory.group(1)) / MIB / MIB)} GiB",
        "kernel": re.match(r"\w+ [\d.]+", first_line("uname", "-sr")).group(),
        "file system": first_line("findmnt", "-n", "-o", "FSTYPE", "-T", str(here)),
        "compiler": first_line("g++", "--version"),
        "sqlite3": first_line("sqlite3", "--version").split()[0],
        "simdjson": first_line("dpkg-query", "-W", "-f", "${Version}", "libsimdjson-dev"),
        "Node": first_line("node", "--version"),
        "hyperfine": first_line("hyperfine", "--version"),
        "valgrind": first_line("valgrind", "--version"),
    }
