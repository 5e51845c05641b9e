"""The prepared casework file, and the commands that faults are done to: each distinct path that writes, and a
sample of those that only read."""

import json
import pathlib
from dataclasses import dataclass

MARCH = ("--today", "4 Mar 2013")
LATER = ("--today", "11 Mar 2013")
SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "share" / "samples"
CASES = 8
OPEN_CASES = CASES - 1  # the last of them is closed, so that it can be erased


@dataclass(frozen=True)
class Job:
    name: str
    words: tuple
    writes: bool = True
    makes_file: bool = False  # it starts without a casework file
    settle: tuple | None = None  # what finishes a job of several changes


def court_result(identifier, **more):
    return {"id": identifier, "offender_name": "Gil Marsh", "offence": "CJ88116", "plea": "guilty",
            "disposal": "community-order", "sentenced_on": "2013-02-18", "risk": "medium",
            "rj_ordered": True, **more}


CUSTODY = {"offence": "OF61102", "disposal": "imprisonment", "term": "18 months", "rj_ordered": False,
           "victim_name": "Ida Frost", "sentenced_on": "2013-01-04"}
MAIL = """[mail]
transport = "file"
folder = "mails"
from = "lrpt@trust.example"
allowed_domains = ["trust.example"]
"""


def write_inputs(place):
    def lines(name, results):
        (place / name).write_text("".join(json.dumps(one) + "\n" for one in results), encoding="utf-8")

    lines("base.jsonl", [court_result(f"B-{n}") for n in range(CASES)]
          + [court_result(f"V-{n}", **CUSTODY) for n in range(4)])
    lines("one.jsonl", [court_result("N-1")])
    lines("many.jsonl", [court_result(f"N-{n}") for n in range(60)]
          + [court_result(f"W-{n}", **CUSTODY) for n in range(60)])
    (place / "note.txt").write_text("He will ring back. " * 400, encoding="utf-8")
    (place / "mail.toml").write_text(MAIL, encoding="utf-8")


def _today(*words):
    return (*words, *MARCH)


PREPARATION = (
    ("db", "init", "--training"),
    _today("staff", "add", "asha", "--role", "vlo", "--email", "asha@trust.example"),
    _today("staff", "add", "khan", "--role", "facilitator", "--email", "khan@trust.example"),
    _today("staff", "add", "mo", "--role", "manager", "--email", "mo@trust.example"),
    _today("staff", "train", "khan", "--from-day", "12 Feb 2013", "--until", "14 Feb 2013"),
    _today("staff", "mentor", "khan", "--on", "20 Feb 2013"),
    _today("case", "open", "--from", "base.jsonl", "--owner", "asha", "--owner", "khan", "-q"),
    _today("meeting", "plan", "RJ-2013-0001", "--save", "-q"),
    _today("case", "close", "RJ-2013-0008", "--because", "offender-died", "-q"),
    # The last change of whoever runs the battery: what `undo` takes back.
    _today("case", "contact", "RJ-2013-0007", "--how", "phone", "--with", "offender", "--outcome", "no-answer", "-q"),
)

CONTACT = _today("case", "contact", "RJ-2013-0002", "--how", "phone", "--with", "offender", "--outcome",
                 "reached", "--note-from", "note.txt")

WRITING = (
    Job("db init", ("db", "init", "--training"), makes_file=True),
    Job("case open, one", _today("case", "open", "--from", "one.jsonl")),
    Job("case open, 120", _today("case", "open", "--from", "many.jsonl")),
    Job("case contact", CONTACT),
    Job("case update", _today("case", "update", "RJ-2013-0003", "--because", "correction", "--sentenced-on",
                              "20 Feb 2013")),
    Job("case show --names", _today("case", "show", "VC-2013-0001", "--names", "-q")),
    Job("case leave", _today("case", "leave", "Z-1", "--scheme", "contact", "--because", "other-trust")),
    Job("case erase", _today("case", "erase", "RJ-2013-0008", "--decision", "DPO-2013-009", "--confirm",
                             "RJ-2013-0008")),
    Job("undo", _today("undo", "--yes")),
    Job("meeting held", ("meeting", "held", "RJ-2013-0001/1", "--there", "facilitator,offender", *LATER)),
    Job("lawyers import", _today("lawyers", "import", str(SAMPLES / "lawyers.csv"), "--listed-on", "1 Feb 2013")),
    Job("staff add", _today("staff", "add", "eve", "--role", "vlo")),
    Job("deadlines send", ("deadlines", "send", "--config", "mail.toml", *LATER),
        settle=(("deadlines", "send", "--config", "mail.toml", *LATER),
                ("deadlines", "outbox", "retry", "--config", "mail.toml", *LATER))),
    Job("report --html", _today("report", "--html", "page.html", "-q")),
)

READING = (
    Job("deadlines overdue", _today("deadlines", "overdue"), writes=False),
    Job("case list", _today("case", "list", "--json"), writes=False),
    Job("deadlines explain", _today("deadlines", "explain", "RJ-2013-0002"), writes=False),
    Job("report timeliness", _today("report", "timeliness", "--csv"), writes=False),
    Job("lawyers find", _today("lawyers", "find", "--near", "Loughborough", "--for", "immigration"), writes=False),
    Job("eligibility batch", ("eligibility", "batch", "many.jsonl"), writes=False),
    Job("eligibility sweep", _today("eligibility", "sweep", "many.jsonl"), writes=False),
    Job("config check", ("config", "check"), writes=False),
)


def named(name):
    return next(job for job in WRITING + READING if job.name == name)
