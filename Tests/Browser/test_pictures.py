"""The pictures under figures, as files of their own, read as XML and drawn by another program."""

import re
from html import unescape
from xml.etree import ElementTree

import vl_convert

from reports import nothing

SVG = "{http://www.w3.org/2000/svg}"
LINK = re.compile(r'<a href="([^"]+\.svg)" download>[^<]*(?:<span[^>]*>[^<]*</span>)? \(SVG, ([^)]+)\)</a>')


def pictures(config):
    """The file of every link to a picture, and the size the link says."""
    found = {}
    for page in config.site_pages:
        for href, size in LINK.findall(page.html):
            found[(page.file.parent / unescape(href)).resolve()] = size
    return found


def test_links_say_how_large_the_file_is(pytestconfig):
    found = pictures(pytestconfig)
    assert found
    wrong = [
        f"{file.name}: {size}" for file, size in found.items()
        if size != f"{file.stat().st_size / 1000:.0f} kB"]
    nothing(wrong)


def test_every_picture_names_and_describes_itself(pytestconfig):
    faults = []
    for file in pictures(pytestconfig):
        root = ElementTree.parse(file).getroot()
        ids = {part.get("id"): part.text for part in root.iter() if part.get("id")}
        named = [ids.get(name) for name in root.get("aria-labelledby", "").split()]
        if root.tag != SVG + "svg" or len(named) != 2 or not all(named):
            faults.append(file.name)
    nothing(faults)


def test_another_program_can_draw_every_picture(pytestconfig):
    """resvg knows as much of CSS as word processors do: no `var()`, no `:is()`."""
    for file in pictures(pytestconfig):
        text = file.read_text(encoding="utf-8")
        assert "var(" not in text and ":is(" not in text, file.name
        assert vl_convert.svg_to_png(text).startswith(b"\x89PNG"), file.name
