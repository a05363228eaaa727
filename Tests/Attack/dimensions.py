"""What counts are counted by: a tree of values, such as wards in districts in a county."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

ROOT = 0


@dataclass(frozen=True)
class Dimension:
    """The values of one kind of label. The first stands for all the others together."""

    name: str
    labels: tuple[str, ...]
    parents: tuple[int, ...]

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        nodes = range(len(self.labels))
        return tuple(tuple(node for node in nodes if self.parents[node] == parent) for parent in nodes)

    @cached_property
    def leaves(self) -> tuple[int, ...]:
        return tuple(node for node, children in enumerate(self.children) if not children)

    @cached_property
    def depth(self) -> tuple[int, ...]:
        return tuple(len(self.above(node)) - 1 for node in range(len(self.labels)))

    def above(self, node: int) -> tuple[int, ...]:
        """The node and all that it is part of."""
        return (node,) if self.parents[node] < 0 else (node, *self.above(self.parents[node]))

    def level(self, depth: int) -> tuple[int, ...]:
        return tuple(node for node in range(len(self.labels)) if self.depth[node] == depth)

    @cached_property
    def parts(self) -> np.ndarray:
        """For each value, which of the leaves it is made of: 1 for each that is."""
        nodes = range(len(self.labels))
        return np.array([[int(node in self.above(leaf)) for leaf in self.leaves] for node in nodes])


def flat(name: str, total: str, values: list[str]) -> Dimension:
    """Values with a total and nothing between."""
    return Dimension(name, (total, *values), (-1, *(ROOT for _ in values)))


def tree(name: str, total: str, groups: dict[str, list[str]]) -> Dimension:
    """Values in groups, which together make the total."""
    labels, parents = [total], [-1]
    for group, values in groups.items():
        labels.append(group)
        parents.append(ROOT)
        place = len(labels) - 1
        labels += values
        parents += [place] * len(values)
    return Dimension(name, tuple(labels), tuple(parents))


Style = Literal["absent", "labels", "nested", "columns", "year", "quarter"]


@dataclass(frozen=True)
class Layout:
    """How a dataset shows a dimension, and which of its values."""

    style: Style
    nodes: tuple[int, ...] = (ROOT,)


ABSENT = Layout("absent")
