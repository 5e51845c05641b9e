"""Clocks, time zones and days that are out of the ordinary."""

import datetime
import json
import shutil

import jobs


def clock(instant):
    """Runs a command as if it were that moment, UTC; nothing where faketime is missing."""
    found = shutil.which("faketime")
    if found is None:
        return None
    seconds = int(datetime.datetime.fromisoformat(instant + "+00:00").timestamp())
    # In seconds, because faketime reads a day and an hour in the very zone that is tried.
    return ("env", "FAKETIME_FMT=%s", found, "-f", str(seconds))


def back(bench, part):
    """The clock goes back between two commands on a real file: nothing is lost, and nothing crashes."""
    if clock("2013-03-04 10:00:00") is None:
        bench.count.note("not tried: faketime is not installed")
        return
    for later, earlier in (("2013-03-04 10:00:00", "2013-03-04 09:59:59"), ("2013-03-04 10:00:00", "2013-03-01 10:00:00"),
                           ("2026-11-28 06:00:00", "1970-01-02 00:00:00"), ("2038-01-19 03:14:08", "2013-03-04 00:00:00")):
        with bench.trial(f"from {later} to {earlier}") as trial:
            place = bench.place(base=False)
            saved = 0
            for instant, words in ((later, ("db", "init")), (later, ("case", "open", "--from", "one.jsonl")),
                                   (earlier, ("case", "open", "--from", "many.jsonl", "-q"))):
                done = bench.run(place, words, under=clock(instant))
                bench.sane(trial, done)
                saved += done.returncode == 0 and words[1] == "open"
            done = bench.run(place, ("case", "list", "--json"))
            cases = len(json.loads(done.stdout)["items"]) if done.returncode == 0 else -1
            trial.expect(cases >= saved, f"{saved} files were opened, {cases} cases are there")
            trial.expect(done.returncode == 0, f"the next command fails: {done.stderr[-200:]!r}")
            bench.check(trial, place)
            bench.done_with(place)


ZONES = ("UTC", "Europe/London", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Nowhere/Land", ":/etc/passwd", "",
         "GMT0BST,M3.5.0/1,M10.5.0", "x" * 5000)
# An instant, and the day that it is in England.
INSTANTS = (("2013-03-30 23:59:59", "2013-03-30"), ("2013-03-31 00:00:00", "2013-03-31"),
            ("2013-03-31 00:59:59", "2013-03-31"), ("2013-03-31 01:00:00", "2013-03-31"),
            ("2013-06-30 22:59:59", "2013-06-30"), ("2013-06-30 23:00:00", "2013-07-01"),
            ("2013-10-26 22:59:59", "2013-10-26"), ("2013-10-26 23:00:00", "2013-10-27"),
            ("2013-10-27 00:30:00", "2013-10-27"), ("2013-10-27 01:30:00", "2013-10-27"),
            ("2013-10-27 23:59:59", "2013-10-27"), ("2013-10-28 00:00:00", "2013-10-28"),
            ("2012-02-29 12:00:00", "2012-02-29"), ("2037-12-31 23:59:59", "2037-12-31"))


def zones(bench, part):
    """The day is the day in England, whatever the zone and whichever side of a change of the clocks."""
    if clock("2013-03-04 10:00:00") is None:
        bench.count.note("not tried: faketime is not installed")
        return
    for instant, day in INSTANTS:
        for zone in bench.some(ZONES, 2 if bench.short else len(ZONES)):
            with bench.trial(f"{instant} UTC in the zone {zone[:30]!r}") as trial:
                place = bench.place()
                under = (*clock(instant), "env", f"TZ={zone}")
                done = bench.run(place, ("deadlines", "list", "--json", "-q"), under=under)
                bench.sane(trial, done)
                found = json.loads(done.stdout)["as_of"] if done.returncode == 0 else done.returncode
                trial.expect(found == day, f"the day is {found}")
                bench.done_with(place)


DAYS = ("29 Feb 2012", "28 Feb 2013", "29 Feb 2028", "1 Jan 1970", "31 Dec 1999", "19 Jan 2038", "20 Jan 2038", "31 Dec 9999",
        "1 Jan 9999", "16 Dec 9999", "30 Dec 9998", "1 Jan 1900", "31 Mar 2013", "27 Oct 2013", "31 Dec 2012")


def far(bench, part):
    """Leap days, the ends of what a date can be: a case is opened on that day and its deadlines looked at."""
    for day in DAYS:
        iso = iso_of(day)
        with bench.trial(day) as trial:
            place = bench.place(base=False)
            bench.must(place, ("db", "init", "--training"))
            (place / "far.jsonl").write_text("".join(json.dumps(one) + "\n" for one in (
                jobs.court_result("F-1", sentenced_on=iso),
                jobs.court_result("F-2", **{**jobs.CUSTODY, "sentenced_on": iso, "term": "99 years"}))))
            done = bench.run(place, ("case", "open", "--from", "far.jsonl", "--today", day))
            bench.sane(trial, done)
            cases = json.loads(bench.run(place, ("case", "list", "--json", "--today", day)).stdout)["items"]
            told = done.stdout.count(b" opened")
            trial.expect(len(cases) == told, f"{told} were opened, {len(cases)} are there")
            for words in (("deadlines", "list", "--json"), ("deadlines", "overdue"), ("deadlines",), ("deadlines", "ics"),
                          ("report", "timeliness"), ("report", "--html", "page.html")):
                bench.sane(trial, bench.run(place, (*words, "--today", day)))
            bench.done_with(place)


def iso_of(day):
    number, month, year = day.split()
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    return f"{year}-{months.index(month) + 1:02}-{int(number):02}"
