"""Many at once."""

import json
import subprocess
import threading

import bench as workplace
import jobs


def writers(bench, part):
    """Some processes record contacts at once: all that were acknowledged are there."""
    workers, each = int(part), 12 if bench.short else 25
    place = bench.place()
    script = ('for n in $(seq "$1"); do "$0" case contact "RJ-2013-000$2" --how phone --with offender --outcome '
              'reached --today "4 Mar 2013" -q --no-config --db cases.db && echo saved; done')
    before = contacts_and_entries(place)
    processes = [subprocess.Popen(
        ["bash", "-c", script, str(bench.lrpt), str(each), str(1 + worker % jobs.OPEN_CASES)], cwd=place,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=bench.environment()) for worker in range(workers)]
    stop, problems = threading.Event(), []
    reader = threading.Thread(target=read_on, args=(bench, place, stop, problems))
    reader.start()
    saved = busy = 0
    for process in processes:
        out, said = process.communicate(timeout=600)
        saved += out.count(b"saved")
        busy += said.count(b"busy")
        with bench.trial(f"one of {workers}") as trial:
            trial.expect(not said or b"busy" in said, f"says {said[-200:]!r}")
            trial.expect(out.count(b"saved") + said.count(b"is busy") == each, "one neither saved nor busy")
    stop.set()
    reader.join()
    with bench.trial(f"{workers} writers") as trial:
        there, told = (now - then for now, then in zip(contacts_and_entries(place), before))
        if there < saved:
            trial.lost(f"{saved} were acknowledged, {there} are there")
        trial.expect(there == saved == told, f"{saved} acknowledged, {there} there, {told} audit rows")
        trial.expect(saved >= workers * each // 2, "hardly anybody got through")
        bench.usable(trial, place)
    with bench.trial(f"a reader beside {workers} writers") as trial:
        for problem in problems:
            trial.wrong(problem)


def contacts_and_entries(place):
    """How many contacts the file has, and how many entries of the audit trail tell of one."""
    found = workplace.tables(place / "cases.db")
    return (len(found["table", "contacts"][1]),
            sum("case contact" in row for row in found["table", "audit"][1]))


def read_on(bench, place, stop, problems):
    """A reader beside the writers always sees a whole file, and never fewer contacts than before."""
    seen = 0
    while not stop.is_set():
        done = bench.run(place, ("case", "history", "RJ-2013-0001", "--json", "-q", *jobs.MARCH))
        if done.returncode == 75:
            continue
        if done.returncode != 0:
            problems.append(f"the reader ends with {done.returncode}: {done.stderr[-200:]!r}")
            continue
        now = len(json.loads(done.stdout)["items"])
        if now < seen:
            problems.append(f"the reader saw {seen} rows and then {now}")
        seen = now
