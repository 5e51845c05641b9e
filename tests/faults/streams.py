"""Standard input, output and error that are closed, full or left; Ctrl-C at a question."""

import os
import pty
import select
import signal
import subprocess
import time

import jobs

WAYS = {
    "stdin closed": '"$@" <&-', "stdout closed": '"$@" >&-', "stderr closed": '"$@" 2>&-',
    "all three closed": '"$@" <&- >&- 2>&-', "stdout and stderr closed": '"$@" >&- 2>&-',
    "stdin and stdout closed": '"$@" <&- >&-',
    "stdout /dev/full": '"$@" >/dev/full', "stderr /dev/full": '"$@" 2>/dev/full',
    "stdout left by its reader": '{ "$@"; echo $? >status; } | true; exit "$(cat status)"',
    "stderr left by its reader": '{ "$@" 2>&1 >out; echo $? >status; } | true; cat out; exit "$(cat status)"',
    "stdout and stderr into one pipe that is left":
        '{ "$@" 2>&1; echo $? >status; } | true; exit "$(cat status)"',
}


def odd(bench, part):
    """Every way, at each job: the change is whole, and what was not told is not told to be."""
    for job in bench.some([jobs.named(part)], 1):
        clean = bench.clean(job)
        for what, script in WAYS.items():
            with bench.trial(f"{part}, {what}") as trial:
                place = bench.place(base=not job.makes_file)
                done = bench.run(place, job.words, under=("bash", "-c", script, "bash"))
                judge(bench, trial, job, place, done, clean, what)
                bench.done_with(place)


def judge(bench, trial, job, place, done, clean, what):
    """As ever, but that what was said cannot be seen, and that a change comes before its report."""
    trial.expect(done.returncode in (0, 66, 74), f"ends with {done.returncode}: {done.stderr[-200:]!r}")
    silent = not clean.done.stdout or "left" in what
    if "stdout" in what and not silent:
        trial.expect(done.returncode == 74, f"the answer was lost, and it ends with {done.returncode}")
    if job.writes:
        trial.expect((place / "cases.db").exists() and clean.compare(place)[1], "the change is not there")
    bench.usable(trial, place)


def interrupt(bench, part):
    """SIGINT at a prompt, by the key and by a signal."""
    asking = (("eligibility", "check", "--scheme", "rj"),
              ("case", "contact", "RJ-2013-0002", "--how", "phone", "--with", "offender", "--outcome", "reached",
               *jobs.MARCH),
              ("case", "safe", "add", "VC-2013-0001", "--means", "telephone", *jobs.MARCH))
    for words in asking:
        for how in ("Ctrl-C", "SIGINT", "SIGTERM", "SIGHUP", "the terminal closes"):
            place = bench.place()
            before = (place / "cases.db").read_bytes()
            with bench.trial(f"{' '.join(words[:3])}, {how}") as trial:
                status = stop_at_prompt(bench.words(words), place, bench.environment(), how)
                wanted = {"Ctrl-C": (130,), "SIGINT": (130,)}.get(how, (-15, -1, 0, 64, 65, 130))
                trial.expect(status in wanted, f"ends with {status}")
                same = (place / "cases.db").read_bytes() == before
                trial.expect(same or status == 0, "a question that was not answered changed the file")
                bench.usable(trial, place)
            bench.done_with(place)


def stop_at_prompt(command, place, environment, how):
    """Starts a command on a terminal of its own, waits for its question, stops it. Returns its status."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(place)
        os.execve(command[0], command, {**environment, "TERM": "dumb"})
    shown, until = b"", time.monotonic() + 60
    while not shown.endswith((b": ", b"> ")) and time.monotonic() < until:
        if select.select([terminal], [], [], 1)[0]:
            try:
                shown += os.read(terminal, 4096)
            except OSError:
                break
    if how == "Ctrl-C":
        os.write(terminal, b"\x03")
    elif how == "the terminal closes":
        os.close(terminal)
        terminal = None
    else:
        os.kill(child, getattr(signal, how))
    while time.monotonic() < until:
        if terminal is not None and select.select([terminal], [], [], 0.05)[0]:
            try:
                os.read(terminal, 4096)
            except OSError:
                terminal = close(terminal)
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            close(terminal)
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    close(terminal)
    raise subprocess.TimeoutExpired(command, 60)


def close(terminal):
    if terminal is not None:
        os.close(terminal)
