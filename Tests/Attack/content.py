"""Writes the content folder of a site: its datasets, and pages that show them."""

import csv
from pathlib import Path

from derived import Derived
from dimensions import ROOT, Dimension, Layout
from groups import Dataset, Group, Key

SITE = """\
name: Exampleshire Violence Reduction Partnership
short-name: Exampleshire VRP
area: Exampleshire
description: What the partnership knows about violence in Exampleshire.
base-url: https://exampleshire-vrp.example/
language: en-GB
governing-body: Police and Crime Commissioner for Exampleshire
licence: OGL-UK-3.0
contact:
  email: hello@exampleshire-vrp.example
  telephone: 01632 960 100
  address: County Hall, Exampletown
navigation:
  - index.md
notice: Exampleshire is an invented place. Every figure about it is made up.
"""


def write(groups: list[Group], folder: Path) -> None:
    """Writes all that `candour build` needs to `folder`."""
    (folder / "data").mkdir(parents=True)
    (folder / "site.yml").write_text(SITE, encoding="utf-8")
    links = "".join(f"- [{group.name}]({group.name}.md)\n" for group in groups)
    (folder / "index.md").write_text(f"---\ntitle: Counts of violence\n---\n\n{links}", encoding="utf-8")
    for group in groups:
        (folder / f"{group.name}.md").write_text(_page(group), encoding="utf-8")
        for dataset in group.datasets:
            _write_csv(group, dataset, folder / "data" / f"{dataset.name}.csv")
            (folder / "data" / f"{dataset.name}.yml").write_text(_metadata(group, dataset), encoding="utf-8")


def label_columns(dimension: Dimension, layout: Layout) -> list[str]:
    """The names of the columns of labels that show a dimension."""
    if layout.style in ("absent", "columns"):
        return []
    return [f"{dimension.name}_group", dimension.name] if layout.style == "nested" else [dimension.name]


def labels(dimension: Dimension, layout: Layout, node: int) -> list[str]:
    """What a row says in the columns of `label_columns`."""
    if layout.style in ("absent", "columns"):
        return []
    if layout.style != "nested":
        return [dimension.labels[node]]
    outer = dimension.parents[node] if dimension.depth[node] == 2 else node
    inner = dimension.labels[node] if dimension.depth[node] == 2 else _every(dimension)
    return [dimension.labels[outer], inner]


def row_labels(group: Group, dataset: Dataset, row: Key) -> list[str]:
    parts = zip(group.dimensions, dataset.layouts, row)
    return [label for dimension, layout, node in parts for label in labels(dimension, layout, node)]


def count_columns(group: Group, dataset: Dataset) -> list[str]:
    """The names of the columns of counts, in the order of `Dataset.keys_of`."""
    place = dataset.columns_at
    if place is None:
        return [f"{group.name}_count"]
    dimension = group.dimensions[place]
    return [dimension.labels[node].lower().replace(" ", "_") for node in dataset.layouts[place].nodes]


def _every(dimension: Dimension) -> str:
    return f"Every {dimension.name}"


def _write_csv(group: Group, dataset: Dataset, file: Path) -> None:
    heads = [name for pair in zip(group.dimensions, dataset.layouts) for name in label_columns(*pair)]
    heads += count_columns(group, dataset) + (["residents"] if dataset.has_population else [])
    typed = [column for column in dataset.derived if column.is_typed]
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(heads + [column.name for column in typed])
        for row in dataset.rows():
            values: list[object] = [*row_labels(group, dataset, row), *map(group.value, dataset.keys_of(row))]
            if dataset.has_population:
                values.append(group.population(row))
            for column in typed:
                values.append(f"{_typed(group, dataset, row, column):.{column.decimals}f}")
            writer.writerow(values)


def _typed(group: Group, dataset: Dataset, row: Key, column: Derived) -> float:
    count = group.value(dataset.keys_of(row)[column.of])
    if column.kind == "typed-rate":
        return 1000 * count / group.population(row)
    whole = row[: column.over] + (ROOT,) + row[column.over + 1 :]
    return 100 * count / max(group.value(whole), 1)


def _metadata(group: Group, dataset: Dataset) -> str:
    lines = [
        f"title: Counts of {dataset.name}",
        f"description: People counted for {group.name}, invented for a test.",
        "source:",
        "  name: Invented for this test",
        "period: January 2024 to December 2024",
        "geography: Exampleshire",
        "status: illustrative",
        "updated: 2025-01-10",
        "columns:",
    ]
    for dimension, layout in zip(group.dimensions, dataset.layouts):
        lines += _label_metadata(dimension, layout)
    for name in count_columns(group, dataset):
        lines += _column(name, f"People, {name.replace('_', ' ')}", "count")
    if dataset.has_population:
        lines += _column("residents", "Residents", "number", "decimals: 0", "derived-from: [none]")
    for column in dataset.derived:
        lines += _derived_metadata(group, dataset, column)
    return "\n".join([*lines, "disclosure:", *(f"  {line}" for line in group.rule.yaml())]) + "\n"


