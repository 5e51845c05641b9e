"""`deadlines send` with real parts: msmtp, an SMTP server on loopback, mails read by Python's email package.

The server accepts, refuses for a while, refuses for good, hangs or is not there; lrpt is killed at every sync
of the disk and while a mail is handed over. Every mail arrives, under one Message-ID; what is known to have
gone does not go again; nobody's name stands in any of it.
"""

import argparse
import asyncio
import email
import email.header
import email.policy
import html.parser
import json
import os
import pathlib
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

from aiosmtpd.controller import Controller

TODAY = "2013-03-04"
TOMORROW = "2013-03-05"
NAMES = {"offender_name": "Offname Quill", "victim_name": "Vicname Wren", "crn": "Q736251",
         "offender_telephone": "01632 960736"}
RECORD = {"id": "M-1", "offence": "OF61102", "plea": "guilty", "disposal": "imprisonment", "term": "18 months",
          "sentenced_on": "2013-01-04", **NAMES}
# asha owns the case, mo is told that it is late.
RECIPIENTS = {"asha@trust.example", "mo@trust.example"}


class Post:
    """What the SMTP server does with a mail, and what it was given."""

    def __init__(self):
        self.answer, self.delay, self.arrived = "250 taken", 0, []

    async def handle_DATA(self, server, session, envelope):
        await asyncio.sleep(self.delay)
        if self.answer.startswith("250"):
            self.arrived.append((envelope.mail_from, envelope.rcpt_tos, envelope.content))
        return self.answer


class Office:
    """A casework file of its own with something to be told, and the settings beside it."""

    def __init__(self, check, settings="", policy=None):
        self.check = check
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=check.folder))
        self.settings = self.folder / "lrpt.toml"
        self.configure(settings, policy)
        for command in ["db init --training", "staff add asha --role vlo --email asha@trust.example",
                        "staff add mo --role manager --email mo@trust.example"]:
            self.must(command)
        (self.folder / "court.jsonl").write_text(json.dumps(RECORD) + "\n")
        self.must("case open --from court.jsonl --owner asha")

    def configure(self, settings="", policy=None):
        text = ""
        if policy is not None:
            (self.folder / "policy.toml").write_text(policy)
            text = f'[policy]\nfile = "{self.folder}/policy.toml"\n'
        self.settings.write_text(text + self.check.mail_settings + settings)

    def run(self, command, today=TODAY, before=()):
        return subprocess.run([*before, self.check.lrpt, *command.split()], capture_output=True, text=True,
                              cwd=self.folder, env=self.environment(today) | self.sanitizers(traced=bool(before)),
                              timeout=60)

    def start(self, command):
        return subprocess.Popen([self.check.lrpt, *command.split()], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                text=True, cwd=self.folder, env=self.environment(TODAY))

    def environment(self, today):
        return {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "LRPT_DB": "casework.db", "LRPT_TODAY": today,
                "LRPT_CONFIG": str(self.settings)}

    @staticmethod
    def sanitizers(traced):
        """What a build with sanitizers is told: LeakSanitizer cannot look at a process that strace looks at."""
        options = os.environ.get("ASAN_OPTIONS", "")
        return {"ASAN_OPTIONS": options + ":detect_leaks=0" if traced else options}

    def must(self, command, today=TODAY):
        done = self.run(command, today)
        self.check.expect(done.returncode == 0, f"{command}: {done.returncode} {done.stderr}")
        return done

    def outbox(self):
        return {(row["period"], row["recipient"]): row
                for row in json.loads(self.must("deadlines outbox --json").stdout)["items"]}

    def states(self, day=TODAY):
        return {row["state"] for (period, _), row in self.outbox().items() if period == day}


class Page(html.parser.HTMLParser):
    """Whether every tag that is opened is closed, and what stands in the heading cells."""

    def __init__(self):
        super().__init__()
        self.open, self.headings = [], 0

    def handle_starttag(self, tag, attributes):
        if tag != "meta":
            self.open.append(tag)
        self.headings += tag == "th" and any(name == "scope" for name, _ in attributes)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, f"</{tag}> closes another tag"


