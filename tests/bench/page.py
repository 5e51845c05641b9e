"""What is printed while the bench runs, and docs/performance.md."""

WORDS = {"x": "x", "MiB": "MiB", "syncs": "syncs", "instructions": ""}
HEAD = """# How fast

`make bench` measures every row below and writes this page. No test asserts a time: a machine that is busy
makes nothing fail. What is asserted nowhere else is whether lrpt and its yardsticks give the same answers;
`tests/checks/bench.py` does that.

## How to read it

* A **ratio** is what `lrpt` takes over what its yardstick takes for the same work, both in this run, on this
  machine. The yardsticks are in `tests/bench/yardsticks`, the rows in `tests/bench/rows.py`.
* Both are run by hyperfine in rounds, one after the other in each, and who goes first changes with every
  round, so that noise that lasts meets both. What is compared is the **least** of all runs of each, the one that was
  disturbed least; for the durable change, which waits for the disk, the **median**. *By medians* is the same
  ratio from medians: where the two are far apart the machine was busy, and the row is worth another run.
* **Instructions** are counted by callgrind and hardly change from run to run: they are what to compare over time.
* **Memory** is the most resident memory of the process (GNU time), **syncs** are system calls (strace).
* All runs are warm: files are in the page cache. "One record, cold" means a process of its own.
* The **ideal index** is a table in a copy of the casework file that holds just what the list prints, in its
  order: the shell of SQLite reads a range of it, without a join. That is more than an index can be.
* Casework files are made by `lrpt case open --from`, up to the largest; one attempt on every third late
  case is written by `sqlite3`. Court results, cases and offices are invented, always the same ones. The rows that
  `sqlite3` loads are a dump of what `lrpt` wrote, with the same tables, checks and indexes.
* **Growth** is held against a straight line: what one more costs between the two largest sizes, over what it
  costs between the two before.

`make bench ROWS=overdue` measures the rows whose name has that in it (a regular expression), `QUICK=1` all at
small sizes; neither writes this page.
"""


def words_of(scenes):
    numbers = {**scenes.sizes, "shortest": scenes.lengths[0], "longest": scenes.lengths[-1],
               "offices": scenes.offices}
    return {name: f"{number:,}" for name, number in numbers.items()}


def budget_text(row, found):
    budget = found.budget if found and found.budget is not None else row.budget
    if budget is None:
        return ""
    if row.how.unit == "instructions":
        return f"<= {budget / 1e6:.2f} million"
    return f"<= {budget:g} {WORDS[row.how.unit]}".strip()


def met_text(row, found):
    budget = found.budget if found.budget is not None else row.budget
    if budget is None:
        return ""
    return "met" if found.value <= budget else f"**missed**, {found.value / budget:.2f} times"


def cells(row, found, words):
    work, yardstick = (text.format(**words) for text in (row.work, row.yardstick))
    if isinstance(found, str):
        return [work, yardstick, "", "", "", "", budget_text(row, None), f"not measured: {found}"]
    return [work, yardstick, found.ours, found.yardstick, found.text, found.by_medians,
            budget_text(row, found), met_text(row, found)]


def line(texts):
    return "| " + " | ".join(texts) + " |\n"


def table(heading, rows):
    return line(heading) + line(["---"] * len(heading)) + "".join(map(line, rows))


def page(results, words, machine, seconds):
    held = [(row, found) for row, found in results if not row.name.startswith(("count-", "grow-"))]
    grown = [(row, found) for row, found in results if row.name.startswith("grow-")]
    counted = [(row, found) for row, found in results if row.name.startswith("count-")]
    text = HEAD + "\n## The machine\n\n"
    text += table(["", ""], [[name, value] for name, value in machine.items()])
    text += "\n## Against yardsticks\n\n"
    text += table(["work", "yardstick", "lrpt", "yardstick", "ratio or figure", "by medians", "budget", ""],
                  [cells(row, found, words) for row, found in held])
    text += "\n## Growth\n\n"
    text += table(["work", "slope at the end", "slope before", "ratio", "budget", ""],
                  [[made[0], *made[2:5], *made[6:]] for made in
                   (cells(row, found, words) for row, found in grown)])
    for row, found in grown:
        if not isinstance(found, str):
            text += f"\n{row.work.format(**words)}:\n\n"
            text += table(["size", "whole", "one more"],
                          [[f"{size:,}", whole, each] for size, whole, each in found.table])
    text += "\n## Instructions\n\n"
    text += table(["work", "instructions"], [[cells(row, found, words)[0], cells(row, found, words)[4]]
                                             for row, found in counted])
    if seconds:
        text += "\nMaking the casework files, by `lrpt case open --from`: " + "; ".join(
            f"{count:,} cases in {taken:.1f} s" for count, taken in sorted(seconds.items())) + ".\n"
    return text


def progress(row, found, words):
    made = [text.replace("`", "").replace("**", "") for text in cells(row, found, words)]
    made[1] = f"against {made[1]}" if made[1] else ""
    figures = "  ".join(text for text in (*made[2:4], made[4], made[6], made[7]) if text)
    print(f"{row.name:22} {made[0]} {made[1]}\n{'':22} {figures}", flush=True)
    if not isinstance(found, str):
        for size, whole, each in found.table or []:
            print(f"{'':22} {size:>9,}  {whole:>12}  {each}", flush=True)
