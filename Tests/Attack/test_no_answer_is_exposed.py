"""Whoever has every public file of a survey can work out no hidden answer, nor that a small one is small."""

import pytest

import program
import survey
from survey_attack import HIDDEN, exposures, read

WAVES = [survey.draw(seed) for seed in range(1, 25)]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return program.build([], tmp_path_factory.mktemp("surveys"), waves=WAVES)


@pytest.mark.parametrize("wave", WAVES, ids=lambda wave: wave.name)
def test_no_answer_is_exposed(wave, site):
    found = exposures(wave, read(wave, site.results(wave)))
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def test_there_is_something_to_guard_and_something_to_read(site):
    """Waves without small answers, or with nothing left, would prove nothing."""
    shown = [read(wave, site.results(wave)).cells for wave in WAVES]
    assert sum(text == HIDDEN for cells in shown for text in cells.values()) > 100
    assert sum(text[0] != "[" for cells in shown for text in cells.values()) > 500


def test_an_answer_that_is_shown_by_mistake_is_found(site):
    """The attacker is no use if it cannot find what gives way."""
    for wave in WAVES:
        shown = read(wave, site.results(wave))
        truth = {(name, (breakdown, group), answer): count for name, breakdown, group, answer, count, _ in wave.rows()}
        for cell, text in shown.cells.items():
            if text == HIDDEN and cell in truth:
                shown.cells[cell] = str(truth[cell])
        if any(wave.is_small(truth[cell]) for cell in truth):
            assert exposures(wave, shown)
            return
    pytest.fail("no wave has a small answer")
