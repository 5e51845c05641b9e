"""Faults at system calls: killed at one, or one fails. strace does it; each call of a command is met by its name and
its number among those of that name."""

import re
import shutil
import subprocess
import time

import jobs

# Nothing can be learnt from these: before the program begins, and at its end.
NEVER = {"execve", "exit_group", "exit", "rt_sigreturn"}
WRITES = {"pwrite64", "write", "fsync", "fdatasync", "unlink", "ftruncate", "rename", "link", "fcntl", "openat"}
ERRORS = ("ENOSPC", "EIO", "EACCES", "ENOMEM")
# Those that never do; and without random bytes, which a running kernel has, a library ends the program.
CANNOT_FAIL = {"getrandom", "getuid", "geteuid", "getgid", "getegid", "getpid", "gettid", "getppid", "umask"}
# The kernel answers a brk that cannot be with the old end, never with an error number.
FAILURES = {"brk": ("retval=0",)}


def strace():
    found = shutil.which("strace")
    if found is None:
        raise SystemExit("strace is not installed")
    return found


def calls_of(bench, job, only_ours):
    """The system calls of a clean run: (name, its number among those of that name)."""
    place = bench.place(base=not job.makes_file)
    log = place / "calls"
    bench.run(place, job.words, under=(strace(), "-f", "-qq", "-o", log))
    text = log.read_text(errors="replace")
    bench.done_with(place)
    counts, calls, ours = {}, [], not only_ours
    for line in text.splitlines():
        found = re.match(r"(?:\d+ +)?(\w+)\((\w*)", line)
        if found is None:
            continue
        name = found[1]
        counts[name] = counts.get(name, 0) + 1
        ours = ours or (name == "rt_sigaction" and found[2] == "SIGPIPE")
        if ours and name not in NEVER and not (only_ours and name in CANNOT_FAIL):
            calls.append((name, counts[name]))
    return calls


def injected(bench, job, place, call, what):
    name, number = call
    return bench.run(place, job.words, under=(
        strace(), "-f", "-qq", "-o", "/dev/null", "-e", f"trace={name}", "-e",
        f"inject={name}:{what}:when={number}"))


def kill(bench, part):
    """SIGKILL at every system call."""
    job = jobs.named(part)
    bench.clean(job)
    for call in bench.some(calls_of(bench, job, only_ours=False), 14 if bench.short else 1000):
        with bench.trial(f"{part}, killed at {call[0]} {call[1]}") as trial:
            place = bench.place(base=not job.makes_file)
            done = injected(bench, job, place, call, "signal=KILL")
            trial.expect(done.returncode in (-9, 137), f"was not killed but ended with {done.returncode}")
            bench.judge(trial, job, place, done, killed=True)
            bench.done_with(place)


def kill_any_time(bench, part):
    """SIGKILL at a moment that chance chooses."""
    job = jobs.named(part)
    bench.clean(job)
    for moment in [bench.random.uniform(0.001, 0.03) for _ in bench.some(range(40), 8 if bench.short else 40)]:
        with bench.trial(f"{part}, killed after {moment * 1000:.1f} ms") as trial:
            place = bench.place(base=not job.makes_file)
            process = subprocess.Popen(bench.words(job.words), cwd=place, env=bench.environment(),
                                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(moment)
            process.kill()
            out, said = process.communicate()
            done = subprocess.CompletedProcess(process.args, process.returncode, out, said)
            bench.judge(trial, job, place, done, killed=done.returncode < 0)
            bench.done_with(place)


def fail(bench, part):
    """One system call fails."""
    job = jobs.named(part)
    bench.clean(job)
    faults = [(call, error) for call in calls_of(bench, job, only_ours=True)
              for error in FAILURES.get(call[0], [f"error={error}" for error in ERRORS])]
    if bench.short:
        faults = [fault for fault in faults if fault[0][0] in WRITES]
    at_most = 10 if bench.short else 600 if job.writes else 120
    for call, error in bench.some(faults, at_most):
        with bench.trial(f"{part}, {call[0]} {call[1]} fails ({error})") as trial:
            place = bench.place(base=not job.makes_file)
            done = injected(bench, job, place, call, error)
            bench.judge(trial, job, place, done)
            bench.done_with(place)
