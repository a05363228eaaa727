"""Writes the invented site as Candour's content folder."""

import random
from pathlib import Path

from corpus import AREAS, SEED, YEARS, Page, pages, title_of, write_file

SITE = """\
name: Benchmark Violence Reduction Partnership
short-name: Benchmark VRP
description: An invented site, made to measure how fast pages are built.
base-url: https://benchmark.example/evidence/
contact:
  email: hello@benchmark.example
navigation:
  - documents/index.md
"""

DATASET = """\
title: Recorded violence by district
description: Invented rates, made to measure how fast charts are drawn.
source:
  name: Invented for a benchmark
period: Year ending March 2011 to year ending March 2021
geography: Exampleshire
status: illustrative
columns:
  year:
    title: Year ending March
    type: year
    description: The twelve months that end on 31 March of this year.
  district:
    title: District
    type: area
    description: The district where it was recorded.
  rate:
    title: Rate
    type: rate
    unit: per 1,000 residents
    decimals: 1
    description: Offences for every 1,000 residents.
"""

CHART = """\
```chart
type: line
data: recorded-violence
x: year
y: rate
series: district
title: Recorded violence has changed in every district
subtitle: Offences per 1,000 residents, Exampleshire, year ending March 2011 to 2021
```"""


def write(folder: Path, count: int) -> None:
    """Writes `count` pages, and what a site needs around them."""
    write_file(folder / "site.yml", SITE)
    write_file(folder / "index.md", front_matter("Benchmark") + "Start with [the documents](documents/index.md).\n")
    write_file(folder / "documents/index.md", front_matter("Documents", "kind: collection"))
    write_file(folder / "data/recorded-violence.yml", DATASET)
    write_file(folder / "data/recorded-violence.csv", rates())
    for page in pages(count):
        write_file(folder / source_path(page.number), front_matter(page.title, *details(page)) + body(page))


def source_path(number: int) -> str:
    """The page's Markdown file: a document's first page is its introduction."""
    document, chapter = divmod(number, 20)
    name = "index.md" if chapter == 0 else f"{chapter:02}-{title_of(number).lower().replace(' ', '-')}.md"
    return f"documents/d{document + 1:04}/{name}"


def front_matter(title: str, *more: str) -> str:
    lines = ["---", f"title: {title}", f"summary: What this page says about {title.lower()}.", *more, "---", "", ""]
    return "\n".join(lines)


def details(page: Page) -> list[str]:
    if page.chapter > 0:
        return []
    return ["kind: document", "published: 2025-06-02", "period: April 2024 to March 2025"]


def body(page: Page) -> str:
    text = page.body.replace("{{chart}}\n\n", CHART + "\n\n" if page.has_chart else "")
    for _, target in page.links:
        text = text.replace(f"{{{{link:{target}}}}}", "../../" + source_path(target))
    return text


def rates() -> str:
    chooser = random.Random(SEED)
    rows = ["year,district,rate"]
    for year in YEARS:
        rows += [f"{year},{area},{chooser.uniform(8, 40):.1f}" for area in AREAS]
    return "\n".join(rows) + "\n"
