"""No hidden number stands in any file or message, and no file depends on one."""

from dataclasses import replace

import numpy as np
import pytest

import program
import traces
import twins
from derived import Derived
from draws import Draw
from groups import Group
from rules import Rule

RATES = (Derived("typed-rate", decimals=traces.DECIMALS), Derived("rate", decimals=traces.DECIMALS))


@pytest.fixture(scope="module")
def telling_site(tmp_path_factory):
    """A site whose small counts are distinctive numbers under a thousand."""
    draw, random = Draw(41), np.random.default_rng(43)
    groups = [
        draw.rates(5, 4, Rule(1000), *RATES),
        draw.columns(5, Rule(1000), Derived("percentage", of=0, by=2, decimals=traces.DECIMALS)),
        draw.over_time(3, 4, Rule(1000), Derived("change")),
    ]
    telling = [_with_telling_counts(group, random) for group in groups]
    return program.build(telling, tmp_path_factory.mktemp("telling"))


def test_no_hidden_number_is_in_any_file(telling_site):
    for group in telling_site.groups:
        hidden = traces.hidden_numbers(group, telling_site.public)
        assert sum(group.rule.is_small(group.value(key)) for key in hidden) >= 3
        found = traces.find(telling_site, group, [form for forms in hidden.values() for form in forms])
        if found:
            pytest.fail("\n".join(map(str, found)), pytrace=False)


def test_shown_numbers_are_found(telling_site):
    """The search can find: it does find the numbers that are shown, in the pages, the pictures and the files."""
    group = telling_site.groups[0]
    hidden = traces.hidden_numbers(group, telling_site.public)
    shown = [str(group.value(key)) for key in sorted(group.published - hidden.keys())]
    places = {trace.place for trace in traces.find(telling_site, group, shown)}
    assert {place.rpartition(".")[2] for place in places} >= {"html", "svg", "csv"}


def test_no_file_depends_on_a_hidden_number(tmp_path):
    """Two sites whose tables differ in hidden counts only, and hide the same ones, are the same to the last byte."""
    draw = Draw(42)
    groups = [draw.table([5, 4], Rule()) for _ in range(4)]
    groups += [draw.rates(6, 4, Rule(8), Derived("rate"), Derived("typed-rate", decimals=2)) for _ in range(4)]
    site = program.build(groups, tmp_path / "one")
    twin_groups = [twins.twin(group, site.public, seed) for seed, group in enumerate(groups)]
    twin_site = program.build(twin_groups, tmp_path / "two")
    alike = [
        group
        for group, other in zip(groups, twin_groups)
        if (group.counts != other.counts).any() and _csv(site, group) == _csv(twin_site, group)
    ]
    assert len(alike) >= 4, "Too few tables hide the same counts for this test to prove anything."
    for group in alike:
        assert _files(site, group) == _files(twin_site, group)


def test_no_temporary_file_is_left(telling_site):
    """No cache and no half of a file stays in the home folder, or where temporary files go."""
    left = [file for name in ("home", "temporary") for file in (telling_site.folder / name).rglob("*")]
    assert left == []


def _with_telling_counts(group: Group, random: np.random.Generator) -> Group:
    """Counts of which a few are between 600 and 999, and none like any other."""
    counts = random.choice(np.arange(10_007, 99_991), group.counts.shape, replace=False)
    small = random.choice(counts.size, max(3, counts.size // 6), replace=False)
    counts.flat[small] = random.choice(np.arange(601, 999), len(small), replace=False)
    residents = None if group.residents is None else counts + random.integers(100_000, 900_000, counts.shape)
    return replace(group, counts=counts, residents=residents)


def _csv(site: program.Site, group: Group) -> list[bytes]:
    return [(site.public / "data" / data.name / f"{data.name}.csv").read_bytes() for data in group.datasets]


def _files(site: program.Site, group: Group) -> dict[str, bytes]:
    """All files of a group's pages and datasets."""
    inside = {str(file.relative_to(site.public)): file for file in site.public.rglob("*") if file.is_file()}
    return {place: file.read_bytes() for place, file in inside.items() if group.name in place}
