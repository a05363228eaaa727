"""Draws random survey waves: people, what they answered, and the folder that Candour makes a wave from."""

import csv
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from pathlib import Path

import numpy as np

LEAST_BASE = 30
EVERYBODY = ("All", "All")

# A kind of person: their district, their age and their sex, each nothing where they did not say.
Kind = tuple[str | None, str | None, str | None]
Group = tuple[str, str]


@dataclass(frozen=True)
class Question:
    """A question, its answers, and the earlier question and answers that lead to it."""

    name: str
    options: tuple[str, ...]
    is_multiple: bool
    net: tuple[str, tuple[str, ...]] | None
    route: tuple[str, tuple[str, ...]] | None


@dataclass(frozen=True)
class Person:
    """Somebody who took part, and what they answered: nothing where they did not, or were not asked."""

    kind: Kind
    answers: dict[str, frozenset[str]]


@dataclass(frozen=True)
class Survey:
    """A wave: its people, questions, and the groups whose answers are published."""

    name: str
    threshold: int
    zeros: str
    people: tuple[Person, ...]
    questions: tuple[Question, ...]
    breakdowns: dict[str, dict[str, frozenset[Kind]]]
    parts: dict[str, dict[str, list[str]]]
    kinds: tuple[Kind, ...]

    @cached_property
    def groups(self) -> dict[Group, frozenset[Kind]]:
        """The kinds of people in each published group."""
        named = {(name, group): kinds for name, groups in self.breakdowns.items() for group, kinds in groups.items()}
        return {EVERYBODY: frozenset(self.kinds)} | named

    @cached_property
    def unlisted(self) -> dict[Group, frozenset[Kind]]:
        """Whoever is in no group of a breakdown: they follow by subtraction."""
        return {
            (name, "nobody's"): frozenset(self.kinds) - frozenset().union(*groups.values())
            for name, groups in self.breakdowns.items()
        }

    def base(self, question: str, kinds: frozenset[Kind]) -> int:
        """How many of the people of these kinds answered."""
        return sum(question in person.answers for person in self.people if person.kind in kinds)

    def count(self, question: Question, answer: str, kinds: frozenset[Kind]) -> int:
        """How many of them gave an answer, or one of those of a net."""
        wanted = set(question.net[1]) if question.net and answer == question.net[0] else {answer}
        given = (person.answers.get(question.name, frozenset()) for person in self.people if person.kind in kinds)
        return sum(bool(answers & wanted) for answers in given)

    def is_small(self, count: int) -> bool:
        return 1 <= count < self.threshold

    def rows(self) -> list[tuple[str, str, str, str, int, int]]:
        """Question, breakdown, group, answer, count and base, line by line."""
        rows = []
        for question in self.questions:
            answers = question.options + ((question.net[0],) if question.net else ())
            for group, kinds in self.groups.items():
                base = self.base(question.name, kinds)
                counts = [(answer, self.count(question, answer, kinds)) for answer in answers]
                rows += [(question.name, *group, answer, count, base) for answer, count in counts]
        for (name, group), kinds in self.groups.items():
            if name != "All":
                took_part = sum(person.kind in kinds for person in self.people)
                rows.append((name, *EVERYBODY, group, took_part, len(self.people)))
        return rows

    def write(self, folder: Path) -> None:
        """Writes what Candour makes the wave from."""
        folder.mkdir(parents=True)
        with (folder / "results.csv").open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(["question", "breakdown", "group", "response", "count", "percentage", "base"])
            for *labels, count, base in self.rows():
                writer.writerow([*labels, count, f"{100 * count / max(base, 1):.1f}", base])
        (folder / "survey.yml").write_text(self._yaml(), encoding="utf-8")
        (folder / "index.md").write_text(f"---\ntitle: {self.name}\n---\n", encoding="utf-8")

    def _yaml(self) -> str:
        lines = [
            f"title: Invented answers {self.name}",
            "purpose: To test.",
            "population: Nobody",
            "mode: Online",
            "sample: Invented.",
            "self-selected: false",
            "fieldwork: {from: 2025-01-13, to: 2025-02-23}",
            f"answered: {len(self.people)}",
            "status: illustrative",
            f"bases: {{hide-under: {LEAST_BASE}, warn-under: {LEAST_BASE}}}",
            f"disclosure: {{threshold: {self.threshold}, zeros: {self.zeros}, reason: Invented.}}",
            "breakdowns:",
        ]
        for name, groups in self.breakdowns.items():
            lines.append(f"  - name: {name}\n    groups: [{', '.join(map(_quoted, groups))}]")
            if name in self.parts:
                parts = (f"{_quoted(group)}: [{', '.join(made)}]" for group, made in self.parts[name].items())
                lines.append(f"    parts: {{{', '.join(parts)}}}")
        lines.append("questions:")
        for question in self.questions:
            lines += [f"  - id: {question.name}", "    topic: Invented", f"    wording: What of {question.name}?"]
            lines.append(f"    type: {'multiple' if question.is_multiple else 'single'}")
            lines.append(f"    options: [{', '.join(question.options)}]")
            if question.net:
                lines.append(f"    nets: [{{name: {question.net[0]}, answers: [{', '.join(question.net[1])}]}}]")
            if question.route:
                lines.append(f"    asked-if: {{question: {question.route[0]}, answers: [{', '.join(question.route[1])}]}}")
        return "\n".join(lines) + "\n"


