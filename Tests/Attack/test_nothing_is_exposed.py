"""Whoever has every public file can work out no hidden count, nor that a small one is small."""

import pytest

from judgement import judge
from published import read


def test_no_count_is_exposed(shape, site_of_many_shapes):
    _attack(shape, site_of_many_shapes)


def test_no_count_of_a_small_table_is_exposed(small, site_of_small_tables):
    _attack(small, site_of_small_tables)


def test_there_is_something_to_guard_and_something_to_read(shape, site_of_many_shapes):
    """A table without small counts, or with nothing left, would prove nothing."""
    shown = read(shape, site_of_many_shapes.public).counts
    assert sum(shape.rule.is_small(shape.value(key)) for key in shape.published) >= 3
    assert shown


def test_zeros_that_are_always_shown_are_shown(shape_with_zeros, site_of_many_shapes):
    """Else the rule tells readers something that is not true."""
    shown = read(shape_with_zeros, site_of_many_shapes.public).counts
    zeros = {key for key in shape_with_zeros.published if shape_with_zeros.value(key) == 0}
    assert zeros and zeros <= shown.keys()


def test_rounded_counts_are_rounded(rounded_shape, site_of_many_shapes):
    printed = read(rounded_shape, site_of_many_shapes.public).printed
    assert printed and [count for count in printed.values() if count % rounded_shape.rule.base] == []


def _attack(group, site):
    verdict = judge(group, site.public)
    if verdict.exposures:
        pytest.fail("\n".join(map(str, verdict.exposures)), pytrace=False)
