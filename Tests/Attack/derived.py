"""Numbers worked out from counts, and what each gives away of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from scipy.stats import chi2

Key = tuple[int, ...]
Z = 1.959963984540054


@dataclass(frozen=True)
class Limits:
    """A sum of counts, each times a factor, that lies between two numbers."""

    terms: tuple[tuple[Key, float], ...]
    low: float
    high: float


@dataclass(frozen=True)
class Derived:
    """A column of numbers worked out from the counts of its row, or of other rows.

    `of` and `by` are positions among the columns of counts; `over` is the dimension that a share is within, or that
    changes run along.
    """

    kind: Literal["typed-rate", "typed-share", "rate", "percentage", "change", "rolling"]
    of: int = 0
    by: int = 0
    over: int = 0
    decimals: int = 1

    @property
    def name(self) -> str:
        return self.kind.replace("-", "_")

    @property
    def is_typed(self) -> bool:
        """Whether it stands in the CSV file; else it is a formula."""
        return self.kind.startswith("typed")

    @property
    def parts(self) -> list[str]:
        """Its columns in the published file."""
        limits = [f"{self.name}_lower", f"{self.name}_upper"] if self.kind in ("rate", "percentage") else []
        return [self.name, *limits]


def rate_limits(part: str, key: Key, population: int, shown: float, half: float) -> Limits:
    """The counts whose rate for every 1,000, or whose limit of it, is published as `shown`."""
    counts = range(_search_end(shown, population))
    fitting = [count for count in counts if abs(rate(part, count, population) - shown) <= half]
    return Limits(((key, 1.0),), min(fitting, default=1), max(fitting, default=0))


def rate(part: str, count: int, population: int) -> float:
    """The rate of a count for every 1,000, or the end of its interval that `part` names."""
    return _count_function(part)(count) * 1000 / population


def ratio_limits(part: Key, whole: Key, shown: float, half: float) -> list[Limits]:
    """What a percentage says of its two counts."""
    return [
        Limits(((part, 100.0), (whole, -(shown - half))), 0, float("inf")),
        Limits(((part, 100.0), (whole, -(shown + half))), -float("inf"), 0),
    ]


def wilson_limits(part: Key, whole: Key, total: int | None, end: str, shown: float, half: float) -> list[Limits]:
    """What a limit of a percentage says of its count, where the number it is of is known."""
    if total is None:
        return []
    sign = -1 if end == "lower" else 1
    fitting = [n for n in range(total + 1) if abs(100 * _wilson(n, total, sign) - shown) <= half]
    return [Limits(((part, 1.0),), min(fitting, default=1), max(fitting, default=0))]


def sum_limits(terms: list[tuple[Key, float]], shown: float) -> Limits:
    """A change or a rolling sum says exactly what it is."""
    return Limits(tuple(terms), shown, shown)


def _search_end(shown: float, population: int) -> int:
    return int(shown * population / 1000 * 2 + 60)


def _count_function(part: str) -> Callable[[int], float]:
    if part.endswith("_lower"):
        return lambda n: _poisson(n, -1)
    if part.endswith("_upper"):
        return lambda n: _poisson(n, 1)
    return float


def _poisson(count: int, sign: int) -> float:
    """Byar's limit, and the exact one under 10."""
    if count < 10:
        if sign < 0:
            return float(chi2.ppf(0.025, 2 * count) / 2) if count else 0.0
        return float(chi2.ppf(0.975, 2 * count + 2) / 2)
    n = count if sign < 0 else count + 1
    return n * (1 - 1 / (9 * n) + sign * Z / (3 * sqrt(n))) ** 3


def _wilson(part: int, whole: int, sign: int) -> float:
    if whole == 0:
        return 0.0
    p = part / whole
    spread = Z * sqrt(p * (1 - p) / whole + Z * Z / (4 * whole * whole))
    return (p + Z * Z / (2 * whole) + sign * spread) / (1 + Z * Z / whole)
