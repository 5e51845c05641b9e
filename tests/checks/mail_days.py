"""Mail over several days: who hears what, what is said once, and that nothing of a person is in any of it.

The people of the file come from two_sides.py, every field of them with a planted word. The rest is played
with msmtp and the SMTP server of mail.py, and with mails too long for a pipe.
"""

import argparse
import email
import email.policy
import json
import os
import pathlib
import sqlite3
import sys
import tempfile
import time

import mail
import two_sides


def told(check, office, today, status=0):
    """What each person reads on a day."""
    done = office.run("deadlines send --quiet", today)
    check.same(done.returncode, status, f"send on {today}: {done.stderr}")
    check.same(done.stdout, "", f"stdout on {today}")
    return {one["To"].split("@")[0]: one.get_body(("plain",)).get_content() for one in check.arrived()}


def office_with_head(check):
    office = mail.Office(check)
    for login, role in [("dee", "vlo"), ("hal", "head-of-service")]:
        office.must(f"staff add {login} --role {role} --email {login}@trust.example")
    return office


def told_once(check):
    """Owner on the day, manager after a working day, head of service once after five, deputy while deputy."""
    office = office_with_head(check)  # the offer was due on Friday 1 March
    office.must("staff deputy asha --deputy dee --from-day 2013-03-05 --until 2013-03-06")
    texts = told(check, office, "2013-03-04")
    check.same(set(texts), {"asha", "mo"}, "Monday")
    check.expect("NEW: First offer" in texts["mo"], "the manager is not told what is new")
    texts = told(check, office, "2013-03-05")
    check.same(set(texts), {"asha", "dee", "mo"}, "Tuesday, with a deputy")
    check.expect("asha (you stand in)" in texts["dee"], texts["dee"])
    check.expect("NEW" not in "".join(texts.values()), "new twice")
    # On Wednesday the computer was off.
    check.same(set(told(check, office, "2013-03-07")), {"asha", "mo"}, "Thursday")
    texts = told(check, office, "2013-03-08")
    check.same(set(texts), {"asha", "hal", "mo"}, "Friday")
    check.expect("LATE FOR LONG" in texts["hal"], texts["hal"])
    check.same(set(told(check, office, "2013-03-11")), {"asha", "mo"}, "Monday after: the head heard once")
    check.same(office.run("deadlines outbox --health", "2013-03-12").returncode, 0, "health")
    office.must("case contact VC-2013-0001 --how phone --with victim --outcome reached", "2013-03-12")
    check.same(told(check, office, "2013-03-12"), {}, "what was done is not mailed")


def told_again(check):
    """What stood in a mail that nobody took has not been told."""
    office = office_with_head(check)
    check.post.answer = "550 never"
    check.same(told(check, office, "2013-03-08", 75), {}, "refused")
    check.post.answer = "250 taken"
    texts = told(check, office, "2013-03-11", 69)
    check.expect("LATE FOR LONG" in texts.get("hal", ""), "the head of service never heard")
    check.expect("NEW: First offer" in texts.get("mo", ""), "the manager never heard that it is new")
    check.expect("The mail to you of Fri 8 Mar 2013 could not be delivered." in texts["hal"], texts["hal"])


def ages(check, office, minutes):
    """Lets time pass for what waits."""
    with sqlite3.connect(office.folder / "casework.db") as database:
        database.execute("UPDATE outbox SET last_tried_at = strftime('%Y-%m-%dT%H:%M:%SZ', last_tried_at, ?)",
                         (f"-{minutes} minutes",))
    database.close()


def patience(check):
    office = mail.Office(check)
    check.post.answer = "451 later"
    check.same(told(check, office, mail.TODAY, 75), {}, "the first try")
    for minutes, before in [(5, 4), (15, 14), (60, 59), (60, 59)]:
        ages(check, office, before)
        told(check, office, mail.TODAY, 0)  # not yet: silent
        ages(check, office, minutes - before)
        told(check, office, mail.TODAY, 75)
    check.same({row["tries"] for row in office.outbox().values()}, {5}, "tries")
    ages(check, office, 60)
    check.post.answer = "250 taken"
    check.same(set(told(check, office, mail.TODAY)), {"asha", "mo"}, "the sixth try")


def rehearsals(check):
    """--dry-run saves and sends nothing, and ends as the run itself would."""
    office = mail.Office(check)
    done = office.must("deadlines send --dry-run")
    check.expect("asha@trust.example" in done.stdout and "mo@trust.example" in done.stdout, done.stdout)
    check.same(office.outbox(), {}, "the outbox after a dry run")
    check.post.answer = "451 later"
    office.run("deadlines send")
    check.post.answer = "250 taken"
    check.same(office.must("deadlines outbox retry --dry-run").stdout,
               "DRY RUN: nothing was sent; 2 mails would be tried\n", "retry --dry-run")
    check.same(office.states(), {"queued"}, "states after a dry run")
    office = mail.Office(check)
    office.must("staff add mo --role manager --email mo@elsewhere.example")
    office.must("staff add asha --role vlo --email asha@elsewhere.example")
    check.same(office.run("deadlines send --dry-run").returncode, 78, "a dry run where nobody can be told")
    check.same(check.arrived(), [], "mails of dry runs")


