"""Every document that lrpt prints for programs must fit the schema of its kind in share/schema.

Also fails where a kind is printed that has no schema, and where a schema is never needed: a document
that nobody prints any more, or that this check does not see, is not guarded.
"""

import argparse
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import jsonschema

PEOPLE = '''id,offender_name,crn,victim_name,offence,plea,disposal,term,sentenced_on,personal_victim,risk,rj_ordered
S-1,Ada Lockwood,A100001,Ben Tarrant,OF61102,guilty,imprisonment,18 months,2013-01-11,yes,medium,
S-2,Cy Merrow,A100002,Di Amberley,CJ88116,guilty,community-order,,2013-02-04,yes,medium,yes
S-3,Ed Norwell,A100003,Flo Garth,CJ88116,guilty,community-order,,2013-02-25,,,
S-4,Gus Oakhill,A100004,Hal Iveson,CJ88116,gulity,community-order,,2013-02-25,yes,medium,
'''
OTHERS = '''{"id":"S-5","offence":"OF61102","disposal":"imprisonment","term":"8 months","sentenced_on":"2021-05-03",\
"other_offences":[{"offence":"OF61131","disposal":"imprisonment","term":"6 months","relation":"consecutive"}]}
'''
SUSPENDED = '''{"id":"S-6","offence":"OF61102","disposal":"suspended","term":"12 months",\
"sentenced_on":"2013-01-11"}
'''
AFTERWARDS = [
    "case open --from suspended.jsonl --take-on S-6 --scheme contact --reason-from note.txt",
    "case update VC-2013-0003 --because activation --on '1 Mar 2013'",
    "case close VC-2013-0003 --because victim-not-found",
    "staff add tom --role vlo",
    "staff deputy vera --deputy tom --until '8 Mar 2013'",
    "staff add una --role vlo",
    "staff leave una",
]
CHANGES = [
    (0, "db init --training"),
    (0, "staff add vera --role vlo --role manager --email vera@trust.example"),
    (0, "staff add fred --role facilitator"),
    (0, "staff add dora --role data-protection-officer --role head-of-service"),
    (0, "staff train fred --from-day '12 Feb 2013' --until '14 Feb 2013'"),
]
# What is recorded once the cases are there.
RECORDED = [
    "case progress add VC-2013-0001 --kind release-month --month 2014-05 --from note.txt",
    "case progress add VC-2013-0001 --kind transfer",
    "case told add VC-2013-0001 1 --how phone",
    "case given add VC-2013-0001 --from note.txt",
    "case promise add VC-2013-0001 --due-on fri",
    "deadlines add VC-2013-0001 --set-for fri --from note.txt",
    "deadlines send --config mail.toml",
    "deadlines pause VC-2013-0001 case.task 1 --for 7 --reason ill --from note.txt",
    "case parole VC-2013-0001 --hearing 2013-05-14 --review-due 2013-05-01",
    "case parole VC-2013-0001 --invited today --statement yes --presented link",
    "case condition add VC-2013-0001 --kind other --from note.txt",
    "case condition add VC-2013-0001 --kind no-contact --from note.txt",
    "case condition add VC-2013-0001 --kind curfew",
    "case condition send VC-2013-0001 2",
    "case condition decide VC-2013-0001 2 --outcome refused --supported no --from note.txt",
]
# The directory of lawyers.
LAWYERS = [
    "lawyers import {samples}/lawyers.csv --listed-on 2013-02-01",
    "lawyers add --firm 'Schema Example' --town Leicester --languages 'Polish;Urdu' --visits-prisons Stocken",
    "lawyers retire L-002",
    "lawyers find --near Oakham --for parole --tally",
    "lawyers find --for visits --tally",
]
# The meetings of RJ-2013-0001.
MEETINGS = [
    "staff add orla --role offender-manager",
    "meeting plan RJ-2013-0001 --facilitator fred --save",
    "meeting update RJ-2013-0001/4 --offender-manager orla",
    "meeting move RJ-2013-0001/4 --to '23 Apr 10:00' --asked-by offender-manager",
    "meeting cancel RJ-2013-0001/3 --asked-by victim",
    "meeting add RJ-2013-0001 --kind conference --on '8 Apr' --at 14:00 --facilitator fred",
    "case consent RJ-2013-0001 --party victim --given yes",
    "case consent RJ-2013-0001 --party offender --given no",
    "meeting ready RJ-2013-0001 --interpreter not-needed",
    "meeting add RJ-2013-0001 --kind reparation --on '9 Apr' --at 14:00 --facilitator fred --from place.json",
]
# What is known after the event.
AFTER_THE_EVENT = [
    "case reoffending RJ-2013-0001 --found no --source police-record",
    "case apology RJ-2013-0001 --written-on today",
    "case apology RJ-2013-0001 --handed-on today --wanted yes --from note.txt",
]
# A referral, from its hearing to what was proposed; RJ is its reference.
RJ = "RJ-2013-0002"
REFERRED = [
    "case refer --hearing 2013-03-25 --writer fred --from referral.json",
    f"case suitability {RJ} --suitable yes --accountability accepts",
    f"case confirm {RJ} --arranged no --because other --reason-from note.txt",
    f"case confirm {RJ} --arranged yes --facilitator fred --assessment-from 2013-04-02"
    " --arrangement reparation --days 20",
    f"case outcome {RJ} --step proposed",
]
REFERRAL = '{"crn":"A100009","offence":"burglary-dwelling","plea":"guilty","risk":"medium"}\n'
OUTCOME = '{"id":"S-9","crn":"A100009","offence":"burglary-dwelling","sentenced_on":"2013-03-01"}\n'
# What is shown: command, and the statuses that it may end with.
SHOWN = [
    (0, "eligibility check --offence OF61102 --plea guilty --term 18\\ months --disposal imprisonment"),
    (0, "eligibility check --scheme rj --offence OF61102"),
    (0, "eligibility check VC-2013-0001"),
    (0, "eligibility rules"),
    (65, "eligibility sweep people.csv --all"),
    (0, "eligibility sweep others.jsonl"),
    (0, "eligibility diff policy.toml policy.toml"),
    (0, "eligibility diff policy.toml longer.toml"),
    (0, "eligibility diff policy.toml longer.toml others.jsonl"),
    (0, "case list"),
    (0, "case list --scheme rj --state closed"),
    (0, "case list --scheme contact --state closed"),
    (0, "case show VC-2013-0003 --names"),
    (0, "case show VC-2013-0001 --names"),
    (0, "case show VC-2013-0001"),
    (0, "case show RJ-2013-0001"),
    (0, "case show VC-2013-0002"),
    (0, "case people VC-2013-0001"),
    (0, "case people VC-2013-0001 --names"),
    (0, "case people VC-2013-0001 --for offender-manager"),
    (0, "case explain VC-2013-0001"),
    (0, "case explain VC-2013-0001 --names"),
    (0, "case handover vera"),
    (0, "case handover vera --names"),
    (0, "case history RJ-2013-0001"),
    (0, "case history RJ-2013-0001 --notes"),
    (0, "case parole VC-2013-0001"),
    (0, "case parole VC-2013-0001 --for offender-manager"),
    (0, "case condition list VC-2013-0001"),
    (0, "case condition list VC-2013-0001 --names"),
    (0, "case condition list VC-2013-0001 --for offender-manager --names"),
    (0, "report conditions"),
    (0, "case offer VC-2013-0001"),
    (0, "case safe VC-2013-0001"),
    (0, "case safe VC-2013-0001 --names"),
    (0, "case plan VC-2013-0001"),
    (0, "case plan VC-2013-0001 --names"),
    (0, "deadlines"),
    (0, "deadlines list"),
    (0, "deadlines list --state waiting"),
    (0, "deadlines list --team front-desk"),
    (0, "deadlines explain L-026"),
    (0, "lawyers find --near Leicester --for parole --for visits"),
    (0, "lawyers find --name schema"),
    (0, "lawyers list --area rutland"),
    (0, "lawyers list --doubtful"),
    (0, "lawyers show L-002"),
    (0, "lawyers tally"),
    (0, "deadlines overdue"),
    (0, "deadlines outbox"),
    (0, "report facilitators"),
    (0, "deadlines list --kind case.task"),
    (0, "deadlines list --state paused"),
    (0, "deadlines explain RJ-2013-0001"),
    (0, "deadlines explain VC-2013-0001"),
    (0, "deadlines explain VC-2013-0002"),
    (0, "case progress VC-2013-0001"),
    (0, "case progress VC-2013-0001 --names"),
    (0, "case progress VC-2013-0001 --for victim"),
    (0, "case told VC-2013-0001"),
    (0, "case told --gaps"),
    (0, "case told VC-2013-0001 --gaps --for offender-manager"),
    (0, "case given VC-2013-0001 --names"),
    (0, "case promise VC-2013-0001"),
    (0, "meeting plan RJ-2013-0001 --facilitator fred"),
    (0, "meeting list"),
    (0, "meeting list --case RJ-2013-0001 --state all --for victim"),
    (0, "case consent RJ-2013-0001"),
    (0, "meeting ready RJ-2013-0001"),
    (0, "meeting show RJ-2013-0001/5"),
    (0, "meeting show RJ-2013-0001/5 --names"),
    (0, "meeting show RJ-2013-0001/4 --for offender-manager"),
    (0, "meeting show RJ-2013-0001/4 --moves"),
    (0, "case survey RJ-2013-0001"),
    (0, "case reoffending RJ-2013-0001 --for offender-manager"),
    (0, "case apology RJ-2013-0001"),
    (0, "case apology RJ-2013-0001 --names"),
    (0, "case apology RJ-2013-0001 --names --for victim"),
    (0, "report outcomes"),
    (0, "report timeliness"),
    (0, f"case suitability {RJ}"),
    (0, f"case confirm {RJ}"),
    (0, f"case confirm {RJ} --names"),
    (0, f"case outcome {RJ}"),
    (0, f'case confirm check $("$0" -q case confirm {RJ} --slip | sed -n "s/^  code *//p")'),
    (0, "case open --from outcome.jsonl --dry-run"),
    (0, "staff list"),
    (0, "staff list --role facilitator"),
    (0, "deadlines explain fred"),
    (0, "db info"),
    (0, "db backups --config backup.toml"),
    (0, "db check"),
    (65, "db check --head 0123456789abcdef"),
    (0, "db retention"),
    (0, "audit exposure VC-2013-0001 --from-day '1 Jan 2013' --until '31 Dec 2099'"),
    (0, "audit sample --n 2 --seed 7"),
    (0, "case export VC-2013-0001 --for victim"),
    (0, "case export RJ-2013-0001 --for offender"),
    (0, "config show"),
    (0, "config path"),
]
REFUSED = [
    (64, "deadlines overdue --fields dew"),
    (64, "staff lits"),
    (65, "case open --from list.json"),
    (66, "case list --db missing.db"),
    (67, "deadlines list --owner verra"),
    (77, "case list --db open-to-all.db"),
    (78, "config show --config wrong.toml"),
]
ONE_DOCUMENT_ONLY = ("case show", "deadlines explain", "case export")  # commands that have --json and no --jsonl


