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
    told_to_one: list[Exposure]

    @property
    def exposures(self) -> list[Exposure]:
        return self.exact + self.narrow + self.told_to_one


def judge(group: Group, public: Path) -> Verdict:
    """Attacks the public files of a group."""
    return judge_published(group, published.read(group, public))


def judge_published(group: Group, shown: Published) -> Verdict:
    """Attacks what is published of a group."""
    attacker = _attacker(group, shown)
    small, hidden = _small(group), group.published - shown.counts.keys()
    exact = [key for key in sorted({*hidden, *small}) if attacker.is_exact(key)]
    return Verdict(
        len(small),
        len(hidden - set(small)),
        [_exposure(group, key, "can be worked out") for key in exact],
        [] if group.rule.method == "round" else _narrow(group, small, attacker),
        [] if group.rule.rounds else _told_to_one(group, set(shown.counts)),
    )


def is_safe(group: Group, shown: set[Key]) -> bool:
    """Whether nothing is exposed where just the counts `shown` are: quicker than a verdict, for there is no list."""
    if _told_to_one(group, shown):
        return False
    attacker = _attacker(group, Published({key: (group.value(key), group.value(key)) for key in shown}, []))
    small, rule = _small(group), group.rule
    if not all(attacker.reaches(key, rule.low, rule.high) for key in small):
        return False
    return not any(attacker.is_exact(key) for key in sorted({*(group.published - shown), *small}))


def can_be_guarded(group: Group) -> bool:
    """Whether hiding all that may be hidden protects every small count.

    Not so where zeros are always shown and two small counts make a small total: everybody then knows it is 2 or more.
    """
    return is_safe(group, {key for key in group.published if group.rule.zeros == "shown" and group.value(key) == 0})


def _attacker(group: Group, shown: Published) -> Attacker:
    known = knowledge.gather(group, shown)
    truth = np.array([group.truth[key] for key in known.keys], dtype=float)
    assert known.holds(truth), f"{group.name}: what is published is not true of the raw counts"
    return Attacker(known)


def _small(group: Group) -> list[Key]:
    return sorted(key for key in group.published if group.rule.is_small(group.value(key)))


def _narrow(group: Group, small: list[Key], attacker: Attacker) -> list[Exposure]:
    """Small counts that must lie in a range that is not wide enough."""
    rule = group.rule
    exposed = [key for key in small if not attacker.reaches(key, rule.low, rule.high)]
    ranges = [(key, attacker.range(key)) for key in exposed]
    return [_exposure(group, key, f"must be {low} to {high}") for key, (low, high) in ranges if low < high]


def _told_to_one(group: Group, shown: set[Key]) -> list[Exposure]:
    """Small counts that the one person of another small count can work out from a sum of both.

    Not where one of the two is the total: then both are that person.
    """
    found = []
    for whole in (found for found in group.sums if found.is_whole):
        terms = {whole.total, *whole.parts}
        small = [key for key in sorted(terms & group.published) if group.rule.is_small(group.value(key))]
        ones = [key for key in small if group.value(key) == 1]
        if len(small) != 2 or not ones or whole.total in small:
            continue
        if terms - set(small) <= shown and _has_a_third(group, terms - set(small)):
            other = small[1] if small[0] == ones[0] else small[0]
            found.append(_exposure(group, other, "can be worked out by the one person of another count"))
    return found


def _has_a_third(group: Group, others: set[Key]) -> bool:
    """Whether the rule allows to hide any of them."""
    return group.rule.zeros != "shown" or any(group.value(key) > 0 for key in others)


def _exposure(group: Group, key: Key, why: str) -> Exposure:
    labels = tuple(dimension.labels[node] for dimension, node in zip(group.dimensions, key))
    return Exposure(group.name, labels, group.value(key), why)
