"""Casework files and journals that were damaged behind the program's back."""

import shutil

import calls
import jobs

LOOKS = (
    ("db", "info", "--fields", "version,training"),
    ("case", "list", "--json", *jobs.MARCH),
    ("case", "show", "RJ-2013-0002", *jobs.MARCH),
    ("deadlines", "overdue", *jobs.MARCH),
    ("staff", "list", "--json", *jobs.MARCH),
)


def look(bench, trial, place, answers):
    """Every look ends in order, and alters nothing. Says whether the damage was noticed, and whether an answer was
    another than that of the whole file."""
    noticed = differs = False
    before = (place / "cases.db").read_bytes()
    for words, answer in zip(LOOKS, answers):
        done = bench.run(place, words)
        bench.sane(trial, done)
        noticed = noticed or done.returncode != 0
        differs = differs or (done.returncode == 0 and done.stdout != answer)
    trial.expect((place / "cases.db").read_bytes() == before, "a look altered the damaged file")
    if bench.has_check():
        done = bench.run(place, ("db", "check"))
        bench.sane(trial, done)
        noticed = noticed or done.returncode != 0
        trial.expect(noticed or not differs, "an answer is wrong, and db check finds nothing")
    return noticed, differs


def answers_of(bench):
    place = bench.place()
    answers = [bench.must(place, words).stdout for words in LOOKS]
    bench.done_with(place)
    return answers


def flipped(bench, part):
    """Bits are other than they were written."""
    answers = answers_of(bench)
    noticed = wrong = 0
    tries = bench.some(range(40), 6 if bench.short else 40)
    for number in tries:
        place = bench.place()
        content = bytearray((place / "cases.db").read_bytes())
        at = [bench.random.randrange(len(content)) for _ in range(bench.random.choice((1, 1, 4, 64)))]
        with bench.trial(f"{len(at)} bits flipped, file {number}, from byte {at[0]} on") as trial:
            for byte in at:
                content[byte] ^= 1 << bench.random.randrange(8)
            (place / "cases.db").write_bytes(content)
            was_noticed, was_wrong = look(bench, trial, place, answers)
            noticed, wrong = noticed + was_noticed, wrong + (was_wrong and not was_noticed)
        bench.done_with(place)
    bench.count.note(f"noticed in {noticed} of {len(tries)} files; another answer and nothing noticed in {wrong}")


def truncated(bench, part):
    """The end is missing. Always refused."""
    answers = answers_of(bench)
    size = bench.prepared().stat().st_size
    ends = [0, 1, 99, 100, 512, 4095, 4096, 4097, size // 2, size - 4096, size - 512, size - 1]
    ends += [bench.random.randrange(size) for _ in range(28)]
    for end in bench.some(ends, 5 if bench.short else 40):
        place = bench.place()
        with bench.trial(f"cut to {end} bytes") as trial:
            with open(place / "cases.db", "r+b") as stream:
                stream.truncate(end)
            trial.expect(look(bench, trial, place, answers)[0], "nothing noticed")
            for words in (jobs.CONTACT, LOOKS[1]):
                trial.expect(bench.run(place, words).returncode in (65, 66), f"{words[:2]} works on it")
        bench.done_with(place)


def interrupted(bench, job):
    """A place where a change was killed in the middle of its writing, a journal with something in it still there."""
    writes = [call for call in calls.calls_of(bench, job, only_ours=True) if call[0] == "pwrite64"]
    for call in bench.random.sample(writes, len(writes)):
        place = bench.place()
        calls.injected(bench, job, place, call, "signal=KILL")
        left = place / "cases.db-journal"
        if left.exists() and left.stat().st_size > 0:
            return place
        bench.done_with(place)
    raise SystemExit("no kill left a journal behind")


def flip(path, chance):
    content = bytearray(path.read_bytes())
    for _ in range(8):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def cut(path, chance):
    with open(path, "r+b") as stream:
        stream.truncate(chance.randrange(path.stat().st_size))


def swap(bench, path):
    other = interrupted(bench, jobs.named("lawyers import"))
    shutil.copyfile(other / "cases.db-journal", path)
    bench.done_with(other)


def journal(bench, part):
    """The journal of an interrupted change is taken away, exchanged or damaged: against that no journal helps, but
    nothing may crash or hang, and what is there afterwards is whole or is noticed."""
    answers = answers_of(bench)
    noticed = unnoticed = 0
    ways = [("deleted", lambda path: path.unlink()), ("emptied", lambda path: path.write_bytes(b"")),
            ("another's", lambda path: swap(bench, path)),
            ("zeroes", lambda path: path.write_bytes(bytes(path.stat().st_size)))]
    ways += [("bits flipped", lambda path: flip(path, bench.random)),
             ("cut", lambda path: cut(path, bench.random))] * 6
    for name, do in bench.some(ways, 3 if bench.short else 16):
        place = interrupted(bench, jobs.named("case open, 120"))
        with bench.trial(f"journal {name}") as trial:
            do(place / "cases.db-journal")
            bench.run(place, LOOKS[0])  # rolls back what it can
            was_noticed, differs = look(bench, trial, place, answers)
            noticed, unnoticed = noticed + was_noticed, unnoticed + (differs and not was_noticed)
        bench.done_with(place)
    bench.count.note(f"noticed in {noticed}; another answer and nothing noticed in {unnoticed}")
