"""The shipped cron line and systemd units are in order, and run the program that is there.

systemd's own tools look at the units (verify, and security for how far they are shut in); a cron line is taken
apart as crontab(5) says.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# systemd-analyze security: 0 is shut in, 10 is open; a unit without any protection has 9.6.
MOST_EXPOSED = 30  # tenths


def verify_units(share, lrpt, folder):
    problems = []
    for unit in sorted((share / "systemd").iterdir()):
        text = unit.read_text().replace("/usr/bin/lrpt", lrpt)
        (folder / unit.name).write_text(re.sub(r"^User=.*$", "User=root", text, flags=re.M))
    for unit in sorted(folder.iterdir()):
        done = subprocess.run(["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True)
        complaints = [line for line in done.stderr.splitlines() if unit.stem in line]
        if done.returncode != 0 or complaints:
            problems.append(f"{unit.name}: {done.returncode} {done.stderr.strip()}")
    for service in sorted(folder.glob("*.service")):
        done = subprocess.run(["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}",
                               str(service)], capture_output=True, text=True)
        if done.returncode != 0:
            problems.append(f"{service.name} too open: {done.stdout.strip().splitlines()[-1:]} {done.stderr.strip()}")
    return problems


def verify_cron(share, lrpt):
    problems = []
    for line in (share / "cron" / "lrpt").read_text().splitlines():
        if not line or line.startswith("#") or re.match(r"[A-Z]+=", line):
            continue
        words = line.split()
        times, user, command = words[:5], words[5], words[6:]
        if not all(re.fullmatch(r"[0-9*,/-]+", time) for time in times) or "%" in line:
            problems.append(f"cron line: {line}")
        if user != "lrpt" or command[0] != "/usr/bin/lrpt":
            problems.append(f"cron line runs {command[0]} as {user}")
        helped = subprocess.run([lrpt, *command[1:], "--help"], capture_output=True, text=True,
                                env={"PATH": "/usr/bin:/bin"})
        if helped.returncode != 0:
            problems.append(f"cron line: lrpt does not know {' '.join(command[1:])}")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", required=True)
    parser.add_argument("--share", required=True)
    arguments = parser.parse_args()
    share, lrpt = pathlib.Path(arguments.share), os.path.abspath(arguments.lrpt)
    problems = verify_cron(share, lrpt)
    if shutil.which("systemd-analyze"):
        with tempfile.TemporaryDirectory() as folder:
            problems += verify_units(share, lrpt, pathlib.Path(folder))
    else:
        print("systemd-analyze is not there: the units were not looked at")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"cron line and units: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
