"""Looks for hidden numbers in everything that a build wrote or said."""

import re
from dataclasses import dataclass
from pathlib import Path

from groups import Group, Key
from program import Site
from published import read

UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
UNITS += "seventeen eighteen nineteen".split()
TENS = ". . twenty thirty forty fifty sixty seventy eighty ninety".split()
DECIMALS = 4


@dataclass(frozen=True)
class Trace:
    """Where a hidden number stands."""

    place: str
    number: str
    around: str

    def __str__(self) -> str:
        return f"{self.place} has {self.number}: …{self.around}…"


def hidden_numbers(group: Group, public: Path) -> dict[Key, list[str]]:
    """The ways to write each hidden count, and the numbers worked out from it."""
    shown = read(group, public).counts
    return {key: _forms(group, key) for key in sorted(group.published - shown.keys())}


def find(site: Site, group: Group, numbers: list[str]) -> list[Trace]:
    """Each place where one of `numbers` stands by itself, and not as a part of another number or word."""
    pattern = re.compile(r"(?<![\w.#-])(" + "|".join(map(re.escape, numbers)) + r")(?!\w|\.\d)")
    texts = {"what the build said": _plain(site.said)}
    texts |= {str(file.relative_to(site.folder)): _text(file) for file in site.files()}
    return [
        Trace(place, match[1], text[max(match.start() - 60, 0) : match.end() + 40])
        for place, text in texts.items()
        for match in pattern.finditer(text)
    ]


def in_words(number: int) -> str:
    """A whole number under a thousand, as it is spelled."""
    if number >= 100:
        rest = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{UNITS[number // 100]} hundred{rest}"
    if number >= 20:
        return TENS[number // 10] + (f"-{UNITS[number % 10]}" if number % 10 else "")
    return UNITS[number]


def _forms(group: Group, key: Key) -> list[str]:
    count, people = group.value(key), group.population(key)
    forms = [str(count)] + ([in_words(count)] if count < 1000 else [])
    if people:
        forms += [f"{1000 * count / people:.{digits}f}" for digits in (3, DECIMALS)]
        forms += [f"{100 * count / people:.{digits}f}" for digits in (3, DECIMALS)]
    return forms


def _text(file: Path) -> str:
    text = file.read_bytes().decode("utf-8", errors="replace")
    return text if file.suffix == ".csv" else _plain(text)


def _plain(text: str) -> str:
    """The text with 12,345 as 12345."""
    return re.sub(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])", lambda number: number[0].replace(",", ""), text)
