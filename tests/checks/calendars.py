"""Calendars are read back by two independent hands: libical, and python3-icalendar.

What `meeting ics` and `deadlines ics` print must say to both what was recorded: identity, times in UTC on both sides of the
change of the clocks, state, number of changes, and texts with characters that have to be escaped or that a
folded line may not cut. Nothing of one side may stand in a calendar of the other.
"""

import argparse
import ctypes
import datetime
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import icalendar

PLACE = "Größe-Saal 語語語語語, 1. Stock; \\ hinten links, bei der Treppe 😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
VICTIM_DOOR = "Vicdoor, north; by the café 語語語語語語語語語語語語語語語語語語"
OFFENDER_DOOR = "Offdoor, south"
RECORD = {"id": "K-1", "offence": "CJ88116", "plea": "guilty", "disposal": "community-order", "risk": "medium",
          "sentenced_on": "2013-02-18", "rj_ordered": True, "offender_name": "Offname", "victim_name": "Vicname"}
CASE = "RJ-2013-0001"
COMMANDS = [
    "db init --training",
    "staff add khan --role facilitator",
    "staff add orla --role offender-manager",
    "staff train khan --from-day 2013-02-12 --until 2013-02-14",
    "case open --from one.jsonl --owner khan",
    f"case contact {CASE} --how phone --with offender --outcome reached",
    f"meeting add {CASE} --kind assessment --on 2013-03-12 --at 10:00",
    f"meeting add {CASE} --kind preparation --with offender --on 2013-03-19 --at 10:00",
    f"meeting add {CASE} --kind preparation --with victim --on 2013-03-28 --at 10:00 --from place.json",
    f"meeting add {CASE} --kind conference --on 2013-04-02 --at 10:00 --minutes 90 --from place.json",
    f"meeting add {CASE} --kind review --on 2013-04-23 --at 14:00 --offender-manager orla",
    f"meeting move {CASE}/5 --to '24 Apr 14:00' --asked-by offender",
    f"meeting add {CASE} --kind preparation --with offender --on 2013-03-20 --at 10:00",
    f"meeting cancel {CASE}/6 --asked-by offender",
]
# Number: start and end in UTC, state, number of changes.
STAFF = {1: ("2013-03-12 10:00", "2013-03-12 11:00", "CONFIRMED", 0),
         2: ("2013-03-19 10:00", "2013-03-19 11:00", "CONFIRMED", 0),
         3: ("2013-03-28 10:00", "2013-03-28 11:00", "CONFIRMED", 0),
         4: ("2013-04-02 08:45", "2013-04-02 10:40", "TENTATIVE", 0),
         5: ("2013-04-24 13:00", "2013-04-24 14:00", "CONFIRMED", 1),
         6: ("2013-03-20 10:00", "2013-03-20 11:00", "CANCELLED", 1)}
VICTIM = {3: STAFF[3], 4: ("2013-04-02 08:45", "2013-04-02 10:40", "CONFIRMED", 0)}
OFFENDER_MANAGER = {**{number: STAFF[number] for number in (1, 2, 5, 6)},
                    4: ("2013-04-02 09:15", "2013-04-02 10:20", "CONFIRMED", 0)}
# Of the case's deadlines: kind as it is shown, day, how often it changed, state. The meetings are to be
# recorded two working days after them; the third is before Easter, the fifth was moved, the sixth cancelled.
DEADLINES = {"rj.first-contact-0": ("rj.first-contact", "2013-03-05", 1, "CANCELLED"),
             "rj.record-meeting-1": ("rj.record-meeting 1", "2013-03-14", 0, "CONFIRMED"),
             "rj.record-meeting-2": ("rj.record-meeting 2", "2013-03-21", 0, "CONFIRMED"),
             "rj.record-meeting-3": ("rj.record-meeting 3", "2013-04-03", 0, "CONFIRMED"),
             "rj.record-meeting-4": ("rj.record-meeting 4", "2013-04-04", 0, "CONFIRMED"),
             "rj.record-meeting-5": ("rj.record-meeting 5", "2013-04-26", 1, "CONFIRMED"),
             "rj.record-meeting-6": ("rj.record-meeting 6", "2013-03-22", 1, "CANCELLED"),
             "case.task-1": ("case.task 1", "2013-03-15", 1, "CONFIRMED")}
VICTIM_WORDS = ["Vicname", "Vicdoor", "09:45", "11:40", "victim", "TENTATIVE", "with both"]
OFFENDER_WORDS = ["Offname", "Offdoor", "10:15", "11:20", "offender", "orla"]


