"""What an attacker knows: limits of every count, and everything that must add up."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

import derived
from derived import Limits
from dimensions import ROOT
from groups import Dataset, Group, Key, Sum
from published import Number, Published

# More than any hidden count could be: it stands for no limit at all.
NO_LIMIT = 1_000_000


@dataclass(frozen=True)
class Knowledge:
    """Whole numbers within limits, and sums of them within limits."""

    keys: list[Key]
    low: np.ndarray
    high: np.ndarray
    matrix: csr_matrix
    sum_low: np.ndarray
    sum_high: np.ndarray

    def holds(self, counts: np.ndarray) -> bool:
        """Whether `counts` satisfies all that is known."""
        sums = self.matrix @ counts
        slack = 1e-7 * (1 + abs(self.matrix) @ abs(counts))
        within = (self.low <= counts) & (counts <= self.high)
        return bool(within.all() and (sums >= self.sum_low - slack).all() and (sums <= self.sum_high + slack).all())


def gather(group: Group, published: Published) -> Knowledge:
    """Puts together what the published numbers, the layout and the rule say."""
    keys = sorted(group.nameable)
    limits = [_limits(group, key, published) for key in keys]
    sums = [_sum(found) for found in group.sums]
    sums += [limit for number in published.numbers for limit in _number(group, number, published)]
    return build(keys, limits, sums)


def build(keys: list[Key], limits: list[tuple[int, int]], sums: list[Limits]) -> Knowledge:
    """Puts limits of counts and of sums into arrays."""
    place = {key: index for index, key in enumerate(keys)}
    entries = [(row, place[key], factor) for row, found in enumerate(sums) for key, factor in found.terms]
    rows, columns, factors = zip(*entries) if entries else ((), (), ())
    low, high = np.array(limits, dtype=float).T
    return Knowledge(
        keys,
        low,
        high,
        csr_matrix((factors, (rows, columns)), shape=(len(sums), len(keys))),
        np.array([found.low for found in sums]),
        np.array([found.high for found in sums]),
    )


def _limits(group: Group, key: Key, published: Published) -> tuple[int, int]:
    if key in published.counts:
        return published.counts[key]
    return group.rule.least if key in group.published else 0, NO_LIMIT


def _sum(found: Sum) -> Limits:
    terms = ((found.total, 1.0), *((part, -1.0) for part in found.parts))
    return Limits(terms, 0, 0 if found.is_whole else float("inf"))


def _number(group: Group, number: Number, published: Published) -> list[Limits]:
    """What a derived number says of the counts it was worked out from."""
    column, keys = number.column, number.dataset.keys_of(number.row)
    key = keys[column.of]
    match column.kind:
        case "rate" | "typed-rate":
            people = group.population(number.row)
            if group.rule.rounds and _is_of_printed(number, published.printed.get(key), people):
                return []
            return [derived.rate_limits(number.part, key, people, number.value, number.half)]
        case "typed-share":
            whole = key[: column.over] + (ROOT,) + key[column.over + 1 :]
            return derived.ratio_limits(key, whole, number.value, number.half)
        case "percentage":
            return _percentage(number, key, keys[column.by], published)
        case "change":
            earlier = _before(number.dataset, key, 1)
            return [derived.sum_limits([(key, 1.0), *((other, -1.0) for other in earlier)], number.value)]
        case _:
            terms = [(other, 1.0) for other in (key, *_before(number.dataset, key, 3))]
            return [derived.sum_limits(terms, number.value)]


def _is_of_printed(number: Number, printed: int | None, people: int) -> bool:
    """Whether a rate follows from the rounded count beside it, and so says nothing new."""
    return printed is not None and abs(derived.rate(number.part, printed, people) - number.value) <= number.half


def _percentage(number: Number, part: Key, whole: Key, published: Published) -> list[Limits]:
    if number.part == number.column.name:
        return derived.ratio_limits(part, whole, number.value, number.half)
    low, high = published.counts.get(whole, (0, 1))
    end = number.part.rpartition("_")[2]
    return derived.wilson_limits(part, whole, low if low == high else None, end, number.value, number.half)


def _before(dataset: Dataset, key: Key, steps: int) -> list[Key]:
    """The counts of the periods before."""
    place = next(at for at, layout in enumerate(dataset.layouts) if layout.style in ("year", "quarter"))
    nodes = dataset.layouts[place].nodes
    here = nodes.index(key[place])
    return [key[:place] + (nodes[here - step],) + key[place + 1 :] for step in range(1, steps + 1)]
