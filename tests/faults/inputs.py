"""What comes in from outside, at its worst."""

import json

import jobs

GOOD = json.dumps(jobs.court_result("G-1")) + "\n"


def record(**more):
    return json.dumps(jobs.court_result("X-1", **more)).encode() + b"\n"


def csv(value):
    return b"id,offence,plea,disposal,sentenced_on,offender_name\nX-1,CJ88116,guilty,community-order,2013-02-18," + value + b"\n"


# Records: what they are, the file, and whether the record itself is refused (65) or taken as a plain text (0).
RECORDS = (
    ("10 MB of opening brackets", b"[" * 10_000_000, {65}),
    ("10 MB of nested objects", b'{"id":' * 1_700_000, {65}),
    ("10 MB of nested lists in a known key", b'{"id":"X-1","other_offences":' + b"[" * 10_000_000, {65}),
    ("1 MB of nested lists in a known key", b'{"id":"X-1","other_offences":' + b"[" * 900_000 + b"\n", {65}),
    ("a field of a million characters", record(offender_name="a" * 1_000_000), {65, 0}),
    ("a key of a million characters", b'{"' + b"k" * 1_000_000 + b'":1}\n', {65}),
    ("a million-digit number", b'{"id":' + b"9" * 1_000_000 + b"}\n", {65}),
    ("a number with a huge exponent", b'{"id":1e999999999}\n', {65}),
    ("a million empty lines", b"\n" * 1_000_000 + GOOD.encode(), {0}),
    ("a CSV field of a million characters", csv(b"a" * 1_000_000), {65, 0}),
    ("a CSV row of a million commas", csv(b"," * 1_000_000), {65}),
    ("a CSV heading of a million commas", b"id" + b"," * 1_000_000 + b"\n", {65}),
    ("a quotation mark that is never closed", csv(b'"' + b"a\n" * 500_000), {65}),
    ("NUL in a name", record(offender_name="Gil\0Marsh"), {65}),
    ("a NUL byte in JSON", GOOD.encode().replace(b"Gil", b"G\0l"), {65}),
    ("a NUL byte in CSV", csv(b"G\0l"), {65}),
    ("nothing but NUL", bytes(100_000), {65}),
    ("invalid UTF-8 in JSON", GOOD.encode().replace(b"Gil", b"G\xff\xfel"), {65}),
    ("overlong UTF-8 in JSON", GOOD.encode().replace(b"Gil", b"G\xc0\xafl"), {65}),
    ("a surrogate in JSON", GOOD.encode().replace(b"Gil", b"\\ud800"), {65}),
    ("invalid UTF-8 in CSV", csv(b"G\xff\xfel"), {65}),
    ("UTF-16", GOOD.encode("utf-16"), {65}),
    ("bidi overrides in a name", record(offender_name="Gil \u202eMarsh\u202c \u2066x"), {0, 65}),
    ("ANSI escapes in a name", record(offender_name="Gil\x1b[2J\x1b]0;x\x07"), {65}),
    ("ANSI escapes in an id", record(id="X\x1b[31m"), {65}),
    ("C1 controls in a name", record(offender_name="Gil\x9b2J"), {65}),
    *((f"a formula in a name: {start!r}", record(offender_name=start + "HYPERLINK(1)"), {65})
      for start in "=+-@"),
    ("a formula in an id", record(id="=1+1"), {0, 65}),
    ("a tab before a formula", record(offender_name="\t=1+1"), {65}),
    ("CR and LF in a name", record(offender_name="Gil\r\nBcc: x@evil.example"), {0}),
    ("a path as an id", record(id="../../../etc/passwd"), {0, 65}),
    ("SQL in a name", record(offender_name="x'); DROP TABLE cases; --"), {0}),
    ("a key twice", b'{"id":"X-1","id":"X-2"}\n', {65}),
    ("an impossible date", record(sentenced_on="2013-02-30"), {65}),
    ("a term without end", record(disposal="imprisonment", term="9" * 5000 + " years"), {65}),
    ("a stream that never ends", None, {65, 0}),
)
LOOKS = (("case", "list"), ("case", "list", "--csv"), ("case", "list", "--json"), ("deadlines", "overdue"),
         ("case", "show", "RJ-2013-0009", "--names"), ("deadlines", "ics"))
CONTROLS = [*range(0, 9), *range(11, 32), 127]
BIDI = [chr(c).encode() for c in (0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068)]


def harmless(trial, done, where):
    """No byte that a terminal obeys, no formula that a spreadsheet runs, in whatever was printed."""
    shown = done.stdout + done.stderr
    trial.expect(not any(byte in shown for byte in CONTROLS if byte not in (13,)), f"{where} prints control characters")
    trial.expect(not any(mark in shown for mark in BIDI), f"{where} prints marks that turn text around")
    trial.expect(b"\xc2\x9b" not in shown, f"{where} prints a C1 control")


