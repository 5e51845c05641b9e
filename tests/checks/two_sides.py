"""Nothing of the victim's side is ever put before an offender manager, nor the reverse.

Plants a word that stands nowhere else in every text field of either side (the fields come from
`lrpt help fields`: a new one that is not planted here fails the check), then runs everything that shows,
lists, explains or refuses, for each audience, with names and without, in every form, and looks for the
words of the other side. Without --names none of them may stand anywhere.
"""

import argparse
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile

TODAY = "2013-03-04"
# record, field -> the planted word. What has no free text (words, dates, numbers) cannot hold a plant.
PLANTED = {
    ("court-result", "offender_name"): "Offnamequill",
    ("court-result", "crn"): "Q736251",
    ("court-result", "pnc"): "1997/0736253A",
    ("court-result", "prison_number"): "Q7362XZ",
    ("court-result", "offender_telephone"): "01632960736",
    ("court-result", "offender_email"): "offmail@offquill.example",
    ("court-result", "offender_address"): "Offhouse, Offstreet",
    ("court-result", "victim_name"): "Vicnamewren",
    ("person", "name"): "Kinnamewren",
    ("contact-point", "value"): "07700900736",
    ("contact-point", "language"): "Viclanguage",
    ("contact-point", "who_may_answer"): "Vicanswerer",
    ("contact-point", "announced_as"): "Vicannounce",
    ("progress", "note"): "Offprisonnote",
    ("given", "words"): "Vicgivenwords",
    ("condition", "wording"): "Vicwording",
    ("condition", "why"): "Vicreason",
    ("promise", "words"): "Vicpromise",
    ("meeting", "victim_asks"): "Vicmeetingasks",
    ("meeting", "victim_says"): "Vicmeetingsays",
    ("confirmation", "reason"): "Teamconfirmreason",
    ("apology", "words"): "Teamapologywords",
    ("task", "words"): "Teamtaskwords",
    ("pause", "words"): "Teampausewords",
    ("meeting", "not_ready_reason"): "Teamnotready",
    ("arrangements", "victim_door"): "Vicdoor",
    ("arrangements", "offender_door"): "Offdoor",
}
# Free text that both sides may see: the sides agree on it, or it has been decided.
SHARED = {("court-result", "id"), ("court-result", "offence"), ("court-result", "court"),
          ("court-result", "tariff"), ("court-result", "term"), ("court-result", "extension"),
          ("progress", "month"), ("condition", "area"), ("condition", "decided_wording"),
          ("condition", "refused_because"), ("meeting", "place"), ("meeting", "facilitator"),
          ("meeting", "offender_manager"), ("confirmation", "code")}
# Where a meeting is both sides are told; without --names nobody is.
PLACE = "Placemeeting"
NOTES = {"victim": "Vicnotewords", "offender": "Offnotewords"}
RECORD = {"id": "N-1", "offence": "OF61102", "plea": "guilty", "disposal": "imprisonment",
          "term": "2 years", "sentenced_on": "2013-01-04", "rj_ordered": True, "victim_consent": True,
          "referred_on": "2013-01-31"}
# Words that say which choice was made on the victim's side: an offender manager must not see them.
VICTIM_WORDS = ["not-now", "key-stages", "victim-reads", "2013-01-31", "31 Jan 2013"]

# Before sentence: the referral's record, and its case.
REFERRED = "RJ-2013-0002"
REFERRAL = {"id": "N-2", "disposal": None, "term": None, "sentenced_on": None, "rj_ordered": None,
            "risk": "medium"}

FORMS = ["", "--json", "--jsonl", "--csv", "--plain"]


def planted(side, sides, hidden_only=False):
    words = [word for key, word in PLANTED.items()
             if sides[key][0] == side and (sides[key][2] == "hidden" or not hidden_only)]
    return words + ([NOTES[side]] if side in NOTES else [])


class Check:
    def __init__(self, lrpt, folder):
        self.lrpt, self.folder = lrpt, folder
        self.problems = []
        self.runs = 0

    def run(self, command, text=""):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LRPT_DB": "cases.db",
                       "LRPT_TODAY": TODAY}
        self.runs += 1
        return subprocess.run([str(self.lrpt), *command.split()], cwd=self.folder, env=environment,
                              input=text.encode(), capture_output=True, timeout=60, check=False)

    def must(self, command, text=""):
        done = self.run(command, text)
        if done.returncode != 0:
            sys.exit(f"cannot plant: lrpt {command}: {done.stderr.decode()}")

    def fields(self):
        """Every field of `lrpt help fields`: side, type, and whether it is hidden without --names."""
        found = {}
        for line in self.run("help fields").stdout.decode().splitlines():
            words = line.split()
            if len(words) == 5 and words[2] in ("staff", "victim", "offender", "team"):
                found[words[0], words[1]] = tuple(words[2:])
        if len(found) < 80:
            self.problems.append(f"only {len(found)} fields were found")
        return found

    def free_of(self, command, words):
        done = self.run(command)
        if done.returncode == 70:
            self.problems.append(f"lrpt {command}: status 70")
        for stream, output in (("stdout", done.stdout), ("stderr", done.stderr)):
            text = output.decode(errors="backslashreplace").lower()
            self.problems += [f"lrpt {command}: {word} on {stream}"
                              for word in words if word.lower() in text]
        return done.stdout.decode()


