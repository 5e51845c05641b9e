"""Runs the fuzz targets and tells what they did.

    run.py --build build/fuzz --seconds 300 [--jobs N] [--page FILE] [TARGET...]

Each target starts with its own corpus under tests/fuzz/corpus, and adds to a copy of it in the build folder. What ends a
target is kept beside that copy.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
WHAT = {
    "records": "court results as JSON Lines and CSV; JSON objects given to commands",
    "tables": "CSV: the reader, directories of lawyers, places, offences",
    "policy": "TOML: policy, courts; bank holidays",
    "settings": "TOML: the trust's and a person's settings",
    "dates": "dates as typed and as files hold them, months, terms",
    "postcodes": "postcodes, and what is proposed for them",
    "mail": "mails from fields that hold anything",
    "calendar": "iCalendar from texts that hold anything",
    "decision": "the decision against a second opinion, written from docs/domain.md alone",
}
PAGE = """# Fuzzing

Written by `make fuzz PAGE=docs/fuzzing.md`; nothing in it is written by hand. Each target of `tests/fuzz` is libFuzzer with
AddressSanitizer and UndefinedBehaviorSanitizer (the parser of toml++ without the latter). A target ends the run at a
sanitizer's word, an exception that is not an error of ours, an error that is endless or not fit for a terminal, or
where what it checks does not hold: read in pieces as in one, read back what was written, the second opinion.

| target | what | seconds | runs | edges covered | features | findings |
|---|---|---:|---:|---:|---:|---:|
{rows}
"""


def play(options, name):
    work = options.build / "corpus" / name
    work.mkdir(parents=True, exist_ok=True)
    command = [str(options.build / "tests" / "fuzz" / f"fuzz_{name}"), str(work), str(HERE / "corpus" / name),
               f"-max_total_time={options.seconds}", "-timeout=20", "-rss_limit_mb=2048", "-max_len=8192",
               f"-artifact_prefix={options.build}/{name}-", "-print_final_stats=1"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
                          check=False, cwd=options.build)
    return name, done.returncode, done.stderr


def numbers(said):
    """Runs, edges and features, as libFuzzer said them last."""
    runs = re.findall(r"stat::number_of_executed_units: (\d+)", said)
    last = re.findall(r"cov: (\d+) ft: (\d+)", said)
    return (runs or ["?"])[-1], *(last or [("?", "?")])[-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, type=lambda path: pathlib.Path(path).resolve(strict=True))
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--page", type=pathlib.Path)
    parser.add_argument("targets", nargs="*", choices=[[], *WHAT], metavar="TARGET")
    options = parser.parse_args()
    rows, failed = [], False
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, status, said in pool.map(lambda name: play(options, name), options.targets or list(WHAT)):
            runs, edges, features = numbers(said)
            failed = failed or status != 0
            print(f"{name}: {runs} runs, {edges} edges, {features} features" + ("" if status == 0 else ", FAILED"),
                  flush=True)
            if status != 0:
                print(said[-3000:])
            rows.append(f"| `{name}` | {WHAT[name]} | {options.seconds} | {runs} | {edges} | {features} | {int(status != 0)} |")
    if options.page:
        options.page.write_text(PAGE.format(rows="\n".join(rows)), encoding="utf-8")
    sys.exit(1 if failed else 0)


main()
