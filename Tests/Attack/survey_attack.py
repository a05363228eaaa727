"""Attacks a published wave with integer programmes and all that survey.yml says, and none of Candour's code.

The unknowns are how many people of each kind (district, age and sex, as far as they said) gave each answer. So the
attacker knows that all breakdowns are about the same people, which is more than any sum within one of them says.
"""

import csv
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

from survey import EVERYBODY, LEAST_BASE, Group, Question, Survey

HIDDEN, LOW = "[c]", "[u]"
# What is asked for: the number who gave an answer, who answered at all, or who did not choose an answer.
Cell = tuple[str, Group, str]
BASE, REST = "base of all", "not "


@dataclass
class Shown:
    """What the public file says of each cell."""

    cells: dict[Cell, str] = field(default_factory=dict)
    percentages: dict[Cell, str] = field(default_factory=dict)


def read(survey: Survey, file: Path) -> Shown:
    """Reads the public file of a wave."""
    shown = Shown()
    with file.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            group = (row["breakdown"], row["group"])
            answer, base = (row["question"], group, row["response"]), (row["question"], group, BASE)
            shown.cells[answer] = row["count"]
            shown.percentages[answer] = row["percentage"]
            assert shown.cells.setdefault(base, row["base"]) == row["base"], f"{base} is shown here and hidden there"
            if row["percentage"][0] != "[":
                assert "[" not in row["count"] + row["base"], f"the percentage gives away {answer}"
    return shown


