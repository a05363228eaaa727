"""No more is hidden than a tenth above the least that an integer programme finds.

The least is for the same demand: small counts may be 1 or less and the threshold or more, nothing hidden can be worked
out, and whoever is the one person of a count cannot work out the other small count of a sum.
"""

from itertools import combinations

import pytest

from draws import Draw
from judgement import is_safe, judge
from least import least_choice, least_hidden
from rules import Rule


@pytest.fixture(scope="module")
def least():
    """The least for each small table, worked out once."""
    known: dict[str, set] = {}

    def find(group) -> set:
        if group.name not in known:
            known[group.name] = least_choice(group)
        return known[group.name]

    return find


def test_no_table_hides_less_than_the_least(small, site_of_small_tables, least):
    """Else the least is not the least, or an attack was missed."""
    verdict = judge(small, site_of_small_tables.public)
    assert verdict.others_hidden >= len(least(small))


def test_the_least_is_enough(small, least):
    """Hiding just that withstands the attack that the site has to withstand."""
    hidden = least(small) | {key for key in small.published if small.rule.is_small(small.value(key))}
    assert is_safe(small, set(small.published - hidden))


def test_all_together_hide_little_more_than_the_least(site_of_small_tables, least):
    found = {group.name: judge(group, site_of_small_tables.public).others_hidden for group in site_of_small_tables.groups}
    needed = {group.name: len(least(group)) for group in site_of_small_tables.groups}
    assert sum(found.values()) <= 1.1 * sum(needed.values()), [
        f"{name}: {found[name]} hidden, {needed[name]} needed" for name in found if found[name] > needed[name]
    ]


@pytest.mark.parametrize(
    ("seed", "rule"), [(31, Rule()), (32, Rule()), (33, Rule(zeros="shown")), (34, Rule(wide=True))], ids=str
)
def test_the_least_is_what_trying_every_choice_finds(seed, rule):
    group = Draw(seed).table([3, 2], rule)
    assert least_hidden(group) == _by_trying(group)


def _by_trying(group) -> int:
    """The size of the smallest choice of counts that no attack breaks."""
    small = {key for key in group.published if group.rule.is_small(group.value(key))}
    others = sorted(
        key for key in group.published - small if group.rule.zeros != "shown" or group.value(key) > 0
    )
    for size in range(len(others) + 1):
        for choice in combinations(others, size):
            if is_safe(group, set(group.published - small - set(choice))):
                return size
    raise AssertionError(f"Nothing protects {group.name}.")
