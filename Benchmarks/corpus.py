"""Invents a large site: documents of twenty pages, about two thousand words a page, the same on every machine."""

import random
from dataclasses import dataclass
from pathlib import Path

PAGES_PER_DOCUMENT = 20
CHART_EVERY = 10
WORDS_PER_PAGE = 2000
LAST_SECTION = 450  # words: a page stops at the end of a section
SEED = 20250602
AREAS = ["Northmarch", "Eastvale", "Southmere", "Westholm"]
YEARS = range(2011, 2022)

NOUNS = """assessment partnership violence evidence community school hospital district neighbourhood family programme
mentor service referral outcome victim offence pattern measure survey resident response support funding review board
panel member officer worker training pathway clinic street park evening weekend group activity club course provider
budget quarter report target baseline trend risk need harm cause place time age record response question answer
""".split()
VERBS = """shows helps reaches supports changes reduces follows measures describes explains records compares brings
offers funds reviews finds prevents improves builds protects connects""".split()
ADJECTIVES = """local serious early steady recent shared practical public young older safer wider yearly national
likely trusted lasting common clear careful""".split()
SMALL_WORDS = "the a this each one our their its every another".split()
JOINS = "and but so while because although where when until".split()
PREPOSITIONS = "in for with from across after before during through near".split()


@dataclass(frozen=True)
class Page:
    """One page: where it stands in the site, and its Markdown without front matter."""

    number: int
    document: int
    chapter: int
    title: str
    body: str
    links: tuple[tuple[str, int], ...]

    @property
    def has_chart(self) -> bool:
        return self.number % CHART_EVERY == 0

    @property
    def slug(self) -> str:
        return "-".join(self.title.lower().split())


def title_of(number: int) -> str:
    """A title that no other page has."""
    chooser = random.Random(SEED * 7 + number)
    words = [chooser.choice(ADJECTIVES), chooser.choice(NOUNS), "and", chooser.choice(NOUNS)]
    return " ".join(words).capitalize() + f" {number + 1}"


def pages(count: int):
    """Writes the pages one at a time, so that a large site needs no more memory than a small one."""
    for number in range(count):
        document, chapter = divmod(number, PAGES_PER_DOCUMENT)
        writer = Writer(random.Random(SEED + number), number, count)
        yield Page(number, document, chapter, title_of(number), writer.body(), tuple(writer.links))


class Writer:
    """Writes the Markdown of one page. Links are left as `{{link:N}}`, for each generator to fill in."""

    def __init__(self, chooser: random.Random, number: int, count: int):
        self.chooser = chooser
        self.number = number
        self.count = count
        self.words = 0
        self.links: list[tuple[str, int]] = []

    def body(self) -> str:
        parts = [self.paragraph(), self.paragraph(), "{{chart}}"]
        section = 0
        while self.words < WORDS_PER_PAGE - LAST_SECTION / 2:
            section += 1
            parts.append("## " + self.heading())
            parts += [self.paragraph(), self.linking_paragraph()]
            if section % 2 == 0:
                parts += ["### " + self.heading(), self.paragraph(), self.bullets()]
            if section == 2:
                parts.append(self.table())
            if section % 3 == 0:
                parts += [self.numbered(), self.paragraph()]
        return "\n\n".join(parts) + "\n"

    def word(self, words: list[str]) -> str:
        self.words += 1
        return self.chooser.choice(words)

    def phrase(self) -> str:
        return " ".join([self.word(SMALL_WORDS), self.word(ADJECTIVES), self.word(NOUNS)])

    def clause(self) -> str:
        return " ".join([self.phrase(), self.word(VERBS), self.phrase(), self.word(PREPOSITIONS), self.phrase()])

    def sentence(self) -> str:
        text = self.clause()
        if self.chooser.random() < 0.5:
            text += f" {self.word(JOINS)} {self.clause()}"
        return text.capitalize() + "."

    def paragraph(self) -> str:
        sentences = [self.sentence() for _ in range(self.chooser.randint(3, 6))]
        chance = self.chooser.random()
        if chance < 0.25:
            sentences[0] = f"**{sentences[0]}**"
        elif chance < 0.5:
            sentences[1] = f"_{sentences[1][:-1]}_."
        return " ".join(sentences)

    def linking_paragraph(self) -> str:
        target = self.chooser.randrange(self.count)
        title = title_of(target)
        self.links.append((title, target))
        return f"{self.paragraph()} Read more in [{title}]({{{{link:{target}}}}})."

    def heading(self) -> str:
        words = [self.word(ADJECTIVES), self.word(NOUNS), self.word(PREPOSITIONS), self.word(NOUNS)]
        return " ".join(words).capitalize()

    def bullets(self) -> str:
        items = []
        for _ in range(self.chooser.randint(3, 5)):
            items.append("- " + self.sentence())
            if self.chooser.random() < 0.3:
                items.append("  - " + self.sentence())
        return "\n".join(items)

    def numbered(self) -> str:
        return "\n".join(f"{index}. {self.sentence()}" for index in range(1, 5))

    def table(self) -> str:
        rows = ["| Area | Need | Recorded | Rate |", "| --- | --- | ---: | ---: |"]
        counts = [self.chooser.randint(100, 9000) for _ in AREAS]
        for area, count in zip(AREAS + ["All districts"], counts + [sum(counts)]):
            rows.append(f"| {area} | {self.phrase()} | {count:,} | {count / 531:.1f} |")
        return f"**Table: {self.heading()}**\n\n" + "\n".join(rows)


def write_file(path: Path, text: str) -> None:
    """Writes a file and the folders it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
