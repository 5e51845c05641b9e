#!/usr/bin/python3
"""A second, independent implementation of the two eligibility decisions.

lrpt answers two questions about an offender sentenced on one occasion:

  contact   is the victim to be offered the victim contact scheme?
  rj        is the offender eligible for restorative justice?

This file answers them again, from the specification of the two decisions in
docs/domain.md and not from the program's own source, invents records that sit
on every edge it knows of, and compares.  It is written to be checked by eye
rather than to be fast.  Read it in this order:

  verdicts          met, not-met, unknown, refer, and how they combine
  terms             reading '2 years 6 months'; what "12 months or more" means
  share             the offence catalogue and the courts
  checking          what makes a record an error rather than a decision
  contact, rj       the two decisions
  random records    the generator
  comparing         running lrpt and reporting differences

    oracle.py --lrpt build/lrpt --share share

Exit status: 0 all the same, 1 something differs, 2 lrpt could not be run.
"""

import argparse
import csv
import functools
import itertools
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta


class RecordError(Exception):
    """The record is bad data: it gets an error, not a decision."""


# ---------------------------------------------------------------- verdicts

MET, NOT_MET, UNKNOWN, REFER = "met", "not-met", "unknown", "refer"

OUTCOMES = {
    MET: "eligible",
    NOT_MET: "not-eligible",
    UNKNOWN: "needs-information",
    REFER: "refer",
}


@dataclass(frozen=True)
class Verdict:
    """What one criterion says, and, where unknown, the facts it waits for."""

    kind: str
    missing: frozenset = frozenset()


def met_if(condition):
    return Verdict(MET if condition else NOT_MET)


def unknown(*facts):
    return Verdict(UNKNOWN, frozenset(facts))


def all_of(*parts):
    """One not-met settles it; else any unknown; else any refer; else met."""
    return first_of(parts, (NOT_MET, UNKNOWN, REFER), MET)


def any_of(*parts):
    """One met settles it; else any unknown; else any refer; else not-met."""
    return first_of(parts, (MET, UNKNOWN, REFER), NOT_MET)


def first_of(parts, precedence, otherwise):
    for kind in precedence:
        of_this_kind = [part for part in parts if part.kind == kind]
        if of_this_kind:
            missing = frozenset().union(*(p.missing for p in of_this_kind))
            return Verdict(kind, missing)
    return Verdict(otherwise)


# ------------------------------------------------------------------- terms


@dataclass(frozen=True)
class Term:
    """A length of custody: calendar months first, then days."""

    months: int
    days: int

    def __add__(self, other):
        return Term(self.months + other.months, self.days + other.days)


NO_LENGTH = Term(0, 0)
VERY_LONG = Term(1200, 0)


def term_pattern(start, end, years, months, weeks, days):
    """Up to four numbers in this order, each with its unit; end ends each."""
    units = (rf"(?:([0-9]+){unit}{end})?" for unit in (years, months, weeks, days))
    return re.compile(start + "".join(units))


TERM_PATTERNS = (
    term_pattern("", "(?: |$)", " years?", " months?", " weeks?", " days?"),
    term_pattern("", "(?: |$|(?=[0-9]))", "y", "m", "w", "d"),
    term_pattern("P", "", "Y", "M", "W", "D"),
)


def parse_term(text):
    """Read '18 months', '2 years 6 months', '52 weeks', '2y6m' or 'P1Y6M'."""
    for pattern in TERM_PATTERNS:
        found = pattern.fullmatch(text)
        if found and any(found.groups()):
            years, months, weeks, days = (int(n or 0) for n in found.groups())
            term = Term(12 * years + months, 7 * weeks + days)
            if term == NO_LENGTH:
                raise RecordError(f"term '{text}' has no length")
            return term
    raise RecordError(f"term '{text}' is not a length of time")


def add_months(day, months):
    """Months later; a day that does not exist rolls to the first of the next."""
    years, month0 = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month0 + 1
    try:
        return day.replace(year=year, month=month)
    except ValueError:
        return date(year, month + 1, 1)  # never December: it has all 31 days


def reaches_12_months_from(start, term):
    """Does the term, served from this day, end no earlier than 12 months would?

    Both ends are one day before the day reached, so the days reached compare
    just as well.
    """
    if term.months >= 12 or term.days >= 366:
        return True
    # The calendar repeats every 400 years: stay clear of the year 9999.
    start = start.replace(year=2000 + start.year % 400)
    end = add_months(start, term.months) + timedelta(days=term.days)
    return end >= add_months(start, 12)


FOUR_YEARS = [date(2012, 1, 1) + timedelta(days=n) for n in range(4 * 365 + 1)]


