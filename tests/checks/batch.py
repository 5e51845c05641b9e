"""eligibility batch says the same however it is asked, and what eligibility check says.

Ten thousand invented records of the oracle's kind (--records says how many), some of them in error,
and lines that are no record at all:

  * with one thread and with several the output is the same, byte for byte, also on standard error;
  * so it is when the lines trickle in;
  * each line that comes is answered before the next one is waited for;
  * as CSV the records are decided as they are as JSON Lines;
  * each is decided as `eligibility check` decides it, reasons and all.
"""

import argparse
import concurrent.futures
import csv
import io
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "oracle"))
import oracle  # noqa: E402

NO_RECORDS = ["", " ", "not json", "[1]", '{"id":"cut', '{"id":"1"}}', '{"id":"1","id":"2"}',
              '{"risk":"h\\u0069gh"}', '{"id":"\\ud800"}', '{"i\\u0064":"esc\\"aped"}', "\ufeff{}",
              '{"court":"' + "x" * 70_000 + '"}', '{"id":"' + "x" * (1 << 20) + '"}', "{}", "null"]
TODAY = ["--today", "4 Mar 2013", "--no-config"]

faults = []


def problem(text):
    faults.append(text)
    print(text)


def batch(lrpt, text, *options):
    done = subprocess.run([lrpt, "eligibility", "batch", "-", *TODAY, *options], input=text,
                          capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


def trickled(lrpt, text, *options):
    """The same, in portions of a size that cuts lines."""
    process = subprocess.Popen([lrpt, "eligibility", "batch", "-", *TODAY, *options],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)

    def feed():
        with process.stdin as stream:
            for start in range(0, len(text), 7001):
                os.write(stream.fileno(), text[start:start + 7001])

    feeder = threading.Thread(target=feed)
    feeder.start()
    said = process.stdout.read()
    feeder.join()
    process.wait()
    return said


def json_lines(records, rng):
    lines = [json.dumps(record, ensure_ascii=rng.random() < 0.5) for record in records]
    for nonsense in NO_RECORDS * 5:
        lines.insert(rng.randrange(len(lines)), nonsense)
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogatepass")


def check_threads(lrpt, text):
    for options in (["--brief"], [], ["--scheme", "rj", "--turns"]):
        one = batch(lrpt, text, "--threads", "1", *options)
        if one[0] != 65:
            problem(f"{options}: status {one[0]}")
        for threads in ("2", "3", "8"):
            if batch(lrpt, text, "--threads", threads, *options) != one:
                problem(f"{options}: {threads} threads say something else than one")
        if trickled(lrpt, text, "--threads", "2", *options) != one[1]:
            problem(f"{options}: what trickles in is decided otherwise")
    full = json.dumps({"id": "1"}) + "\n"
    if batch(lrpt, full.encode())[1] != batch(lrpt, full.encode(), "--threads", "1")[1]:
        problem("without --threads it says something else")


def check_answers(lrpt, threads, heading, lines):
    """Asks a line at a time, and waits for the answer to each before the next."""
    process = subprocess.Popen([lrpt, "eligibility", "batch", "-", *TODAY, "--threads", threads],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    late = threading.Timer(60, process.kill)
    late.start()
    process.stdin.write(heading)
    for number, line in enumerate(lines, 1):
        process.stdin.write(line)
        process.stdin.flush()
        if f'"id":"{number}"'.encode() not in process.stdout.readline():
            problem(f"{threads} threads: line {number} is not answered before the next one")
            break
    late.cancel()
    process.kill()
    process.communicate()


def check_reader_leaves(lrpt, text, threads):
    """Somebody who reads a line and leaves is no error, and nobody works on for them."""
    process = subprocess.Popen([lrpt, "eligibility", "batch", "-", *TODAY, "--threads", threads],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
    feeder = threading.Thread(target=feed_until_broken, args=(process.stdin, text))
    feeder.start()
    process.stdout.readline()
    process.stdout.close()
    status = process.wait(timeout=60)
    feeder.join()
    if status != 0:
        problem(f"{threads} threads: a reader that leaves gives status {status}")


def feed_until_broken(stream, text):
    try:
        with stream:
            while True:
                stream.write(text)
    except BrokenPipeError:
        pass


def check_manners(lrpt, text):
    for threads in ("1", "2", "5"):
        check_answers(lrpt, threads, b"", [b'{"id":"%d"}\n' % n for n in range(1, 20)])
        check_reader_leaves(lrpt, text, threads)
        with open("/dev/full", "wb") as full:
            status = subprocess.run([lrpt, "eligibility", "batch", "-", "--threads", threads],
                                    input=text, stdout=full, stderr=subprocess.DEVNULL,
                                    check=False).returncode
        if status != 74:
            problem(f"{threads} threads: a full disk gives status {status}")
    check_answers(lrpt, "1", b"id\n", [b"%d\n" % n for n in range(1, 20)])


def plain(record):
    """The record as flags and columns can hold it; nothing where they cannot."""
    texts = {}
    for name, value in record.items():
        if name not in oracle.RECORD_KEYS or name in oracle.PEOPLE or name == "id":
            continue
        if isinstance(value, bool):
            value = "yes" if value else "no"
        # A flag takes days as people type them, a record takes the ISO form only.
        other_form = name in oracle.DATES and not re.fullmatch(r"\d{4}-\d\d-\d\d", str(value))
        if isinstance(value, str) and value and not other_form:
            texts[name] = value
    return texts


def as_json(texts):
    return {name: {"yes": True, "no": False}.get(value, value) if name in oracle.YES_OR_NO else value
            for name, value in texts.items()}


def as_csv(records):
    names = sorted(oracle.RECORD_KEYS - set(oracle.PEOPLE) - {"id"})
    file = io.StringIO()
    rows = csv.DictWriter(file, names, restval="")
    rows.writeheader()
    rows.writerows(records)
    return file.getvalue().encode()


def items_of(output):
    return [json.loads(line) for line in output.splitlines()]


def check_csv(lrpt, records, items):
    rows = items_of(batch(lrpt, as_csv(records), "--turns")[1])
    for row in rows:
        row["line"] -= 1
    # What a yes or no must be is said in the words of each format.
    differ = [pair for pair in zip(rows, items)
              if pair[0] != pair[1] and {pair[0]["kind"], pair[1]["kind"]} != {"error"}]
    if len(rows) != len(items) or differ:
        problem(f"CSV: {len(rows)} for {len(items)}, {len(differ)} differ: {differ[:1]}")


def check_one(lrpt, texts, item):
    """Compares what check says of the record with the batch's line. Returns what is wrong, if anything."""
    flags = [f"--{name.replace('_', '-')}={value}" for name, value in texts.items()]
    done = subprocess.run([lrpt, "eligibility", "check", "--jsonl", "--no-input", *TODAY, *flags],
                          capture_output=True, stdin=subprocess.DEVNULL, check=False)
    if item["kind"] == "error":
        # What is wrong with a flag is wrong use; what cannot be true of the facts is bad data.
        refused = done.returncode in (64, 65)
        return None if refused else f"check takes {texts}, batch does not"
    if done.returncode != 0:
        return f"check refuses {texts}: {done.stderr.decode()}"
    said = json.loads(done.stdout)
    same = all(said[key] == item[key] for key in ("policy", "contact", "rj"))
    return None if same else f"check decides {texts} otherwise:\n{said}\n{item}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lrpt", required=True, type=pathlib.Path)
    parser.add_argument("--share", required=True, type=pathlib.Path)
    parser.add_argument("--records", default=10_000, type=int)
    options = parser.parse_args()
    lrpt = options.lrpt.resolve(strict=True)
    share = oracle.Share(options.share)
    rng = random.Random(2013)
    records = [oracle.random_record(rng, share) for _ in range(options.records)]
    lines = json_lines(records, rng)
    check_threads(lrpt, lines)
    check_manners(lrpt, lines)

    texts = [one for one in map(plain, records) if one]
    lines = "".join(json.dumps(as_json(one)) + "\n" for one in texts).encode()
    items = items_of(batch(lrpt, lines, "--turns")[1])
    if len(items) != len(texts):
        problem(f"{len(items)} lines for {len(texts)} records")
    check_csv(lrpt, texts, items)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        wrong = list(filter(None, pool.map(lambda pair: check_one(lrpt, *pair), zip(texts, items))))
    for text in wrong[:5]:
        problem(text)
    bad = sum(item["kind"] == "error" for item in items)
    print(f"{len(texts)} records, {bad} of them in error: {len(wrong)} differ between batch and check")
    sys.exit(1 if faults else 0)


main()
