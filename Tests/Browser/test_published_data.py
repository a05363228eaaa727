"""Every published table, read by other people's programs: CSV on the Web (csvw) and linked data (rdflib)."""

import csv
import shutil

import pytest
import rdflib
from csvw import CSVW

from reports import nothing

DCAT = "http://www.w3.org/ns/dcat#"


def pytest_generate_tests(metafunc):
    """`table` is every CSV file of the site."""
    if "table" in metafunc.fixturenames:
        files = sorted(metafunc.config.site_folder.rglob("*.csv"))
        metafunc.parametrize("table", files, ids=[file.stem for file in files])


def description(table):
    return table.with_name(f"{table.stem}-metadata.json")


def complaints(file):
    """What the validator says: of the description, and of every cell of the table that it describes."""
    package = CSVW(str(file), validate=True)
    is_valid = package.is_valid
    found = [str(warning.message) for warning in package.warnings]
    return found or ([] if is_valid else ["not valid"])


def test_csv_on_the_web_is_valid(table):
    nothing(complaints(description(table)))


def test_every_column_is_described_and_read(table):
    package = CSVW(str(description(table)), validate=True).tables[0]
    header = next(csv.reader(table.open(encoding="utf-8", newline="")))
    columns = package.tableSchema.columns
    assert [column.name for column in columns] == header
    nothing([column.name for column in columns if not column.common_props.get("dc:description")])
    rows = list(package.iterdicts(strict=True))
    with table.open(encoding="utf-8", newline="") as file:
        assert len(rows) == sum(1 for _ in csv.reader(file)) - 1


def test_a_wrong_cell_is_noticed(table, tmp_path):
    """Otherwise the tests above would say nothing."""
    shutil.copy(description(table), tmp_path)
    rows = list(csv.reader(table.open(encoding="utf-8", newline="")))
    measures = [
        column.name for column in CSVW(str(description(table))).tables[0].tableSchema.columns if column.null != [""]]
    rows[1][rows[0].index(measures[0])] = "many"
    with (tmp_path / table.name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
    assert complaints(tmp_path / description(table).name)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")
def test_the_catalogue_lists_every_table(site_folder):
    graph = rdflib.Graph().parse(site_folder / "data/catalogue.json", format="json-ld")
    addresses = [str(address) for address in graph.objects(None, rdflib.URIRef(DCAT + "downloadURL"))]
    here = [address.partition("/data/")[2] for address in addresses]
    published = [file.relative_to(site_folder / "data").as_posix() for file in site_folder.rglob("*.csv")]
    assert sorted(here) == sorted(published) and here
    datasets = set(graph.subjects(rdflib.RDF.type, rdflib.URIRef(DCAT + "Dataset")))
    assert len(datasets) == len(published)
    root = next(address for address in addresses).partition("/data/")[0]
    nothing([page for page in datasets if not (site_folder / str(page).removeprefix(root + "/") / "index.html").exists()])