def plant_a_conference_not_ready(check):
    check.must("staff add boss --role manager")
    both = "--there facilitator,offender,victim"
    for number, (kind, on, held) in enumerate([
            ("assessment", "2013-03-05", "2013-02-18 --there facilitator,offender"),
            ("preparation --with both", "2013-03-06", f"2013-02-20 {both}"),
            ("conference", "2013-04-15", f"2013-02-25 {both} --approved-by boss --reason-from -")], 3):
        check.must(f"meeting add RJ-2013-0001 --kind {kind} --on {on} --at 10:00 --from -", "{}")
        check.must(f"meeting held RJ-2013-0001/{number} --on {held}", PLANTED["meeting", "not_ready_reason"])


def plant_meetings(check):
    check.must("staff add fred --role facilitator")
    check.must("staff train fred --from-day 2013-02-12 --until 2013-02-14")
    check.must("staff add orla --role offender-manager")
    check.must("case assign RJ-2013-0001 fred")
    check.must("meeting add RJ-2013-0001 --kind preparation --with victim --on 2013-03-11 --at 10:00 --from -",
               json.dumps({"place": PLACE, "victim_asks": PLANTED["meeting", "victim_asks"]}))
    words = {field: PLANTED["meeting", field] for field in ("victim_asks", "victim_says")}
    check.must("meeting add RJ-2013-0001 --kind conference --on 2013-04-08 --at 10:00 "
               "--offender-manager orla --from -", json.dumps({"place": PLACE, **words}))
    check.must("meeting move RJ-2013-0001/2 --asked-by victim --to 2013-04-09")
    check.must(f"meeting ready RJ-2013-0001/2 --victim-door {PLANTED['arrangements', 'victim_door']} "
               f"--offender-door {PLANTED['arrangements', 'offender_door']}")
    plant_a_conference_not_ready(check)


