"""`lrpt help roles`, cell by cell: for every command and every role the program is asked, and must do what the
page says; and nobody is ever shown a word of a side, or a name, that the page does not give them.
"""

import argparse
import itertools
import pathlib
import re
import sys

import account

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "checks"))
import two_sides  # noqa: E402

# What no table may say, whoever writes it.
MAY_CHANGE = {"data-protection-officer": r"case erase|db retention", "head-of-service": "",
              "front-desk": r"lawyers \w+", "offender-manager": "case reoffending"}
NOT_FOR_OFFENDERS_SIDE = r"case (offer|plan|explain|progress|told|given|promise|parole)\b.*|report conditions"
SIGHT_KEYS = ("victims", "victims_names", "offenders", "offenders_names")
OPERANDS = {"REF": "VC-2013-0001", "FILE": "-", "LOGIN": "asha", "NUMBER": "1", "N": "1"}
LOOKS = ["case show VC-2013-0001", "case show RJ-2013-0001", f"case show {two_sides.REFERRED}",
         "case people VC-2013-0001", "case people RJ-2013-0001", "case safe VC-2013-0001",
         "case progress VC-2013-0001", "case given VC-2013-0001", "case promise VC-2013-0001",
         "case condition list VC-2013-0001", "case told VC-2013-0001", "case plan VC-2013-0001",
         "case explain VC-2013-0001", "case parole VC-2013-0001", "case offer VC-2013-0001",
         "case consent RJ-2013-0001", "case survey RJ-2013-0001", "case apology RJ-2013-0001",
         "case reoffending RJ-2013-0001", f"case suitability {two_sides.REFERRED}",
         f"case confirm {two_sides.REFERRED}", "meeting show RJ-2013-0001/1", "meeting show RJ-2013-0001/2",
         "meeting list RJ-2013-0001", "meeting ics RJ-2013-0001"]
# What says when something is due says what it is due after: dates, no words.
DATED = ["deadlines explain VC-2013-0001", "deadlines explain RJ-2013-0001", "case handover asha",
         "case handover fred", "eligibility check VC-2013-0001"]
NOTES = ["case history VC-2013-0001 --notes", "case history RJ-2013-0001 --notes"]


class Table:
    """The page as it is printed."""

    def __init__(self, page):
        self.rows, self.sights = {}, {}
        lines = page.splitlines()
        heading = next(line for line in lines if line.startswith("  COMMAND"))
        roles = list(account.LOGINS)
        places = {role: heading.index(f" {role[:3]}") + 1 for role in roles}
        for line in lines:
            words = line.split()
            if words and words[0] in account.LOGINS:
                self.sights[words[0]] = dict(zip(SIGHT_KEYS, words[1:5]))
        for line in itertools.takewhile(str.strip, lines[lines.index(heading) + 1:]):
            name, access = line[2:25].strip(), line[26:34].strip()
            cells = {role: line[place:place + 3].strip() for role, place in places.items()}
            self.rows[name] = access, {role: cell == role[:3] for role, cell in cells.items()}

    def covers(self, role, what, command):
        extent = self.sights[role][what]
        about_rj = "RJ-" in command or command == "case handover fred"
        return extent == "all" or (extent == "rj" and about_rj)


class Team(two_sides.Check):
    """two_sides.Check in a team's file: what is planted is planted by the account itself."""

    def __init__(self, computer):
        super().__init__(computer.lrpt, computer.home)
        self.computer = computer
        self.login = None

    def run(self, command, text=""):
        self.runs += 1
        return self.computer.through_account(self.login, command.split(), text.encode())


def operands_of(team, command):
    usage = re.search(rf"^USAGE\n  lrpt {command}(.*) \[OPTIONS\]", team.run(f"help {command}").stdout.decode(), re.M)
    return [OPERANDS.get(word, "x") for word in usage.group(1).split() if not word.startswith("[")]


def is_refused(done, command):
    said = done.stderr.decode()
    refused = f"lrpt: {command} is for " in said or f"{command} is for the account" in said
    return refused, said


def check_cells(team, table):
    for command, (access, cells) in table.rows.items():
        words = " ".join([command, *operands_of(team, command)])
        if access == "changes":
            words += " --dry-run"
        for role, may in cells.items():
            team.login = account.LOGINS[role]
            done = team.run(words)
            refused, said = is_refused(done, command)
            if refused == may or (refused and (done.returncode != 77 or done.stdout)):
                team.problems.append(f"{words}, by {role}: the page says {may}, and it was {done.returncode}: {said}")
    team.login = None


def check_limits(team, table):
    for (command, (access, cells)), (role, pattern) in itertools.product(table.rows.items(), MAY_CHANGE.items()):
        if access == "changes" and cells[role] and not re.fullmatch(pattern, command):
            team.problems.append(f"{role} may {command}")
    for command, (access, cells) in table.rows.items():
        if access == "looks" and not cells["data-protection-officer"]:
            team.problems.append(f"the data protection officer cannot look: {command}")
        for role in ("facilitator", "offender-manager", "report-writer", "front-desk"):
            if cells[role] and re.fullmatch(NOT_FOR_OFFENDERS_SIDE, command):
                team.problems.append(f"{role} may {command}, which is the victim's side")


def words_kept_from(table, role, command, sides):
    """The planted words that the page does not give to the role."""
    words = []
    for side, what in (("victim", "victims"), ("offender", "offenders")):
        if not table.covers(role, what, command):
            words += two_sides.planted(side, sides)
            words += two_sides.VICTIM_WORDS if side == "victim" and command in LOOKS else []
        elif not table.covers(role, f"{what}_names", command):
            words += two_sides.planted(side, sides, True)
    if not (table.covers(role, "victims", command) and table.covers(role, "offenders", command)):
        words += two_sides.planted("team", sides)
    return words


def check_sights(team, table, sides):
    for role, login in account.LOGINS.items():
        team.login = login
        shown = ""
        for command, form in itertools.product(LOOKS + DATED, ["", "--json"]):
            words = words_kept_from(table, role, command, sides)
            shown += team.free_of(f"{command} --names {form}", words)
            team.free_of(f"{command} {form}", words)
        for command in NOTES:
            shown += team.free_of(command, words_kept_from(table, role, command, sides))
        for key, word in (("victims_names", "Vicnamewren"), ("offenders_names", "Offnamequill")):
            if (table.sights[role][key] != "none") != (word in shown):
                team.problems.append(f"{role}: {key} is {table.sights[role][key]}, and {word} was "
                                     f"{'' if word in shown else 'not '}shown")
    team.login = None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", required=True)
    parser.add_argument("--share", required=True)
    arguments = parser.parse_args()
    account.enter()
    team = Team(account.Computer(arguments.lrpt, arguments.share))
    sides = team.fields()
    two_sides.plant(team)
    for role, login in account.LOGINS.items():
        team.must(f"staff add {login} --role {role}")
    table = Table(team.run("help roles").stdout.decode())
    if len(table.rows) < 100 or set(table.sights) != set(account.LOGINS):
        team.problems.append(f"the page was not understood: {len(table.rows)} commands, {sorted(table.sights)}")
    check_limits(team, table)
    check_cells(team, table)
    check_sights(team, table, sides)
    for problem in team.problems[:40]:
        print(problem)
    print(f"{len(table.rows)} commands, {len(account.LOGINS)} roles, {team.runs} runs, "
          f"{len(team.problems)} problems")
    return 1 if team.problems else 0


if __name__ == "__main__":
    sys.exit(main())
