"""The rows of the bench, one entry each: name, work, yardstick, budget, how it is measured.

The commands are functions of the scenes (scenes.py), which make what they work on when it is asked for.
"""

from kinds import Growth, Instructions, InstructionsEach, Peak, Ratio, Row, Side, Syncs
from scenes import SHARE, TODAY, YARDSTICKS, script

RECORD = ("--offence OF61102 --plea guilty --disposal imprisonment --sentenced-on 2013-02-04 --risk medium "
          "--personal-victim yes").split() + ["--term", "18 months"]
FOR_RECORDS = (0, 65)  # some of the court results are in error, on purpose


def lrpt(scenes, *words, before=None, allowed=(0,)):
    return Side([scenes.lrpt, *words], before, allowed)


def version(scenes):
    return lrpt(scenes, "--version")


def check(scenes):
    return lrpt(scenes, "eligibility", "check", *RECORD)


def show(scenes, size="small"):
    path = scenes.cases(scenes.sizes[size])
    return lrpt(scenes, "case", "show", "VC-2013-0001", "--db", path, "--today", TODAY)


def overdue(scenes, count, *words):
    return lrpt(scenes, "deadlines", "overdue", *words, "--db", scenes.cases(count), "--today", TODAY)


def first_screen(scenes, size):
    whole = overdue(scenes, scenes.sizes[size])
    return Side([scenes.compiled("first_rows"), 50, *whole.command], allowed=(0, 1))


def late_by_sqlite(scenes, size, query):
    return Side(["sqlite3", "-csv", scenes.ideal(scenes.sizes[size]),
                 script(YARDSTICKS / query)])


def batch(scenes, count, *words):
    return lrpt(scenes, "eligibility", "batch", scenes.court_results(count), *words,
                allowed=FOR_RECORDS)


def brief(scenes, threads, count=None):
    return batch(scenes, count or scenes.lengths[-1], "--brief", "--threads", str(threads))


def brief_by(scenes, program, count=None):
    path = scenes.court_results(count or scenes.lengths[-1])
    if program == "node":
        return Side(["node", YARDSTICKS / "batch_node.mjs", SHARE, path])
    return Side([scenes.compiled(program), path])


def contact(scenes, size):
    path = scenes.copy(scenes.cases(scenes.sizes[size]))
    # Each run is the first contact of the case: a case with a hundred of them is nobody's.
    before = ["sqlite3", path, "DELETE FROM contacts WHERE case_reference = 'RJ-2013-0009'"]
    return lrpt(scenes, "case", "contact", "RJ-2013-0009", "--how", "phone", "--with", "offender",
                "--outcome", "no-answer", "--db", path, "--today", TODAY, "--no-input", before=before)


def insert(scenes):
    return Side(["sqlite3", scenes.copy(scenes.write_ahead()),
                 script(YARDSTICKS / "insert.sql")])


def opening(scenes, count):
    work = scenes.folder / "opened.db"
    return Side(scenes.opening(work, count), before=["cp", "-p", scenes.empty(), work])


def loading(scenes, count):
    work = scenes.folder / "loaded.db"
    return Side(["sqlite3", work, script(scenes.rows_to_load(count))],
                before=["cp", "-p", scenes.empty(), work])


def find(scenes):
    return lrpt(scenes, "lawyers", "find", "--near", "Leicester", "--for", "parole", "--db",
                scenes.directory(), "--today", TODAY)


def completing(scenes, size):
    return lrpt(scenes, "__complete", "--", "--db", scenes.cases(scenes.sizes[size]), "case", "show", "VC-2013-")


def tables_allow(scenes):
    return 3_000_000 + 60_000 * max(0, scenes.tables - 20)


def sizes(scenes):
    return list(scenes.sizes.values())


