"""Builds a site with the real program, in a folder of its own."""

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import content
from groups import Group
from survey import Survey

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Site:
    """A site that was built, with all that the program said and left."""

    groups: list[Group]
    folder: Path
    said: str

    @property
    def public(self) -> Path:
        return self.folder / "public"

    def results(self, wave: Survey) -> Path:
        """The public file of a wave."""
        return next(self.public.rglob(f"survey-{wave.name}-results.csv"))

    def files(self) -> list[Path]:
        """Every file but those that the site was made from."""
        made_from = self.folder / "content"
        return sorted(file for file in self.folder.rglob("*") if file.is_file() and made_from not in file.parents)


class NotBuilt(Exception):
    """The program refused to publish a site."""


def build(groups: list[Group], folder: Path, *, waves: Sequence[Survey] = ()) -> Site:
    """Builds a site of `groups` and `waves` in `folder`, which is also the program's home and the place of its temporary files."""
    content.write(groups, folder / "content")
    for wave in waves:
        wave.write(folder / "content/survey" / wave.name)
    for name in ("home", "temporary"):
        (folder / name).mkdir()
    program = os.environ.get("CANDOUR_BINARY", str(PROJECT / ".build/release/candour"))
    places = {"HOME": str(folder / "home"), "TMPDIR": str(folder / "temporary")}
    built = subprocess.run(
        [program, "build"], cwd=folder, env=os.environ | places, capture_output=True, text=True, check=False
    )
    said = built.stdout + built.stderr
    if built.returncode != 0:
        raise NotBuilt(f"The site in {folder} could not be built:\n{said}")
    return Site(groups, folder, said)