class Check:
    def __init__(self, lrpt, share, folder):
        self.lrpt, self.share, self.folder = lrpt, share, folder
        self.problems, self.checked = [], 0
        self.post = Post()
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.server = Controller(self.post, hostname="127.0.0.1", port=port)
        self.server.start()
        self.mail_settings = self.mail_by(port)

    def mail_by(self, port):
        """Settings with msmtp, as a site has them, in front of a port of this machine."""
        path = self.folder / f"msmtp-{port}"
        path.write_text(f"account default\nhost 127.0.0.1\nport {port}\ntls off\nauth off\ntimeout 30\n"
                        "from lrpt@trust.example\n")
        return (f'[mail]\nfrom = "lrpt@trust.example"\nallowed_domains = ["trust.example"]\n'
                f'command = "/usr/bin/msmtp -C {path} -t -i"\n')

    def expect(self, is_so, problem):
        self.checked += 1
        if not is_so:
            self.problems.append(problem)

    def same(self, found, expected, what):
        self.expect(found == expected, f"{what}: {found!r}, not {expected!r}")

    def arrived(self):
        """The mails since it was last asked, as Python's email package reads them."""
        mails = [email.message_from_bytes(content, policy=email.policy.default)
                 for _, _, content in self.post.arrived]
        for (sender, recipients, content), mail in zip(self.post.arrived, mails):
            self.same(sender, "lrpt@trust.example", "envelope sender")
            self.same(recipients, [mail["To"]], "envelope recipients")
            self.expect(max(len(line) for line in content.split(b"\r\n")) <= 78, "a line is longer than 78")
        self.post.arrived = []
        return mails

    def nobody_named(self, text, where):
        for value in NAMES.values():
            for word in [value, *value.split()]:
                self.expect(len(word) < 4 or word.lower() not in text.lower(), f"{where} holds {word}")


def read_mails(check):
    """Headers, encodings, both parts, and no names."""
    office = Office(check)
    done = office.must("deadlines send")
    check.same(done.stdout, "Sent 2 mails.\n", "send")
    mails = check.arrived()
    check.same({mail["To"] for mail in mails}, RECIPIENTS, "recipients")
    for mail in mails:
        check.expect(not mail.defects, f"defects: {mail.defects}")
        check.same(mail["Auto-Submitted"], "auto-generated", "Auto-Submitted")
        check.same(mail["X-Auto-Response-Suppress"], "All", "X-Auto-Response-Suppress")
        check.same(mail["From"], "LRPT deadlines <lrpt@trust.example>", "From")
        check.same(mail["List-Id"], "LRPT deadlines <deadlines.lrpt.trust.example>", "List-Id")
        check.expect(mail["Date"].datetime is not None, "Date")
        check.expect(TODAY in mail["Message-ID"], f"Message-ID {mail['Message-ID']}")
        check.same(mail.get_content_type(), "multipart/alternative", "type")
        kinds = [part.get_content_type() for part in mail.iter_parts()]
        check.same(kinds, ["text/plain", "text/html"], "parts, the plain one first")
        text, page = (part.get_content() for part in mail.iter_parts())
        check.expect("VC-2013-0001" in text and "VC-2013-0001" in page, "the case's reference")
        check.expect("VC-2013" not in mail["Subject"] and "asha" not in mail["Subject"], "subject names something")
        check.nobody_named(mail.as_string() + text + page, "a mail")
        parser = Page()
        parser.feed(page)
        check.expect(not parser.open and parser.headings >= 6, "the page is not whole")
    check.nobody_named(done.stderr + office.must("deadlines outbox --json").stdout, "the outbox")
    again = office.must("deadlines send")
    check.expect("written already" in again.stdout and not check.arrived(), "a second run sent again")
    check.same(office.must("deadlines send --quiet").stdout, "", "a quiet run")
    check.same(office.run("deadlines outbox --health").returncode, 0, "health")
    check.same(office.run("deadlines outbox --health", "2013-03-06").returncode, 1, "health two days later")


def server_refuses(check):
    for answer in ["451 later", "550 never"]:
        office = Office(check)
        check.post.answer = answer
        done = office.run("deadlines send --quiet")
        check.same(done.returncode, 75, answer)
        check.same(done.stdout, "", f"stdout at {answer}")
        check.expect("tried again in 5 minutes" in done.stderr, f"{answer}: {done.stderr}")
        check.same(office.states(), {"queued"}, answer)
        check.same(office.run("deadlines send --quiet").returncode, 0, "not yet due")
        identities = {row["message_id"] for row in office.outbox().values()}
        check.post.answer = "250 taken"
        check.same(office.must("deadlines outbox retry").stdout, "Sent 2 mails.\n", "retry")
        check.same({mail["Message-ID"].strip("<>") for mail in check.arrived()}, identities, "Message-IDs")
        check.same(office.states(), {"sent"}, "after the retry")


def never_delivered(check):
    """What waits past its day is given up, and said the next day."""
    office = Office(check)
    check.post.answer = "550 never"
    office.run("deadlines send")
    check.post.answer = "250 taken"
    done = office.run("deadlines send", TOMORROW)
    check.same(done.returncode, 69, "given up")
    check.expect("could not be delivered" in done.stderr, done.stderr)
    mails = check.arrived()
    check.same({mail["To"] for mail in mails}, RECIPIENTS, "the day after")
    for mail in mails:
        text = mail.get_body(("plain",)).get_content()
        check.expect("could not be delivered" in text, "the next mail does not say so")
    check.same(office.states(), {"failed"}, "the day before")


