"""The tables that the tests publish and attack: every shape, each with several rules."""

from derived import Derived
from draws import Draw
from groups import Group
from rules import Rule

WITH_RESIDENTS = (Derived("typed-rate", decimals=2), Derived("rate", decimals=1))


def many_shapes(seed: int = 11) -> list[tuple[str, Group]]:
    """Tables and linked sets to attack, each with words for what it is."""
    return [*_tables(Draw(seed)), *_linked(Draw(seed + 1)), *_derived(Draw(seed + 2)), *_rounded(Draw(seed + 3))]


def small_tables(seed: int = 21) -> list[tuple[str, Group]]:
    """Tables and linked sets small enough to find the least that must be hidden."""
    draw = Draw(seed)
    return [
        ("5 by 4", draw.table([5, 4], Rule())),
        ("6 by 5", draw.table([6, 5], Rule())),
        ("6 by 6", draw.table([6, 6], Rule(8))),
        ("7 by 6", draw.table([7, 6], Rule(10))),
        ("7 by 5, zeros shown", draw.table([7, 5], Rule(zeros="shown"))),
        ("6 by 5, zeros sensitive", draw.table([6, 5], Rule(zeros="sensitive"))),
        ("6 by 5, wide", draw.table([6, 5], Rule(wide=True))),
        ("3 by 3 by 2", draw.table([3, 3, 2], Rule())),
        ("3 by 3 by 3", draw.table([3, 3, 3], Rule(8))),
        ("wards in districts", draw.hierarchy([3, 2, 3], 3, Rule(), nested=True)),
        ("a shared margin", draw.shared_margin(4, 5, 3, Rule())),
        ("shared cells", draw.shared_cells(4, 6, Rule())),
        ("quarters and years", draw.quarters(3, 2, Rule())),
        ("women and men", draw.columns(9, Rule())),
        ("wards under districts", draw.hierarchy([2, 3, 2], 3, Rule(8), nested=False)),
        ("wards, and districts by age", draw.levels([3, 2, 3], 4, Rule())),
    ]


def _tables(draw: Draw) -> list[tuple[str, Group]]:
    return [
        ("6 by 5", draw.table([6, 5], Rule())),
        ("12 by 8", draw.table([12, 8], Rule(8))),
        ("20 by 6", draw.table([20, 6], Rule(10))),
        ("9 by 7, nearly empty", draw.table([9, 7], Rule(), mean=1.2)),
        ("9 by 7, nearly full", draw.table([9, 7], Rule(), mean=25)),
        ("8 by 6, zeros shown", draw.table([8, 6], Rule(8, zeros="shown"))),
        ("8 by 6, zeros sensitive", draw.table([8, 6], Rule(zeros="sensitive"))),
        ("8 by 6, wide", draw.table([8, 6], Rule(8, wide=True))),
        ("8 by 6, wide and zeros shown", draw.table([8, 6], Rule(wide=True, zeros="shown"))),
        ("a column", draw.table([12], Rule())),
        ("5 by 4 by 3", draw.table([5, 4, 3], Rule())),
        ("4 by 4 by 4, wide", draw.table([4, 4, 4], Rule(wide=True))),
        ("6 by 5 by 2, zeros shown", draw.table([6, 5, 2], Rule(zeros="shown"))),
        ("3 by 3 by 3 by 2", draw.table([3, 3, 3, 2], Rule())),
        ("4 by 3 by 3 by 3", draw.table([4, 3, 3, 3], Rule(8))),
        ("wards beside districts", draw.hierarchy([4, 3, 5], 5, Rule(), nested=True)),
        ("wards under districts", draw.hierarchy([3, 4, 4], 4, Rule(8), nested=False)),
        ("wards under districts, zeros shown", draw.hierarchy([3, 5], 3, Rule(zeros="shown"), nested=False)),
        ("wards beside districts, wide", draw.hierarchy([3, 3], 4, Rule(wide=True), nested=True)),
    ]


def _linked(draw: Draw) -> list[tuple[str, Group]]:
    return [
        ("a shared margin", draw.shared_margin(5, 6, 4, Rule())),
        ("a shared margin, wide", draw.shared_margin(4, 7, 3, Rule(8, wide=True))),
        ("a shared margin, zeros shown", draw.shared_margin(6, 5, 3, Rule(zeros="shown"))),
        ("shared cells", draw.shared_cells(5, 8, Rule())),
        ("shared cells, under 10", draw.shared_cells(4, 10, Rule(10))),
        ("quarters and years", draw.quarters(4, 3, Rule())),
        ("a total that only one table states", draw.unstated_total(5, 4, 3, Rule())),
        ("women and men, and people elsewhere", draw.columns_elsewhere(10, Rule())),
        ("wards, and districts by age", draw.levels([3, 4, 3], 4, Rule())),
        ("quarters and years, under 8", draw.quarters(5, 2, Rule(8))),
    ]


def _derived(draw: Draw) -> list[tuple[str, Group]]:
    return [
        ("rates", draw.rates(8, 5, Rule(), *WITH_RESIDENTS)),
        ("rates, under 10", draw.rates(6, 4, Rule(10), *WITH_RESIDENTS)),
        ("rates over time", draw.over_time(4, 6, Rule(8), *WITH_RESIDENTS)),
        ("percentages of columns", draw.columns(10, Rule(), Derived("percentage", of=0, by=2))),
        ("percentages of columns, zeros sensitive", draw.columns(12, Rule(zeros="sensitive"), Derived("percentage", by=2))),
        ("shares", draw.over_time(5, 4, Rule(), Derived("typed-share", over=0, decimals=1))),
        ("changes and rolling sums", draw.over_time(4, 8, Rule(), Derived("change"), Derived("rolling"))),
    ]


def _rounded(draw: Draw) -> list[tuple[str, Group]]:
    return [
        ("rounded", draw.table([9, 6], Rule(method="round"))),
        ("rounded, three ways", draw.table([4, 4, 3], Rule(8, method="round"))),
        ("hidden and rounded", draw.table([9, 6], Rule(8, method="both"))),
        ("hidden and rounded, with rates", draw.rates(6, 5, Rule(8, method="both"), *WITH_RESIDENTS)),
    ]
