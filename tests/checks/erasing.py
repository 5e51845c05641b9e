"""What is erased is gone from every byte of every file, and what an access request gets is the person's own.

Plants the words of two_sides.py in every text field and note of a sentence's two cases, and hands out all that is
held on each side: the offender never gets a word of the victim's side, nor the reverse, nor anybody the team's own.
Then closes and erases the cases and looks for each word in every byte of every file that is there: the casework
file, its journal, whatever lies beside it. Another case's people, who share a name, are still there. The audit trail
keeps every row that it had.
"""

import argparse
import json
import pathlib
import sqlite3
import sys
import tempfile

import two_sides

OTHER = {"id": "N-9", "offence": "OF61102", "plea": "guilty", "disposal": "imprisonment", "term": "2 years",
         "sentenced_on": "2013-01-04", "crn": "Q999999", "offender_name": "Stays Offname",
         "victim_name": two_sides.PLANTED["court-result", "victim_name"]}
LONG = "Longnotestart " + "and so it went on, word for word, " * 400 + "Longnoteend"
LATER = "2013-06-10"


def words():
    """Every planted word but those of another case, which has a victim of the same name."""
    shared = {two_sides.PLANTED["court-result", "victim_name"]}
    more = {two_sides.PLACE, "The market place", "Longnotestart", "Longnoteend", "word for word, and so it went on"}
    return sorted((set(two_sides.PLANTED.values()) | set(two_sides.NOTES.values()) | more) - shared)