def plant(check):
    record = {**RECORD, **{field: word for (kind, field), word in PLANTED.items() if kind == "court-result"}}
    (check.folder / "one.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    check.must("db init --training")
    check.must("staff add asha --role vlo")
    check.must("case open --from one.jsonl --owner asha")
    check.must("case people add VC-2013-0001 --role next-of-kin --acts-for 1 --because died --from -",
               json.dumps({"name": PLANTED["person", "name"]}))
    point = {field: word for (kind, field), word in PLANTED.items()
             if kind == "contact-point" and field != "language"}
    check.must("case safe add VC-2013-0001 --person 2 --means telephone --safe yes --language "
               + PLANTED["contact-point", "language"] + " --from -", json.dumps(point))
    check.must("case offer VC-2013-0001 --person 2 --how phone")
    check.must("case offer VC-2013-0001 --person 2 --answer yes --level key-stages")
    check.must("case contact VC-2013-0001 --how phone --with next-of-kin --outcome reached --note-from -",
               NOTES["victim"])
    check.must("case contact RJ-2013-0001 --how phone --with offender --outcome reached --note-from -",
               NOTES["offender"])
    check.must("case progress add VC-2013-0001 --kind transfer --from -", PLANTED["progress", "note"])
    check.must("case progress add VC-2013-0001 --kind release-month --month 2014-01 --from -",
               PLANTED["progress", "note"])
    check.must("case told add VC-2013-0001 1 --person 2 --how phone")
    check.must("case given add VC-2013-0001 --person 2 --from -", PLANTED["given", "words"])
    check.must("case promise add VC-2013-0001 --due-on 2013-03-08 --from -", PLANTED["promise", "words"])
    check.must("case parole VC-2013-0001 --hearing 2013-05-14")
    check.must("case parole VC-2013-0001 --invited 2013-03-04")
    check.must("case parole VC-2013-0001 --presented victim-reads")
    wishes = {field: PLANTED["condition", field] for field in ("wording", "why")}
    check.must("case condition add VC-2013-0001 --person 2 --kind keep-away-from-area --from -",
               json.dumps({**wishes, "area": "The market place"}))
    check.must("case condition send VC-2013-0001 1")
    plant_meetings(check)
    check.must("case refer --hearing 2013-03-25 --writer fred --from -",
               json.dumps({**record, **REFERRAL, "crn": "Q736252"}))
    check.must(f"case suitability {REFERRED} --suitable yes --victim-view willing")
    check.must("case apology RJ-2013-0001 --written-on today --wanted yes --from -",
               PLANTED["apology", "words"])
    check.must("case reoffending RJ-2013-0001 --found yes --source own-account")
    check.must(f"case confirm {REFERRED} --arranged no --because other --reason-from -",
               PLANTED["confirmation", "reason"])
    check.must(f"case confirm {REFERRED} --arranged yes --facilitator fred --days 20"
               " --assessment-from 2013-04-02 --arrangement conference")
    check.must("deadlines add VC-2013-0001 --set-for 2013-03-08 --from -", PLANTED["task", "words"])
    check.must("deadlines pause VC-2013-0001 case.task 1 --for 3 --reason ill --from -",
               PLANTED["pause", "words"])


SHOWS_BOTH = ["case show VC-2013-0001", "case show RJ-2013-0001", "case people VC-2013-0001",
              "case people RJ-2013-0001", "case progress VC-2013-0001", "case given VC-2013-0001",
              "case parole VC-2013-0001", "case condition list VC-2013-0001", f"case show {REFERRED}",
              "case apology RJ-2013-0001", "case survey RJ-2013-0001", "case reoffending RJ-2013-0001",
              "meeting show RJ-2013-0001/1", "meeting show RJ-2013-0001/2", "meeting show RJ-2013-0001/5"]
# What is made for a victim, or to be said to one.
FOR_VICTIMS = ["case explain VC-2013-0001 --names", "case explain VC-2013-0001"]
NAMELESS = ["case list", "case history VC-2013-0001", "case history RJ-2013-0001", "deadlines",
            "deadlines list", "deadlines overdue", "deadlines explain VC-2013-0001",
            "deadlines ics --owner all", "deadlines done VC-2013-0001 contact.tell 9",
            "deadlines pause VC-2013-0001 case.task --for 0 --reason ill",
            "eligibility check RJ-2013-0001", "case plan VC-2013-0001", "case safe VC-2013-0001",
            "case told VC-2013-0001", "case told VC-2013-0001 --gaps", "case promise VC-2013-0001",
            "report conditions", "report outcomes", "case open --from one.jsonl", "staff list", "staff list --role facilitator", "db info",
            f"case suitability {REFERRED}", f"case confirm {REFERRED}", f"case outcome {REFERRED}",
            f"case confirm {REFERRED} --slip", f"case confirm {REFERRED} --paragraph",
            f"eligibility check {REFERRED} --paragraph", "case confirm check 00000-00000-0",
            f"case outcome {REFERRED} --step ordered --disposal life",
            "report conditions", "case open --from one.jsonl", "staff list", "db info",
            "case show VC-2013-0001 --josn", "case people update VC-2013-0001 9 --role victim",
            "case handover asha", "meeting list", "meeting list --for victim",
            "meeting list --for offender-manager", "meeting show RJ-2013-0001/2 --moves",
            "meeting plan RJ-2013-0001", "meeting move RJ-2013-0001/2 --asked-by victim --to 2013-04-01",
            "meeting held RJ-2013-0001/2"]


def look(check, sides):
    victims, offenders = planted("victim", sides), planted("offender", sides)
    hidden = planted("victim", sides, True) + planted("offender", sides, True) + [PLACE]
    team = planted("team", sides)
    hidden = planted("victim", sides, True) + planted("offender", sides, True) + team
    for command, form in itertools.product(SHOWS_BOTH, FORMS):
        check.free_of(f"{command} {form}", hidden)
        check.free_of(f"{command} {form} --names --for offender-manager",
                      victims + team + VICTIM_WORDS)
        check.free_of(f"{command} {form} --names --for victim", offenders + team)
    for command, form in itertools.product(NAMELESS, FORMS):
        check.free_of(f"{command} {form}", hidden)
    for command, form in itertools.product(FOR_VICTIMS, ["", "--json"]):
        check.free_of(f"{command} {form}", offenders)


def seen(check, sides):
    """The plants are really there: staff who ask for names see them."""
    text = "".join(check.run(f"{command} --names").stdout.decode() for command in SHOWS_BOTH + [
        "case safe VC-2013-0001", "case promise VC-2013-0001", f"case confirm {REFERRED}",
        "deadlines explain VC-2013-0001"])
    text += "".join(check.run(f"case history {reference} --notes").stdout.decode()
                    for reference in ("VC-2013-0001", "RJ-2013-0001"))
    for word in [PLACE, *(word for side in ("victim", "offender", "team") for word in planted(side, sides))]:
        if word not in text:
            check.problems.append(f"{word} was planted and is nowhere to be seen")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--lrpt", type=pathlib.Path, required=True)
    arguments.add_argument("--share", help="not needed: the program knows its own")
    lrpt = arguments.parse_args().lrpt.resolve()
    with tempfile.TemporaryDirectory() as folder:
        check = Check(lrpt, pathlib.Path(folder))
        sides = check.fields()
        # What the team has among themselves is planted where it is hidden; a login is shown.
        unplanted = [key for key, (side, kind, shown) in sides.items()
                     if kind == "text" and (side != "team" or shown == "hidden") and key not in PLANTED and key not in SHARED]
        check.problems += [f"{record} {field}: no word is planted in it" for record, field in unplanted]
        plant(check)
        seen(check, sides)
        look(check, sides)
        for problem in check.problems[:40]:
            print(problem)
        print(f"{check.runs} commands, {len(PLANTED)} planted words, {len(check.problems)} problems")
        sys.exit(1 if check.problems else 0)


if __name__ == "__main__":
    main()