@functools.lru_cache(maxsize=None)
def days_on_which_it_reaches(term):
    """'every', 'some' or 'no': the days from which the term reaches 12 months."""
    reached = {reaches_12_months_from(day, term) for day in FOUR_YEARS}
    if len(reached) == 2:
        return "some"
    return "every" if reached == {True} else "no"


def reach_12_months(term, sentenced_on):
    """True, False, or None where it hangs on a sentence date not recorded."""
    if sentenced_on:
        return reaches_12_months_from(sentenced_on, term)
    return {"every": True, "no": False, "some": None}[days_on_which_it_reaches(term)]


# ------------------------------------------------------------------- share

CODE_SHAPE = re.compile(r"([A-Z]{2}[0-9]{5}|[A-Z]{4}[0-9]{3})[ABCEI]?")
INCHOATE_SUFFIXES = "ABCEI"


@dataclass(frozen=True)
class Listed:
    """What the decisions need from one row of the offence catalogue."""

    code: str
    short_name: str
    fine_only: bool
    violent: bool  # murder, or Schedule 15 Part 1
    sexual: bool  # Schedule 15 Part 2
    racial: str  # race-or-religion, race, religion, or nothing
    rj_class: str  # violence, domestic-burglary, personal, depends, none

    @property
    def qualifies(self):
        return self.violent or self.sexual


