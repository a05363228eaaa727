"""Reads what a site has published: the CSV files that everybody can download, and nothing else."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

from content import count_columns, row_labels
from derived import Derived
from groups import Dataset, Group, Key


@dataclass(frozen=True)
class Number:
    """A number worked out from counts, as it was published."""

    dataset: Dataset
    row: Key
    column: Derived
    part: str
    text: str

    @property
    def value(self) -> float:
        return float(self.text)

    @property
    def half(self) -> float:
        """Half of the last digit that is known: as many as are printed, or as the column is rounded to."""
        printed = len(self.text.partition(".")[2])
        return 0.5 * 10.0 ** -max(printed, self.column.decimals) + 1e-9


@dataclass(frozen=True)
class Published:
    """All that a group's datasets show: the least and the most of each count, and the numbers worked out from them.

    `printed` is what stands in the files where counts are rounded.
    """

    counts: dict[Key, tuple[int, int]]
    numbers: list[Number]
    printed: dict[Key, int] = field(default_factory=dict)


class Unexpected(AssertionError):
    """A published file is not what the dataset promises."""


def read(group: Group, public: Path) -> Published:
    """Reads the public files of a group's datasets."""
    counts: dict[Key, tuple[int, int]] = {}
    printed: dict[Key, int] = {}
    numbers: list[Number] = []
    for dataset in group.datasets:
        lines = _lines(public / "data" / dataset.name / f"{dataset.name}.csv")
        rows = list(dataset.rows())
        if len(lines) != len(rows):
            raise Unexpected(f"{dataset.name} has {len(lines)} rows in public, {len(rows)} in the raw file.")
        for row, line in zip(rows, lines):
            _check_labels(group, dataset, row, line)
            for name, key in zip(count_columns(group, dataset), dataset.keys_of(row)):
                _note(counts, key, _known(group, line[name]))
                if line[name].isdecimal():
                    printed[key] = int(line[name])
            numbers += _numbers(dataset, row, line)
    return Published(counts, numbers, printed)


def _lines(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def _check_labels(group: Group, dataset: Dataset, row: Key, line: dict[str, str]) -> None:
    labels = row_labels(group, dataset, row)
    found = list(line.values())[: len(labels)]
    if found != labels:
        raise Unexpected(f"{dataset.name} has {found} where the raw file has {labels}.")


def _known(group: Group, text: str) -> tuple[int, int] | None:
    if text == "[c]":
        return None
    if text in ("[low]", "[k]"):
        return 1, group.rule.base // 2
    return group.rule.known(int(text))


def _note(counts: dict[Key, tuple[int, int]], key: Key, known: tuple[int, int] | None) -> None:
    """A count that several tables show is as well known as all of them together make it."""
    if known:
        low, high = counts.get(key, known)
        counts[key] = max(low, known[0]), min(high, known[1])


def _numbers(dataset: Dataset, row: Key, line: dict[str, str]) -> list[Number]:
    parts = [(column, part) for column in dataset.derived for part in column.parts]
    return [Number(dataset, row, column, part, line[part]) for column, part in parts if not line[part].startswith("[")]
