"""Measures how fast Candour draws a chart beside Vega-Lite, and how fast it reads a table beside Python's own reader.

    python Benchmarks/charts.py [--program PATH] [--runs N]

The programs take turns, all of them warm: Candour has drawn charts before it is measured, and Vega-Lite runs in this
process, in the converter that was started with the first run. What is counted is processor time, so that other
programs on the machine do not matter. Printed are medians, and their ratios.
"""

import argparse
import csv
import json
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

import vl_convert

import vega_lite
from corpus import SEED

HERE = Path(__file__).resolve().parent
WORK = HERE.parent / ".build-bench"
DISTRICTS = ["Northmarch", "Eastvale", "Southmere", "Westholm", "Midwater"]
YEARS = range(2014, 2026)
CANDOUR_CHARTS = 2000
VEGA_CHARTS = 30
ROWS = 100_000


def main() -> int:
    options = read_options()
    WORK.mkdir(exist_ok=True)
    print_charts(options.runs, measure_charts(options.program, options.runs))
    print_table(options.runs, measure_table(options.program, options.runs))
    return 0


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure Candour's charts beside Vega-Lite, and its reading of CSV.")
    parser.add_argument("--program", type=Path, default=HERE.parent / ".build/release/candour-bench")
    parser.add_argument("--runs", type=int, default=3, help="runs of each")
    return parser.parse_args()


def ask(program: Path, *words: object) -> dict:
    command = [str(program.resolve()), *map(str, words)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


def measure_charts(program: Path, runs: int) -> dict[str, float]:
    """Charts for each second of processor time, and the bytes of one."""
    table = WORK / "rates.csv"
    rows = write_rates(table)
    specification = vega_lite.line_chart(rows)
    picture = vl_convert.vegalite_to_svg(specification, vl_version=vega_lite.VERSION)
    (WORK / "chart-vega-lite.svg").write_text(picture, encoding="utf-8")
    pictures, figures, theirs, size = [], [], [], 0
    for _ in range(runs):
        ours = ask(program, "charts", table, CANDOUR_CHARTS, WORK / "chart-candour.svg")
        pictures.append(CANDOUR_CHARTS / ours["pictures"])
        figures.append(CANDOUR_CHARTS / ours["figures"])
        size = ours["bytes"]
        started = time.process_time()
        for _ in range(VEGA_CHARTS):
            vl_convert.vegalite_to_svg(specification, vl_version=vega_lite.VERSION)
        theirs.append(VEGA_CHARTS / (time.process_time() - started))
    return {
        "pictures": statistics.median(pictures), "figures": statistics.median(figures), "size": size,
        "vega": statistics.median(theirs), "vega size": len(picture.encode()),
    }


def write_rates(path: Path) -> list[dict]:
    chooser = random.Random(SEED)
    rows = [
        {"year": year, "district": name, "rate": round(chooser.uniform(4, 9) + place * 6 + (year % 5) / 2, 1)}
        for year in YEARS for place, name in enumerate(DISTRICTS)
    ]
    write_csv(path, rows)
    return rows


def print_charts(runs: int, found: dict[str, float]) -> None:
    print(f"\nA line chart of {len(YEARS)} points for {len(DISTRICTS)} series, median of {runs} runs in turn\n")
    print(f"{'':44} {'charts/s':>9} {'bytes':>8}")
    print(f"{'Candour: an SVG file':44} {found['pictures']:>9,.0f} {found['size']:>8,.0f}")
    print(f"{'Vega-Lite (vl-convert): an SVG file':44} {found['vega']:>9,.0f} {found['vega size']:>8,.0f}")
    print(f"{'Candour: two pictures, words and the table':44} {found['figures']:>9,.0f}\n")
    print(f"Candour draws {found['pictures'] / found['vega']:,.0f} times as many charts in the same time, "
          f"{found['vega size'] / found['size']:.1f} times smaller.")
    print("Both are the same chart. Candour's holds a description in words as well, and the numbers stand beside it in a")
    print("table; Vega-Lite writes no table.\n", flush=True)


def measure_table(program: Path, runs: int) -> dict[str, float]:
    """Seconds of processor time to read the same file."""
    table = WORK / "offences.csv"
    write_offences(table)
    ours, theirs = [], []
    for _ in range(runs):
        found = ask(program, "table", table)
        assert found["rows"] == ROWS, found
        ours.append(found["seconds"])
        started = time.process_time()
        with table.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        theirs.append(time.process_time() - started)
        assert len(rows) == ROWS + 1
    return {"ours": statistics.median(ours), "theirs": statistics.median(theirs), "size": table.stat().st_size}


def write_offences(path: Path) -> None:
    chooser = random.Random(SEED)
    kinds = [f"Kind of offence {number}" for number in range(1, 11)]
    rows = []
    for month in range(100):
        for district in range(100):
            for kind in kinds:
                count = chooser.randint(0, 400)
                rows.append({
                    "month": f"{2015 + month // 12}-{month % 12 + 1:02}", "district": f"District {district + 1}",
                    "offence": kind, "count": count, "rate": f"{count / 531:.2f}"})
    assert len(rows) == ROWS
    write_csv(path, rows)


def write_csv(path: Path, rows: list[dict]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def print_table(runs: int, found: dict[str, float]) -> None:
    print(f"A CSV file of {ROWS:,} rows, {found['size'] / 1e6:.1f} MB, median of {runs} runs in turn\n")
    print(f"{'Candour: every value checked against its type':48} {found['ours']:.3f} s")
    print(f"{'Python’s csv module: texts, nothing checked':48} {found['theirs']:.3f} s")
    print(f"Candour takes {found['ours'] / found['theirs']:.2f} times as long.\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