class Share:
    """The offences and courts that ship with lrpt."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        with open(folder / "offences.csv", newline="", encoding="utf-8") as file:
            rows = [listed_from_row(row) for row in csv.DictReader(file)]
        self.by_code = {row.code: row for row in rows}
        self.by_short_name = {row.short_name: row for row in rows if row.short_name}
        with open(folder / "courts.toml", "rb") as file:
            self.courts = tomllib.load(file)["court"]
        self.civil_courts = {
            name.casefold()
            for court in self.courts
            if court["class"] == "civil"
            for name in names_of_court(court)
        }

    def find(self, code):
        """The row of a code; a suffixed code follows its parent; None: unlisted."""
        if code in self.by_code:
            return self.by_code[code]
        if code[-1] in INCHOATE_SUFFIXES:
            return self.by_code.get(code[:-1])
        return None


def listed_from_row(row):
    return Listed(
        code=row["code"],
        short_name=row["short_name"],
        fine_only=row["maximum"] == "fine",
        violent=names_a_paragraph(row["schedule_15_part_1"]),
        sexual=names_a_paragraph(row["schedule_15_part_2"]),
        racial=row["racial"],
        rj_class=row["rj_class"],
    )


def names_a_paragraph(cell):
    """'6' and 's.45' do; a blank does not, nor does '32?', which is contested."""
    return cell.strip() not in ("", "-") and "?" not in cell


def names_of_court(court):
    also = court.get("also", [])
    return [court["id"], court["name"], *([also] if isinstance(also, str) else also)]


@functools.lru_cache(maxsize=None)
def shipped():
    """The share folder of the source tree this file stands in."""
    return Share(pathlib.Path(__file__).resolve().parents[2] / "share")


# ---------------------------------------------------------------- checking

TERM_CUSTODY = (
    "imprisonment",
    "yoi-detention",
    "section-91",
    "detention-and-training",
    "extended",
)
ENDLESS_CUSTODY = ("life", "ipp", "hm-pleasure")
HOSPITAL = ("hospital-order", "restricted-hospital-order")
IMMEDIATE_CUSTODY = TERM_CUSTODY + ENDLESS_CUSTODY
NOT_CUSTODY = ("community-order", "fine", "discharge")
DISPOSALS = IMMEDIATE_CUSTODY + HOSPITAL + NOT_CUSTODY + ("suspended", "unsentenced")
WITH_A_TERM = TERM_CUSTODY + ("suspended",)

DETENTION_AND_TRAINING_MONTHS = (4, 6, 8, 10, 12, 18, 24)

CHOICES = {
    "plea": ("guilty", "not-guilty", "mixed"),
    "disposal": DISPOSALS,
    "risk": ("low", "medium", "high", "very-high"),
    "relation": ("concurrent", "consecutive"),
}
DATES = ("offence_date", "sentenced_on", "referred_on")
YES_OR_NO = (
    "racially_aggravated",
    "notification",
    "offence_against_child",
    "custody_risk",
    "personal_victim",
    "victim_consent",
    "rj_ordered",
)
PEOPLE = (
    ("offender_name", "crn", "pnc", "prison_number", "victim_name")
    + ("offender_telephone", "offender_email", "offender_address")
)
FREE_TEXT = ("id", "offence", "court", "term", "tariff", "extension") + PEOPLE

RECORD_KEYS = {*FREE_TEXT, *DATES, *YES_OR_NO, "plea", "disposal", "risk"}
OTHER_OFFENCE_KEYS = {"offence", "plea", "disposal", "term", "relation"}


@dataclass(frozen=True)
class Offence:
    """One offence of the occasion: the main one or one of the others."""

    code: str | None
    listed: Listed | None  # None where the code is missing or unlisted
    disposal: str | None
    term: Term | None
    is_main: bool
    adds_up: bool  # the main offence, and the consecutive others

    def fact(self, name):
        """What to ask for: a fact of another offence is just other_offences."""
        return name if self.is_main else "other_offences"

    @property
    def sentence_known(self):
        return self.disposal not in (None, "unsentenced")


@dataclass(frozen=True)
class Occasion:
    """A checked record."""

    facts: dict
    main: Offence
    others: tuple
    sentenced_on: date | None

    @property
    def offences(self):
        return (self.main, *self.others)


def check_record(record, share):
    """The record as an Occasion, or RecordError."""
    if not isinstance(record, dict):
        raise RecordError("a record must be an object")
    others = record.get("other_offences")
    facts = {k: v for k, v in record.items() if k != "other_offences"}
    check_facts(facts, RECORD_KEYS)
    for name in DATES:
        if facts.get(name) is not None:
            parse_date(name, facts[name])
    if (facts.get("court") or "").casefold() in share.civil_courts:
        raise RecordError(f"'{facts['court']}' is a civil court: it cannot sentence")
    if others is not None and not isinstance(others, list):
        raise RecordError("other_offences must be a list")
    sentenced_on = facts.get("sentenced_on")
    occasion = Occasion(
        facts=facts,
        main=check_offence(facts, share, is_main=True, adds_up=True),
        others=tuple(check_other_offence(other, share) for other in others or ()),
        sentenced_on=parse_date("sentenced_on", sentenced_on) if sentenced_on else None,
    )
    check_further_length(occasion, "tariff", ENDLESS_CUSTODY)
    check_further_length(occasion, "extension", ("extended",))
    return occasion


def check_further_length(occasion, name, disposals):
    """A length that only sentences of some kinds have; one not recorded may be of them."""
    if occasion.facts.get(name) is None:
        return
    parse_term(occasion.facts[name])
    if not any(offence.disposal in (None, *disposals) for offence in occasion.offences):
        raise RecordError(f"no sentence of the record has a {name}")


def check_other_offence(other, share):
    if not isinstance(other, dict):
        raise RecordError("each of other_offences must be an object")
    check_facts(other, OTHER_OFFENCE_KEYS)
    if other.get("relation") is None:
        raise RecordError("other_offences: relation is missing")
    adds_up = other["relation"] == "consecutive"
    return check_offence(other, share, is_main=False, adds_up=adds_up)


def check_facts(facts, known_keys):
    """Known keys, each with a value of its type; null is not recorded."""
    for name, value in facts.items():
        if name not in known_keys:
            raise RecordError(f"unknown key '{name}'")
        if value is None:
            continue
        if name in YES_OR_NO:
            if not isinstance(value, bool):
                raise RecordError(f"{name} must be true, false or null")
        elif not isinstance(value, str):
            raise RecordError(f"{name} must be a string")
        elif name in CHOICES and value not in CHOICES[name]:
            raise RecordError(f"{name} cannot be '{value}'")


def parse_date(name, text):
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise RecordError(f"{name} '{text}' is not a date")


def check_offence(facts, share, is_main, adds_up):
    code, listed = find_offence(facts.get("offence"), share)
    disposal = facts.get("disposal")
    term = None if facts.get("term") is None else parse_term(facts["term"])
    if term and disposal and disposal not in WITH_A_TERM:
        raise RecordError(f"{disposal} has no term")
    if term and disposal == "detention-and-training":
        if term.days or term.months not in DETENTION_AND_TRAINING_MONTHS:
            raise RecordError("no detention and training order has this term")
    if listed and listed.fine_only and disposal in (*IMMEDIATE_CUSTODY, "suspended"):
        raise RecordError(f"{code} carries a fine only")
    return Offence(code, listed, disposal, term, is_main, adds_up)


def find_offence(text, share):
    """The code and its row; either may be None."""
    if text is None:
        return None, None
    if text in share.by_short_name:
        listed = share.by_short_name[text]
        return listed.code, listed
    if not CODE_SHAPE.fullmatch(text):
        raise RecordError(f"'{text}' is not an offence code")
    return text, share.find(text)


# ----------------------------------------------------------------- contact

CONTACT_REACHES_BACK_TO = date(2005, 7, 1)
CONTACT_ASKS = ("offence", "disposal", "term", "sentenced_on", "other_offences")


def decide_contact(occasion):
    if occasion.sentenced_on and occasion.sentenced_on < CONTACT_REACHES_BACK_TO:
        return answer(Verdict(REFER), None, CONTACT_ASKS)
    statutory = statutory_route(occasion)
    local = any_of(*(local_route(o, occasion.facts) for o in occasion.offences))
    route = "statutory" if statutory.kind == MET else "local"
    return answer(any_of(statutory, local), route, CONTACT_ASKS)


def statutory_route(occasion):
    """A qualifying offence with a sentence long enough, alone or added up."""
    single = [
        all_of(
            offence_qualifies(offence, occasion.facts),
            sentence_is_long_enough(offence, occasion.sentenced_on),
        )
        for offence in occasion.offences
    ]
    return any_of(*single, sum_of_terms(occasion))


def offence_qualifies(offence, facts):
    """Murder, Schedule 15, sex-offender notification, or against a child."""
    if offence.is_main and (facts.get("notification") or facts.get("offence_against_child")):
        return Verdict(MET)
    if offence.listed is None:
        return unknown(offence.fact("offence"))
    return met_if(offence.listed.qualifies)


def sentence_is_long_enough(offence, sentenced_on):
    """Endless, in hospital, or immediate custody of 12 months or more."""
    if not offence.sentence_known:
        return unknown(offence.fact("disposal"))
    if offence.disposal in ENDLESS_CUSTODY + HOSPITAL:
        return Verdict(MET)
    if offence.disposal in NOT_CUSTODY:
        return Verdict(NOT_MET)
    if offence.disposal == "suspended":
        return Verdict(REFER)
    if offence.term is None:
        return unknown(offence.fact("term"))
    reached = reach_12_months(offence.term, sentenced_on)
    return unknown("sentenced_on") if reached is None else met_if(reached)


def local_route(offence, facts):
    return all_of(racially_aggravated(offence, facts), in_custody(offence))


def racially_aggravated(offence, facts):
    """A code for race; religion alone, or a finding at sentence, is for a person."""
    racial = offence.listed.racial if offence.listed else None
    if racial in ("race", "race-or-religion"):
        return Verdict(MET)
    found_at_sentence = offence.is_main and facts.get("racially_aggravated")
    if racial == "religion" or (offence.code and found_at_sentence):
        return Verdict(REFER)
    if offence.listed is None:
        return unknown(offence.fact("offence"))
    return Verdict(NOT_MET)


def in_custody(offence):
    if not offence.sentence_known:
        return unknown(offence.fact("disposal"))
    if offence.disposal == "suspended":
        return Verdict(REFER)
    return met_if(offence.disposal in IMMEDIATE_CUSTODY)


# The sum rule.  The terms of the main offence and of the consecutive ones are
# added.  Where facts are missing the sum is tried with each of them at its
# extremes: an unknown code qualifies or not, an unknown term is nothing or very
# long, an unknown date is the worst or the best one.  The verdict is unknown
# only where these completions disagree.

BEST_DATE, WORST_DATE = "best", "worst"


@dataclass(frozen=True)
class Choice:
    """One thing the sum hangs on: its possible values, lowest first."""

    fact: str
    values: tuple


def sum_of_terms(occasion):
    """met with the terms of qualifying offences; refer with those of the rest.

    A single offence has nothing to be added to.
    """
    if len(occasion.offences) == 1:
        return Verdict(NOT_MET)
    parts = [o for o in occasion.offences if o.adds_up and lengths(o) != (None,)]
    choices = [Choice("sentenced_on", possible_dates(occasion.sentenced_on))]
    for part in parts:
        choices.append(Choice(part.fact("offence"), possible_codes(part, occasion.facts)))
        missing = "term" if part.sentence_known else "disposal"
        choices.append(Choice(part.fact(missing), lengths(part)))

    lowest = verdict_of_sum([choice.values[0] for choice in choices])
    highest = verdict_of_sum([choice.values[-1] for choice in choices])
    if lowest == highest:
        return Verdict(lowest)
    return unknown(*facts_that_matter(choices), *codes_beside_unknown_terms(choices))


def possible_dates(sentenced_on):
    return (sentenced_on,) if sentenced_on else (WORST_DATE, BEST_DATE)


def possible_codes(offence, facts):
    """Whether the offence may fail to qualify, and whether it may qualify."""
    verdict = offence_qualifies(offence, facts).kind
    return {MET: (True,), NOT_MET: (False,), UNKNOWN: (False, True)}[verdict]


def lengths(offence):
    """What the offence may bring to the sum; None is no term at all.

    Suspended terms are never added, and neither is what has no term.
    """
    if offence.disposal in TERM_CUSTODY:
        return (offence.term,) if offence.term else (NO_LENGTH, VERY_LONG)
    if not offence.sentence_known:
        return (None, offence.term) if offence.term else (None, NO_LENGTH, VERY_LONG)
    return (None,)


def verdict_of_sum(values):
    """The verdict for one value of each choice: the date, then pairs."""
    when, *rest = values
    pairs = [(code, term) for code, term in zip(rest[::2], rest[1::2]) if term]
    qualifying = [term for qualifies, term in pairs if qualifies]
    if sum_reaches_12_months(qualifying, when):
        return MET
    if qualifying and sum_reaches_12_months([term for _, term in pairs], when):
        return REFER
    return NOT_MET


def sum_reaches_12_months(terms, when):
    total = sum(terms, NO_LENGTH)
    if when == WORST_DATE:
        return days_on_which_it_reaches(total) == "every"
    if when == BEST_DATE:
        return days_on_which_it_reaches(total) != "no"
    return reaches_12_months_from(when, total)


def facts_that_matter(choices):
    """The facts that alone turn the verdict, for some values of all the others."""
    verdicts = {
        values: verdict_of_sum(values)
        for values in itertools.product(*(choice.values for choice in choices))
    }
    matter = set()
    for n, choice in enumerate(choices):
        seen = {}
        for values, verdict in verdicts.items():
            the_others = values[:n] + values[n + 1 :]
            if seen.setdefault(the_others, verdict) != verdict:
                matter.add(choice.fact)
    return matter


def codes_beside_unknown_terms(choices):
    """Codes that matter only because some other term may fall just short.

    The extremes of a term do not show it: where an offence that may qualify
    brings eleven months and a bit, the code of a short further term decides.
    """
    parts = list(zip(choices[1::2], choices[2::2]))
    matter = set()
    for code, _ in parts:
        if len(code.values) == 1:
            continue
        for other_code, other_length in parts:
            is_open = len(other_length.values) > 1 and other_code.values[-1]
            if other_code is not code and is_open:
                matter.add(code.fact)
    return matter


# ---------------------------------------------------------------------- rj

RJ_BEGAN = date(2013, 2, 1)
RJ_ASKS = ("disposal", "plea", "offence", "risk", "custody_risk", "personal_victim")

# Coercive control and stalking.
SENSITIVE_CODES = ("SC15004", "PH97006", "PH97010", "PH97011", "CD98077", "CD98078")


def decide_rj(occasion):
    facts = occasion.facts
    verdict = all_of(
        met_if(not occasion.sentenced_on or occasion.sentenced_on >= RJ_BEGAN),
        rj_sentence(occasion),
        rj_plea(facts),
        rj_offence(occasion.main, facts),
        rj_seriousness(facts),
        rj_guard(occasion.main, facts),
    )
    route = {True: "conference", False: "reparation", None: None}
    return answer(verdict, route[facts.get("victim_consent")], RJ_ASKS)


def rj_sentence(occasion):
    """A community order, or no sentence yet."""
    disposal = occasion.main.disposal
    if disposal is None:
        return unknown("disposal") if occasion.sentenced_on else Verdict(MET)
    if disposal == "suspended":
        return Verdict(REFER)
    return met_if(disposal in ("community-order", "unsentenced"))


def rj_plea(facts):
    if facts.get("plea") in (None, "mixed"):
        return unknown("plea")
    return met_if(facts["plea"] == "guilty")


def rj_offence(main, facts):
    """Violence, domestic burglary, other personally directed harm."""
    if main.listed is None:
        return unknown("offence")
    if main.listed.rj_class == "depends":
        return yes_or_no(facts, "personal_victim")
    return met_if(main.listed.rj_class in ("violence", "domestic-burglary", "personal"))


def rj_seriousness(facts):
    return any_of(
        rj_risk(facts),
        all_of(yes_or_no(facts, "custody_risk"), yes_or_no(facts, "personal_victim")),
    )


def rj_risk(facts):
    risk = facts.get("risk")
    if risk is None:
        return unknown("risk")
    if risk == "very-high":
        return Verdict(REFER)
    return met_if(risk in ("high", "medium"))


def yes_or_no(facts, name):
    return unknown(name) if facts.get(name) is None else met_if(facts[name])


def rj_guard(main, facts):
    """Very high risk and sensitive offences go to a person."""
    sexual = main.listed is not None and main.listed.sexual
    if facts.get("risk") == "very-high" or sexual or is_sensitive(main.code):
        return Verdict(REFER)
    return Verdict(MET)


def is_sensitive(code):
    return code is not None and code.rstrip(INCHOATE_SUFFIXES) in SENSITIVE_CODES


# ---------------------------------------------------------------- deciding


def answer(verdict, route, order):
    return {
        "outcome": OUTCOMES[verdict.kind],
        "route": route if verdict.kind == MET else None,
        "missing": [fact for fact in order if fact in verdict.missing],
    }


def decide(record, today, share=None):
    """Both decisions on one record, or RecordError.

    No rule depends on today so far: what is not sentenced yet is judged under
    the rules in force, which reach back to the days named above.  The parameter
    stands because the question is always asked on some day.
    """
    del today
    occasion = check_record(record, share or shipped())
    return {"contact": decide_contact(occasion), "rj": decide_rj(occasion)}


# ---------------------------------------------------------- random records

UNLISTED_CODES = ("OF61998", "TH68997", "CD98996", "ZZ99001", "COML998", "AB12345C")

EDGE_DATES = (
    # around each change of the rules
    ("2005-06-29", "2005-06-30", "2005-07-01", "2005-07-02")
    + ("2013-01-30", "2013-01-31", "2013-02-01", "2013-02-02")
    + ("2013-12-09", "2013-12-10", "2021-03-31", "2021-04-01")
    # around leap days, and on days that some months lack
    + ("2011-02-28", "2011-03-01", "2012-02-28", "2012-02-29", "2012-03-01", "2015-06-10")
    + ("2013-01-29", "2013-03-30", "2013-03-31", "2013-08-31", "2013-10-31", "2012-12-31")
    # a century without a leap day, and one with
    + ("2099-06-10", "1999-03-01")
)

WHOLE_TERMS = (
    ("11 months", "12 months", "13 months", "1 year", "1y", "P1Y", "P12M", "18 months")
    + ("51 weeks", "52 weeks", "53 weeks", "P52W", "P53W")
    + ("364 days", "365 days", "366 days", "367 days", "P365D", "P366D")
    + ("11 months 27 days", "11 months 28 days", "11 months 29 days", "11 months 30 days")
    + ("11 months 31 days", "P11M30D", "1 day", "1 year 1 month")
    + ("2 years 6 months", "2y6m", "P1Y6M")
)
HALF_TERMS = (
    ("6 months", "26 weeks", "182 days", "183 days", "184 days", "P6M", "P26W", "6m", "5 months")
    + ("7 months", "4 months", "8 months", "3 months", "11 months", "181 days", "30 days")
    + ("31 days", "1 week", "1 month", "5 months 30 days", "5 months 31 days")
)

SHARE_OF_ERRORS = 0.05


def random_record(rng, share=None):
    """A realistic record with something nasty about it; one in 20 is an error."""
    share = share or shipped()
    record = random_good_record(rng, share)
    if rng.random() < SHARE_OF_ERRORS:
        spoil = rng.choice(SPOILERS)
        spoil(record, rng, share)
    return record


def random_good_record(rng, share):
    offences = [random_offence(rng, share) for _ in range(random_number_of_offences(rng))]
    record = offences[0]
    put(record, rng, 0.8, "sentenced_on", random_date(rng))
    put(record, rng, 0.5, "offence_date", random_date(rng))
    put(record, rng, 0.1, "referred_on", random_date(rng))
    put(record, rng, 0.5, "court", random_court(rng, share))
    put(record, rng, 0.75, "risk", rng.choices(CHOICES["risk"], weights=(4, 2, 2, 2))[0])
    for name in ("custody_risk", "personal_victim", "victim_consent"):
        put(record, rng, 0.7, name, rng.random() < 0.5)
    for name in ("racially_aggravated", "notification", "offence_against_child", "rj_ordered"):
        put(record, rng, 0.2, name, rng.random() < 0.5)
    for name in ("tariff", "extension"):
        if rng.random() < 0.03:
            put(record, rng, 0.9, name, rng.choice(("15 years", "3y6m", "P2Y", "40 weeks")))
    put(record, rng, 0.1, "offender_name", "Sam Example")
    put(record, rng, 0.1, "crn", "X123456")
    if len(offences) > 1 or rng.random() < 0.05:
        for other in offences[1:]:
            other["relation"] = rng.choice(("consecutive", "consecutive", "concurrent"))
        record["other_offences"] = offences[1:]
    return dict(rng.sample(sorted(record.items()), len(record)))


def random_number_of_offences(rng):
    return rng.choices((1, 2, 3, 4), weights=(50, 30, 15, 5))[0]


def put(record, rng, probability, name, value):
    """Record a fact, leave it out, or say null."""
    draw = rng.random()
    if draw < probability:
        record[name] = value
    elif draw > 0.95:
        record[name] = None


def random_offence(rng, share):
    offence = {}
    disposal = random_disposal(rng)
    put(offence, rng, 0.9, "disposal", disposal)
    put(offence, rng, 0.92, "offence", random_code(rng, share, disposal))
    put(offence, rng, 0.85, "plea", rng.choices(CHOICES["plea"], weights=(7, 2, 1))[0])
    if disposal in WITH_A_TERM:
        put(offence, rng, 0.88, "term", random_term(rng, disposal))
    return offence


def random_disposal(rng):
    groups = (("imprisonment",), TERM_CUSTODY, ("community-order", "unsentenced"), DISPOSALS)
    return rng.choice(rng.choices(groups, weights=(28, 17, 40, 15))[0])


def random_term(rng, disposal):
    if disposal == "detention-and-training":
        months = rng.choice(DETENTION_AND_TRAINING_MONTHS)
        return rng.choice((f"{months} months", f"{months}m", f"P{months}M"))
    draw = rng.random()
    if draw < 0.40:
        return rng.choice(HALF_TERMS)
    if draw < 0.85:
        return rng.choice(WHOLE_TERMS)
    unit, most = rng.choice((("years", 30), ("months", 40), ("weeks", 160), ("days", 800)))
    return f"{rng.randint(2, most)} {unit}"


def random_code(rng, share, disposal):
    """A code of every kind; now and then suffixed, or by its short name."""
    if rng.random() < 0.08:
        return rng.choice(UNLISTED_CODES)
    rows = rng.choice(kinds_of_offence(share))
    row = rng.choice(rows)
    if row.fine_only and disposal in (*IMMEDIATE_CUSTODY, "suspended"):
        return "OF61102"
    draw = rng.random()
    if draw < 0.10 and row.short_name:
        return row.short_name
    if draw < 0.20 and row.code[-1] not in INCHOATE_SUFFIXES:
        return row.code + rng.choice(INCHOATE_SUFFIXES)
    return row.code


@functools.lru_cache(maxsize=None)
def kinds_of_offence(share):
    """Rows grouped so that each kind comes up equally often, rare or not."""
    rows = list(share.by_code.values())
    kinds = [
        [r for r in rows if r.violent],
        [r for r in rows if r.sexual],
        [r for r in rows if not r.qualifies],
        [r for r in rows if not r.qualifies and r.rj_class == "domestic-burglary"],
        [r for r in rows if r.rj_class == "depends"],
        [r for r in rows if r.racial in ("race", "race-or-religion")],
        [r for r in rows if r.racial and not r.qualifies],
        [r for r in rows if r.racial == "religion"],
        [r for r in rows if r.fine_only],
        [r for r in rows if r.code in SENSITIVE_CODES],
    ]
    return [kind for kind in kinds if kind]


def random_date(rng):
    if rng.random() < 0.4:
        return rng.choice(EDGE_DATES)
    if rng.random() < 0.7:
        return str(date(2013, 1, 25) + timedelta(days=rng.randrange(120)))
    return str(date(2005, 1, 1) + timedelta(days=rng.randrange(20 * 365)))


def random_court(rng, share):
    """A court that can sentence, by any of its names, or one nobody listed."""
    courts = [court for court in share.courts if court["class"] != "civil"]
    return rng.choice((*names_of_court(rng.choice(courts)), "Nottingham Magistrates"))


# Each of these makes a good record bad in one way.


def spoil_code(record, rng, share):
    wrong = ("OF6110Z", "burglry", "OF61102X", "OF611022", "OF61102AA", "O161102")
    record["offence"] = rng.choice(wrong)


def spoil_fine_only(record, rng, share):
    fine_only = [row.code for row in share.by_code.values() if row.fine_only]
    record.pop("term", None)
    record["offence"] = rng.choice(fine_only) + rng.choice(("", "", "A"))
    record["disposal"] = rng.choice((*IMMEDIATE_CUSTODY, "suspended"))


def spoil_fine_only_other(record, rng, share):
    other = {"relation": "concurrent"}
    spoil_fine_only(other, rng, share)
    add_other_offence(record, other)


def spoil_term_on_none(record, rng, share):
    record["term"] = "6 months"
    record["disposal"] = rng.choice([d for d in DISPOSALS if d not in WITH_A_TERM])


def spoil_term_words(record, rng, share):
    record["disposal"] = "imprisonment"
    wrong = ("eighteen months", "18", "months", "-6 months", "6.5 months", "P", "6 moons")
    no_length = ("0 months", "0 days", "P0M")
    record["term"] = rng.choice(wrong + no_length)


def spoil_detention_and_training(record, rng, share):
    record["disposal"] = "detention-and-training"
    record["offence"] = "OF61102"
    wrong = ("13 months", "5 months", "52 weeks", "3 years", "365 days", "P1Y1M", "2 months")
    record["term"] = rng.choice(wrong)


def spoil_court(record, rng, share):
    civil = [court for court in share.courts if court["class"] == "civil"]
    name = rng.choice(names_of_court(rng.choice(civil)))
    record["court"] = rng.choice((name, name, name.upper(), name.lower()))


def spoil_relation(record, rng, share):
    other = {"offence": "OF61102", "disposal": "fine"}
    put(other, rng, 0.3, "relation", rng.choice(("", "after")))
    add_other_offence(record, other)


def spoil_date(record, rng, share):
    impossible = ("2013-02-29", "2013-02-30", "2013-13-01", "2013-00-10")
    wrong = (*impossible, "31/01/2013", "2013-2-1", "soon")
    record[rng.choice(DATES)] = rng.choice(wrong)


def spoil_key(record, rng, share):
    record[rng.choice(("sentance_on", "Risk", "sentence", "relation", "kind"))] = "x"


def spoil_inner_key(record, rng, share):
    key = rng.choice(("riks", "risk", "sentenced_on", "notification"))
    add_other_offence(record, {"offence": "OF61102", "relation": "concurrent", key: None})


def spoil_choice(record, rng, share):
    name = rng.choice(("plea", "disposal", "risk"))
    record[name] = rng.choice(("gulity", "prison", "medium-high", "GUILTY"))


def spoil_yes_or_no(record, rng, share):
    record[rng.choice(YES_OR_NO)] = rng.choice(("yes", "true", 1, 0, [], {}))


def spoil_string(record, rng, share):
    names = ("id", "offence", "plea", "disposal", "term", "court", "risk", "sentenced_on")
    record[rng.choice(names)] = rng.choice((12, True, 1.5, ["guilty"], {}))


def spoil_list(record, rng, share):
    record["other_offences"] = rng.choice(("OF61102", {}, ["OF61102"], [None], 3, True))


SPOILERS = [
    *(spoil_code, spoil_fine_only, spoil_fine_only_other, spoil_term_on_none, spoil_term_words),
    *(spoil_detention_and_training, spoil_court, spoil_relation, spoil_date, spoil_key),
    *(spoil_inner_key, spoil_choice, spoil_yes_or_no, spoil_string, spoil_list),
]


def add_other_offence(record, other):
    record["other_offences"] = [*(record.get("other_offences") or []), other]


# --------------------------------------------------------------- comparing

BAD_DATA = 65
MOST_DIFFERENCES_SHOWN = 10


def expected_answer(record, today, share):
    try:
        return decide(record, today, share)
    except RecordError as error:
        return {"error": str(error)}


def actual_answer(line):
    """What lrpt said, cut down to what is compared."""
    try:
        said = json.loads(line)
        if said["kind"] == "error":
            return {"error": said["message"]}
        keys = ("outcome", "route", "missing")
        return {scheme: {key: said[scheme][key] for key in keys} for scheme in ("contact", "rj")}
    except (ValueError, TypeError, KeyError):
        return {"unreadable": line}


def same(expected, actual):
    """The words of an error are lrpt's own; that there is one is compared."""
    if "error" in expected or "error" in actual:
        return "error" in expected and "error" in actual
    return expected == actual


