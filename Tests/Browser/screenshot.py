"""Takes the picture of the home page that the README shows.

.build-tools/python/bin/python Tests/Browser/screenshot.py
"""

import shutil

from playwright.sync_api import sync_playwright

import built_site
from server import serve

PICTURE = built_site.PROJECT / "docs/images/home.png"


def main() -> None:
    server, address = serve(built_site.build(), built_site.BASE_PATH)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        tab = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme="light")
        tab.goto(address)
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        tab.screenshot(path=PICTURE)
        browser.close()
    server.shutdown()
    print(f"Wrote {PICTURE.relative_to(built_site.PROJECT)}")


if __name__ == "__main__":
    main()