def nobody_answers(check):
    office = Office(check, "timeout_seconds = 1\n")
    check.post.delay = 30
    begun = time.monotonic()
    done = office.run("deadlines send")
    check.expect(time.monotonic() - begun < 20, "a server that hangs held the run up")
    check.same(done.returncode, 75, "hanging")
    check.post.delay = 0
    check.expect("took too long" in done.stderr, done.stderr)
    check.same(office.states(), {"queued"}, "hanging")
    office.must("deadlines outbox retry")
    check.same({mail["To"] for mail in check.arrived()}, RECIPIENTS, "after hanging")

    working = check.mail_settings
    check.mail_settings = check.mail_by(1)  # nobody listens there
    office = Office(check)
    check.same(office.run("deadlines send").returncode, 75, "no server")
    check.mail_settings = working
    office.configure()
    office.must("deadlines outbox retry")
    check.same({mail["To"] for mail in check.arrived()}, RECIPIENTS, "after no server")


def two_at_once(check):
    office = Office(check)
    check.post.delay = 1
    first = office.start("deadlines send")
    until = time.monotonic() + 20
    while "claimed" not in office.states() and time.monotonic() < until:
        time.sleep(0.05)
    quiet, loud = office.run("deadlines send --quiet"), office.run("deadlines send")
    check.same((quiet.returncode, quiet.stdout, quiet.stderr), (0, "", ""), "a second run under --quiet")
    check.same(loud.returncode, 75, "a second run")
    first.wait(timeout=30)
    check.post.delay = 0
    check.same(first.returncode, 0, "the first run")
    check.same(len(check.arrived()), 2, "mails of two runs")


def taken_by_script(office, ending):
    """A mail.command that keeps what it is given, and ends as said; each delivery is a file."""
    script = office.folder / "take"
    script.write_text('#!/bin/sh\nmail=$(mktemp "$0.XXXXXX")\ncat > "$mail.part"\n' + ending + "\n")
    script.chmod(0o700)
    office.settings.write_text(f'[mail]\nfrom = "lrpt@trust.example"\nallowed_domains = ["trust.example"]\n'
                               f'command = "{script}"\n')


DELIVER = 'mv "$mail.part" "$mail.eml"'


def deliveries(office):
    """Message-IDs by recipient, one for each time that a mail was taken."""
    found = {}
    for path in office.folder.glob("take.*.eml"):
        mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        found.setdefault(mail["To"], []).append(mail["Message-ID"])
    return found


def recovered(check, office, where):
    """After a kill: nothing lost, no second identity, nothing again that was marked as sent."""
    sent = {f"{row['recipient']}@trust.example" for row in office.outbox().values() if row["state"] == "sent"}
    before = deliveries(office)
    taken_by_script(office, DELIVER)
    office.must("deadlines send")
    after = deliveries(office)
    check.same(set(after), RECIPIENTS, f"{where}: recipients")
    for recipient, identities in after.items():
        check.same(len(set(identities)), 1, f"{where}: Message-IDs of {recipient}")
        if recipient in sent:
            check.same(len(identities), len(before[recipient]), f"{where}: {recipient} got it again")
    check.same(office.states(), {"sent"}, f"{where}: states")
    check.same(office.run("deadlines outbox --health").returncode, 0, f"{where}: health")


def killed_while_handing_over(check):
    for ending in ["kill -9 $PPID", f"{DELIVER}; kill -9 $PPID"]:
        office = Office(check)
        taken_by_script(office, ending)
        check.same(office.run("deadlines send").returncode, -9, ending)
        recovered(check, office, ending)


def killed_at_each_sync(check):
    """strace kills lrpt at its first sync of the disk, at its second, and so on until it gets through."""
    for place in range(1, 200):
        office = Office(check)
        taken_by_script(office, DELIVER)
        killer = ["strace", "-o", "/dev/null", "-e", "trace=fdatasync,fsync",
                  "-e", f"inject=fdatasync,fsync:signal=SIGKILL:when={place}"]
        done = office.run("deadlines send", before=killer)
        if done.returncode == 0:
            check.expect(place > 10, f"only {place - 1} syncs")
            return
        recovered(check, office, f"killed at sync {place}")
    check.expect(False, "lrpt never got through")


