"""The attacker finds what leaks: an attack that cannot succeed would prove nothing."""

import csv

import numpy as np
import pytest

from attacker import Attacker
from content import count_columns, label_columns, row_labels
from derived import Derived
from dimensions import ROOT, Layout, flat, tree
from groups import Dataset, Group
from judgement import judge
from knowledge import gather
from published import Published
from rules import Rule

HIDDEN = "[c]"
AREAS = flat("area", "All areas", ["North", "South", "West"])
AGES = flat("age", "All ages", ["Child", "Young", "Old"])
PLAIN = Rule()
BOTH = tuple(Layout("labels", tuple(range(4))) for _ in range(2))


def test_a_small_count_that_is_shown_is_found(tmp_path):
    group = _table([[2, 20, 30], [40, 50, 60], [70, 80, 90]])
    assert _judge(group, tmp_path, {}).exact


def test_a_count_alone_in_its_row_is_found(tmp_path):
    group = _table([[2, 20, 30], [40, 50, 60], [70, 80, 90]])
    assert len(_judge(group, tmp_path, {(1, 1): HIDDEN}).exact) == 1


def test_a_well_hidden_count_is_not_found(tmp_path):
    group = _table([[2, 20, 30], [40, 50, 60], [70, 80, 90]])
    square = {(1, 1): HIDDEN, (1, 2): HIDDEN, (2, 1): HIDDEN, (2, 2): HIDDEN}
    assert not _judge(group, tmp_path, square).exposures


def test_a_count_that_must_be_small_is_found(tmp_path):
    """Two counts that make 3 are both small, though neither can be worked out."""
    group = _table([[2, 1, 30], [40, 50, 60], [70, 80, 90]])
    square = {(1, 1): HIDDEN, (1, 2): HIDDEN, (2, 1): HIDDEN, (2, 2): HIDDEN}
    verdict = _judge(group, tmp_path, square)
    assert not verdict.exact and len(verdict.narrow) == 2


def test_a_count_that_its_neighbour_knows_is_found(tmp_path):
    """The one person of a count of 1 takes it off the sum."""
    group = _table([[4, 1, 30], [40, 50, 60], [70, 80, 90]])
    square = {(1, 1): HIDDEN, (1, 2): HIDDEN, (2, 1): HIDDEN, (2, 2): HIDDEN}
    assert len(_judge(group, tmp_path, square).told_to_one) == 1


def test_zeros_that_are_never_hidden_narrow_the_others(tmp_path):
    """If hidden counts are 1 or more, a total of 6 leaves no more than 5 for either of two parts."""
    counts = [[1, 7, 30], [40, 50, 60], [70, 80, 90]]
    square = {(1, 1): HIDDEN, (1, 2): HIDDEN, (2, 1): HIDDEN, (2, 2): HIDDEN}
    assert not _judge(_table(counts, Rule(8)), tmp_path / "open", square).narrow
    assert _judge(_table(counts, Rule(8, zeros="shown")), tmp_path / "shown", square).narrow


def test_a_wide_rule_asks_for_more(tmp_path):
    counts = [[2, 5, 30], [40, 50, 60], [70, 80, 90]]
    square = {(1, 1): HIDDEN, (1, 2): HIDDEN, (2, 1): HIDDEN, (2, 2): HIDDEN}
    assert not _judge(_table(counts), tmp_path / "plain", square).narrow
    assert _judge(_table(counts, Rule(wide=True)), tmp_path / "wide", square).narrow


def test_a_year_gives_away_its_quarter(tmp_path):
    """A hidden quarter is safe in its own table, but not beside a table of years."""
    time = tree("time", "", {"2024": ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]})
    quarters = Dataset("quarters", (Layout("quarter", time.leaves),))
    years = Dataset("years", (Layout("year", time.level(1)),))
    for name, datasets in {"alone": (quarters,), "both": (quarters, years)}.items():
        group = Group("time", (time,), np.array([3, 12, 15, 18]), Rule(), datasets)
        verdict = _judge(group, tmp_path / name, {(2,): HIDDEN})
        assert bool(verdict.exact) == (name == "both")


def test_a_rate_gives_away_its_count(tmp_path):
    group = _rates(decimals=2)
    hidden = {(1, 1): HIDDEN, (1, 2): HIDDEN, (2, 1): HIDDEN, (2, 2): HIDDEN}
    assert _judge(group, tmp_path, hidden, numbers=True).exact


def test_a_rate_with_few_digits_gives_away_that_its_count_is_small(tmp_path):
    group = _rates(decimals=0)
    hidden = {(1, 1): HIDDEN, (1, 2): HIDDEN, (2, 1): HIDDEN, (2, 2): HIDDEN}
    verdict = _judge(group, tmp_path, hidden, numbers=True)
    assert verdict.narrow and not verdict.exact


def test_whole_numbers_give_away_more_than_fractions(tmp_path):
    """14.3% of 7 is 0.998 to 1.005: a range, in which there is one whole number."""
    sexes = flat("sex", "People", ["Women", "Men"])
    layouts = (Layout("labels", (1, 2)), Layout("columns", (1, 2, ROOT)))
    dataset = Dataset("columns", layouts, (Derived("percentage", of=0, by=2),))
    group = Group("columns", (flat("place", "", ["Here", "There"]), sexes), np.array([[1, 6], [20, 30]]), Rule(), (dataset,))
    hidden = {(1, 1): HIDDEN, (1, 2): HIDDEN}
    assert not _judge(group, tmp_path / "without", hidden).exact
    assert _judge(group, tmp_path / "with", hidden, numbers=True).exact


