#!/usr/bin/env python3
"""Invents the answers to one wave of Exampleshire's survey, as a survey tool would export them: one row a person.

    python3 scripts/survey-responses.py 2025 > ../answers-2025.csv

Nobody in it is real, and the same wave always gives the same file. Keep such a file out of `content/` and out of the
project all the same, as you would keep a real one. `candour survey aggregate` adds it up: see `make survey-example`.

The sample is drawn as a real one would be. More people are asked in Westholme than live there, fewer of the young
reply, some skip a question, and weights set right what can be set right. How each answer depends on where people live,
how old they are and what gender they are stands in QUESTIONS: that is what the survey is there to find out.
"""

import csv
import random
import sys
from dataclasses import dataclass, field
from math import fsum

ANSWERED = {2021: 1187, 2023: 1219, 2025: 1204}
LEFT_EARLY = 31
# Each number draws another sample. These three come near the true shares, and near each other where nothing changed.
DRAWN = {2021: 201, 2023: 17, 2025: 210}

# Out of 100 people: who lives in Exampleshire, and who replies.
AREAS = ["Northmarch town", "Northmarch valleys", "Eastvale", "Southwater", "Westholme"]
AGES = {
    "16 to 24": (16, 24), "25 to 34": (25, 34), "35 to 44": (35, 44), "45 to 54": (45, 54), "55 to 64": (55, 64),
    "65 and over": (65, 90),
}
GENDERS = ["Woman", "Man", "In another way", ""]
POPULATION = {
    "area": dict(zip(AREAS, [21, 15, 26, 23, 15])),
    "age_band": dict(zip(AGES, [14.3, 16.3, 15.6, 15.9, 16.1, 21.8])),
    "gender": {"Woman": 51.0, "Man": 49.0},
}
REPLIES = {
    "area": dict(zip(AREAS, [18, 14, 25.5, 22, 20.5])),
    "age_band": dict(zip(AGES, [7.0, 12.6, 13.8, 16.3, 20.8, 29.5])),
    "gender": dict(zip(GENDERS, [53, 44.6, 0.9, 1.5])),
}

SKIPPED, NOT_ASKED = "", "-9"


@dataclass
class Question:
    """One question: how often each answer is given, and who leans towards the answers at the end of the list."""

    column: str
    answers: list[str]
    often: dict[int, list[float]]
    # Factors on the odds of each step down the list, by group; by wave where they have changed.
    leaning: dict = field(default_factory=dict)
    # Answers off the scale, from the end of the list: “don’t know” and the like.
    apart: int = 1
    # Several answers: in columns of their own, or in one with semicolons between them.
    several: str = ""
    # The last answer rules out the others.
    alone: bool = False
    codes: bool = False
    asked_if: tuple[str, str] | None = None
    skipped: float = 0.012

    def columns(self):
        if self.several == "columns":
            return [f"{self.column}_{number}" for number in range(1, len(self.answers) + 1)]
        return [self.column]


SAFETY = ["Very safe", "Fairly safe", "A bit unsafe", "Very unsafe", "Don't know"]
AGREEMENT = ["Strongly agree", "Tend to agree", "Tend to disagree", "Strongly disagree", "Don't know"]
YOUNG = {"16 to 24": 1.3, "65 and over": 0.85}
WOMEN = {"Woman": 1.2, "In another way": 1.5}