class Time(ctypes.Structure):
    """struct icaltimetype of libical 3."""
    _fields_ = [(name, ctypes.c_int) for name in
                ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")]
    _fields_ += [("zone", ctypes.c_void_p)]


VEVENT = 4  # ICAL_VEVENT_COMPONENT


def libical():
    library = ctypes.CDLL("libical.so.3")
    pointer, text = ctypes.c_void_p, ctypes.c_char_p
    for name, result, arguments in [
            ("icalparser_parse_string", pointer, [text]),
            ("icalcomponent_get_first_component", pointer, [pointer, ctypes.c_int]),
            ("icalcomponent_get_next_component", pointer, [pointer, ctypes.c_int]),
            ("icalcomponent_count_errors", ctypes.c_int, [pointer]),
            ("icalcomponent_get_uid", text, [pointer]),
            ("icalcomponent_get_dtstart", Time, [pointer]),
            ("icalcomponent_get_first_property", pointer, [pointer, ctypes.c_int]),
            ("icalproperty_get_value_as_string", text, [pointer]),
            ("icalproperty_string_to_kind", ctypes.c_int, [text]),
            ("icalcomponent_get_dtend", Time, [pointer]),
            ("icalcomponent_get_status", ctypes.c_int, [pointer]),
            ("icalproperty_status_to_string", text, [ctypes.c_int]),
            ("icalcomponent_get_sequence", ctypes.c_int, [pointer]),
            ("icalcomponent_get_location", text, [pointer]),
            ("icalcomponent_get_description", text, [pointer]),
            ("icalcomponent_free", None, [pointer]),
            ("icaltime_as_timet_with_zone", ctypes.c_long, [Time, pointer])]:
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def in_utc(moment):
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M")


def read_by_libical(data):
    library = libical()

    def moment(time):
        seconds = library.icaltime_as_timet_with_zone(time, time.zone)
        return in_utc(datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc))

    def decoded(text):
        return None if text is None else text.decode()

    calendar = library.icalparser_parse_string(data)
    if not calendar or library.icalcomponent_count_errors(calendar) != 0:
        sys.exit("libical cannot read it")
    events = {}
    event = library.icalcomponent_get_first_component(calendar, VEVENT)
    while event:
        status = library.icalproperty_status_to_string(library.icalcomponent_get_status(event))
        events[decoded(library.icalcomponent_get_uid(event))] = (
            moment(library.icalcomponent_get_dtstart(event)), moment(library.icalcomponent_get_dtend(event)),
            decoded(status), library.icalcomponent_get_sequence(event),
            decoded(library.icalcomponent_get_location(event)),
            decoded(library.icalcomponent_get_description(event)))
        event = library.icalcomponent_get_next_component(calendar, VEVENT)
    library.icalcomponent_free(calendar)
    return events


def days_by_libical(data):
    """Of each entry for a whole day: the day and the properties that say how it stands in a calendar."""
    library = libical()
    calendar = library.icalparser_parse_string(data)
    days = {}
    event = library.icalcomponent_get_first_component(calendar, VEVENT)
    while event:
        start = library.icalcomponent_get_dtstart(event)
        words = [library.icalproperty_get_value_as_string(
            library.icalcomponent_get_first_property(event, library.icalproperty_string_to_kind(name))).decode()
            for name in (b"STATUS", b"SUMMARY", b"CLASS", b"TRANSP")]
        days[library.icalcomponent_get_uid(event).decode()] = (
            f"{start.year}-{start.month:02}-{start.day:02}" if start.is_date else "not a day",
            library.icalcomponent_get_sequence(event), *words)
        event = library.icalcomponent_get_next_component(calendar, VEVENT)
    library.icalcomponent_free(calendar)
    return days


def days_by_icalendar(data):
    return {str(event["UID"]): (
        event.decoded("DTSTART").isoformat(), int(event["SEQUENCE"]),
        *(str(event[name]) for name in ("STATUS", "SUMMARY", "CLASS", "TRANSP")))
        for event in icalendar.Calendar.from_ical(data).walk("VEVENT")}


def read_by_icalendar(data):
    def text(event, name):
        return str(event[name]) if name in event else None

    events = {}
    for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        events[str(event["UID"])] = (
            in_utc(event.decoded("DTSTART")), in_utc(event.decoded("DTEND")), str(event["STATUS"]),
            int(event["SEQUENCE"]), text(event, "LOCATION"), text(event, "DESCRIPTION"))
    return events


