"""One build for the whole run, and one server and one browser for each worker of it."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

import built_site
from server import serve
from visits import Visitor


def pytest_configure(config):
    handed = getattr(config, "workerinput", {}).get("site_folder")
    folder = Path(handed) if handed else built_site.build()
    config.site_folder = folder
    config.site_pages = built_site.list_pages(folder)
    if not config.site_pages:
        pytest.exit(f"There are no pages in {folder}.", returncode=1)


def pytest_configure_node(node):
    """Hands the site that is built already to a worker."""
    node.workerinput["site_folder"] = str(node.config.site_folder)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Keeps the questions about one page with one worker, which has visited it."""
    for item in items:
        page = getattr(item, "callspec", None) and item.callspec.params.get("page")
        if page:
            item.add_marker(pytest.mark.xdist_group(str(page)))


def pytest_generate_tests(metafunc):
    """`page` is every page a reader stays on, `sample_page` a few that show every part, `redirect` the old addresses."""
    pages = metafunc.config.site_pages
    lasting = [page for page in pages if not page.is_redirect]
    kinds = {
        "page": lasting,
        "sample_page": built_site.sample(lasting),
        "redirect": [page for page in pages if page.is_redirect],
    }
    for name, chosen in kinds.items():
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, chosen, ids=str)


@pytest.fixture(scope="session")
def site_folder(pytestconfig):
    return pytestconfig.site_folder


@pytest.fixture(scope="session")
def address(site_folder):
    server, address = serve(site_folder, built_site.BASE_PATH)
    yield address
    server.shutdown()


@pytest.fixture(scope="session")
def browser():
    program = shutil.which("chromium") or pytest.exit("Chromium is missing: run scripts/bootstrap test.", returncode=1)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def visitor(browser, address):
    return Visitor(browser, address)