QUESTIONS = [
    Question(
        "safe_by_day", SAFETY,
        {2021: [46, 37, 9, 4, 5], 2023: [46, 37, 9, 4, 5], 2025: [47, 37, 9, 4, 5]},
        {"Northmarch town": 1.25, "Southwater": 1.15, "Eastvale": 0.9, "Westholme": 0.75} | YOUNG | WOMEN),
    Question(
        "safe_after_dark", SAFETY,
        {2021: [16, 36, 27, 15, 6], 2023: [16, 36, 27, 15, 6], 2025: [16, 36, 27, 15, 6]},
        {
            # The town has become safer to walk in, and Southwater less so. Elsewhere nothing has changed.
            2021: {"Northmarch town": 2.1, "Northmarch valleys": 1.15, "Southwater": 0.85, "Eastvale": 0.72,
                   "Westholme": 0.55},
            2023: {"Northmarch town": 1.75, "Northmarch valleys": 1.15, "Southwater": 1.0, "Eastvale": 0.72,
                   "Westholme": 0.55},
            2025: {"Northmarch town": 1.4, "Northmarch valleys": 1.1, "Southwater": 1.2, "Eastvale": 0.7,
                   "Westholme": 0.55},
        } | YOUNG | WOMEN),
    Question(
        "violence_change", ["Gone up", "Stayed about the same", "Gone down", "Don't know"],
        {2021: [36, 30, 8, 26], 2023: [28, 34, 10, 28], 2025: [25, 34, 11, 30]},
        {"Northmarch town": 1.1, "Southwater": 0.8}, codes=True),
    Question(
        "avoided", ["Yes", "No", "Don't know"],
        {2021: [30, 67, 3], 2023: [29, 68, 3], 2025: [24, 73, 3]},
        {"Northmarch town": 0.7, "Westholme": 1.6, "16 to 24": 0.7, "65 and over": 1.1, "Woman": 0.8}),
    Question(
        "violence", ["Yes", "No", "Prefer not to say"],
        {2021: [14.5, 80, 5], 2023: [13.8, 81, 5], 2025: [13, 82, 5]},
        {"16 to 24": 0.45, "25 to 34": 0.7, "55 to 64": 1.4, "65 and over": 2.2, "Northmarch town": 0.85}),
    Question(
        "told",
        ["Family or friends", "The police", "A doctor, nurse or hospital", "School, college or work",
         "A charity or helpline", "Nobody"],
        {2021: [50, 35, 13, 14, 6, 22], 2023: [52, 35, 13, 15, 6, 21], 2025: [52, 30, 13, 16, 6, 20]},
        several="columns", alone=True, asked_if=("violence", "Yes")),
    Question(
        "where_to_get_help", ["Yes, I am sure", "Yes, I think so", "No", "Don't know"],
        {2025: [24, 35, 33, 8]}, {"16 to 24": 1.2, "Woman": 0.85}),
    Question(
        "trust_police", AGREEMENT,
        {2021: [19, 43, 18, 10, 10], 2023: [17, 41, 20, 11, 11], 2025: [15.5, 38.5, 22, 13, 11]},
        {"16 to 24": 1.25, "65 and over": 0.85, "Northmarch town": 1.1}),
    Question(
        "trust_partners", AGREEMENT,
        {2021: [6, 29, 26, 12, 27], 2023: [7, 31, 25, 11, 26], 2025: [8, 32, 25, 11, 24]},
        {"Southwater": 1.15, "Westholme": 0.95}),
    Question(
        "look_out",
        ["Strongly agree", "Tend to agree", "Neither agree nor disagree", "Tend to disagree", "Strongly disagree",
         "Don't know"],
        {2021: [15, 40, 21, 12, 7, 6], 2023: [15, 40, 21, 12, 7, 6], 2025: [16, 40, 21, 12, 7, 6]},
        {"Westholme": 0.7, "Northmarch valleys": 0.8, "16 to 24": 1.2, "65 and over": 0.85}),
    Question(
        "belong", ["Very strongly", "Fairly strongly", "Not very strongly", "Not at all strongly", "Don't know"],
        {2021: [23, 42, 21, 10, 6], 2023: [23, 42, 21, 10, 6], 2025: [24, 42, 21, 10, 6]},
        {"Westholme": 0.75, "Northmarch valleys": 0.8, "16 to 24": 1.25, "65 and over": 0.8}),
    Question(
        "heard_of_us", ["Yes, and I know what it does", "Yes, but only the name", "No", "Don't know"],
        {2021: [5, 14, 76, 5], 2023: [8, 20, 67, 5], 2025: [12, 25, 58, 5]}, {"16 to 24": 1.15}),
    Question(
        "what_would_help",
        ["More for young people to do", "More visible policing", "Support for families", "Better street lighting",
         "Help for people with drug or alcohol problems", "Work with schools", "Something else"],
        {2021: [52, 54, 33, 43, 36, 28, 9], 2023: [57, 52, 34, 40, 37, 29, 9], 2025: [59, 50, 35, 37, 38, 30, 9]},
        several="; "),
    Question(
        "one_thing_themes",
        ["Somewhere for young people to go", "More police on foot", "Lighting and safer paths",
         "Later and safer buses", "Help with drugs and alcohol", "Neighbours who know each other",
         "It is safe already", "Something else"],
        {2023: [15, 15, 11, 6, 6, 4, 4, 7], 2025: [18, 14, 10, 8, 6, 5, 4, 7]},
        several="; ", skipped=0.38),
]