def broken_set_ups(check):
    office = Office(check)
    office.settings.write_text("")
    done = office.run("deadlines send --quiet")
    check.same(done.returncode, 78, "no settings")
    check.expect("mail.from" in done.stderr, done.stderr)
    office.configure('transport = "post"\n')
    check.same(office.run("deadlines send").returncode, 78, "a transport that there is not")
    office.settings.write_text(check.mail_settings.replace("/usr/bin/msmtp", "/no/such/program"))
    check.same(office.run("deadlines send --quiet").returncode, 78, "a command that there is not")
    office.configure()
    office.must("deadlines outbox retry")
    check.same(len(check.arrived()), 2, "after mending the command")

    office = Office(check)
    holder = sqlite3.connect(office.folder / "casework.db", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    check.same(office.run("deadlines send --quiet").returncode, 75, "the file is busy")
    holder.execute("ROLLBACK")
    holder.close()
    with open(office.folder / "casework.db", "r+b") as file:
        file.truncate(5000)
    check.same(office.run("deadlines send --quiet").returncode, 65, "the file is damaged")
    (office.folder / "casework.db").unlink()
    missing = office.run("deadlines send --quiet")
    check.same((missing.returncode, missing.stdout), (66, ""), "there is no file")
    check.expect(not check.arrived(), "a broken set-up sent mail")


def people_without_address(check):
    office = Office(check)
    office.must("staff add asha --role vlo --email asha@elsewhere.example")
    office.must("deadlines send")
    mails = check.arrived()
    check.same({mail["To"] for mail in mails}, {"mo@trust.example"}, "only within the domains")
    check.expect("asha has deadlines, and no address" in mails[0].get_body(("plain",)).get_content(),
                 "the manager is not told who has no address")
    office = Office(check)
    office.must("staff add asha --role vlo --email asha@elsewhere.example")
    office.must("staff add mo --role manager --email mo@elsewhere.example")
    done = office.run("deadlines send --quiet")
    check.same(done.returncode, 78, "no manager has an address")
    check.expect("asha" in done.stderr and "mo" in done.stderr, done.stderr)
    check.expect(not check.arrived(), "a mail left the domains")


def forged_headers(check):
    policy = (check.share / "policy.toml").read_text()
    title = 'title = "First offer of contact to the victim"'
    forged = policy.replace(title, r'title = "Offer\r\nBcc: all@evil.example\r\n\r\n<b>&"')
    check.expect(forged != policy, "the title is not in policy.toml")
    office = Office(check, 'from_name = "Müller\\r\\nBcc: all@evil.example"\n', forged)
    done = office.run("deadlines send")
    if done.returncode == 78:  # refused where it comes in
        forged = policy.replace(title, 'title = "Offer <b>& \\" of"')
        office.configure('from_name = "Müller, Dienst für Fristen"\n', forged)
        office.must("deadlines send")
    mails = check.arrived()
    check.same({mail["To"] for mail in mails}, RECIPIENTS, "forged")
    for mail in mails:
        check.expect(mail["Bcc"] is None and mail["Cc"] is None, "a header was forged")
        check.expect("evil.example" not in str(mail["To"]), "a recipient was forged")
        name = str(email.header.make_header(email.header.decode_header(
            email.message_from_bytes(mail.as_bytes())["From"])))
        check.expect(name.startswith("Müller"), f"From: {name}")
        page = mail.get_body(("html",)).get_content()
        check.expect("<b>" not in page, "a title is not escaped")


def refused_and_plain(check):
    policy = (check.share / "policy.toml").read_text()
    named = policy.replace("First offer of contact to the victim", "First offer to vicname  WREN")
    office = Office(check, policy=named)
    done = office.run("deadlines send")
    check.same(done.returncode, 70, "a name in a mail")
    check.nobody_named(done.stdout + done.stderr, "the refusal")
    check.expect(not check.arrived(), "a mail with a name left")
    check.same(office.states(), {"refused"}, "a name in a mail")
    office = Office(check, "html = false\n")
    office.must("deadlines send")
    check.same({mail.get_content_type() for mail in check.arrived()}, {"text/plain"}, "mail.html = false")


def nothing_to_say(check):
    office = Office(check)
    office.must("case contact VC-2013-0001 --how phone --with victim --outcome reached")
    done = office.run("deadlines send --quiet")
    check.same((done.returncode, done.stdout, done.stderr), (0, "", ""), "nothing to say")
    check.expect(not check.arrived(), "a mail that says nothing")
    office.configure('heartbeat = "tue"\n')
    office.must("deadlines send", TOMORROW)
    mails = check.arrived()
    check.same([mail["Subject"] for mail in mails], ["nothing is overdue, Tue 5 Mar 2013"], "heartbeat")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", required=True)
    parser.add_argument("--share", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        check = Check(os.path.abspath(arguments.lrpt), pathlib.Path(arguments.share).resolve(), pathlib.Path(folder))
        for part in [read_mails, server_refuses, never_delivered, nobody_answers, two_at_once,
                     killed_while_handing_over, killed_at_each_sync, broken_set_ups, people_without_address,
                     forged_headers, refused_and_plain, nothing_to_say]:
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