class Check:
    def __init__(self, lrpt, folder):
        self.lrpt, self.folder = lrpt, folder
        self.problems = []

    def run(self, command):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LRPT_DB": "cases.db",
                       "LRPT_TODAY": "2013-03-04"}
        done = subprocess.run(f"'{self.lrpt}' {command}", shell=True, cwd=self.folder, env=environment,
                              capture_output=True, timeout=60, check=False)
        if done.returncode != 0:
            sys.exit(f"lrpt {command}: {done.stderr.decode()}")
        return done.stdout

    def plant(self):
        (self.folder / "one.jsonl").write_text(json.dumps(RECORD) + "\n", encoding="utf-8")
        (self.folder / "place.json").write_text(json.dumps({"place": PLACE}), encoding="utf-8")
        for command in COMMANDS:
            self.run(command)
        database = sqlite3.connect(self.folder / "cases.db")
        database.execute(
            "INSERT INTO arrangements (case_reference, number, meeting, victim_arrives, victim_leaves,"
            " offender_arrives, offender_leaves, victim_door, offender_door)"
            " VALUES (?, 1, 4, '09:45', '11:40', '10:15', '11:20', ?, ?)",
            (CASE, VICTIM_DOOR, OFFENDER_DOOR))
        database.commit()
        database.close()

    def compare(self, command, expected, other_words, door):
        """Both readers find what was recorded; gives the calendar."""
        data = self.run(command)
        names = "--names" in command
        for reader in (read_by_libical, read_by_icalendar):
            found = reader(data)
            here = f"lrpt {command}: {reader.__name__}"
            wanted = {f"{CASE}-{number}@lrpt.invalid": event for number, event in expected.items()}
            if {uid: event[:4] for uid, event in found.items()} != wanted:
                self.problems.append(f"{here}: {found}, and not {wanted}")
            for uid, (*_, location, description) in found.items():
                placed = names and uid[len(CASE) + 1] in "34"
                if location != (PLACE if placed else None):
                    self.problems.append(f"{here}: {uid} is at {location}")
                if f"{CASE}-4@" in uid and door not in description:
                    self.problems.append(f"{here}: the door is not in {description}")
        unfolded = data.decode().replace("\r\n ", "")
        self.problems += [f"lrpt {command}: {word}" for word in other_words if word in unfolded]
        if not names and "Saal" in unfolded:
            self.problems.append(f"lrpt {command}: the place")
        if data != self.run(command):
            self.problems.append(f"lrpt {command}: not the same bytes again")


    def compare_deadlines(self, command, expected):
        """Both readers find the days on which something is due, and nothing else."""
        data = self.run(command)
        wanted = {f"{CASE}-{key}@lrpt.invalid": (*entry, f"{CASE} {title}", "PRIVATE", "TRANSPARENT")
                  for key, (title, *entry) in expected.items()}
        for reader in (days_by_libical, days_by_icalendar):
            found = reader(data)
            if found != wanted:
                self.problems.append(f"lrpt {command}: {reader.__name__}: {found}, and not {wanted}")
        if data != self.run(command):
            self.problems.append(f"lrpt {command}: not the same bytes again")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--lrpt", type=pathlib.Path, required=True)
    options.add_argument("--share", type=pathlib.Path, required=True)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        check = Check(given.lrpt.resolve(), pathlib.Path(folder))
        check.plant()
        names = ["Offname", "Vicname"]
        for more in ("", " --names"):
            check.compare(f"meeting ics {CASE}{more}", STAFF, names, OFFENDER_DOOR)
            check.compare(f"meeting ics --facilitator khan{more}", STAFF, names, VICTIM_DOOR)
            check.compare(f"meeting ics {CASE} --for victim{more}", VICTIM, OFFENDER_WORDS, VICTIM_DOOR)
            check.compare(f"meeting ics {CASE} --for offender-manager{more}", OFFENDER_MANAGER,
                          VICTIM_WORDS, OFFENDER_DOOR)
        for command in (f"deadlines add {CASE} --set-for 2013-03-08",
                        f"deadlines pause {CASE} case.task --for 7 --reason ill"):
            check.run(command)
        check.compare_deadlines(f"deadlines ics --case {CASE}", DEADLINES)
    print("\n".join(check.problems) or "Both readers found in every calendar what was recorded.")
    sys.exit(1 if check.problems else 0)


main()