def picked(dice, often):
    """One of the keys of `often`, each as often as its number says."""
    left = dice.random() * fsum(often.values())
    for key, share in often.items():
        left -= share
        if left < 0:
            break
    return key


def answer(dice, question, person, wave):
    """What `person` answers, as a list; `None` where they were not asked, nothing where they skipped it."""
    if question.asked_if and person["answers"].get(question.asked_if[0]) != [question.asked_if[1]]:
        return None
    if dice.random() < question.skipped:
        return []
    often = dict(zip(question.answers, question.often[wave]))
    return several(dice, question, often) if question.several else [leaned(dice, question, often, person, wave)]


def several(dice, question, often):
    """As many answers as apply, and at least one."""
    if question.alone and dice.random() * 100 < often.pop(question.answers[-1]):
        return [question.answers[-1]]
    chosen = []
    while not chosen:
        chosen = [text for text, share in often.items() if dice.random() * 100 < share]
    return chosen


def leaned(dice, question, often, person, wave):
    """One answer, by where on the list people like this one lean to."""
    leaning = question.leaning | question.leaning.get(wave, {})
    factor = 1.0
    for column in POPULATION:
        factor *= leaning.get(person[column], 1.0)
    step = 1.0
    for text in question.answers[: len(question.answers) - question.apart]:
        often[text] *= step
        step *= factor
    return picked(dice, often)


def weigh(people):
    """Gives each person a weight, so that the weighted shares of areas, ages and genders are those of POPULATION."""
    for person in people:
        person["weight"] = 1.0
    for _ in range(50):
        for column, shares in POPULATION.items():
            known = [person for person in people if person[column] in shares]
            total = fsum(person["weight"] for person in known)
            for group, share in shares.items():
                members = [person for person in known if person[column] == group]
                factor = total * share / 100 / fsum(person["weight"] for person in members)
                for person in members:
                    person["weight"] *= factor


def cells(question, given):
    """The cells of a question in a person's row."""
    if question.several == "columns" and given:
        return [str(int(text in given)) for text in question.answers]
    text = NOT_ASKED if given is None else question.several.join(given)
    if question.codes and given:
        text = str(question.answers.index(given[0]) + 1)
    return [text] * len(question.columns())


def survey(wave):
    """Everybody who began the questionnaire of `wave`, in the order in which they came."""
    dice = random.Random(f"Exampleshire {wave} {DRAWN[wave]}")
    asked = [question for question in QUESTIONS if wave in question.often]
    people = []
    for number in range(ANSWERED[wave] + LEFT_EARLY):
        person = {column: picked(dice, often) for column, often in REPLIES.items()}
        person |= {"answers": {}, "status": "Complete", "weight": None}
        for question in asked:
            person["answers"][question.column] = answer(dice, question, person, wave)
        people.append(person)
    for person in dice.sample(people, LEFT_EARLY):
        person["status"] = "Partial"
        person["answers"] |= {question.column: [] for question in asked[3:]}
    for person in people:
        person["age"] = dice.randint(*AGES[person["age_band"]])
    weigh([person for person in people if person["status"] == "Complete"])
    return asked, people


def write(wave, output):
    """Writes the export of `wave`."""
    asked, people = survey(wave)
    rows = csv.writer(output, lineterminator="\n")
    known = ["status", "area", "age", "gender"]
    rows.writerow(["respondent_id", *known, "weight", *(name for question in asked for name in question.columns())])
    for number, person in enumerate(people, start=1):
        weight = "" if person["weight"] is None else f"{person['weight']:.4f}"
        answers = (cell for question in asked for cell in cells(question, person["answers"][question.column]))
        rows.writerow([f"EX{wave}-{number:04}", *(person[name] for name in known), weight, *answers])


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in map(str, ANSWERED):
        sys.exit(f"Name one wave, such as: survey-responses.py 2025\nThe waves are {', '.join(map(str, ANSWERED))}.")
    write(int(sys.argv[1]), sys.stdout)
