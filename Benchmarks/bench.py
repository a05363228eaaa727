"""Measures Candour beside Hugo and beside libcmark-gfm alone, over sites it invents.

    python Benchmarks/bench.py [--candour PATH] [--runs N] PAGES...

The programs take turns (A B C D, A B C D, ...), so that a slow minute of the machine falls on all of them. Each run
writes to a fresh folder. Printed is the median of each measure, and its ratio to Hugo's.
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import candour_site
import hugo_site

HERE = Path(__file__).resolve().parent
WORK = HERE.parent / ".build-bench"
RECIPE = "1"  # Change this when the corpus changes, so that an old one is written again.


@dataclass(frozen=True)
class Contender:
    """A program to measure, and where it writes."""

    name: str
    command: list[str]
    output: Path


def main() -> int:
    options = read_options()
    WORK.mkdir(exist_ok=True)
    floor = build_floor()
    for count in options.pages:
        corpus = write_corpus(count)
        results = take_turns(contenders(corpus, floor, options.candour), options.runs)
        print_table(count, options.runs, results)
        shutil.rmtree(corpus / "output", ignore_errors=True)
    if options.candour:
        measure_demonstration(options.candour, options.runs)
    return 0


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure Candour beside Hugo and libcmark-gfm alone.")
    parser.add_argument("pages", type=int, nargs="*", default=[1000, 10000], help="sizes of site, in pages")
    parser.add_argument("--runs", type=int, default=3, help="runs of each program")
    parser.add_argument("--candour", type=Path, help="the generator; without it only the others are measured")
    return parser.parse_args()


def build_floor() -> Path:
    program = WORK / "floor"
    compiler = shutil.which("cc") or shutil.which("clang") or sys.exit("bench: there is no C compiler: install gcc.")
    libraries = ["-lcmark-gfm-extensions", "-lcmark-gfm"]
    subprocess.run([compiler, "-O2", "-o", program, HERE / "floor.c", *libraries], check=True)
    return program


def write_corpus(count: int) -> Path:
    folder = WORK / str(count)
    stamp = folder / "recipe"
    if not stamp.exists() or stamp.read_text() != RECIPE:
        print(f"Writing a site of {count:,} pages", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        candour_site.write(folder / "content", count)
        hugo_site.write(folder / "hugo", count)
        stamp.write_text(RECIPE)
    return folder


def contenders(corpus: Path, floor: Path, candour: Path | None) -> list[Contender]:
    output = corpus / "output"
    listed = with_and_without_checks(candour, corpus / "content", output) if candour else []
    hugo = [hugo_program(), "--quiet", "--noBuildLock", "--source", str(corpus / "hugo"), "--destination"]
    return listed + [
        Contender("Hugo", hugo + [str(output / "hugo")], output / "hugo"),
        # Candour also writes each document as one page, and so does Hugo above. Here Hugo is let off.
        Contender("Hugo, no whole pages", hugo + [str(output / "fewer"), "--config", "fewer-pages.toml"], output / "fewer"),
        Contender("libcmark-gfm alone", [str(floor), str(corpus / "content"), str(output / "floor")], output / "floor"),
    ]


def with_and_without_checks(candour: Path, content: Path, output: Path) -> list[Contender]:
    build = [
        str(candour.resolve()), "build", "--content", str(content),
        "--templates", str(HERE.parent / "templates"), "--no-record", "--output",
    ]
    return [
        Contender("Candour, checks on", build + [str(output / "on/site")], output / "on"),
        Contender("Candour, checks off", build + [str(output / "off/site"), "--no-check"], output / "off"),
    ]


def measure_demonstration(candour: Path, runs: int) -> None:
    """Says what checking costs on a real site of charts, tables and surveys: this project's own."""
    output = WORK / "demonstration"
    results = take_turns(with_and_without_checks(candour, HERE.parent / "content", output), runs)
    print("\nThe demonstration, a site of charts, tables and surveys:")
    print_checking({name: {"cpu": statistics.median(run["cpu"] for run in all)} for name, all in results.items()})
    shutil.rmtree(output, ignore_errors=True)


def hugo_program() -> str:
    """The program inside the Python package: the package's own command would be measured with Python round it."""
    for folder in sys.path:
        found = sorted(Path(folder).glob("hugo/binaries/hugo-*"))
        if found:
            return str(found[0])
    sys.exit("bench: Hugo is missing from the Python environment: run `make bench`, which installs it.")


def take_turns(programs: list[Contender], runs: int) -> dict[str, list[dict]]:
    results: dict[str, list[dict]] = {program.name: [] for program in programs}
    for run in range(runs):
        for program in programs:
            show_progress(f"  run {run + 1} of {runs}: {program.name}")
            results[program.name].append(measure(program))
    show_progress("")
    return results


def show_progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def measure(program: Contender) -> dict:
    shutil.rmtree(program.output, ignore_errors=True)
    program.output.mkdir(parents=True)
    log = WORK / "last-run.txt"
    command = [sys.executable, str(HERE / "measure.py"), str(log), *program.command]
    result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    if result["status"] != 0:
        sys.exit(f"\nbench: {program.name} ended with status {result['status']}. It said:\n{log.read_text()[-4000:]}")
    result["files"] = sum(1 for path in program.output.rglob("*.html"))
    return result


def print_table(count: int, runs: int, results: dict[str, list[dict]]) -> None:
    medians = {
        name: {key: statistics.median(run[key] for run in measured) for key in ("cpu", "wall", "memory", "files")}
        for name, measured in results.items()
    }
    hugo = medians["Hugo"]
    print(f"\n{count:,} pages, median of {runs} runs in turn (in brackets: times Hugo's)\n")
    print(f"{'':20} {'CPU s':>16} {'wall s':>16} {'peak MB':>16} {'HTML files':>11}")
    for name, row in medians.items():
        cells = [f"{row[key]:.2f} ({row[key] / hugo[key]:.2f})" for key in ("cpu", "wall")]
        cells.append(f"{row['memory']:.0f} ({row['memory'] / hugo['memory']:.2f})")
        print(f"{name:20} " + " ".join(f"{cell:>16}" for cell in cells) + f" {row['files']:>11,.0f}")
    if "Candour, checks on" in medians:
        print_checking(medians)
    print(flush=True)


def print_checking(medians: dict[str, dict]) -> None:
    """Says what checking costs beside building, in processor time: the difference that --no-check makes."""
    built = medians["Candour, checks off"]["cpu"]
    checked = medians["Candour, checks on"]["cpu"] - built
    print(f"Checking costs {checked / built:.2f} times what building costs: {checked:.2f} s beside {built:.2f} s.")


if __name__ == "__main__":
    sys.exit(main())