class Attack:
    """Whole numbers for every kind of person and answer that agree with all that is published."""

    def __init__(self, survey: Survey, shown: Shown) -> None:
        self.survey, self.shown = survey, shown
        self._places: dict[tuple[str, str, object], int] = {}
        self._rows: list[tuple[dict[int, float], float, float]] = []
        for question in survey.questions:
            self._relate(question)
        for cell, text in shown.cells.items():
            self._know(cell, text)
        self.truth = np.zeros(len(self._places))
        for (name, answer, kind), place in self._places.items():
            self.truth[place] = self._true(name, answer, frozenset([kind]))
        entries = [(row, place, factor) for row, (terms, _, _) in enumerate(self._rows) for place, factor in terms.items()]
        rows, columns, factors = zip(*entries)
        self._matrix = csr_matrix((factors, (rows, columns)), shape=(len(self._rows), len(self._places)))
        self._low = np.array([low for _, low, _ in self._rows])
        self._high = np.array([high for _, _, high in self._rows])
        assert self._fits(self.truth), f"{survey.name}: what is published is not true"
        self._found = [self.truth]

    def range(self, cell: Cell, low: int, high: int) -> tuple[int, int]:
        """The least and the greatest that a cell could be, or as little and as much as `low` and `high`."""
        aim = np.zeros(len(self._places))
        for place, factor in self._terms(cell).items():
            aim[place] = factor
        reached = [int(round(aim @ found)) for found in self._found]
        least, most = min(reached), max(reached)
        if least > low:
            least = min(least, self._solve(aim))
        if most < high:
            most = max(most, -self._solve(-aim))
        return least, most

    def _solve(self, aim: np.ndarray) -> int:
        for integrality in (0, 1):
            found = milp(
                aim,
                integrality=np.full(len(aim), integrality),
                bounds=Bounds(0, np.inf),
                constraints=LinearConstraint(self._matrix, self._low, self._high),
                options={"time_limit": 60},
            )
            if found.x is None and found.status == 3:
                return -(10**6)
            assert found.x is not None, found.message
            whole = np.round(found.x)
            if np.abs(found.x - whole).max() < 1e-6 and self._fits(whole):
                self._found.append(whole)
                return int(round(aim @ whole))
        raise AssertionError(f"{self.survey.name}: no whole numbers were found")

    def _fits(self, counts: np.ndarray) -> bool:
        sums = self._matrix @ counts
        return bool((sums >= self._low - 1e-6).all() and (sums <= self._high + 1e-6).all() and (counts >= 0).all())

    # What is known of people.

    def _place(self, question: str, answer: str, kind) -> int:
        return self._places.setdefault((question, answer, kind), len(self._places))

    def _relate(self, question: Question) -> None:
        for kind in self.survey.kinds:
            base = self._place(question.name, BASE, kind)
            answers = [self._place(question.name, answer, kind) for answer in question.options]
            if question.is_multiple:
                for answer in answers:
                    self._rows.append(({base: 1, answer: -1}, 0, np.inf))
            else:
                self._rows.append(({base: 1} | {answer: -1 for answer in answers}, 0, 0))
            if question.net:
                self._relate_net(question, kind)
            before = (
                [self._place(question.route[0], answer, kind) for answer in question.route[1]]
                if question.route
                else [self._place("took part", BASE, kind)]
            )
            self._rows.append(({base: -1} | {place: 1 for place in before}, 0, np.inf))

    def _relate_net(self, question: Question, kind) -> None:
        net, members = question.net
        total = self._place(question.name, net, kind)
        parts = [self._place(question.name, answer, kind) for answer in members]
        self._rows.append(({total: -1} | {part: 1 for part in parts}, 0, np.inf if question.is_multiple else 0))
        if question.is_multiple:
            self._rows.append(({self._place(question.name, BASE, kind): 1, total: -1}, 0, np.inf))
            for part in parts:
                self._rows.append(({total: 1, part: -1}, 0, np.inf))

    def _know(self, cell: Cell, text: str) -> None:
        question, group, answer = cell
        is_question = any(question == other.name for other in self.survey.questions)
        terms = self._terms(cell)
        if text[0] != "[":
            self._rows.append((terms, float(text), float(text)))
        elif answer == BASE and is_question:
            is_low = any(shown == LOW for (name, where, _), shown in self.shown.cells.items() if (name, where) == cell[:2])
            self._rows.append((terms, 0, LEAST_BASE - 1) if is_low else (terms, LEAST_BASE, np.inf))
        elif self.survey.zeros == "shown" and text == HIDDEN:
            self._rows.append((terms, 1, np.inf))

    def _terms(self, cell: Cell) -> dict[int, float]:
        question, group, answer = cell
        names = {other.name for other in self.survey.questions}
        if question not in names:
            group = (question, answer) if answer != BASE else EVERYBODY
            question, answer = "took part", BASE
        kinds = sorted(self._kinds(group), key=str)
        if answer.startswith(REST):
            given = {self._place(question, answer[len(REST) :], kind): -1.0 for kind in kinds}
            return given | {self._place(question, BASE, kind): 1.0 for kind in kinds}
        return {self._place(question, answer, kind): 1.0 for kind in kinds}

    def _kinds(self, group: Group):
        return self.survey.groups[group] if group in self.survey.groups else self.survey.unlisted[group]

    def true(self, cell: Cell) -> int:
        """How many there really are."""
        return int(sum(factor * self.truth[place] for place, factor in self._terms(cell).items()))

    def _true(self, name: str, answer: str, kinds) -> int:
        if name == "took part":
            return sum(person.kind in kinds for person in self.survey.people)
        if answer == BASE:
            return self.survey.base(name, kinds)
        return self.survey.count(next(one for one in self.survey.questions if one.name == name), answer, kinds)


def exposures(survey: Survey, shown: Shown) -> list[str]:
    """Every number that somebody could work out, or know to be small."""
    attack = Attack(survey, shown)
    found = []
    for cell in _targets(survey, shown):
        count, text = attack.true(cell), shown.cells.get(cell, HIDDEN)
        is_small = survey.is_small(count) or (survey.zeros == "sensitive" and count == 0 and cell in shown.cells)
        if is_small:
            low, high = attack.range(cell, 1, survey.threshold)
            if text[0] != "[" or low > 1 or high < survey.threshold:
                found.append(f"{survey.name}: {cell} is {count} ({text}) and must be {low} to {high}")
        elif text == HIDDEN and cell in shown.cells:
            low, high = attack.range(cell, count - 1, count + 1)
            if low == high:
                found.append(f"{survey.name}: {cell} is {count} and can be worked out")
    return found


def _targets(survey: Survey, shown: Shown) -> list[Cell]:
    """All that is published, who did not choose an answer of several, and whoever is in no group."""
    cells = list(shown.cells)
    for question in survey.questions:
        for group in survey.unlisted:
            cells += [(question.name, group, answer) for answer in (*question.options, BASE)]
        if question.is_multiple:
            cells += [(question.name, group, REST + answer) for group in survey.groups for answer in question.options]
    return cells
