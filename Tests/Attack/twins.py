"""Other counts that could stand behind the same publication: nobody may see which are the true ones."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

import knowledge
import published
from groups import Group, Key
from published import Published

# So close to the true counts that the same choice of what to hide stays the best.
NEAR = 2


def twin(group: Group, public: Path, seed: int) -> Group:
    """The group with other hidden counts: small ones stay small, zeros zero, and all others at the threshold or more.

    For groups whose datasets show every leaf.
    """
    shown = published.read(group, public)
    known = knowledge.gather(group, shown)
    limits = [_limits(group, key, shown) for key in known.keys]
    low, high = np.array(limits, dtype=float).T
    found = milp(
        np.random.default_rng(seed).choice([-1.0, 1.0], len(known.keys)),
        integrality=np.ones(len(known.keys)),
        bounds=Bounds(low, high),
        constraints=LinearConstraint(known.matrix, known.sum_low, known.sum_high),
    )
    assert found.status == 0, found.message
    counts = dict(zip(known.keys, np.round(found.x).astype(int)))
    return replace(group, counts=_leaves(group, counts))


def _limits(group: Group, key: Key, shown: Published) -> tuple[int, int]:
    count, threshold = group.value(key), group.rule.threshold
    if key in shown.counts:
        return shown.counts[key]
    if count == 0:
        return 0, 0
    least, most = (1, threshold - 1) if count < threshold else (threshold, count + NEAR)
    return max(least, count - NEAR), min(most, count + NEAR)


def _leaves(group: Group, counts: dict[Key, int]) -> np.ndarray:
    changed = group.counts.copy()
    for place in np.ndindex(changed.shape):
        key = tuple(dimension.leaves[at] for dimension, at in zip(group.dimensions, place))
        changed[place] = counts[key]
    return changed