def records(bench, part):
    """Each file, given to `case open` and to `eligibility batch`."""
    for what, content, wanted in RECORDS:
        for words in (("case", "open", "--from", "in", *jobs.MARCH), ("eligibility", "batch", "in")):
            with bench.trial(f"{what}, {' '.join(words[:2])}") as trial:
                place = bench.place()
                (place / "in").write_bytes(b"x" * 50_000_000 if content is None else content)
                before = (place / "cases.db").read_bytes()
                done = bench.run(place, words)
                bench.sane(trial, done)
                batch = words[0] == "eligibility"  # it passes over what is said of people
                trial.expect(done.returncode in wanted | ({0} if batch else set()),
                             f"ends with {done.returncode}: {done.stderr[-200:]!r}")
                harmless(trial, done, words[0])
                trial.expect(len(done.stderr) < 100_000, f"says {len(done.stderr)} bytes of it")
                same = (place / "cases.db").read_bytes() == before
                trial.expect(same or (done.returncode == 0 and not batch), "what was refused changed the file")
                bench.usable(trial, place)
                if not same:
                    for look in LOOKS:
                        harmless(trial, bench.run(place, (*look, *jobs.MARCH)), " ".join(look))
                bench.done_with(place)


CRLF = "\r\nBcc: x@evil.example\r\n\r\nbody"
MAIL_FIELDS = {
    "the address of a member of staff": ("staff", f"asha{CRLF}@trust.example"),
    "the end of an address": ("staff", f"asha@trust.example{CRLF}"),
    "a login": ("login", f"asha{CRLF}"),
    "mail.from": ("from", f"lrpt@trust.example{CRLF}"),
    "mail.from_name": ("from_name", f"Trust{CRLF}"),
    "mail.reply_to": ("reply_to", f"x@trust.example{CRLF}"),
    "mail.allowed_domains": ("allowed_domains", f"trust.example{CRLF}"),
    "mail.command": ("command", f"/bin/true{CRLF}"),
    "mail.envelope_from": ("envelope_from", f"x@trust.example{CRLF}"),
    "mail.folder": ("folder", f"mails{CRLF}"),
}


def mail(bench, part):
    """Line ends in every field that a mail is made of: refused, or no header begins there."""
    for what, (kind, value) in MAIL_FIELDS.items():
        with bench.trial(what) as trial:
            place = bench.place()
            if kind == "staff":
                done = bench.run(place, ("staff", "add", "eve", "--role", "manager", "--email", value, *jobs.MARCH))
                trial.expect(done.returncode in (64, 65), f"taken, with {done.returncode}")
            elif kind == "login":
                done = bench.run(place, ("staff", "add", value, "--role", "manager", "--email", "eve@trust.example",
                                         *jobs.MARCH))
                trial.expect(done.returncode in (64, 65), f"taken, with {done.returncode}")
            else:
                setting = json.dumps([value] if kind == "allowed_domains" else value)
                (place / "mail.toml").write_text(
                    "".join(line + "\n" for line in jobs.MAIL.splitlines() if not line.startswith(kind + " "))
                    + f"{kind} = {setting}\n")
                done = bench.run(place, ("deadlines", "send", "--config", "mail.toml", *jobs.LATER))
            bench.sane(trial, done)
            harmless(trial, done, what)
            for message in place.rglob("*.eml"):
                trial.expect(b"\nBcc:" not in message.read_bytes(), "a header begins in the value")
            bench.done_with(place)


def traversal(bench, part):
    """Values that would become paths, and output paths that lead where they should not."""
    for login in ("../../x", "/etc/x", "a/b", "..", ".", "a\\b", "x" * 5000, "-rf"):
        with bench.trial(f"the login {login[:20]!r}") as trial:
            place = bench.place()
            done = bench.run(place, ("staff", "add", "--role=manager", "--email=eve@trust.example", *jobs.MARCH, "--",
                                     login))
            bench.sane(trial, done)
            bench.run(place, ("deadlines", "send", "--config", "mail.toml", *jobs.LATER))
            outside = [path for path in bench.folder.rglob("*.eml") if (place / "mails") not in path.parents]
            trial.expect(not outside, f"mail is written to {outside}")
            bench.done_with(place)
    outputs = {
        "an existing file of another kind": ("mine.html", lambda place: (place / "mine.html").write_text("mine\n"), 73),
        "a symbolic link": ("link.html", lambda place: (place / "link.html").symlink_to("note.txt"), 73),
        "a symbolic link to nothing": ("link.html", lambda place: (place / "link.html").symlink_to("new"), 73),
        "the casework file": ("cases.db", lambda place: None, 73),
        "a folder": ("folder", lambda place: (place / "folder").mkdir(), 73),
        "a name that ends in a slash": ("new/", lambda place: None, 73),
        "a folder that is not there": ("a/b/page.html", lambda place: None, 73),
        "no name": ("", lambda place: None, 73),
        "a name that is too long": ("x" * 300, lambda place: None, 73),
        "a device": ("/dev/full", lambda place: None, 73),
        "a kernel's file": ("/proc/self/mem", lambda place: None, 73),
    }
    pages = (("report", "--html"), ("lawyers", "find", "--near", "Loughborough", "--for", "immigration", "--handout",
                                    "--html"))
    for what, (path, do, status) in outputs.items():
        for words in pages:
            with bench.trial(f"{' '.join(words[:2])} into {what}") as trial:
                place = bench.place()
                if words[0] == "lawyers":
                    bench.must(place, jobs.named("lawyers import").words)
                do(place)
                before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
                done = bench.run(place, (*words, path, *jobs.MARCH))
                bench.sane(trial, done)
                trial.expect(done.returncode in (status, 64, 77), f"ends with {done.returncode}: {done.stderr[-200:]!r}")
                after = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
                trial.expect(before == after, "files were altered")
                bench.done_with(place)
