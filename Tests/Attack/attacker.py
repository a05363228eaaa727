"""Works out the range of every hidden count, with SciPy's HiGHS and none of Candour's code."""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from groups import Key
from knowledge import Knowledge

SECONDS = 20


class Contradiction(AssertionError):
    """Nothing satisfies all that is known: the attacker has misread something."""


@dataclass(frozen=True)
class Island:
    """Counts that nothing ties to any other."""

    places: np.ndarray
    matrix: csr_matrix
    sum_low: np.ndarray
    sum_high: np.ndarray


class Attacker:
    """Knows what is published, and looks for whole numbers that agree with it.

    Every solution found is checked against all that is known before it counts. What no solution shows is settled by
    an integer programme, so a range is exactly what can be worked out.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.place = {key: index for index, key in enumerate(knowledge.keys)}
        self._low, self._high = knowledge.high.copy(), knowledge.low.copy()
        self._islands = _islands(knowledge)

    def reaches(self, key: Key, low: int, high: int) -> bool:
        """Whether the count could be `low` or less, and could be `high` or more."""
        place = self.place[key]
        if self._low[place] > low:
            self._solve(place, 1)
        if self._high[place] < high:
            self._solve(place, -1)
        return bool(self._low[place] <= low and self._high[place] >= high)

    def range(self, key: Key) -> tuple[int, int]:
        """The least and the greatest that the count could be."""
        place = self.place[key]
        self._solve(place, 1)
        self._solve(place, -1)
        return int(self._low[place]), int(self._high[place])

    def is_exact(self, key: Key) -> bool:
        """Whether the count can be worked out."""
        place = self.place[key]
        for sign in (-1, 1):
            if self._low[place] >= self._high[place]:
                self._solve(place, sign)
        return bool(self._low[place] >= self._high[place])

    def _solve(self, place: int, sign: int) -> None:
        known = self.knowledge
        if known.low[place] == known.high[place]:
            self._low[place] = self._high[place] = known.low[place]
            return
        island = self._islands[place]
        found = self._least(island, place, sign)
        self._low[island.places] = np.minimum(self._low[island.places], found)
        self._high[island.places] = np.maximum(self._high[island.places], found)

    def _least(self, island: Island, place: int, sign: int) -> np.ndarray:
        """Whole numbers with the count at `place` as low as can be, or as high where `sign` is -1."""
        objective = np.where(island.places == place, float(sign), 0.0)
        for integrality in (0, 1):
            found = milp(
                objective,
                integrality=np.full(len(island.places), integrality),
                bounds=Bounds(self.knowledge.low[island.places], self.knowledge.high[island.places]),
                constraints=LinearConstraint(island.matrix, island.sum_low, island.sum_high),
                options={"time_limit": SECONDS},
            )
            if found.status != 0:
                raise Contradiction(f"{self.knowledge.keys[place]}: {found.message}")
            whole = np.round(found.x)
            if np.abs(found.x - whole).max() < 1e-5 and self._fits(island, whole):
                return whole
        raise Contradiction(f"{self.knowledge.keys[place]}: no whole numbers were found.")

    def _fits(self, island: Island, counts: np.ndarray) -> bool:
        low, high = self.knowledge.low[island.places], self.knowledge.high[island.places]
        sums = island.matrix @ counts
        slack = 1e-7 * (1 + abs(island.matrix) @ abs(counts))
        adds_up = (sums >= island.sum_low - slack).all() and (sums <= island.sum_high + slack).all()
        return bool(adds_up and ((low <= counts) & (counts <= high)).all())


def _islands(known: Knowledge) -> dict[int, Island]:
    """Splits what is not known into parts that have nothing to do with each other."""
    free = np.flatnonzero(known.low < known.high)
    fixed = np.flatnonzero(known.low == known.high)
    matrix = known.matrix[:, free]
    constant = known.matrix[:, fixed] @ known.low[fixed]
    links = abs(matrix)
    _, labels = connected_components(links.T @ links, directed=False)
    islands: dict[int, Island] = {}
    for label in np.unique(labels):
        inside = np.flatnonzero(labels == label)
        rows = np.flatnonzero(links[:, inside].sum(axis=1))
        part = matrix[rows][:, inside]
        island = Island(free[inside], part, (known.sum_low - constant)[rows], (known.sum_high - constant)[rows])
        islands |= {int(place): island for place in island.places}
    return islands