def test_rounded_numbers_can_give_the_true_ones_away(tmp_path):
    """Four twos, rounded to 0, with totals of 5 and 10: nothing but four twos rounds like that."""
    rule = Rule(method="round")
    dimensions = (flat("area", "All areas", ["North", "South"]), flat("age", "All ages", ["Child", "Young"]))
    layouts = tuple(Layout("labels", (1, 2, ROOT)) for _ in dimensions)
    group = Group("round", dimensions, np.array([[2, 2], [2, 2]]), rule, (Dataset("round", layouts),))
    shown = {key: str(round(group.value(key) / 5) * 5) for key in group.published}
    assert len(_judge(group, tmp_path, shown).exact) == 8


def test_ranges_are_those_of_all_solutions():
    """Every way to fill in the hidden counts of small tables, one after another, agrees with the attacker."""
    random = np.random.default_rng(51)
    for _ in range(10):
        group = _table(random.integers(0, 5, (3, 3)).tolist())
        hidden = [key for key in sorted(group.published) if ROOT not in key and random.random() < 0.6]
        shown = {key: (group.value(key),) * 2 for key in group.published - set(hidden)}
        attacker = Attacker(gather(group, Published(shown, [])))
        solutions = np.array(list(_solutions(group, hidden)))
        for place, key in enumerate(hidden):
            assert attacker.range(key) == (solutions[:, place].min(), solutions[:, place].max())


def _solutions(group: Group, hidden: list[tuple[int, ...]]):
    """All whole numbers for the hidden counts with the same totals of rows and columns."""
    counts, places = group.counts.copy(), [(key[0] - 1, key[1] - 1) for key in hidden]
    most = [min(group.value((key[0], ROOT)), group.value((ROOT, key[1]))) for key in hidden]

    def fill(place: int):
        if place == len(places):
            if (counts.sum(0) == group.counts.sum(0)).all() and (counts.sum(1) == group.counts.sum(1)).all():
                yield [counts[at] for at in places]
            return
        at = places[place]
        kept = counts[at]
        for value in range(most[place] + 1):
            counts[at] = value
            # What is filled in must not be more than the totals leave.
            later = places[place + 1 :]
            row = counts[at[0]].sum() - sum(counts[other] for other in later if other[0] == at[0])
            if row <= group.counts[at[0]].sum():
                yield from fill(place + 1)
        counts[at] = kept

    yield from fill(0)


def test_a_number_that_is_not_true_is_noticed(tmp_path):
    """The attacker's equations are those of the raw counts, so that no attack fails by a slip of its own."""
    group = _table([[2, 20, 30], [40, 50, 60], [70, 80, 90]])
    with pytest.raises(AssertionError, match="not true"):
        _judge(group, tmp_path, {(1, 2): "21"})


def _table(counts: list[list[int]], rule: Rule = PLAIN) -> Group:
    return Group("table", (AREAS, AGES), np.array(counts), rule, (Dataset("table", BOTH),))


def _rates(decimals: int) -> Group:
    dataset = Dataset("table", BOTH, (Derived("typed-rate", decimals=decimals),), has_population=True)
    counts = np.array([[2, 20, 30], [40, 50, 60], [70, 80, 90]])
    return Group("table", (AREAS, AGES), counts, Rule(), (dataset,), residents=np.full((3, 3), 1000 if decimals else 9000))


def _judge(group: Group, folder, instead: dict[tuple[int, ...], str], *, numbers: bool = False):
    """Attacks files written by hand: the true counts, with some of them replaced."""
    for dataset in group.datasets:
        file = folder / "data" / dataset.name / f"{dataset.name}.csv"
        file.parent.mkdir(parents=True)
        with file.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(_heads(group, dataset))
            writer.writerows(_lines(group, dataset, instead, numbers))
    return judge(group, folder)


def _heads(group: Group, dataset: Dataset) -> list[str]:
    labels = [name for pair in zip(group.dimensions, dataset.layouts) for name in label_columns(*pair)]
    return labels + count_columns(group, dataset) + [part for column in dataset.derived for part in column.parts]


def _lines(group: Group, dataset: Dataset, instead: dict[tuple[int, ...], str], numbers: bool):
    for row in dataset.rows():
        keys = dataset.keys_of(row)
        counts = [instead.get(key, str(group.value(key))) for key in keys]
        derived = [_number(group, column, row, keys, part, numbers) for column in dataset.derived for part in column.parts]
        yield row_labels(group, dataset, row) + counts + derived


def _number(group: Group, column: Derived, row, keys, part: str, numbers: bool) -> str:
    if not numbers or part != column.name:
        return HIDDEN
    if column.kind == "percentage":
        return f"{100 * group.value(keys[column.of]) / group.value(keys[column.by]):.1f}"
    return f"{1000 * group.value(keys[column.of]) / group.population(row):.{column.decimals}f}"