def shut_in(check):
    """As the unit runs it: no new privileges; and msmtp needs no file of its own to reach a server beside it."""
    office = mail.Office(check)
    command = f'command = "/usr/bin/msmtp --host=localhost --port={check.server.port} -t -i"\n'
    office.settings.write_text("".join(line for line in office.settings.read_text().splitlines(True)
                                       if not line.startswith("command")) + command)
    done = office.run("deadlines send --quiet", before=["setpriv", "--no-new-privs"])
    check.same((done.returncode, done.stdout, done.stderr), (0, "", ""), "without new privileges")
    check.same({one["To"] for one in check.arrived()}, mail.RECIPIENTS, "without new privileges")


def nobody_in_it(check):
    """Every field of every person holds a word that stands in no mail, no message and no listing."""
    folder = check.folder / "planted"
    folder.mkdir()
    planter = two_sides.Check(check.lrpt, folder)
    two_sides.plant(planter)
    for login, role in [("asha", "vlo"), ("boss", "manager"), ("fred", "facilitator"), ("hal", "head-of-service")]:
        planter.must(f"staff add {login} --role {role} --email {login}@trust.example")
    (folder / "lrpt.toml").write_text(check.mail_settings)
    words = [*two_sides.PLANTED.values(), *two_sides.NOTES.values(), two_sides.PLACE]
    kinds = set()
    for today in ["2013-03-04", "2013-03-05", "2013-03-12", "2013-03-21", "2013-04-02", "2013-05-14", "2013-09-02"]:
        done = [planter.run(f"{command} --config lrpt.toml --today {today}")
                for command in ["deadlines send --dry-run", "deadlines send", "deadlines outbox --json"]]
        check.same([one.returncode for one in done], [0, 0, 0], f"planted, {today}")
        texts = [part.get_content() for one in check.arrived() for part in one.iter_parts()]
        kinds |= {line for text in texts for line in text.splitlines() if line[:5] in ("  VC-", "  RJ-")}
        shown = "\n".join(texts + [(one.stdout + one.stderr).decode() for one in done]).lower()
        for word in words:
            check.expect(word.lower() not in shown, f"{word} is told by mail on {today}")
    check.expect(len({line[16:].removeprefix("NEW: ") for line in kinds}) >= 5, f"only these were mailed: {kinds}")


SCRIPT = """#!/bin/sh
mail=$(mktemp "$0.XXXXXX")
sleep 0.05
cat > "$mail"
[ -s "$mail" ] || exit 64
mv "$mail" "$mail.eml"
"""


def long_mails(check):
    """Killed around the handing over of a mail that no pipe holds by itself: whole or not at all."""
    office = mail.Office(check)
    (office.folder / "many.jsonl").write_text("".join(
        json.dumps({**mail.RECORD, "id": f"L-{number}", "crn": None}) + "\n" for number in range(400)))
    office.must("case open --from many.jsonl --owner asha")
    script = office.folder / "take"
    script.write_text(SCRIPT)
    script.chmod(0o700)
    office.settings.write_text(office.settings.read_text().replace("/usr/bin/msmtp", f"{script}"))
    fresh = (office.folder / "casework.db").read_bytes()
    for call, places in [("clone3,clone,vfork", (1, 2)), ("write", (1, 2)), ("waitid", (1, 2, 5, 9))]:
        for place in places:
            (office.folder / "casework.db").write_bytes(fresh)
            where = f"long mails, killed at {call} {place}"
            killed = office.run("deadlines send --quiet", before=[
                "strace", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                f"inject={call}:signal=SIGKILL:when={place}"])
            check.same(killed.returncode, -9, where)
            office.must("deadlines send --quiet")
            whole(check, office, where)


def whole(check, office, where):
    time.sleep(0.3)  # for what the killed run left behind
    with sqlite3.connect(office.folder / "casework.db") as database:
        written = {text.encode() for (text,) in database.execute("SELECT message FROM outbox")}
    database.close()
    check.expect(max(map(len, written)) > 65536, f"{where}: the longest mail has {max(map(len, written))} bytes")
    found = set()
    for path in office.folder.glob("take.*.eml"):
        content = path.read_bytes()
        check.expect(content in written, f"{where}: a mail of {len(content)} bytes is not what was written")
        found.add(email.message_from_bytes(content, policy=email.policy.default)["To"])
        path.unlink()
    check.same(found, mail.RECIPIENTS, where)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", required=True)
    parser.add_argument("--share", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        check = mail.Check(os.path.abspath(arguments.lrpt), pathlib.Path(arguments.share).resolve(),
                           pathlib.Path(folder))
        for part in [told_once, told_again, patience, rehearsals, shut_in, nobody_in_it, long_mails]:
            begun = time.monotonic()
            part(check)
            print(f"{part.__name__}: {time.monotonic() - begun:.1f} s")
        check.server.stop()
    for problem in check.problems:
        print(problem, file=sys.stderr)
    print(f"{check.checked} checks of mail, {len(check.problems)} failed")
    return 1 if check.problems else 0


if __name__ == "__main__":
    sys.exit(main())