class Schemas:
    def __init__(self, folder):
        self.used = set()
        self.validators = {}
        for path in sorted(folder.glob("*.json")):
            schema = json.loads(path.read_text(encoding="utf-8"))
            jsonschema.Draft7Validator.check_schema(schema)
            resolver = jsonschema.RefResolver(path.resolve().as_uri(), schema)
            self.validators[path.stem] = jsonschema.Draft7Validator(
                schema, resolver=resolver, format_checker=jsonschema.draft7_format_checker)

    def faults(self, name, document):
        if name not in self.validators:
            return [f"there is no schema for kind {name}"]
        self.used.add(name)
        for item in document.get("items", []):  # reached through a reference in the list's schema
            self.used.add(item.get("kind"))
        return [f"{'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}"
                for fault in self.validators[name].iter_errors(document)]


class Check:
    def __init__(self, lrpt, schemas, folder):
        self.lrpt, self.schemas, self.folder = lrpt, schemas, folder
        self.problems = []
        self.documents = 0

    def run(self, command, *more, status=0):
        words = ["bash", "-c", f'"$0" {command} "$@"', str(self.lrpt), *more]
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LRPT_DB": "cases.db",
                       "LRPT_TODAY": "2013-03-04"}
        done = subprocess.run(words, cwd=self.folder, env=environment, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=120, check=False)
        if done.returncode != status:
            self.complain(command, f"status {done.returncode}, not {status}: {done.stderr.decode()}")
        return done

    def answered(self, reference, on):
        """The only person of the case wants contact."""
        with sqlite3.connect(self.folder / "cases.db") as database:
            database.execute("INSERT INTO offers (case_reference, number, person, \"on\", answer)"
                             " VALUES (?, 1, 1, ?, 'yes')", (reference, on))

    def surveyed(self, reference, on):
        """The offender was asked about the reparation."""
        with sqlite3.connect(self.folder / "cases.db") as database:
            database.execute("INSERT INTO surveys (case_reference, number, party, \"on\", satisfied,"
                             " recommend, closure) VALUES (?, 1, 'offender', ?, 'yes', 'declined',"
                             " 'not-asked')", (reference, on))

    def complain(self, command, problem):
        self.problems.append(f"lrpt {command}: {problem}")

    def fit(self, command, name, text):
        self.documents += 1
        try:
            document = json.loads(text)
        except json.JSONDecodeError as fault:
            return self.complain(command, f"not JSON: {fault}: {text[:80]!r}")
        kind = document.get("kind") if name is None else name
        for fault in self.schemas.faults(kind, document):
            self.complain(command, f"{kind}: {fault}")

    def lines(self, command, output, error_kind="error"):
        for text in output.decode().splitlines():
            kind = json.loads(text).get("kind")
            self.fit(command, error_kind if kind == "error" else kind, text)

    def shown(self, command, status, more=()):
        document = self.run(command + " --json", *more, status=status)
        self.fit(command + " --json", None, document.stdout.decode())
        if command.startswith(ONE_DOCUMENT_ONLY):
            return
        lines = self.run(command + " --jsonl", *more, status=status)
        self.lines(command + " --jsonl", lines.stdout)
        items = [json.dumps(item) for item in json.loads(document.stdout)["items"]]
        again = [json.dumps(json.loads(line)) for line in lines.stdout.splitlines()]
        if items != again:
            self.complain(command, "--json and --jsonl do not hold the same items")

    def batch(self, source, status, *more):
        done = self.run("eligibility batch " + source, *more, status=status)
        self.lines("eligibility batch " + source, done.stdout, "decision-error")

    def refused(self, command, status):
        for form in ("--json", "--jsonl"):
            done = self.run(f"{command} {form}", status=status)
            last = done.stderr.decode().splitlines()[-1]
            self.fit(f"{command} {form}", "error", last)
            code = json.loads(last).get("code")
            if code != status:
                self.complain(command, f"the error says {code}, the status is {status}")


