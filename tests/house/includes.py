"""Guards the house: who includes whom, where each library may be named, who asks the machine.

Floors, top to bottom: cmd > casework > rules, store, load, render, system > model > base. An include
points to the same room or to a lower floor. Prints each violation as file:line: message.
"""

import argparse
import pathlib
import re
import sys

FLOORS = {"base": 0, "model": 1, "rules": 2, "store": 2, "load": 2, "render": 2, "system": 2,
          "casework": 3, "cmd": 4}
MAX_LINES = 350

# Headers of a library, and the only files that may include them.
LIBRARIES = [
    (r"CLI/", ("cmd/command_line.cpp",)),
    (r"toml\+\+/", ("lib/load/",)),
    (r"nlohmann/", ("lib/load/",)),
    (r"kainjow/", ("lib/render/",)),
    (r"SQLiteCpp/|sqlite3", ("lib/store/",)),
    # A digest of a text, and sealing, which asks the machine for chance.
    (r"sodium", ("lib/base/fingerprint.cpp", "lib/system/seal.cpp")),
]

# Only lib/system asks the machine; everyone else is told, and can therefore be tested.
MACHINE = re.compile(
    r"\b(?:\w+_clock::now|(?:secure_)?getenv|isatty|getpw(?:uid|nam)(?:_r)?|gete?uid|getlogin"
    r"|gettimeofday|clock_gettime)\b|(?<![\w.>])time\s*\(\s*(?:nullptr|NULL|0|&\w+)\s*\)")

INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')

# Comments and literals, which may say anything.
SILENT = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.DOTALL)


def silenced(text):
    return SILENT.sub(lambda found: "\n" * found.group().count("\n"), text)


def room_of(path):
    parts = path.parts
    return parts[1] if parts[0] == "lib" else parts[0]


def include_problem(path, quote, target):
    room = room_of(path)
    for pattern, homes in LIBRARIES:
        if re.match(pattern, target) and not str(path).startswith(homes):
            return f"only {' and '.join(homes)} may include <{target}>"
    if quote == "<":
        return None
    other = target.split("/")[0]
    if "/" not in target or other not in FLOORS:
        return f'"{target}" does not begin with a room, as in "base/date.hpp"'
    if other != room and FLOORS[other] >= FLOORS[room]:
        return f'{room} must not include "{target}": {other} is not on a lower floor'
    return None


def problems(path, text):
    """Line numbers and messages."""
    if room_of(path) not in FLOORS:
        yield 1, f"{room_of(path)} is not a room of the house"
        return
    lines = text.splitlines()
    if len(lines) > MAX_LINES:
        yield len(lines), f"{len(lines)} lines; at most {MAX_LINES}: split by meaning"
    for number, line in enumerate(lines, 1):
        include = INCLUDE.match(line)
        problem = include and include_problem(path, *include.groups())
        if problem:
            yield number, problem
    if room_of(path) != "system":
        for number, line in enumerate(silenced(text).splitlines(), 1):
            asked = MACHINE.search(line)
            if asked:
                yield number, f"only lib/system may ask the machine: {asked.group()}"


def main():
    parser = argparse.ArgumentParser(description="Guards the includes of the house.")
    parser.add_argument("--root", type=pathlib.Path,
                        default=pathlib.Path(__file__).resolve().parents[2])
    root = parser.parse_args().root
    files = sorted(file for folder in ("lib", "cmd") for file in (root / folder).rglob("*.[ch]pp"))
    found = False
    for file in files:
        path = file.relative_to(root)
        for number, message in problems(path, file.read_text(encoding="utf-8")):
            print(f"{path}:{number}: {message}")
            found = True
    sys.exit(1 if found else 0)


main()
