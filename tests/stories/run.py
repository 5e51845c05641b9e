"""Plays story files: commands in a fresh folder, and exactly what they must print.

    run.py --lrpt PATH FILE...

    # a comment: before a command, or after a blank line
    $ COMMAND       run by bash in the story's folder; `\\` at the end continues it on the next line
    @ COMMAND       a helper: its output does not count, but it must exit 0
    ? COMMAND       what the machine must have: where it fails, the story is skipped (status 77)
    << NAME         the lines up to END are written to the file NAME in the folder

After a `$` line comes what it must do:

    text            a line of stdout
    ! text          a line of stderr
    [N]             the exit status, if it is not 0
    ...             any number of lines (`! ...` on stderr)
    a <*> b         any characters inside a line; `<*>[1]` is a line of stdout, not a status

Blank lines at the end of a block do not count. Output that does not end with a newline gets the line
"(no newline at the end)". $TESTDATA is tests/data, $SAMPLES is share/samples.
"""

import argparse
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECONDS = 120  # for one command; the sanitizer build is slow


class Malformed(Exception):
    pass


class Skipped(Exception):
    pass


class Step:
    def __init__(self, number, kind, text):
        self.number = number  # line in the story
        self.kind = kind  # "$", "@", "?" or "<<"
        self.text = text  # the command, or the name of the file
        self.lines = []  # expected stdout, or the content of the file
        self.errors = []  # expected stderr
        self.status = 0


def parse(text):
    lines = text.split("\n")
    steps = []
    block = None  # the `$` step whose output we are reading
    previous = ""
    index = 0
    while index < len(lines):
        line, number = lines[index], index + 1
        index += 1
        if line.startswith(("$ ", "@ ", "? ")):
            command = line[2:]
            while command.endswith("\\") and index < len(lines):
                command += "\n" + lines[index]
                index += 1
            steps.append(Step(number, line[0], command))
            block = steps[-1] if line[0] == "$" else None
        elif line.startswith("<< "):
            step = Step(number, "<<", line[3:].strip())
            while index < len(lines) and lines[index] != "END":
                step.lines.append(lines[index])
                index += 1
            if index == len(lines):
                raise Malformed(f"{number}: no END after << {step.text}")
            index += 1
            steps.append(step)
            block = None
        elif (line == "#" or line.startswith("# ")) and (block is None or previous == ""):
            block = None
        elif block is None:
            if line:
                raise Malformed(f"{number}: neither a comment nor the output of a command: {line}")
        elif re.fullmatch(r"\[\d+\]", line):
            block.status = int(line[1:-1])
        elif line == "!" or line.startswith("! "):
            block.errors.append(line[2:])
        else:
            block.lines.append(line)
        previous = line
    if not any(step.kind == "$" for step in steps):
        raise Malformed("1: the story runs no command")
    return steps


def without_blank_end(lines):
    lines = list(lines)
    while lines and lines[-1] == "":
        lines.pop()
    return lines


def as_lines(output):
    text = output.decode("utf-8", "backslashreplace")
    if text and not text.endswith("\n"):
        text += "\n(no newline at the end)\n"
    return without_blank_end(text.split("\n"))


def fits(pattern, line):
    if "<*>" not in pattern:
        return pattern == line
    return re.fullmatch(".*".join(map(re.escape, pattern.split("<*>"))), line) is not None


def edits(expected, actual):
    """The fewest lines to take out ("-") and put in ("+"), with those that fit (" ") between."""
    if expected == actual:
        return []
    rows, columns = len(expected), len(actual)
    cost = [[0] * (columns + 1) for _ in range(rows + 1)]

    def choices(i, j):
        """Ways to go on from line i of the expected and line j of the actual output."""
        if i < rows and expected[i] == "...":
            yield cost[i + 1][j], (i + 1, j), None
            if j < columns:
                yield cost[i][j + 1], (i, j + 1), " " + actual[j]
        elif i < rows and j < columns and fits(expected[i], actual[j]):
            yield cost[i + 1][j + 1], (i + 1, j + 1), " " + actual[j]
        if i < rows:
            yield 1 + cost[i + 1][j], (i + 1, j), "-" + expected[i]
        if j < columns:
            yield 1 + cost[i][j + 1], (i, j + 1), "+" + actual[j]

    for i in range(rows, -1, -1):
        for j in range(columns, -1, -1):
            cost[i][j] = min((choice[0] for choice in choices(i, j)), default=0)
    if cost[0][0] == 0:
        return []
    result, i, j = [], 0, 0
    while (i, j) != (rows, columns):
        _, (i, j), line = min(choices(i, j), key=lambda choice: choice[0])
        if line is not None:
            result.append(line)
    return result


