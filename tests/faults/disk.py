"""Disks that are full, limited or not to be written."""

import contextlib
import os
import shutil
import subprocess

import jobs


@contextlib.contextmanager
def small_disk(bench, size):
    """A place on a tmpfs of so many bytes; nothing where we may not mount one."""
    place = bench.folder / "small"
    place.mkdir(exist_ok=True)
    mounted = os.getuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "none", place], check=False,
        stderr=subprocess.DEVNULL).returncode == 0
    if not mounted:
        bench.count.note("not tried: only root may mount")
        yield None
        return
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def fill(place, leave):
    """Fills the disk until only so many bytes are free."""
    filler = place / "filler"
    with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as stream:
        while stream.write(b"x" * 4096) == 4096:
            pass
    os.truncate(filler, max(0, filler.stat().st_size - leave))
    return filler


def full(bench, part):
    """A full tmpfs, and one with a few pages left."""
    job = jobs.named(part)
    clean = bench.clean(job)
    size = 3 * bench.prepared().stat().st_size + 400_000
    for pages in bench.some([0, 1, 2, 3, 5, 8, 13, 21, 34], 2 if bench.short else 9):
        with small_disk(bench, size) as place:
            if place is None:
                return
            with bench.trial(f"{part}, {pages} pages free") as trial:
                jobs.write_inputs(place)
                if not job.makes_file:
                    shutil.copyfile(bench.prepared(), place / "cases.db")
                filler = fill(place, pages * 4096)
                done = bench.run(place, job.words)
                if pages == 0 and job.writes:
                    trial.expect(done.returncode in (73, 74, 78), f"on a full disk it ends with {done.returncode}")
                filler.unlink()
                bench.judge(trial, job, place, done)
                if done.returncode != 0 and job.settle is None:
                    again = bench.run(place, job.words)
                    trial.expect(again.returncode == 0 and clean.compare(place)[1],
                                 f"with room again it does not go on: {again.stderr[-200:]!r}")


def limited(bench, part):
    """`ulimit -f`: files may not grow beyond a size."""
    job = jobs.named(part)
    bench.clean(job)
    size = bench.prepared().stat().st_size // 1024
    limits = sorted({0, 1, 4, 8, 16, 32, 64, size // 2, size - 4, size, size + 4, size + 8, size + 64})
    for limit in bench.some(limits, 2 if bench.short else 20):
        with bench.trial(f"{part}, ulimit -f {limit}") as trial:
            place = bench.place(base=not job.makes_file)
            done = bench.run(place, job.words, under=("bash", "-c", f'ulimit -f {limit}; exec "$@"', "bash"))
            bench.judge(trial, job, place, done)
            bench.done_with(place)


def read_only(bench, part):
    """A file system that may only be read."""
    job = jobs.named(part)
    bench.clean(job)
    with small_disk(bench, 3 * bench.prepared().stat().st_size + 400_000) as place:
        if place is None:
            return
        with bench.trial(part) as trial:
            jobs.write_inputs(place)
            if not job.makes_file:
                shutil.copyfile(bench.prepared(), place / "cases.db")
            subprocess.run(["mount", "-o", "remount,ro", place], check=True)
            done = bench.run(place, job.words)
            subprocess.run(["mount", "-o", "remount,rw", place], check=True)
            if job.writes:
                trial.expect(done.returncode in (73, 74, 77, 78), f"it ends with {done.returncode}")
            bench.judge(trial, job, place, done)
