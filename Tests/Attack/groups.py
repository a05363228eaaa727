"""Datasets that count the same people, and every sum that holds among their counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import numpy as np

from derived import Derived
from dimensions import ROOT, Dimension, Layout
from rules import Rule

# A count: one value of each dimension of its group, by position.
Key = tuple[int, ...]


@dataclass(frozen=True)
class Sum:
    """Parts that make a total; where some have no name, they make no more than that."""

    total: Key
    parts: tuple[Key, ...]
    is_whole: bool


@dataclass(frozen=True)
class Dataset:
    """One table: which values of which dimensions it shows, and what it works out from the counts."""

    name: str
    layouts: tuple[Layout, ...]
    derived: tuple[Derived, ...] = ()
    has_population: bool = False

    @property
    def columns_at(self) -> int | None:
        """The dimension whose values are columns of counts."""
        return next((place for place, layout in enumerate(self.layouts) if layout.style == "columns"), None)

    def rows(self) -> Iterator[Key]:
        """Each row, with the total of the dimension whose values are columns."""
        return product(*((ROOT,) if layout.style == "columns" else layout.nodes for layout in self.layouts))

    def keys_of(self, row: Key) -> list[Key]:
        """The counts of a row, one for each column of counts."""
        place = self.columns_at
        if place is None:
            return [row]
        return [row[:place] + (node,) + row[place + 1 :] for node in self.layouts[place].nodes]


@dataclass(frozen=True)
class Group:
    """Datasets with counts of the same people under one rule. Nothing links it to any other group."""

    name: str
    dimensions: tuple[Dimension, ...]
    counts: np.ndarray
    rule: Rule
    datasets: tuple[Dataset, ...]
    residents: np.ndarray | None = None

    def value(self, key: Key) -> int:
        """The true count."""
        return int(self._counts[key])

    def population(self, key: Key) -> int:
        """The residents with these labels, which everybody knows."""
        return int(self._residents[key])

    @cached_property
    def published(self) -> frozenset[Key]:
        """Every count that some dataset has, hidden or not."""
        return frozenset(key for data in self.datasets for row in data.rows() for key in data.keys_of(row))

    @cached_property
    def truth(self) -> dict[Key, int]:
        return {key: self.value(key) for key in sorted(self.nameable)}

    @cached_property
    def nameable(self) -> frozenset[Key]:
        """The published counts, and those that published ones are part of."""
        return frozenset(above for key in self.published for above in self._above(key))

    @cached_property
    def sums(self) -> list[Sum]:
        """Each way of splitting a count along one dimension, where parts of it have a name."""
        found = []
        for key in sorted(self.nameable):
            for place, dimension in enumerate(self.dimensions):
                children = dimension.children[key[place]]
                parts = tuple(key[:place] + (child,) + key[place + 1 :] for child in children)
                named = tuple(part for part in parts if part in self.nameable)
                if named:
                    found.append(Sum(key, named, len(named) == len(parts)))
        return found

    @cached_property
    def _counts(self) -> np.ndarray:
        return self._added(self.counts)

    @cached_property
    def _residents(self) -> np.ndarray:
        return self._added(np.zeros_like(self.counts) if self.residents is None else self.residents)

    def _added(self, numbers: np.ndarray) -> np.ndarray:
        """The sum for each value of each dimension, from those of the leaves."""
        for place, dimension in enumerate(self.dimensions):
            numbers = np.moveaxis(np.tensordot(dimension.parts, numbers, (1, place)), 0, place)
        return numbers

    def _above(self, key: Key) -> Iterator[Key]:
        return product(*(dimension.above(node) for dimension, node in zip(self.dimensions, key)))
