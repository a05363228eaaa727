"""The least number of counts that have to be hidden beside the small ones: an integer programme with exact cuts.

The method is that of Fischetti and Salazar (Solving the Cell Suppression Problem on Tabular Data with Linear
Constraints, Management Science 47, 2001): choose what to hide, attack it, and forbid every choice that fails in the
same way. An attack here is a linear programme, so for tables of three and more dimensions the result can be lower than
what protects against somebody who knows that counts are whole.
"""

from dataclasses import dataclass
from itertools import count

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, OptimizeResult, linprog, milp
from scipy.sparse import csr_matrix

from groups import Group, Key

# How far up a hidden count may move. Far more than any demand, and small enough for sound arithmetic.
FAR = 10_000.0
SLACK = 1e-6


@dataclass(frozen=True)
class Cells:
    """The counts of a group as arrays, with the slack of each inequality after them."""

    keys: list[Key]
    values: np.ndarray
    matrix: csr_matrix
    small: list[int]
    free: np.ndarray
    must: np.ndarray
    may: np.ndarray
    down: np.ndarray
    rules: list[tuple[list[int], list[int]]]


@dataclass(frozen=True)
class Demand:
    """What must not be possible to work out."""

    banded: bool = True
    singletons: bool = True


def least_hidden(group: Group, demand: Demand | None = None) -> int:
    """How many counts must be hidden beside the small ones, at the least."""
    return len(least_choice(group, demand))


def least_choice(group: Group, demand: Demand | None = None) -> set[Key]:
    """As few counts as can be hidden beside the small ones."""
    cells = _cells(group)
    return _Search(cells, group, demand or Demand()).run()


def _cells(group: Group) -> Cells:
    keys = sorted(group.nameable)
    place = {key: index for index, key in enumerate(keys)}
    values = [group.truth[key] for key in keys]
    entries: list[tuple[int, int, int]] = []
    rules = []
    for row, found in enumerate(group.sums):
        parts = [place[part] for part in found.parts]
        entries += [(row, place[found.total], 1), *((row, part, -1) for part in parts)]
        if found.is_whole:
            rules.append(_split(place[found.total], parts, group, keys))
        else:
            entries.append((row, len(values), -1))
            values.append(group.truth[found.total] - sum(group.truth[part] for part in found.parts))
    rows, columns, factors = zip(*entries)
    named = np.arange(len(values)) < len(keys)
    published = np.array([index < len(keys) and keys[index] in group.published for index in range(len(values))])
    small = [index for index, key in enumerate(keys) if published[index] and group.rule.is_small(values[index])]
    must = ~published
    must[small] = True
    may = must | named
    if group.rule.zeros == "shown":
        may &= must | (np.array(values) > 0)
    least = np.where(published, group.rule.least, 0)
    return Cells(
        keys,
        np.array(values, dtype=float),
        csr_matrix((factors, (rows, columns)), shape=(len(group.sums), len(values))),
        small,
        ~published,
        must,
        may,
        np.maximum(np.array(values) - least, 0).astype(float),
        rules,
    )


def _split(total: int, parts: list[int], group: Group, keys: list[Key]) -> tuple[list[int], list[int]]:
    """The small parts of a sum, and all others that could be hidden to protect them. A small total does too."""
    small = [at for at in parts if keys[at] in group.published and group.rule.is_small(group.truth[keys[at]])]
    return small, [at for at in (total, *parts) if at not in small]


class _Search:
    """Chooses, attacks and cuts until no attack succeeds: first on fractions, then on whole choices."""

    def __init__(self, cells: Cells, group: Group, demand: Demand) -> None:
        self.cells, self.rule, self.demand = cells, group.rule, demand
        self.cuts: list[np.ndarray] = []
        self.needs: list[float] = []
        if demand.singletons:
            self._add_singletons()

    def run(self) -> set[Key]:
        whole = False
        for _ in count():
            hidden = self._choose(whole)
            found = len(self.cuts)
            self._attack(hidden, whole)
            if len(self.cuts) == found:
                if whole:
                    return {self.cells.keys[place] for place in np.flatnonzero(hidden * ~self.cells.must)}
                whole = True
        raise AssertionError

    def _choose(self, whole: bool) -> np.ndarray:
        cells = self.cells
        chosen = milp(
            np.where(cells.must, 0.0, 1.0),
            integrality=np.full(len(cells.values), int(whole)),
            bounds=Bounds(cells.must.astype(float), cells.may.astype(float)),
            constraints=[LinearConstraint(np.array(self.cuts), np.array(self.needs), np.inf)] if self.cuts else [],
            options={"mip_rel_gap": 0.0},
        )
        assert chosen.status == 0, chosen.message
        return np.round(chosen.x) if whole else chosen.x

    def _attack(self, hidden: np.ndarray, whole: bool) -> None:
        cells = self.cells
        if self.demand.banded:
            for place in cells.small:
                self._demand(hidden, place, 1, self.rule.high - cells.values[place])
                self._demand(hidden, place, -1, cells.values[place] - self.rule.low)
        chosen = np.flatnonzero((hidden > 0.5) & ~cells.free).tolist()
        for place in chosen if whole else cells.small:
            if not self.demand.banded or place not in cells.small:
                self._demand_doubt(hidden, place)

    def _demand(self, hidden: np.ndarray, place: int, sign: int, need: float) -> None:
        """The count at `place` must be able to move by `need`."""
        if need <= 0:
            return
        attack = self._move(hidden, place, sign)
        if -attack.fun < need - SLACK:
            self._cut(np.minimum(self._support(attack), need), need, hidden)

    def _demand_doubt(self, hidden: np.ndarray, place: int) -> None:
        """The count at `place` must be able to move at all."""
        attacks = [self._move(hidden, place, sign) for sign in (1, -1)]
        if sum(-attack.fun for attack in attacks) >= 1 - SLACK:
            return
        cut = np.minimum(sum((self._support(attack) > 1e-9).astype(float) for attack in attacks), 1.0)
        cut[place] = 0 if self.cells.must[place] else -1
        self._cut(cut, 1.0 if self.cells.must[place] else 0.0, hidden)

    def _move(self, hidden: np.ndarray, place: int, sign: int) -> OptimizeResult:
        cells = self.cells
        objective = np.zeros(len(cells.values))
        objective[place] = -sign
        limits = np.column_stack([-cells.down * hidden, FAR * hidden])
        attack = linprog(objective, A_eq=cells.matrix, b_eq=np.zeros(cells.matrix.shape[0]), bounds=limits)
        assert attack.status == 0, attack.message
        return attack

    def _support(self, attack: OptimizeResult) -> np.ndarray:
        """How much hiding each count adds to the most that can be moved."""
        return np.maximum(attack.lower.marginals * self.cells.down - attack.upper.marginals * FAR, 0)

    def _cut(self, cut: np.ndarray, need: float, hidden: np.ndarray) -> None:
        if cut @ hidden < need - SLACK:
            self.cuts.append(cut)
            self.needs.append(need)

    def _add_singletons(self) -> None:
        """Whoever is the one person of a count knows it, so the other small count of a sum needs a third."""
        for small, others in self.cells.rules:
            if len(small) == 2 and 1 in self.cells.values[small] and self.cells.may[others].any():
                cut = np.zeros(len(self.cells.values))
                cut[others] = 1
                self._cut(cut, 1.0, self.cells.must.astype(float))