def run_lrpt(lrpt, records, today):
    with tempfile.TemporaryDirectory(prefix="lrpt-oracle-") as folder:
        path = pathlib.Path(folder) / "records.jsonl"
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(record) + "\n" for record in records)
        command = [lrpt, "eligibility", "batch", "--brief", "--no-config"]
        command += ["--today", str(today), str(path)]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")


def compare(records, expected, run):
    """Print the first differences; return how many there are."""
    lines = run.stdout.removesuffix("\n").split("\n")
    differences = 0
    for record, ours, line in itertools.zip_longest(records, expected, lines):
        theirs = actual_answer(line)
        if ours is not None and same(ours, theirs):
            continue
        differences += 1
        if differences <= MOST_DIFFERENCES_SHOWN:
            print("record", json.dumps(record))
            print("oracle", json.dumps(ours))
            print("lrpt  ", json.dumps(theirs), end="\n\n")
    return differences + compare_status(expected, run)


def compare_status(expected, run):
    """A wrong exit status is one difference more."""
    wanted = BAD_DATA if any("error" in answer for answer in expected) else 0
    if run.returncode == wanted:
        return 0
    print(f"exit status {run.returncode} where {wanted} was due\n{run.stderr[-2000:]}\n")
    return 1


def main():
    parser = argparse.ArgumentParser(description="Compare lrpt with a second implementation.")
    parser.add_argument("--lrpt", required=True, help="the program")
    parser.add_argument("--share", required=True, help="folder with offences.csv and courts.toml")
    parser.add_argument("--records", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--today", type=date.fromisoformat, default=date(2013, 3, 4))
    options = parser.parse_args()

    share = Share(options.share)
    rng = random.Random(options.seed)
    records = [
        {"id": f"R-{n}", **random_record(rng, share)} for n in range(1, options.records + 1)
    ]
    expected = [expected_answer(record, options.today, share) for record in records]

    try:
        run = run_lrpt(options.lrpt, records, options.today)
    except OSError as error:
        print(f"oracle: cannot run {options.lrpt}: {error.strerror}", file=sys.stderr)
        return 2
    differences = compare(records, expected, run)
    if differences:
        print(f"{len(records)} records: {differences} differ")
        return 1
    print(f"{len(records)} records: all the same")
    return 0


if __name__ == "__main__":
    sys.exit(main())