def _quoted(name: str) -> str:
    return f'"{name}"'


def draw(seed: int) -> Survey:
    """A random wave. The same seed gives the same one."""
    random = np.random.default_rng(seed)
    districts = [f"District {letter}" for letter in "ABCD"[: random.integers(2, 5)]]
    ages = [f"Age {number}" for number in range(1, random.integers(3, 5))]
    sexes = ["Women", "Men"]
    questions = _questions(random)
    chances = [random.dirichlet([2.0] * len(values)) for values in (districts, ages, sexes)]
    says_not = random.choice([0.0, 0.01, 0.05])
    kinds = tuple(product(districts, [*ages, None], [*sexes, None]))
    size = int(random.choice([80, 200, 500]))
    people = tuple(_person(random, (districts, ages, sexes), chances, says_not, questions) for _ in range(size))
    breakdowns = {
        "District": {name: frozenset(kind for kind in kinds if kind[0] == name) for name in districts},
        "Age": {name: frozenset(kind for kind in kinds if kind[1] == name) for name in ages},
        "Sex": {name: frozenset(kind for kind in kinds if kind[2] == name) for name in sexes},
    }
    parts: dict[str, dict[str, list[str]]] = {}
    if random.random() < 0.4:
        young = breakdowns["Age"][ages[0]] | breakdowns["Age"][ages[1]]
        breakdowns["Age"]["Younger"] = young
        parts["Age"] = {"Younger": ages[:2]}
    if random.random() < 0.4:
        crossed = product(districts, sexes)
        breakdowns["District by sex"] = {
            f"{district}, {sex}": breakdowns["District"][district] & breakdowns["Sex"][sex] for district, sex in crossed
        }
    # Where zeros are always shown, two small counts with a small total cannot be guarded, and the build says so.
    zeros = str(random.choice(["open", "sensitive", "shown" if size == 500 else "open"]))
    threshold = int(random.choice([3, 5, 10]))
    return Survey(f"w{seed:03}", threshold, zeros, people, questions, breakdowns, parts, kinds)


def _questions(random: np.random.Generator) -> tuple[Question, ...]:
    questions = []
    for number in range(int(random.integers(2, 5))):
        name = f"q{number}"
        options = tuple(f"{name}-{letter}" for letter in "abcd"[: random.integers(2, 5)])
        net = (f"{name}-net", options[:2]) if len(options) > 2 and random.random() < 0.6 else None
        before = questions[-1] if questions and random.random() < 0.5 else None
        route = (before.name, before.options[-1:]) if before else None
        questions.append(Question(name, options, bool(random.random() < 0.3), net, route))
    return tuple(questions)


def _person(random, values, chances, says_not, questions) -> Person:
    district, age, sex = (str(random.choice(names, p=weights)) for names, weights in zip(values, chances))
    kind = (district, None if random.random() < says_not else age, None if random.random() < says_not else sex)
    answers: dict[str, frozenset[str]] = {}
    for question in questions:
        if question.route and not answers.get(question.route[0], frozenset()) & set(question.route[1]):
            continue
        if random.random() < 0.03:
            continue
        if question.is_multiple:
            answers[question.name] = frozenset(option for option in question.options if random.random() < 0.4)
        else:
            likely = np.array([2.0 ** (len(question.options) - place) for place in range(len(question.options))])
            answers[question.name] = frozenset([str(random.choice(question.options, p=likely / likely.sum()))])
    return Person(kind, answers)