def shortened(diff, context=3):
    """Keeps the differences and a few lines around each."""
    changed = [index for index, line in enumerate(diff) if line[0] != " "]
    result, last = [], -1
    for index, line in enumerate(diff):
        if any(abs(index - other) <= context for other in changed):
            if index != last + 1:
                result.append("@@")
            result.append(line)
            last = index
    return result


class Stage:
    """The folder of one story and the environment of its commands."""

    def __init__(self, lrpt, folder):
        self.folder = folder / "story"
        home, self.output = self.folder / "home", folder / "output"
        programs = folder / "bin"  # beside the folder, so that `ls` in a story does not show it
        for path in (home, self.output, programs):
            path.mkdir(parents=True)
        (programs / "lrpt").symlink_to(lrpt)
        self.environment = {
            "HOME": str(home),
            "PATH": f"{programs}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "LANG": "C.UTF-8",
            "TZ": "Europe/London",
            "COLUMNS": "100",
            "TESTDATA": str(ROOT / "tests/data"),
            "SAMPLES": str(ROOT / "share/samples"),
        }
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def run(self, command):
        """Returns exit status, stdout and stderr. Files, not pipes: a child may outlive its parent."""
        with open(self.output / "out", "w+b") as out, open(self.output / "err", "w+b") as err:
            process = subprocess.Popen(["bash", "-c", command], cwd=self.folder,
                                       env=self.environment, stdin=subprocess.DEVNULL,
                                       stdout=out, stderr=err, start_new_session=True)
            try:
                status = process.wait(SECONDS)
                status = 128 - status if status < 0 else status
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                status = f"none after {SECONDS} seconds"
            out.seek(0)
            err.seek(0)
            return status, out.read(), err.read()


def failures(step, stage):
    """What went wrong in this step, as text to print; nothing if all is well."""
    if step.kind == "<<":
        path = stage.folder / step.text
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(line + "\n" for line in step.lines), encoding="utf-8")
        return
    status, out, err = stage.run(step.text)
    if step.kind == "@":
        if status != 0:
            yield "\n".join([f"the helper's exit status is {status}", *as_lines(out + err)])
        return
    for name, expected, actual in (("stdout", step.lines, out), ("stderr", step.errors, err)):
        diff = edits(without_blank_end(expected), as_lines(actual))
        if diff:
            yield "\n".join([f"--- {name} expected", f"+++ {name} printed", *shortened(diff)])
    if status != step.status:
        yield f"--- exit status expected\n+++ exit status\n-[{step.status}]\n+[{status}]"


def play(file, lrpt):
    """Plays one story to its end, so that all that differs is seen at once. Returns success."""
    try:
        steps = parse(file.read_text(encoding="utf-8"))
    except Malformed as error:
        print(f"{file}:{error}")
        return False
    good = True
    folder = pathlib.Path(tempfile.mkdtemp(prefix="story-"))
    try:
        stage = Stage(lrpt, folder)
        for step in steps:
            if step.kind == "?":
                if stage.run(step.text)[0] != 0:
                    raise Skipped(f"{file}:{step.number}: skipped, this machine cannot: {step.text}")
                continue
            for failure in failures(step, stage):
                print(f"{file}:{step.number}: {step.kind} {step.text}\n{failure}\n")
                good = False
    finally:
        subprocess.run(["chmod", "-R", "u+rwX", folder], check=False)
        shutil.rmtree(folder)
    return good


def main():
    parser = argparse.ArgumentParser(description="Plays story files.")
    parser.add_argument("--lrpt", required=True, type=pathlib.Path, help="the program under test")
    parser.add_argument("stories", nargs="+", type=pathlib.Path, metavar="FILE")
    options = parser.parse_args()
    os.umask(0o022)
    try:
        results = [play(file, options.lrpt.resolve(strict=True)) for file in options.stories]
    except Skipped as reason:
        print(reason)
        sys.exit(77)
    sys.exit(0 if all(results) else 1)


main()
