"""eligibility batch takes no more memory for 200,000 records than for 20,000.

The records come through a pipe, as CSV and as JSON Lines, some of them in error. What is compared is
the peak of the resident memory of the process; a factor of ten in the records may add 1 MiB.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import threading

FEW, MANY = 20_000, 200_000
ALLOWED_KIB = 1024
STILL_TO_COME = 1000  # lines that may wait in a buffer when the memory is measured
HEADING = "id,offender_name,offence,plea,disposal,term,sentenced_on,risk,personal_victim,court\n"
COURTS = ["Leicester Magistrates", "Leicester Crown Court", "Derby Magistrates"]
OFFENCES = ["OF61102", "CJ88116", "TH68036", "CD98073", "TH68010", "XX99999"]


def record(number):
    wrong = number % 97 == 0
    return {"id": f"M-{number}", "offender_name": f"Person {number}",
            "offence": OFFENCES[number % len(OFFENCES)], "plea": "gulity" if wrong else "guilty",
            "disposal": "imprisonment", "term": f"{1 + number % 30} months",
            "sentenced_on": f"2013-02-{1 + number % 28:02}", "risk": "medium",
            "court": COURTS[number % len(COURTS)]}


def as_csv(number):
    one = record(number)
    return ",".join([one["id"], one["offender_name"], one["offence"], one["plea"], one["disposal"],
                     one["term"], one["sentenced_on"], one["risk"], "yes", one["court"]]) + "\n"


def as_jsonl(number):
    return json.dumps(record(number)) + "\n"


def feed(stream, line_of, records, measured):
    """Writes the records, and keeps the pipe open until the memory has been measured."""
    with stream:
        if line_of is as_csv:
            stream.write(HEADING.encode())
        for start in range(0, records, 1000):
            stream.write("".join(map(line_of, range(start, start + 1000))).encode())
        stream.flush()
        measured.wait()


def high_water(process):
    """The peak of the resident memory, in KiB. Not ru_maxrss, which counts the python before exec."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0])


def peak(lrpt, line_of, records):
    """Runs a batch over so many records. Returns its peak memory in KiB and the lines it printed."""
    process = subprocess.Popen([lrpt, "eligibility", "batch", "-", "--brief", "--no-config"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
    measured = threading.Event()
    feeder = threading.Thread(target=feed, args=(process.stdin, line_of, records, measured))
    feeder.start()
    lines = 0
    while lines < records - STILL_TO_COME and process.stdout.readline():
        lines += 1
    most = high_water(process)
    measured.set()
    lines += sum(1 for _ in process.stdout)
    feeder.join()
    if process.wait() != 65:  # some records are in error
        sys.exit(f"eligibility batch ended with status {process.returncode}")
    return most, lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lrpt", required=True, type=pathlib.Path)
    parser.add_argument("--share", type=pathlib.Path)
    options = parser.parse_args()
    lrpt = options.lrpt.resolve(strict=True)
    good = True
    for name, line_of in (("CSV", as_csv), ("JSON Lines", as_jsonl)):
        few, few_lines = peak(lrpt, line_of, FEW)
        many, many_lines = peak(lrpt, line_of, MANY)
        print(f"{name}: {few} KiB for {FEW} records, {many} KiB for {MANY}")
        if (few_lines, many_lines) != (FEW, MANY):
            print(f"{name}: {few_lines} and {many_lines} lines came out")
            good = False
        if many - few > ALLOWED_KIB:
            print(f"{name}: {many - few} KiB more is too much")
            good = False
    sys.exit(0 if good else 1)


main()
