"""docs/reliability.md: what a run did and found, without a day or a machine in it, so that the same run gives the same
page."""

import bench
import jobs
import kinds

HEAD = """# Reliability

What was done to `lrpt` to make it lose or spoil something, and what came of it. `make faults` writes this page; nothing
in it is written by hand. Seed {seed}{scale}.

A trial is one fault done to one command. It **survived** if afterwards another program than `lrpt` finds the casework file
whole (`integrity_check`, foreign keys{check}), the next command works on it, a change that was acknowledged is there, one that
was not is there whole or not at all, no command ended with 0 that did nothing or gave another answer, and none crashed
or hung. **Lost** counts changes that were acknowledged and are not there. Of a file that was damaged behind its back `lrpt`
can promise less: there a trial survived if nothing crashed or hung, a look altered nothing, and a file without its end
was refused. {when_checked}

| kind of fault | tried | survived | lost | remarks |
|---|---:|---:|---:|---|
"""

TAIL = """
## What it was done to

Commands that write, each a path of its own: {writing}.

Commands that only read, sampled: {reading}.

The prepared file is a training file with a dozen cases, deadlines, staff and planned meetings. A command's system calls
are counted in a clean run; the fault is then put at each by strace. For a power cut the writes, syncs and names are
recorded, and the disk is rebuilt as it may look when the power is back: what was synced is there; of the rest nothing,
all, or some in any order and torn at 512 bytes. Such disks are tried once each, however many events lead to them.

## What the figures do not say

* A flipped bit inside a text can be what was written. SQLite has no sums over its pages, so not every damage is noticed by
  a look; the remark says in how many files it was.
* Whoever takes away the journal of an interrupted change takes away what would have made the file whole. The remark
  says how often that was noticed.
* A disk that says it has synced and has not is beyond any program.
{problems}
## To do it again

`make faults` does all of it (about half an hour on two processors; as root, or what needs a mount is left out), `make
faults ARGS="--seed 7 kill power"` a part with another seed. `tests/faults/short.sh` is the two minutes that run before
every merge. A new kind is a row in `tests/faults/kinds.py` and a function.
"""


def text(options, counts):
    rows = []
    for kind in kinds.KINDS:
        count = counts.get(kind.name)
        if count is not None:
            rows.append(f"| {kind.what} | {count.tried} | {count.survived} | {count.lost} | {remarks(count)} |")
    rows.append("| **all** | {} | {} | {} | |".format(*(
        sum(getattr(count, of) for count in counts.values()) for of in ("tried", "survived", "lost"))))
    scale = "" if options.scale == 1 else f", scale {options.scale:g}"
    problems = [problem for count in counts.values() for problem in count.problems]
    return HEAD.format(seed=options.seed, scale=scale, check=checked(), when_checked=when_checked()) + "\n".join(rows) + "\n" + TAIL.format(
        writing=listed(jobs.WRITING), reading=listed(jobs.READING),
        problems=problem_list(problems))


def checked():
    return ", `db check`" if bench.Bench.checking else ""


def when_checked():
    return "Where an answer was wrong, `db check` must have said so." if bench.Bench.checking else ""


def listed(some):
    return ", ".join(f"`{job.name}`" for job in some)


def remarks(count):
    return "; ".join(count.notes)


def problem_list(problems):
    if not problems:
        return ""
    return "\n## What did not survive\n\n" + "".join(f"* {problem}\n" for problem in sorted(problems))
