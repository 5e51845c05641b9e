"""The one table of faults: a new kind is a row here and a function."""

from dataclasses import dataclass
from typing import Callable

import calls
import crowd
import damage
import days
import disk
import inputs
import jobs
import places
import power
import streams

WRITING = tuple(job.name for job in jobs.WRITING)
ALL = WRITING + tuple(job.name for job in jobs.READING)
ONCE = ("",)


@dataclass(frozen=True)
class Kind:
    name: str  # on the command line
    what: str  # on the page
    play: Callable
    parts: tuple = ONCE  # played one by one, as many at a time as there are processors
    short: tuple = ()  # the parts of the short run


KINDS = (
    Kind("kill", "killed (`kill -9`) at every system call", calls.kill, ALL,
         ("db init", "case open, 120", "case contact", "meeting held")),
    Kind("kill-any-time", "killed at a moment that chance chooses", calls.kill_any_time, WRITING,
         ("case open, 120", "case contact")),
    Kind("fail", "every system call fails once (ENOSPC, EIO, EACCES, ENOMEM)", calls.fail, ALL,
         ("db init", "case open, one", "case contact", "report --html")),
    Kind("power", "power cut at every file event: unsynced writes lost, reordered, torn", power.cut, WRITING,
         ("db init", "case open, one", "case contact", "report --html")),
    Kind("full", "a full disk, and one with a few pages left", disk.full, WRITING, ("case open, 120", "case contact")),
    Kind("limited", "`ulimit -f`", disk.limited, WRITING, ("case open, 120", "case contact")),
    Kind("read-only", "a read-only file system", disk.read_only, ALL, ("case contact", "deadlines overdue")),
    Kind("flipped", "flipped bits in the casework file", damage.flipped, ONCE, ONCE),
    Kind("truncated", "a casework file without its end", damage.truncated, ONCE, ONCE),
    Kind("journal", "the journal deleted, exchanged or damaged after an interruption", damage.journal, ONCE, ONCE),
    Kind("crowd", "two and eight writers at once, a reader beside them", crowd.writers, ("2", "8"), ("8",)),
    Kind("places", "links, open modes, somebody else's and newer files", places.odd, ONCE, ONCE),
    Kind("network", "a network file system", places.network, ONCE, ONCE),
    Kind("environment", "no HOME, no LANG, nothing at all", places.environment, ONCE),
    Kind("clock", "the clock goes back", days.back, ONCE),
    Kind("zones", "time zones, and both changes of the clocks", days.zones, ONCE),
    Kind("days", "leap days, year 9999", days.far, ONCE),
    Kind("streams", "standard streams closed, full or left by their reader", streams.odd, ALL,
         ("case contact", "deadlines send")),
    Kind("interrupt", "stopped at a question (Ctrl-C, signals, terminal gone)", streams.interrupt, ONCE),
    Kind("records", "records nested, endless, not UTF-8, with NUL, escapes, formulas", inputs.records, ONCE),
    Kind("mail", "line ends in every field of a mail", inputs.mail, ONCE),
    Kind("paths", "values and output paths that lead elsewhere", inputs.traversal, ONCE),
)


def named(name):
    return next(kind for kind in KINDS if kind.name == name)
