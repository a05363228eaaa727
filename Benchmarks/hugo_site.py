"""Writes the invented site for Hugo: the same words and the same parts of a page, in plain layouts.

Hugo is given every advantage: its links are already resolved, and its charts are finished SVG that it only copies in.
"""

from pathlib import Path

from corpus import AREAS, YEARS, Page, pages, title_of, write_file

CONFIGURATION = """\
baseURL = "https://benchmark.example/evidence/"
title = "Benchmark Violence Reduction Partnership"
disableKinds = ["taxonomy", "term", "rss"]
[outputFormats.whole]
mediaType = "text/html"
baseName = "whole"
isHTML = true
[outputs]
home = ["html"]
section = ["html", "whole"]
page = ["html"]
"""

BASE = """\
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} - {{ site.Title }}</title>
<meta name="description" content="{{ .Params.summary }}">
<link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="{{ "site.css" | relURL }}">
<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><a href="{{ "/" | relURL }}">{{ site.Title }}</a>
<nav aria-label="Main"><ul><li><a href="{{ "documents/" | relURL }}">Documents</a></li></ul></nav></header>
<nav aria-label="Breadcrumb"><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ol></nav>
<main id="main"><h1>{{ .Title }}</h1><p class="summary">{{ .Params.summary }}</p>
{{ block "main" . }}{{ end }}</main>
<footer><p>All content is available under the Open Government Licence v3.0, except where otherwise stated.</p>
<p><a href="mailto:hello@benchmark.example">hello@benchmark.example</a></p></footer>
</body>
</html>
"""

CHAPTERS = """\
{{ $here := . }}<nav aria-label="Chapters"><ol>{{ with .CurrentSection }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}"{{ if eq . $here }} aria-current="page"{{ end }}>{{ .Title }}</a></li>
{{ end }}{{ end }}</ol></nav>
"""

SINGLE = """\
{{ define "main" }}{{ partial "chapters.html" . }}
<nav aria-label="On this page">{{ .TableOfContents }}</nav>
{{ .Content }}
<nav aria-label="Pages">
{{ with .NextInSection }}<a rel="prev" href="{{ .RelPermalink }}">Previous: {{ .Title }}</a>{{ end }}
{{ with .PrevInSection }}<a rel="next" href="{{ .RelPermalink }}">Next: {{ .Title }}</a>{{ end }}
</nav>{{ end }}
"""

DOCUMENT = """\
{{ define "main" }}{{ if eq .Params.kind "document" }}{{ partial "chapters.html" . }}
<nav aria-label="On this page">{{ .TableOfContents }}</nav>
{{ .Content }}{{ else }}<ul>{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
<p>{{ .Params.summary }}</p></li>{{ end }}</ul>{{ end }}{{ end }}
"""

WHOLE = """\
{{ define "main" }}{{ if eq .Params.kind "document" }}{{ .Content }}
{{ range .RegularPages }}<section><h2>{{ .Title }}</h2>{{ .Content }}</section>
{{ end }}{{ end }}{{ end }}
"""

HOME = '{{ define "main" }}{{ .Content }}{{ end }}\n'


def write(folder: Path, count: int) -> None:
    """Writes `count` pages and the layouts."""
    write_file(folder / "hugo.toml", CONFIGURATION)
    write_file(folder / "fewer-pages.toml", CONFIGURATION.replace('"html", "whole"', '"html"'))
    layouts = {
        "_default/baseof.html": BASE, "_default/baseof.whole.html": BASE, "_default/single.html": SINGLE,
        "_default/list.html": DOCUMENT, "_default/list.whole.html": WHOLE, "index.html": HOME,
        "partials/chapters.html": CHAPTERS, "shortcodes/chart.html": chart(),
    }
    for name, text in layouts.items():
        write_file(folder / "layouts" / name, text)
    write_file(folder / "static/site.css", "body { font-family: sans-serif; max-width: 45rem; margin: auto; }\n" * 200)
    write_file(folder / "content/_index.md", front_matter("Benchmark") + "Start with [the documents](documents/).\n")
    write_file(folder / "content/documents/_index.md", front_matter("Documents"))
    for page in pages(count):
        write_file(folder / "content" / source_path(page), front_matter(page.title, *details(page)) + body(page))


def source_path(page: Page) -> str:
    name = "_index.md" if page.chapter == 0 else slug(page.number) + ".md"
    return f"documents/d{page.document + 1:04}/{name}"


def address(number: int) -> str:
    document, chapter = divmod(number, 20)
    tail = "" if chapter == 0 else slug(number) + "/"
    return f"/evidence/documents/d{document + 1:04}/{tail}"


def slug(number: int) -> str:
    return title_of(number).lower().replace(" ", "-")


def front_matter(title: str, *more: str) -> str:
    lines = ["---", f"title: {title}", f"summary: What this page says about {title.lower()}.", *more, "---", "", ""]
    return "\n".join(lines)


def details(page: Page) -> list[str]:
    if page.chapter > 0:
        return [f"weight: {page.chapter}"]
    return ["kind: document", "date: 2025-06-02", "period: April 2024 to March 2025"]


def body(page: Page) -> str:
    text = page.body.replace("{{chart}}\n\n", "{{< chart >}}\n\n" if page.has_chart else "")
    for _, target in page.links:
        text = text.replace(f"{{{{link:{target}}}}}", address(target))
    return text


def chart() -> str:
    """A finished figure of about the size of Candour's: a wide and a narrow drawing, and the table of numbers."""
    rows = "".join(
        f"<tr><th scope=row>{year}</th>" + "".join(f"<td>{year % 7 + len(area)}.1</td>" for area in AREAS) + "</tr>"
        for year in YEARS)
    heads = "".join(f"<th scope=col>{area}</th>" for area in AREAS)
    return (
        "<figure><figcaption>Recorded violence has changed in every district</figcaption>"
        f"{drawing(640)}{drawing(320)}<details><summary>Table of these numbers</summary><table>"
        f"<tr><th scope=col>Year ending March</th>{heads}</tr>{rows}</table></details></figure>")


def drawing(width: int) -> str:
    ticks = "".join(
        f'<line class="grid" x1="40" x2="{width}" y1="{y}" y2="{y}"/><text x="34" y="{y + 4}">{40 - y // 8}</text>'
        for y in range(0, 320, 40))
    years = "".join(f'<text x="{40 + i * (width - 80) // 10}" y="340">{year}</text>' for i, year in enumerate(YEARS))
    lines = "".join(
        f'<path class="series-{n}" d="M' + "L".join(
            f"{40 + i * (width - 80) / 10:.1f},{60 + (i * 37 + n * 53) % 240}.5" for i in range(len(YEARS)))
        + f'"/><text class="label" x="{width - 38}" y="{80 + n * 40}">{area}</text>'
        for n, area in enumerate(AREAS))
    return f'<svg role="img" viewBox="0 0 {width} 360" aria-label="Rates by district">{ticks}{years}{lines}</svg>'
