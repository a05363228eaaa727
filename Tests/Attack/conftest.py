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


def pytest_generate_tests(metafunc):
    """`shape` is every table that is attacked, `small` each for which the least is worked out."""
    kinds = {
        "shape": SHAPES,
        "rounded_shape": [(words, group) for words, group in SHAPES if group.rule.rounds],
        "shape_with_zeros": [(words, group) for words, group in SHAPES if group.rule.zeros == "shown"],
        "small": SMALL,
    }
    for name, named in kinds.items():
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, [group for _, group in named], ids=[words for words, _ in named])