def holding(folder, wanted):
    """file: words, for every file in the folder that holds one."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            there = [word for word in wanted if word.encode() in content]
            if there:
                found[path.name] = there
    return found


def audit_rows(folder):
    with sqlite3.connect(folder / "cases.db") as database:
        return database.execute("SELECT * FROM audit ORDER BY entry").fetchall()


class Check(two_sides.Check):
    def wrong(self, problem):
        self.problems.append(problem)

    def answers(self, command, status, text=""):
        done = self.run(command, text)
        if done.returncode != status:
            self.wrong(f"lrpt {command}: status {done.returncode}, not {status}: {done.stderr.decode()}")
        return done.stdout.decode() + done.stderr.decode()


def export(check, sides):
    victims, offenders = (two_sides.planted(side, sides) for side in ("victim", "offender"))
    team = two_sides.planted("team", sides)
    for form in ("", " --json"):
        own = check.answers(f"case export VC-2013-0001 --for victim --person 2{form}", 0)
        for word in offenders + team + [two_sides.PLANTED["court-result", "offender_name"]]:
            if word in own:
                check.wrong(f"the victim's export{form} holds {word}")
        for word in ("07700900736", "Vicnotewords", "Vicgivenwords", "Vicmeetingsays"):
            if word not in own:
                check.wrong(f"the victim's export{form} lacks {word}")
        for reference in ("RJ-2013-0001", "VC-2013-0001"):
            theirs = check.answers(f"case export {reference} --for offender{form}", 0)
            for word in victims + team + ["Kinnamewren", "The market place"] + two_sides.VICTIM_WORDS:
                if word in theirs:
                    check.wrong(f"the offender's export of {reference}{form} holds {word}")
            if "VC-2013" in theirs:
                check.wrong("the offender's export names the victim contact case")
            for word in ("Offnamequill", "Offnotewords", "Offprisonnote", "Offhouse"):
                if word not in theirs:
                    check.wrong(f"the offender's export of {reference}{form} lacks {word}")
    check.answers("case export VC-2013-0001 --for victim", 64)  # several people: whose request is it?
    check.answers("case export VC-2013-0001 --for victim --person 9", 67)
    check.answers("case export VC-2013-0001", 64)
    check.answers("case export VC-2013-0001 --for victim --person 2 -o access.txt", 0)
    path = check.folder / "access.txt"
    if path.stat().st_mode & 0o777 != 0o600:
        check.wrong("the file of an export is not its owner's only")
    check.answers("case export VC-2013-0001 --for victim --person 2 -o access.txt", 73)
    path.unlink()


def close(check):
    with sqlite3.connect(check.folder / "cases.db") as database:
        # What nobody can type in a few lines: the hearing and the meetings are over.
        database.execute("UPDATE parole_reviews SET decision = 'no-release', decided_on = '2013-05-14'")
        database.execute("UPDATE meetings SET state = 'cancelled', cancelled_by = 'service' WHERE state = 'planned'")
    check.answers(f"case close VC-2013-0001 --because end-of-licence --today {LATER}", 0)
    check.answers(f"case erase VC-2013-0001 --decision DPO-1 --confirm VC-2013-0001 --today {LATER}", 65)
    check.answers(f"case close RJ-2013-0001 --because other-trust --today {LATER}", 0)
    check.answers(f"case close {two_sides.REFERRED} --because other-trust --today {LATER}", 0)
    (check.folder / "one.jsonl").unlink()


def erase_one_who_is_met_again(check):
    """The same offender, referred once more: what the other case holds of them stays."""
    said = check.answers(f"case erase {two_sides.REFERRED} --decision DPO-2013-008 --confirm {two_sides.REFERRED}"
                         f" --today {LATER}", 0)
    if "stand in other records as well" not in said:
        check.wrong(f"the other case's words were not spoken of: {said}")
    left = holding(check.folder, [two_sides.PLANTED["confirmation", "reason"], "Q736252"])
    if left:
        check.wrong(f"still there of {two_sides.REFERRED}: {left}")


def erase(check):
    before, there = audit_rows(check.folder), holding(check.folder, words())
    # The one is gone with the case before.
    unseen = set(words()) - set(there.get("cases.db", [])) - {two_sides.PLANTED["confirmation", "reason"]}
    if unseen:
        check.wrong(f"not everything was planted: {sorted(unseen)}")
    command = f"case erase RJ-2013-0001 --decision DPO-2013-009 --today {LATER}"
    check.answers(command, 64)  # nobody to ask
    check.answers(command + " --confirm VC-2013-0001", 64)
    check.answers(command + " --dry-run", 0)
    if holding(check.folder, words()) != there:
        check.wrong("what was not confirmed, or was a dry run, changed something")
    # A copy that somebody left beside the file is found and named.
    (check.folder / "cases.db-replaced-x").write_bytes((check.folder / "cases.db").read_bytes())
    said = check.answers(command + " --confirm RJ-2013-0001", 0)
    if "STILL THERE in" not in said or "cases.db-replaced-x" not in said:
        check.wrong(f"the copy beside the file was not named: {said}")
    (check.folder / "cases.db-replaced-x").unlink()
    left = holding(check.folder, words())
    if left:
        check.wrong(f"still there: {left}")
    after = audit_rows(check.folder)
    if after[:len(before)] != before or len(after) < len(before) + 2:
        check.wrong("the audit trail is not what it was and two rows more")
    if any(word in str(after) for word in words()):
        check.wrong("the audit trail holds personal data")


def afterwards(check):
    """The stub says what it must, another case is untouched, and nothing can be done on what was erased."""
    for reference in ("VC-2013-0001", "RJ-2013-0001"):
        shown = check.answers(f"case show {reference} --names --today {LATER}", 0)
        if "erased" not in shown or "DPO-2013-009" not in shown:
            check.wrong(f"case show {reference} does not say that it was erased: {shown}")
        check.answers(f"case reopen {reference} --today {LATER}", 65)
        check.answers(f"case erase {reference} --decision DPO-3 --confirm {reference} --today {LATER}", 65)
        for verb in ("history", "list", "export"):
            target = "" if verb == "list" else f" {reference}"
            more = " --for offender" if verb == "export" else ""
            check.answers(f"case {verb}{target}{more} --today {LATER}", 0)
    for report in ("outcomes", "timeliness", "conditions", "facilitators"):
        check.answers(f"report {report} --today {LATER}", 0)
    other = check.answers(f"case show VC-2013-0002 --names --today {LATER}", 0)
    if "Vicnamewren" not in other or "Stays Offname" not in other:
        check.wrong("another case lost its people")
    with sqlite3.connect(check.folder / "cases.db") as database:
        if database.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            check.wrong("the file is not whole")
        if database.execute("PRAGMA foreign_key_check").fetchall():
            check.wrong("a row refers to what is not there")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--lrpt", type=pathlib.Path, required=True)
    arguments.add_argument("--share", help="not needed: the program knows its own")
    lrpt = arguments.parse_args().lrpt.resolve()
    with tempfile.TemporaryDirectory() as folder:
        check = Check(lrpt, pathlib.Path(folder))
        sides = check.fields()
        two_sides.plant(check)
        (check.folder / "other.jsonl").write_text(json.dumps(OTHER) + "\n", encoding="utf-8")
        check.must("case open --from other.jsonl --owner asha")
        check.must("case contact VC-2013-0001 --how phone --with next-of-kin --outcome reached --note-from -", LONG)
        export(check, sides)
        close(check)
        erase_one_who_is_met_again(check)
        erase(check)
        afterwards(check)
        for problem in check.problems[:40]:
            print(problem)
        print(f"{check.runs} commands, {len(words())} words, {len(check.problems)} problems")
        sys.exit(1 if check.problems else 0)


main()