def _column(name: str, title: str, kind: str, *more: str) -> list[str]:
    keys = [f"title: {title}", f"type: {kind}", f"description: {title}, invented for a test.", *more]
    return [f"  {name}:", *(f"    {key}" for key in keys)]


def _label_metadata(dimension: Dimension, layout: Layout) -> list[str]:
    title = dimension.name.replace("_", " ").capitalize()
    if layout.style in ("absent", "columns"):
        return []
    if layout.style in ("year", "quarter"):
        return _column(dimension.name, title, layout.style)
    if layout.style == "nested":
        outer = _column(f"{dimension.name}_group", f"{title} group", "category", f"total: {dimension.labels[ROOT]}")
        return outer + _column(dimension.name, title, "category", f"total: {_every(dimension)}")
    total = dimension.labels[ROOT] if ROOT in layout.nodes else "none"
    return _column(dimension.name, title, "category", f"total: {total}", *_subtotals(dimension, layout))


def _subtotals(dimension: Dimension, layout: Layout) -> list[str]:
    shown = {node: [part for part in dimension.children[node] if part in layout.nodes] for node in layout.nodes}
    entries = [
        f"  {dimension.labels[node]}: [{', '.join(dimension.labels[part] for part in parts)}]"
        for node, parts in shown.items()
        if parts and node != ROOT
    ]
    return ["subtotals:", *entries] if entries else ["subtotals: none"]


def _derived_metadata(group: Group, dataset: Dataset, column: Derived) -> list[str]:
    counts = count_columns(group, dataset)
    of = counts[column.of]
    title = column.name.replace("_", " ").capitalize()
    decimals = f"decimals: {column.decimals}"
    more: tuple[str, ...]
    match column.kind:
        case "typed-rate":
            more = ("rate", "unit: per 1,000 residents", decimals, f"derived-from: [{of}]")
        case "rate":
            more = ("rate", "unit: per 1,000 residents", decimals, f"formula: {of} / residents per 1000")
        case "typed-share":
            others = [pair for place, pair in enumerate(zip(group.dimensions, dataset.layouts)) if place != column.over]
            names = [name for pair in others for name in label_columns(*pair)]
            more = ("share", decimals, f"derived-from: [{of}]", f"within: [{', '.join(names)}]")
        case "percentage":
            more = ("percentage", decimals, f"formula: {of} / {counts[column.by]} as percentage")
        case "change":
            more = ("number", "decimals: 0", f"formula: change of {of}")
        case _:
            more = ("number", "decimals: 0", f"formula: rolling 4 of {of}")
    return _column(column.name, title, *more)


def _page(group: Group) -> str:
    blocks = "\n".join(_blocks(group, dataset) for dataset in group.datasets)
    return f"---\ntitle: Numbers of {group.name}\n---\n\n{blocks}"


def _blocks(group: Group, dataset: Dataset) -> str:
    pairs = list(zip(group.dimensions, dataset.layouts))
    columns = [(name, pair) for pair in pairs for name in label_columns(*pair)]
    first = next(dataset.rows())
    one_row = dict(zip([name for name, _ in columns], row_labels(group, dataset, first)))
    count = count_columns(group, dataset)[0]
    x = columns[-1][0]
    rest = {name: label for name, label in one_row.items() if name != x}
    kind = "line" if columns[-1][1][1].style in ("year", "quarter") else "bar"
    times = [label for dimension, layout in pairs if layout.style in ("year", "quarter") for label in dimension.labels]
    subtitle = f"People counted for {group.name}, Exampleshire, {_span(times)}"
    return "\n".join(
        [
            *_block("table", f"data: {dataset.name}", f"caption: All counts of {dataset.name}"),
            *_block(
                "chart",
                *(f"type: {kind}", f"data: {dataset.name}", f"x: {x}", f"y: {count}", f"where: {_where(rest)}"),
                *(f"title: People differ in {dataset.name}", f"subtitle: {subtitle}"),
            ),
            *_block(
                "figures",
                *("items:", f"  - label: People of {dataset.name}", f"    data: {dataset.name}"),
                *(f"    where: {_where(one_row)}", f"    value: {count}", "    period: 2024"),
            ),
        ]
    )


def _span(times: list[str]) -> str:
    """The first and the last year."""
    years = sorted({label[:4] for label in times if label}) or ["2024"]
    return f"{years[0]} to {years[-1]}"


def _where(labels: dict[str, str]) -> str:
    return "{" + ", ".join(f"{name}: {label}" for name, label in labels.items()) + "}"


def _block(kind: str, *lines: str) -> list[str]:
    return [f"```{kind}", *lines, "```", ""]
