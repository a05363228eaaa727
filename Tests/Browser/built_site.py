"""Builds the site with the real program and lists its pages."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
BASE_PATH = "/violence/evidence/"


@dataclass(frozen=True)
class Page:
    """One HTML file of the site."""

    file: Path
    address: str

    def __str__(self) -> str:
        return self.address or "home"

    @cached_property
    def html(self) -> str:
        return self.file.read_text(encoding="utf-8")

    @property
    def is_redirect(self) -> bool:
        return re.search(r'http-equiv="?refresh', self.html) is not None

    @property
    def classes(self) -> set[str]:
        return {name for names in re.findall(r'class="([^"]*)"', self.html) for name in names.split()}


def build() -> Path:
    """Builds content/ for a sub-path, as it would be published, unless CANDOUR_SITE names a site built already."""
    if ready := os.environ.get("CANDOUR_SITE"):
        return Path(ready).resolve()
    program = os.environ.get("CANDOUR_BINARY", str(PROJECT / ".build/release/candour"))
    folder = PROJECT / ".build-tools/browser/site"
    shutil.rmtree(folder.parent, ignore_errors=True)
    folder.parent.mkdir(parents=True)
    command = [program, "build", "--output", str(folder), "--base-url", f"https://site.example{BASE_PATH}", "--no-record"]
    built = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    if built.returncode != 0:
        pytest.exit(f"The site could not be built:\n{built.stdout}{built.stderr}", returncode=1)
    return folder


def list_pages(folder: Path) -> list[Page]:
    files = sorted(folder.rglob("*.html"))
    return [Page(file, file.relative_to(folder).as_posix().removesuffix("index.html")) for file in files]


def sample(pages: list[Page]) -> list[Page]:
    """A few pages that between them use every class there is in the site: the slower tests look at these alone."""
    chosen, unseen = [], set().union(*(page.classes for page in pages))
    while unseen:
        best = max(pages, key=lambda page: (len(page.classes & unseen), -len(page.html)))
        if not best.classes & unseen:
            break
        chosen.append(best)
        unseen -= best.classes
    return chosen