ROWS = [
    Row("version", "`lrpt --version`", "`sqlite3 --version`", 0.8,
        Ratio(version, lambda s: Side(["sqlite3", "--version"]))),
    Row("version-memory", "`lrpt --version`, memory", "", 4, Peak(version)),
    Row("show", "`case show` without names, {small} open",
        "3.0 million at 20 tables, 60,000 for each further one", None,
        Instructions(show, tables_allow)),
    Row("show-large", "the same at {large} open", "the same", None,
        Instructions(lambda s: show(s, "large"), tables_allow)),
    Row("overdue", "`deadlines overdue --csv`, {small} open, 2 % late",
        "`sqlite3`, same rows from the ideal index", 1.0,
        Ratio(lambda s: overdue(s, s.sizes["small"], "--csv"),
              lambda s: late_by_sqlite(s, "small", "overdue.sql"))),
    Row("overdue-table", "`deadlines overdue`, {middle} open, drawn as a table",
        "`sqlite3`, same rows from the ideal index", 1.2,
        Ratio(lambda s: overdue(s, s.sizes["middle"]),
              lambda s: late_by_sqlite(s, "middle", "overdue_table.sql"))),
    Row("first-screen", "first 50 lines of `deadlines overdue` at {large} open",
        "itself at {small}", 1.1,
        Ratio(lambda s: first_screen(s, "large"), lambda s: first_screen(s, "small"))),
    Row("first-screen-memory", "the same, memory", "", 8, Peak(lambda s: first_screen(s, "large"))),
    Row("overdue-all", "`deadlines overdue --csv`, all late rows at {large} open",
        "`sqlite3`, same rows from the ideal index", 1.3,
        Ratio(lambda s: overdue(s, s.sizes["large"], "--csv"),
              lambda s: late_by_sqlite(s, "large", "overdue.sql"))),
    Row("overdue-all-memory", "the same, memory: streamed", "", 8,
        Peak(lambda s: overdue(s, s.sizes["large"], "--csv"))),
    Row("batch", "`eligibility batch --brief`, {longest} JSON Lines, one thread",
        "a simdjson program that reads the same fields", 1.5,
        Ratio(lambda s: brief(s, 1), lambda s: brief_by(s, "batch_simdjson"))),
    Row("batch-memory", "the same, memory", "", 16, Peak(lambda s: brief(s, 1))),
    Row("batch-memory-short", "the same at {shortest}, memory", "", 16,
        Peak(lambda s: brief(s, 1, s.lengths[0]))),
    Row("batch-threads", "the same at {longest}, two threads", "itself with one", 0.85,
        Ratio(lambda s: brief(s, 2), lambda s: brief(s, 1))),
    Row("batch-threads-memory", "the same, memory", "", 16, Peak(lambda s: brief(s, 2))),
    Row("batch-node", "the same, one thread", "a function written by hand for Node", 0.20,
        Ratio(lambda s: brief(s, 1), lambda s: brief_by(s, "node"))),
    Row("batch-reasons", "the same with full reasons, one thread", "itself with `--brief`", 3.0,
        Ratio(lambda s: batch(s, s.lengths[-2], "--threads", "1"),
              lambda s: brief(s, 1, s.lengths[-2]))),
    Row("check", "`eligibility check`, one record", "an empty static program", 3.0,
        Ratio(check, lambda s: Side([s.compiled("empty")]))),
    Row("change", "one durable change (`case contact`), {small} open",
        "`sqlite3`, one insert, WAL and FULL", 0.8,
        Ratio(lambda s: contact(s, "small"), insert, waits_for_disk=True)),
    Row("change-syncs", "the same, syncs at {small} and {large} open", "", 5,
        Syncs([lambda s: contact(s, "small"), lambda s: contact(s, "large")])),
    Row("open", "`case open --from`, {middle} cases", "`sqlite3` loading the same rows", 3.0,
        Ratio(lambda s: opening(s, s.sizes["middle"]), lambda s: loading(s, s.sizes["middle"]))),
    Row("lawyers", "`lawyers find`, {offices} offices", "`lrpt --version`", 3.0, Ratio(find, version)),
    Row("complete", "completing a case reference among {middle} open cases", "itself among {small}", 1.1,
        Ratio(lambda s: completing(s, "middle"), lambda s: completing(s, "small"))),
    Row("grow-overdue", "`deadlines overdue --csv`, by open cases, time of one more", "straight line",
        1.05, Growth(sizes, lambda s, count: overdue(s, count, "--csv"))),
    Row("grow-overdue-counted", "the same, instructions of one more", "straight line", 1.05,
        Growth(sizes, lambda s, count: overdue(s, count, "--csv"), counted=True)),
    Row("grow-open", "`case open --from`, by cases, time of one more", "straight line", 1.05,
        Growth(sizes, opening)),
    Row("grow-batch", "`eligibility batch --brief`, one thread, by records, time of one more",
        "straight line", 1.05, Growth(lambda s: s.lengths, lambda s, count: brief(s, 1, count))),
    Row("grow-batch-counted", "the same, instructions of one more", "straight line", 1.05,
        Growth(lambda s: s.lengths[:3], lambda s, count: brief(s, 1, count), counted=True)),
    Row("count-version", "`lrpt --version`", "", None, Instructions(version)),
    Row("count-check", "`eligibility check`, one record", "", None, Instructions(check)),
    Row("count-overdue", "`deadlines overdue --csv`, {small} open", "", None,
        Instructions(lambda s: overdue(s, s.sizes["small"], "--csv"))),
    Row("count-overdue-table", "`deadlines overdue`, {middle} open, as a table", "", None,
        Instructions(lambda s: overdue(s, s.sizes["middle"]))),
    Row("count-change", "`case contact`, {small} open", "", None,
        Instructions(lambda s: contact(s, "small"))),
    Row("count-lawyers", "`lawyers find`, {offices} offices", "", None, Instructions(find)),
    Row("count-batch", "`eligibility batch --brief`, each record", "", None,
        InstructionsEach(lambda s, count: brief(s, 1, count), (1_000, 10_000))),
    Row("count-reasons", "`eligibility batch` with reasons, each record", "", None,
        InstructionsEach(lambda s, count: batch(s, count, "--threads", "1"), (1_000, 10_000))),
]