def play(check, share):
    (check.folder / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (check.folder / "others.jsonl").write_text(OTHERS, encoding="utf-8")
    (check.folder / "mail.toml").write_text(
        "[mail]\ntransport = \"none\"\nfrom = \"lrpt@trust.example\"\nallowed_domains = [\"trust.example\"]\n",
        encoding="utf-8")
    (check.folder / "note.txt").write_text("rang twice\n", encoding="utf-8")
    (check.folder / "telephone.json").write_text('{"value":"0116 496 0001"}\n', encoding="utf-8")
    (check.folder / "referral.json").write_text(REFERRAL, encoding="utf-8")
    (check.folder / "outcome.jsonl").write_text(OUTCOME, encoding="utf-8")
    (check.folder / "list.json").write_text("[]\n", encoding="utf-8")
    (check.folder / "wrong.toml").write_text("databse.path = 'x'\n", encoding="utf-8")
    policy = (share / "policy.toml").read_text(encoding="utf-8")
    (check.folder / "policy.toml").write_text(policy, encoding="utf-8")
    (check.folder / "longer.toml").write_text(policy.replace("value = 12\n", "value = 24\n"),
                                              encoding="utf-8")
    (check.folder / "open-to-all.db").touch()
    (check.folder / "open-to-all.db").chmod(0o644)
    for status, command in CHANGES:
        check.run(command, status=status)
    for sample in ("court-results.csv", "court-results.jsonl"):
        check.batch(str(share / "samples" / sample), 0)
        check.batch(str(share / "samples" / sample), 0, "--brief", "--scheme", "rj")
        check.batch(str(share / "samples" / sample), 0, "--turns")
    check.batch("people.csv", 65)
    check.batch("others.jsonl", 0)
    for source, status in (("people.csv --owner vera --owner fred", 65), ("others.jsonl", 0)):
        check.shown(f"case open --from {source} --dry-run", status)
        check.run(f"case open --from {source}", status=status)
        check.shown(f"case open --from {source}", status)
    check.run("case contact RJ-2013-0001 --how phone --with offender --outcome reached "
              "--note-from note.txt")
    check.answered("VC-2013-0001", "2013-03-01")
    for command in RECORDED:
        check.run(command)
    (check.folder / "suspended.jsonl").write_text(SUSPENDED, encoding="utf-8")
    check.shown("case open --from suspended.jsonl --take-on S-6 --reason-from note.txt --dry-run", 0)
    for command in AFTERWARDS + REFERRED:
        check.run(command)
    check.run("case safe add VC-2013-0001 --means telephone --safe yes --from telephone.json")
    check.run("case offer VC-2013-0001 --how phone --answer yes --level yearly")
    (check.folder / "place.json").write_text('{"place":"Room 4, 12 Sample Street"}\n', encoding="utf-8")
    for command in MEETINGS + AFTER_THE_EVENT:
        check.run(command)
    for command in LAWYERS:
        check.run(command.format(samples=share / "samples"))
    check.surveyed("RJ-2013-0001", "2013-03-04")
    (check.folder / "backup.toml").write_bytes(check.run("db key backup.key -q").stdout)
    check.run("db backup --config backup.toml")
    check.run("case erase VC-2013-0003 --decision DPO-1 --refuse legal-duty")
    for status, command in SHOWN:
        check.shown(command, status)
    for status, command in REFUSED:
        check.refused(command, status)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lrpt", required=True, type=pathlib.Path)
    parser.add_argument("--share", required=True, type=pathlib.Path)
    options = parser.parse_args()
    os.umask(0o077)
    schemas = Schemas(options.share.resolve() / "schema")
    with tempfile.TemporaryDirectory(prefix="schemas-") as folder:
        check = Check(options.lrpt.resolve(strict=True), schemas, pathlib.Path(folder))
        play(check, options.share.resolve())
    for name in sorted(set(schemas.validators) - schemas.used):
        check.problems.append(f"share/schema/{name}.json: nothing that was printed needed it")
    print("\n".join(check.problems) or f"{check.documents} documents fit {len(schemas.used)} schemas")
    sys.exit(1 if check.problems else 0)


main()
