"""Three logins on one computer: a victim liaison officer, an offender manager, and somebody who is no staff,
with the service account and the sudo rule that ship. Each does what they may through sudo, is refused what
they may not, cannot open the casework file themselves, and stands in the audit trail under their own name,
whatever their environment says.
"""

import argparse
import json
import pwd
import shutil
import subprocess
import sys

import account

VICTIM, OFFENDER = "Vicname Wren", "Offname Quill"
RECORD = {"id": "L-1", "offence": "OF61102", "plea": "guilty", "disposal": "imprisonment", "term": "2 years",
          "sentenced_on": "2013-01-04", "victim_name": VICTIM, "offender_name": OFFENDER}
CASE = "VC-2013-0001"
CONTACT = ["case", "contact", CASE, "--how", "phone", "--with", "victim", "--outcome", "no-answer",
           "--today", account.TODAY]


class Play:
    def __init__(self, computer):
        self.computer = computer
        self.problems = []

    def expect(self, what, holds, done=None):
        if not holds:
            said = f": {done.returncode} {done.stdout.decode()} {done.stderr.decode()}" if done else ""
            self.problems.append(what + said)

    def audit(self):
        rows = subprocess.run(["sqlite3", self.computer.database, "SELECT login, command FROM audit"],
                              capture_output=True, check=True).stdout.decode().split("\n")
        return [tuple(row.split("|")) for row in rows if row]

    def leaves(self, what, rows, action):
        """What an action adds to the audit trail."""
        before = self.audit()
        done = action()
        added = self.audit()[len(before):]
        self.expect(f"{what}: the audit trail has {added} and not {rows}", added == rows, done)
        return done


def prepare(computer):
    for words, text in [("db init --training", ""), ("staff add boss --role manager", ""),
                        ("staff add asha --role vlo", ""), ("staff add orla --role offender-manager", ""),
                        ("case open --from - --owner asha", json.dumps(RECORD) + "\n")]:
        done = computer.through_account(None, words.split(), text.encode())
        if done.returncode != 0:
            sys.exit(f"cannot prepare: lrpt {words}: {done.stderr.decode()}")


def the_victim_liaison_officer(play):
    sudo = play.computer.sudo
    seen = play.leaves("asha looks", [("asha", "case show")],
                       lambda: sudo("asha", ["case", "show", CASE, "--names"]))
    play.expect("asha sees the victim", seen.returncode == 0 and VICTIM in seen.stdout.decode(), seen)
    done = play.leaves("asha records", [("asha", "case contact")], lambda: sudo("asha", CONTACT))
    play.expect("asha records a contact", done.returncode == 0, done)
    done = play.leaves("asha manages", [], lambda: sudo("asha", ["staff", "add", "eve", "--role", "vlo"]))
    play.expect("asha is no manager", done.returncode == 77, done)


def the_offender_manager(play):
    sudo = play.computer.sudo
    seen = play.leaves("orla looks", [("orla", "case show")],
                       lambda: sudo("orla", ["case", "show", CASE, "--names"]))
    text = seen.stdout.decode()
    play.expect("orla sees their own side", seen.returncode == 0 and OFFENDER in text, seen)
    play.expect("orla sees nothing of the victim", VICTIM not in text + seen.stderr.decode(), seen)
    for words in [CONTACT, ["case", "people", CASE, "--names"], ["case", "show", CASE, "--for", "victim"]]:
        done = play.leaves(f"orla: {words}", [], lambda given=words: sudo("orla", given))
        play.expect(f"orla may not {words}", done.returncode == 77 and not done.stdout, done)


def those_who_are_no_staff(play):
    computer = play.computer
    done = play.leaves("eve", [], lambda: computer.sudo("eve", ["case", "list"]))
    play.expect("sudo refuses eve", done.returncode == 1 and not done.stdout, done)
    done = play.leaves("dina", [], lambda: computer.sudo("dina", ["case", "list"]))
    play.expect("dina is in the group and has no role", done.returncode == 77 and not done.stdout, done)


def nobody_opens_the_file(play):
    computer = play.computer
    for login in ("asha", "orla", "eve"):
        direct = computer.run_as(login, ["cat", computer.database])
        play.expect(f"{login} reads the file", direct.returncode != 0 and not direct.stdout, direct)
        direct = computer.run_as(login, [computer.lrpt, "case", "list", "--db", computer.database])
        play.expect(f"{login} opens the file by lrpt", direct.returncode != 0 and CASE not in direct.stdout.decode(),
                    direct)
    for words in (["case", "list", "--db", "other.db"], ["config", "show", "--config", "mine.toml"],
                  ["case", "open", "--from", "/etc/shadow"], ["db", "key", "/tmp/key"]):
        done = play.leaves(f"asha: {words}", [], lambda given=words: computer.sudo("asha", given))
        play.expect(f"the account's rights are for its own file: {words}", done.returncode == 77, done)


def nobody_is_somebody_else(play):
    computer = play.computer
    boss = {"SUDO_USER": "boss", "SUDO_UID": str(pwd.getpwnam("boss").pw_uid), "USER": "boss", "LOGNAME": "boss"}
    done = play.leaves("asha says that she is boss", [("asha", "case contact")],
                       lambda: computer.sudo("asha", CONTACT, extra=boss))
    play.expect("what asha sets, sudo sets again", done.returncode == 0, done)
    done = play.leaves("asha makes sudo set it", [], lambda: computer.run_as(
        "asha", ["sudo", "-n", "-u", "lrpt", "SUDO_USER=boss", computer.lrpt, *CONTACT]))
    play.expect("sudo sets nothing for her", done.returncode != 0, done)
    done = computer.run_as("asha", [computer.lrpt, "case", "list"], extra=boss)
    play.expect("without sudo it opens nothing", done.returncode != 0 and not done.stdout, done)
    for words in (["db", "init"], ["staff", "add", "asha", "--role", "vlo"]):
        done = computer.run_as("asha", [computer.lrpt, *words, "--db", "own.db"], extra=boss)
        play.expect(f"her own file is hers: {words}", done.returncode == 0, done)
    own = subprocess.run(["sqlite3", computer.folder / "asha" / "own.db",
                          "SELECT DISTINCT login FROM audit"], capture_output=True, check=True).stdout.decode()
    play.expect(f"her own file says who she is, and says {own}", own.split() == ["asha"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", required=True)
    parser.add_argument("--share", required=True)
    arguments = parser.parse_args()
    account.enter()
    if not shutil.which("sudo"):
        account.skip("it needs sudo")
    computer = account.Computer(arguments.lrpt, arguments.share)
    checked = subprocess.run(["visudo", "-cf", "/etc/sudoers.d/lrpt"], capture_output=True, check=False)
    play = Play(computer)
    play.expect("visudo takes the shipped rule", checked.returncode == 0, checked)
    prepare(computer)
    the_victim_liaison_officer(play)
    the_offender_manager(play)
    those_who_are_no_staff(play)
    nobody_opens_the_file(play)
    nobody_is_somebody_else(play)
    for problem in play.problems:
        print(problem)
    print(f"three logins through sudo: {len(play.problems)} problems")
    return 1 if play.problems else 0


if __name__ == "__main__":
    sys.exit(main())
