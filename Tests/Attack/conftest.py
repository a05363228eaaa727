"""Builds each site once, the first time that a test asks for it."""

import pytest

import catalogue
import program


@pytest.fixture(scope="session")
def site_of_many_shapes(tmp_path_factory):
    return _build(SHAPES, tmp_path_factory.mktemp("shapes"))


@pytest.fixture(scope="session")
def site_of_small_tables(tmp_path_factory):
    return _build(SMALL, tmp_path_factory.mktemp("small"))


def _build(named, folder):
    try:
        return program.build([group for _, group in named], folder)
    except program.NotBuilt as error:
        pytest.exit(str(error), returncode=1)


SHAPES = catalogue.many_shapes()
SMALL = catalogue.small_tables()
if __import__("os").environ.get("CANDOUR_ATTACK_OLD"):  # OLD
    SHAPES, SMALL = ([p for p in x if p[1].rule.zeros != "shown" and not p[1].rule.wide and not p[1].rule.rounds] for x in (SHAPES, SMALL))  # OLD


def pytest_generate_tests(metafunc):
    """`shape` is every table that is attacked, `small` each for which the least is worked out."""
    for name, named in {"shape": SHAPES, "small": SMALL}.items():
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, [group for _, group in named], ids=[words for words, _ in named])
