"""A real cron daemon runs the shipped line: the mail is there, and cron itself has nothing to say; when the
settings are broken, cron mails what lrpt said.

Takes two to three minutes, as cron looks once a minute. Needs root, for /etc/cron.d, and no other sendmail
than its own for as long; says so and passes where it cannot be done.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

SENDMAIL = pathlib.Path("/usr/sbin/sendmail")
LINE = pathlib.Path("/etc/cron.d/lrpt-test")
RECORD = ('{"id":"M-1","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months",'
          '"sentenced_on":"2013-01-04","victim_name":"Vicname Wren"}\n')
PATIENCE = 130  # seconds: a full minute, and another one


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(1)
    raise SystemExit(f"cron: {what} did not happen within {PATIENCE} seconds")


def shipped_line(share, lrpt, folder):
    """The first line of share/cron/lrpt, every minute, for a training file."""
    lines = [line for line in (share / "cron" / "lrpt").read_text().splitlines() if re.match(r"\d", line)]
    command = " ".join(lines[0].split()[6:]).replace("/usr/bin/lrpt", lrpt)
    return (f"MAILTO=root\nLRPT_DB={folder}/casework.db\nLRPT_CONFIG={folder}/lrpt.toml\n"
            f"LRPT_TODAY=2013-03-04\nHOME={folder}\n* * * * * root {command}\n")


def prepare(lrpt, folder):
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LRPT_DB": "casework.db", "LRPT_TODAY": "2013-03-04"}
    (folder / "court.jsonl").write_text(RECORD)
    for command in ["db init --training", "staff add asha --role vlo --email asha@trust.example",
                    "staff add mo --role manager --email mo@trust.example",
                    "case open --from court.jsonl --owner asha"]:
        subprocess.run([lrpt, *command.split()], cwd=folder, env=environment, check=True, capture_output=True)


def configure(folder, transport):
    (folder / "lrpt.toml").write_text(f'[mail]\nfrom = "lrpt@trust.example"\nallowed_domains = ["trust.example"]\n'
                                      f'transport = "{transport}"\nfolder = "{folder}/mails"\n')


def play(share, lrpt, folder):
    prepare(lrpt, folder)
    configure(folder, "file")
    own_mail = folder / "from-cron"
    SENDMAIL.write_text(f"#!/bin/sh\ncat >> {own_mail}\n")
    SENDMAIL.chmod(0o755)
    LINE.write_text(shipped_line(share, lrpt, folder))
    LINE.chmod(0o644)
    daemon = subprocess.Popen(["cron", "-f"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for("the mail of the day", lambda: len(list(folder.glob("mails/*.eml"))) == 2)
        time.sleep(2)
        if own_mail.exists():
            raise SystemExit(f"cron had something to say: {own_mail.read_text()}")
        configure(folder, "post")
        wait_for("cron's own mail", lambda: own_mail.exists() and "mail.transport" in own_mail.read_text())
        if "Wren" in own_mail.read_text():
            raise SystemExit("cron's own mail holds a name")
    finally:
        daemon.terminate()
        daemon.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", required=True)
    parser.add_argument("--share", required=True)
    arguments = parser.parse_args()
    if os.geteuid() != 0 or not shutil.which("cron") or SENDMAIL.exists():
        print("cron was not tried: it needs root, Debian's cron and no sendmail on this computer")
        return 0
    with tempfile.TemporaryDirectory() as name:
        try:
            play(pathlib.Path(arguments.share).resolve(), os.path.abspath(arguments.lrpt), pathlib.Path(name))
        finally:
            LINE.unlink(missing_ok=True)
            SENDMAIL.unlink(missing_ok=True)
    print("cron ran the shipped line: the mail arrived, cron was silent, and spoke when the settings were broken")
    return 0


if __name__ == "__main__":
    sys.exit(main())
