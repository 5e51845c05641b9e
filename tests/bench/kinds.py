"""The kinds of rows: what each measures, and the figures that it gives."""

import dataclasses
import typing

from measure import figure


@dataclasses.dataclass
class Side:
    """A command; what to do before each run of it; with which status it may end."""
    command: list
    before: list = None
    allowed: tuple = (0,)


@dataclasses.dataclass
class Figures:
    ours: str
    yardstick: str
    value: float  # what is held against the budget
    text: str
    by_medians: str = ""
    budget: float = None  # where the row cannot know it beforehand
    table: list = None  # of a growth: size, figure, slope from the size before


def seconds_text(seconds):
    return f"{seconds * 1000:.3g} ms" if seconds < 1 else f"{seconds:.2f} s"


def count_text(count):
    return f"{count / 1e6:.2f} million" if count >= 1e5 else f"{count:,.0f}"


@dataclasses.dataclass
class Ratio:
    """Ours against the yardstick, both a function from scenes to a Side."""
    ours: typing.Callable
    yardstick: typing.Callable
    waits_for_disk: bool = False
    unit: typing.ClassVar[str] = "x"

    def measure(self, bench):
        ours, yardstick = bench.side_by_side([self.ours(bench.scenes), self.yardstick(bench.scenes)])
        figures = [figure(times, self.waits_for_disk) for times in (ours, yardstick)]
        ratio = figures[0] / figures[1]
        medians = figure(ours, True) / figure(yardstick, True)
        return Figures(seconds_text(figures[0]), seconds_text(figures[1]), ratio, f"{ratio:.2f} x",
                       f"{medians:.2f} x")


@dataclasses.dataclass
class Peak:
    """The most memory that a command holds."""
    ours: typing.Callable
    unit: typing.ClassVar[str] = "MiB"

    def measure(self, bench):
        side = self.ours(bench.scenes)
        most = bench.peak(side.command, side.allowed)
        return Figures(f"{most:.1f} MiB", "", most, f"{most:.1f} MiB")


@dataclasses.dataclass
class Syncs:
    """How often a change makes the disk write, the most of all files."""
    ours: list
    unit: typing.ClassVar[str] = "syncs"

    def measure(self, bench):
        counts = [bench.syncs(one(bench.scenes).command) for one in self.ours]
        return Figures(", ".join(map(str, counts)), "", max(counts), str(max(counts)))


@dataclasses.dataclass
class Instructions:
    """What the processor executes, by callgrind: the same in every run."""
    ours: typing.Callable
    limit: typing.Callable = None  # from scenes to the budget
    unit: typing.ClassVar[str] = "instructions"

    def measure(self, bench):
        side = self.ours(bench.scenes)
        count = bench.instructions(side.command, side.allowed)
        return Figures(count_text(count), "", count, count_text(count),
                       budget=self.limit(bench.scenes) if self.limit else None)


@dataclasses.dataclass
class InstructionsEach:
    """What one record takes: the difference of two lengths, by their difference."""
    ours: typing.Callable  # from scenes and a length to a Side
    lengths: tuple
    unit: typing.ClassVar[str] = "instructions"

    def measure(self, bench):
        sides = [self.ours(bench.scenes, length) for length in self.lengths]
        few, many = (bench.instructions(side.command, side.allowed) for side in sides)
        each = (many - few) / (self.lengths[1] - self.lengths[0])
        return Figures(count_text(each), "", each, count_text(each))


@dataclasses.dataclass
class Growth:
    """Whether the cost of one more stays the same. Held against the budget is the slope between the
    two largest sizes over that between the two before them; a straight line gives 1."""
    sizes: typing.Callable
    ours: typing.Callable  # from scenes and a size to a Side
    counted: bool = False  # instructions in place of time
    unit: typing.ClassVar[str] = "x"

    def measure(self, bench):
        sizes = self.sizes(bench.scenes)
        sides = [self.ours(bench.scenes, size) for size in sizes]
        if self.counted:
            costs = [bench.instructions(side.command, side.allowed) for side in sides]
        else:
            costs = [min(times) for times in bench.side_by_side(sides)]
        slopes = [(costs[at] - costs[at - 1]) / (sizes[at] - sizes[at - 1])
                  for at in range(1, len(sizes))]
        ratio = slopes[-1] / slopes[-2]
        text, each = (count_text, lambda slope: f"{slope:,.0f}") if self.counted else \
                     (seconds_text, lambda slope: f"{slope * 1e6:.3g} µs")
        table = [(size, text(cost), each(slopes[at - 1]) if at else "")
                 for at, (size, cost) in enumerate(zip(sizes, costs))]
        return Figures(each(slopes[-1]), each(slopes[-2]), ratio, f"{ratio:.2f} x", table=table)


@dataclasses.dataclass
class Row:
    name: str
    work: str
    yardstick: str
    budget: float  # None where a figure is only recorded
    how: typing.Any
