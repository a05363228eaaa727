"""Draws random tables of many shapes. The same seed gives the same tables."""

from dataclasses import dataclass, replace

import numpy as np

from derived import Derived
from dimensions import ABSENT, ROOT, Dimension, Layout, Style, flat, tree
from groups import Dataset, Group
from judgement import can_be_guarded
from rules import Rule

QUARTERS = 4
FIRST_YEAR = 2021
LEAST_SMALL = 3


@dataclass
class Draw:
    """A source of random groups, each with labels that no other has."""

    seed: int
    drawn: int = 0

    def __post_init__(self) -> None:
        self.random = np.random.default_rng(self.seed)

    def name(self) -> str:
        self.drawn += 1
        return f"g{self.seed}x{self.drawn:02}"

    def table(self, sizes: list[int], rule: Rule, *, mean: float | None = None) -> Group:
        """Counts by one or more dimensions, with all margins."""
        name = self.name()
        dimensions = tuple(self._flat(name, place, size) for place, size in enumerate(sizes))
        layouts = tuple(_everything(dimension) for dimension in dimensions)
        return self._group(name, dimensions, rule, (Dataset(f"{name}-all", layouts),), mean)

    def hierarchy(self, wards: list[int], across: int, rule: Rule, *, nested: bool) -> Group:
        """Wards in districts, by something else, in two columns or with subtotals in one."""
        name = self.name()
        places, other = _places(name, wards), self._flat(name, 1, across)
        layouts = (_everything(places, "nested" if nested else "labels"), _everything(other))
        return self._group(name, (places, other), rule, (Dataset(f"{name}-wards", layouts),))

    def levels(self, wards: list[int], ages: int, rule: Rule) -> Group:
        """Wards and districts without ages, and districts by age."""
        name = self.name()
        places, other = _places(name, wards), self._flat(name, 1, ages)
        all_wards = Dataset(f"{name}-wards", (_everything(places), ABSENT))
        districts = Layout("labels", (*places.level(1), ROOT))
        return self._group(name, (places, other), rule, (all_wards, Dataset(f"{name}-ages", (districts, _everything(other)))))

    def columns(self, rows: int, rule: Rule, *derived: Derived) -> Group:
        """Women and men, and people as their sum, each a column."""
        name = self.name()
        dimensions = (self._flat(name, 0, rows), flat(f"sex_{name}", f"People {name}", [f"Women {name}", f"Men {name}"]))
        layouts = (_everything(dimensions[0]), Layout("columns", (1, 2, ROOT)))
        return self._group(name, dimensions, rule, (Dataset(f"{name}-columns", layouts, derived),))

    def shared_margin(self, ages: int, districts: int, years: int, rule: Rule) -> Group:
        """Age by year, and district by year, with the same totals."""
        name = self.name()
        dimensions = (self._flat(name, 0, ages), self._flat(name, 1, districts), _years(name, years))
        by_year = Layout("year", dimensions[2].leaves)
        ages_by_year = Dataset(f"{name}-ages", (_everything(dimensions[0]), ABSENT, by_year))
        districts_by_year = Dataset(f"{name}-districts", (ABSENT, _everything(dimensions[1]), by_year))
        return self._group(name, dimensions, rule, (ages_by_year, districts_by_year))

    def shared_cells(self, ages: int, districts: int, rule: Rule) -> Group:
        """A table, and another with half of its places and its total."""
        name = self.name()
        dimensions = (self._flat(name, 0, ages), self._flat(name, 1, districts))
        everything = tuple(_everything(dimension) for dimension in dimensions)
        some = Layout("labels", dimensions[1].leaves[: max(2, districts // 2)])
        whole = Dataset(f"{name}-all", everything)
        return self._group(name, dimensions, rule, (whole, Dataset(f"{name}-some", (everything[0], some))))

    def unstated_total(self, ages: int, districts: int, years: int, rule: Rule) -> Group:
        """Age by year without totals, and district by year with them."""
        group = self.shared_margin(ages, districts, years, rule)
        first = group.datasets[0]
        without = replace(first, layouts=(Layout("labels", group.dimensions[0].leaves), *first.layouts[1:]))
        return replace(group, datasets=(without, *group.datasets[1:]))

    def columns_elsewhere(self, rows: int, rule: Rule) -> Group:
        """Women and men as columns, and people in another table."""
        group = self.columns(rows, rule)
        people = Dataset(f"{group.name}-people", (group.datasets[0].layouts[0], ABSENT))
        sexes = (group.datasets[0].layouts[0], Layout("columns", (1, 2)))
        return replace(group, datasets=(replace(group.datasets[0], layouts=sexes), people))

    def quarters(self, kinds: int, years: int, rule: Rule) -> Group:
        """A table of quarters, and one of years."""
        name = self.name()
        dimensions = (self._flat(name, 0, kinds), _years(name, years, quarters=True))
        kind = _everything(dimensions[0])
        by_quarter = Dataset(f"{name}-quarters", (kind, Layout("quarter", dimensions[1].leaves)))
        by_year = Dataset(f"{name}-years", (kind, Layout("year", dimensions[1].level(1))))
        return self._group(name, dimensions, rule, (by_quarter, by_year))

    def over_time(self, kinds: int, years: int, rule: Rule, *derived: Derived) -> Group:
        """Kinds by year, with numbers worked out along the years or from residents."""
        name = self.name()
        dimensions = (self._flat(name, 0, kinds), _years(name, years))
        layouts = (_everything(dimensions[0]), Layout("year", dimensions[1].leaves))
        needs = any(column.kind in ("rate", "typed-rate") for column in derived)
        return self._group(name, dimensions, rule, (Dataset(f"{name}-time", layouts, derived, needs),))

    def rates(self, places: int, ages: int, rule: Rule, *derived: Derived) -> Group:
        """A table with residents, and rates worked out from them."""
        group = self.table([places, ages], rule)
        dataset = replace(group.datasets[0], derived=derived, has_population=True)
        return replace(group, datasets=(dataset,), residents=self._residents(group))

    def _flat(self, name: str, place: int, size: int) -> Dimension:
        word = ["area", "age", "kind", "place"][place]
        values = [f"{word.capitalize()} {name} {chr(ord('A') + n)}" for n in range(size)]
        return flat(f"{word}_{name}", f"All {word}s {name}", values)

    def _group(
        self,
        name: str,
        dimensions: tuple[Dimension, ...],
        rule: Rule,
        datasets: tuple[Dataset, ...],
        mean: float | None = None,
    ) -> Group:
        group = Group(name, dimensions, np.zeros([1]), rule, datasets)
        group = replace(group, counts=self._counts(dimensions, rule, datasets, mean))
        return replace(group, residents=self._residents(group)) if datasets[0].has_population else group

    def _counts(
        self, dimensions: tuple[Dimension, ...], rule: Rule, datasets: tuple[Dataset, ...], mean: float | None
    ) -> np.ndarray:
        """Counts of which a tenth to two fifths of those in the middle of the tables are small."""
        shape = [len(dimension.leaves) for dimension in dimensions]
        scale = mean or 2.0 * rule.threshold
        for _ in range(200):
            counts = self._sample(shape, scale)
            group = Group("", dimensions, counts, rule, datasets)
            share = _share_of_small(group)
            if mean is None and not 0.1 <= share <= 0.4:
                scale *= 1.15 if share > 0.4 else 0.87
            elif _is_worth_guarding(group):
                return counts
        raise AssertionError(f"No table of the shape {shape} has the small counts that a test needs.")

    def _sample(self, shape: list[int], mean: float) -> np.ndarray:
        expected = np.full(shape, mean)
        for place, size in enumerate(shape):
            along = [1] * len(shape)
            along[place] = size
            expected = expected * self.random.lognormal(-0.125, 0.5, size).reshape(along)
        if self.random.random() < 0.5:
            expected = self.random.gamma(1.0, expected)
        return self.random.poisson(expected)

    def _residents(self, group: Group) -> np.ndarray:
        """A few hundred to many thousands in each cell, and more than are counted there."""
        return group.counts + np.exp(self.random.uniform(5.5, 11, group.counts.shape)).astype(int)


def _everything(dimension: Dimension, style: Style = "labels") -> Layout:
    """All values of a dimension, the parts before what they are part of."""
    nodes = sorted(range(len(dimension.labels)), key=lambda node: (node == ROOT, dimension.depth[node] == 1, node))
    return Layout(style, tuple(nodes) if style == "labels" else tuple(range(len(dimension.labels))))


def _places(name: str, wards: list[int]) -> Dimension:
    """Districts with so many wards each."""
    groups = {
        f"District {name} {d}": [f"Ward {name} {d} {w}" for w in range(1, size + 1)]
        for d, size in enumerate(wards, start=1)
    }
    return tree(f"place_{name}", f"County {name}", groups)


def _years(name: str, years: int, *, quarters: bool = False) -> Dimension:
    numbers = [str(FIRST_YEAR + year) for year in range(years)]
    if not quarters:
        return flat(f"time_{name}", "", numbers)
    return tree(f"time_{name}", "", {n: [f"{n}-Q{q}" for q in range(1, QUARTERS + 1)] for n in numbers})


def _is_worth_guarding(group: Group) -> bool:
    small = sum(group.rule.is_small(group.value(key)) for key in group.published)
    if small < LEAST_SMALL or group.rule.zeros != "shown":
        return small >= LEAST_SMALL
    # Only where zeros are always shown can there be a table that nothing protects.
    return any(group.value(key) == 0 for key in group.published) and can_be_guarded(group)


def _share_of_small(group: Group) -> float:
    """Of the counts that the datasets show and that are no totals there."""
    inner = {
        key
        for data in group.datasets
        for row in data.rows()
        for key in data.keys_of(row)
        if all(
            layout.style == "absent" or not set(dimension.children[node]) & set(layout.nodes)
            for dimension, layout, node in zip(group.dimensions, data.layouts, key)
        )
    }
    return sum(1 <= group.value(key) < group.rule.threshold for key in inner) / len(inner)
