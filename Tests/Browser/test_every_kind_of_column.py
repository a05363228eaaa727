"""One table with a column of every kind a download can have, read by csvw: the demonstration site has not all of them."""

import json
import os
import subprocess

import pytest

import built_site
from reports import nothing
from test_published_data import complaints

SITE = """\
name: Unit
base-url: https://unit.example/
contact: {email: hello@unit.example}
navigation: [index.md]
"""

PERIODS = {
    "month": ["2024-03", "2024-04"],
    "year-ending": ["2024-03", "2024-04"],
    "quarter": ["2023 Q4", "2024 Q1"],
    "financial-quarter": ["2023-24 Q4", "2024-25 Q1"],
    "financial-year": ["2023/24", "2024/25"],
    "academic-year": ["2023/24", "2024/25"],
    "year": ["2024", "2025"],
    "date": ["2024-03-31", "2024-04-01"],
}

COVERAGE = {
    "month": "2024-03/2024-04",
    "year-ending": "2023-04/2024-04",
    "quarter": "2023-10/2024-03",
    "financial-quarter": "2024-01/2024-06",
    "financial-year": "2023-04/2025-03",
    "academic-year": "2023-09/2025-08",
    "year": None,
    "date": "2024-03-31/2024-04-01",
}


def metadata(kind):
    return f"""\
title: Everything
description: A column of every kind.
source: {{name: Invented for a test}}
period: Two periods
geography: Exampleshire
status: provisional
published: 2024-05-13
updated: 2024-06-03
keywords: [knife crime, violence]
columns:
  when: {{title: When, type: {kind}, description: The time.}}
  area: {{title: Area, type: area, description: The place., codes: {{North: E07000999, "South (all)": E07000998}}}}
  count: {{title: Offences, type: count, description: Offences.}}
  people: {{title: People, type: number, description: People who live there.}}
  rate: {{title: Rate, type: rate, unit: per 1000, description: A rate., formula: count / people per 1000}}
disclosure: {{threshold: 5, reason: As the police ask.}}
"""


def table(kind):
    first, second = PERIODS[kind]
    return f"""\
when,area,count,people
{first},North,12 [p],5310
{first},South (all),3,4200
{first},Elsewhere,40,9000
{second},North,15 [p][r],5320
{second},South (all),33,4210
{second},Elsewhere,[x],9100
"""


@pytest.fixture(scope="module", params=PERIODS)
def published(request, tmp_path_factory):
    """The kind of period, and the description of the table that was published."""
    folder = tmp_path_factory.mktemp(request.param)
    files = {
        "site.yml": SITE, "index.md": "---\ntitle: Home\n---\n\nWelcome.\n",
        "data/t.yml": metadata(request.param), "data/t.csv": table(request.param),
    }
    for name, text in files.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    program = os.environ.get("CANDOUR_BINARY", str(built_site.PROJECT / ".build/release/candour"))
    command = [program, "build", "--content", folder / "content", "--output", folder / "public"]
    built = subprocess.run(command, cwd=built_site.PROJECT, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    return request.param, folder / "public/data/t/t-metadata.json"


def test_csvw_reads_every_cell(published):
    nothing(complaints(published[1]))


def test_every_column_is_described(published):
    columns = json.loads(published[1].read_text())["tableSchema"]["columns"]
    assert [column["name"] for column in columns] == [
        "when", "area", "area_code", "count", "count_marks", "people", "rate", "rate_marks", "rate_lower",
        "rate_upper", "status"]
    nothing([column["name"] for column in columns if not column.get("dc:description")])
    marks = next(column for column in columns if column["name"] == "count_marks")
    assert "[p] provisional" in marks["dc:description"] and "[r] revised" in marks["dc:description"]
    code = next(column for column in columns if column["name"] == "area_code")
    assert code["datatype"]["format"] == "^(E07000998|E07000999)$" and code["null"] == ["[z]"]


@pytest.mark.parametrize("column, wrong", [("when", "soon"), ("area_code", "E07"), ("count_marks", "[q]")])
def test_a_wrong_value_is_noticed(published, column, wrong):
    """Otherwise the tests above would say nothing."""
    kind, description = published
    if column == "when" and kind in ("year", "month", "year-ending"):
        wrong = ""  # csvw takes any text for a gYear or a gYearMonth, but not a missing part of the key.
    file = description.with_name("t.csv")
    right = file.read_text(encoding="utf-8")
    lines = right.splitlines()
    place = lines[0].split(",").index(column)
    cells = lines[1].split(",")
    cells[place] = wrong
    file.write_text("\n".join([lines[0], ",".join(cells), *lines[2:]]) + "\n", encoding="utf-8")
    try:
        assert complaints(description)
    finally:
        file.write_text(right, encoding="utf-8")


def test_programs_read_when_and_what(published):
    kind, file = published
    description = json.loads(file.read_text())
    assert description.get("schema:temporalCoverage") == COVERAGE[kind]
    assert description["dc:issued"] == {"@value": "2024-05-13", "@type": "xsd:date"}
    assert description["schema:keywords"] == ["knife crime", "violence"]
