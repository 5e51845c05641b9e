"""Whether the yardsticks do the same work as the program: each gives the same answer, or as many."""

import csv
import io
import json
import shutil

import page
import rows
from scenes import Unmeasured


def same(what, ours, yardstick):
    if ours != yardstick:
        raise Unmeasured(f"{what}: lrpt and its yardstick differ, {str(ours)[:200]} and "
                         f"{str(yardstick)[:200]}")


def output(bench, side):
    if side.before:
        bench.run(side.before)
    return bench.run(side.command, side.allowed).stdout.decode()


def overdue(bench):
    ours = output(bench, rows.overdue(bench.scenes, bench.scenes.sizes["small"], "--csv"))
    yardstick = output(bench, rows.late_by_sqlite(bench.scenes, "small", "overdue.sql"))
    listed = list(csv.reader(io.StringIO(ours)))[1:]
    same("deadlines overdue", listed, list(csv.reader(io.StringIO(yardstick))))
    same("2 % late", len(listed) * 50, bench.scenes.sizes["small"])


def overdue_table(bench):
    ours = output(bench, rows.overdue(bench.scenes, bench.scenes.sizes["middle"])).splitlines()[1:]
    yardstick = output(bench, rows.late_by_sqlite(bench.scenes, "middle", "overdue_table.sql"))
    cases = [line.split(",")[0] for line in yardstick.splitlines()]
    same("deadlines overdue, as a table", [line.split()[0] for line in ours], cases)


def loading(bench):
    count = bench.scenes.lengths[1]
    for side in (rows.opening(bench.scenes, count), rows.loading(bench.scenes, count)):
        output(bench, side)
    opened, loaded = (bench.scenes.folder / name for name in ("opened.db", "loaded.db"))
    for table in ("occasions", "offenders", "victims", "cases", "deadlines", "audit"):
        ours, yardstick = (bench.scenes.rows_in(path, table) for path in (opened, loaded))
        same(f"rows of {table}", ours, yardstick)
    same("cases opened", bench.scenes.rows_in(opened, "cases"), count)


def read_batch(bench):
    """As many records, and the errors of reading among ours: the yardstick reads and does not judge."""
    count = bench.scenes.lengths[-1]
    said = output(bench, rows.brief_by(bench.scenes, "batch_simdjson"))
    same("records read", count, int(said.split()[0]))


def decided_batch(bench):
    """The same decisions; an error is worded as each likes."""
    count = bench.scenes.lengths[0]
    ours = decisions(output(bench, rows.brief(bench.scenes, 1, count)))
    same("decisions", ours, decisions(output(bench, rows.brief_by(bench.scenes, "node", count))))


def decisions(text):
    for_each = [json.loads(line) for line in text.splitlines()]
    return [(one["line"], one["id"], one["kind"], one.get("policy"), one.get("contact"), one.get("rj"))
            for one in for_each]


def table_of_rows(bench):
    """Each row has a name of its own, its words are whole, and it can be told from the others."""
    words = page.words_of(bench.scenes)
    names = [row.name for row in rows.ROWS]
    same("names of rows", sorted(set(names)), sorted(names))
    for row in rows.ROWS:
        page.cells(row, "not tried", words)


def all_agree(bench):
    """Checks what the machine has the programs for. Returns what could not be checked."""
    checks = {table_of_rows: None, overdue: None, overdue_table: None, loading: None,
              decided_batch: "node", read_batch: "g++"}
    left_out = []
    for check, needs in checks.items():
        if needs and not shutil.which(needs):
            left_out.append(f"{check.__name__}: there is no {needs}")
            continue
        try:
            check(bench)
        except Unmeasured as error:
            if "simdjson.h" not in str(error):
                raise
            left_out.append(f"{check.__name__}: there is no simdjson")
    return left_out
