"""Says which counts of a publication are exposed. Only here is the truth compared with what an attacker finds."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

import knowledge
import published
from attacker import Attacker
from groups import Group, Key
from published import Published


@dataclass(frozen=True)
class Exposure:
    """A count that is not guarded well enough."""

    group: str
    labels: tuple[str, ...]
    count: int
    why: str

    def __str__(self) -> str:
        return f"{self.group}: {', '.join(self.labels)} is {self.count} and {self.why}"


@dataclass(frozen=True)
class Verdict:
    """What became of a group's counts."""

    small: int
    others_hidden: int
    exact: list[Exposure]
    narrow: list[Exposure]

    @property
    def exposures(self) -> list[Exposure]:
        return self.exact + self.narrow


def judge(group: Group, public: Path) -> Verdict:
    """Attacks the public files of a group."""
    return judge_published(group, published.read(group, public))


def judge_published(group: Group, shown: Published) -> Verdict:
    """Attacks what is published of a group."""
    known = knowledge.gather(group, shown)
    truth = np.array([group.truth[key] for key in known.keys], dtype=float)
    assert known.holds(truth), f"{group.name}: what is published is not true of the raw counts"
    attacker = Attacker(known)
    hidden = sorted(group.published - shown.counts.keys())
    small = sorted(key for key in group.published if group.rule.is_small(group.value(key)))
    guarded = sorted({*hidden, *small})
    exact = [_exposure(group, key, "can be worked out") for key in guarded if attacker.is_exact(key)]
    narrow = [] if group.rule.method == "round" else _narrow(group, small, attacker)
    return Verdict(len(small), len(set(hidden) - set(small)), exact, narrow)


def _narrow(group: Group, small: list[Key], attacker: Attacker) -> list[Exposure]:
    rule = group.rule
    exposed = [key for key in small if not attacker.reaches(key, rule.low, rule.high)]
    ranges = [(key, attacker.range(key)) for key in exposed]
    return [_exposure(group, key, f"must be {low} to {high}") for key, (low, high) in ranges if low < high]


def _exposure(group: Group, key: Key, why: str) -> Exposure:
    labels = tuple(dimension.labels[node] for dimension, node in zip(group.dimensions, key))
    return Exposure(group.name, labels, group.value(key), why)
