"""A file that lacks its last rows, wherever it was cut: told by its own sums, or beside the release before."""

import zipfile

import pytest
from django.core.management import CommandError, call_command

from careers.models import ReleaseImport
from careers.releases import extents, onet, tables
from careers.releases.extents import Extent
from careers.releases.importing import apply, read_release
from careers.releases.official import read_official
from careers.releases.sums import add_up
from careers.releases.tables import Refused

from . import official
from .test_naming import NEAR
from .test_official import REAL, read, real

PAY = (official.HOURLY, official.YEARLY)
MANY = [f"15-1{number}" for number in range(101, 302)]
# Two hundred occupations of one group, and two of the next.
TWO_GROUPS = (
    ("00-0000", "All Occupations", "total", *PAY),
    ("15-0000", "Computer and Mathematical Occupations", "major", *PAY),
    *((code, f"Number {code}", "detailed", *PAY) for code in MANY),
    ("17-0000", "Architecture and Engineering Occupations", "major", *PAY),
    ("17-2051", "Civil Engineers", "detailed", *PAY),
    ("17-2061", "Computer Hardware Engineers", "detailed", *PAY),
)


@pytest.mark.parametrize(
    ("cut", "sentence"),
    [
        (["17-2061"], "17-0000 has 2,000 jobs, and the rows that make it up 1,000"),
        (["17-2051", "17-2061"], "17-0000 has 2,000 jobs, and the rows that make it up 0"),
        (["17-0000", "17-2051", "17-2061"], "00-0000 has 203,000 jobs, and the rows that make it up 201,000"),
        (MANY[:4], "15-0000 has 201,000 jobs, and the rows that make it up 197,000"),
        (["00-0000"], "has no row for all occupations (00-0000)"),
    ],
)
def test_wages_that_lack_rows_are_refused_with_the_sum_that_tells(tmp_path, cut, sentence):
    path = official.wages(tmp_path / "w.xlsx", rows=TWO_GROUPS, cut=cut)
    with pytest.raises(Refused, match="w.xlsx") as refused:
        read(path)
    assert sentence in str(refused.value)
    assert read_official(path, fewest=2, checked=False).rows


def test_the_last_group_may_lack_not_even_a_little(tmp_path):
    rows = TWO_GROUPS[: 2 + len(MANY)]
    assert read(official.wages(tmp_path / "whole.xlsx", rows=rows)).rows
    with pytest.raises(Refused, match="15-0000 has 201,000 jobs, and the rows that make it up 200,000"):
        read(official.wages(tmp_path / "w.xlsx", rows=rows, cut=MANY[-1:]))


def test_what_a_survey_keeps_to_itself_is_no_cut(tmp_path):
    path = official.wages(tmp_path / "w.xlsx", rows=TWO_GROUPS, cut=MANY[:2])
    assert len(read(path).rows) == len(TWO_GROUPS) - 2


def test_sums_allow_for_rounding_and_for_numbers_that_are_not_told():
    def told(first, second):
        jobs = {"00-0000": 2_000, "17-0000": 2_000, "17-2051": first, "17-2061": second}
        add_up("w.xlsx", jobs, unit=10, leaves_out=False)

    told(1_000, 985)
    told(1_970, None)
    told(1_000, 1_015)
    for first, second in ((1_000, 980), (1_000, 1_020), (1_960, None)):
        with pytest.raises(Refused, match="may be cut short: 17-0000 has 2,000 jobs"):
            told(first, second)


@pytest.mark.parametrize(
    ("cut", "sentence"),
    [
        (1, "table 1.2 ends with the line “Source: …”"),
        (3, "table 1.2 ends with the line “Source: …”"),
        (4, "15-0000 has 1,779,800 jobs, and the rows that make it up 1,693,800"),
    ],
)
def test_projections_that_lack_their_last_lines_are_refused(tmp_path, cut, sentence):
    path = official.projections(tmp_path / "p.xlsx", cut=cut)
    with pytest.raises(Refused) as refused:
        read_official(path, fewest=1)
    assert sentence in str(refused.value)


def test_a_sheet_that_ends_in_the_middle_is_refused(tmp_path):
    whole, path = official.projections(tmp_path / "whole.xlsx"), tmp_path / "p.xlsx"
    with zipfile.ZipFile(whole) as before, zipfile.ZipFile(path, "w") as after:
        for name in before.namelist():
            text = before.read(name)
            after.writestr(name, text[: len(text) - 400] if name.endswith("sheet2.xml") else text)
    with pytest.raises(Refused, match="p.xlsx cannot be read to its end: it may be cut short"):
        read(path)


# The tables of O*NET

BEFORE = Extent(rows=100, occupations=50, last="53-7121.00", rows_of_last=4)


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (Extent(100, 50, "53-7081.00", 9), "it ends with 53-7081.00, and that of 29.3 with 53-7121.00"),
        (Extent(100, 50, "53-7121.00", 3), "it has 3 rows of 53-7121.00, its last, and that of 29.3 4"),
        (Extent(100, 48, "53-7121.00", 4), "it speaks of 48 occupations, and that of 29.3 of 50"),
    ],
)
def test_a_table_that_stops_before_the_former_one_is_refused(found, sentence):
    with pytest.raises(Refused) as refused:
        extents.compare("T.txt", found, "29.3", BEFORE, same=False)
    assert str(refused.value) == f"T.txt may be cut short: {sentence}."


def test_a_newer_table_may_have_more_and_a_little_less():
    for found in (Extent(90, 49, "53-7121.00", 4), Extent(200, 60, "53-9999.00", 1)):
        extents.compare("T.txt", found, "29.3", BEFORE, same=False)
    with pytest.raises(Refused, match="not that of 29.3, or cut: it has 101 rows, not 100"):
        extents.compare("T.txt", Extent(101, 50, "53-7121.00", 4), "29.3", BEFORE, same=True)


def near(path, *rows):
    return official.table(path, NEAR, *((*row, "Primary-Short", place) for place, row in enumerate(rows, 1)))


ROWS = [("39-5011.00", "39-5012.00"), ("39-5012.00", "39-5011.00"), ("39-5012.00", "15-1252.00")]


@pytest.fixture
def stands(tmp_path, db, monkeypatch):
    """A small table that was applied: the next one is compared with it."""
    with monkeypatch.context() as patched:
        patched.setattr(extents, "known", lambda kind: ("", {}))
        planned = read_release(near(tmp_path / "N.txt", *ROWS), period="30.0", fewest=0)
    apply(planned, let_go=True)
    return planned


def test_the_table_of_the_next_version_is_held_to_the_one_that_stands(tmp_path, stands):
    cut = near(tmp_path / "C.txt", *ROWS[:2])
    with pytest.raises(CommandError, match="Nothing was changed. C.txt may be cut short: it has 1 rows of 39-5012.00"):
        call_command("import_release", str(cut), period="30.1", fewest=0, apply=True)
    assert ReleaseImport.objects.get() == stands
    call_command("import_release", str(cut), period="30.1", fewest=0, apply=True, whole=True)
    assert extents.known("related") == ("30.1", {"related": Extent(2, 2, "39-5012.00", 1)})


def test_after_an_undo_the_shipped_table_is_what_counts(stands):
    assert extents.known("related")[0] == "30.0"
    call_command("import_release", undo=stands.pk)
    assert extents.known("related")[1]["related"].last == "53-7121.00"


@pytest.mark.django_db
def test_a_text_that_ends_within_a_line_is_refused(tmp_path):
    path = near(tmp_path / "N.txt", *ROWS)
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(Refused, match="N.txt may be cut short: its last line does not end"):
        read_release(path, period="31.0", fewest=0, checked=False)


# The official files

PLACES = (1, 2, 5, 20, 1000)
NAMED = {
    "related": ("29.3", "Related Occupations.xlsx"),
    "technologies": ("30.2", "Technology Skills.txt"),
    "alternate": ("29.3", "Alternate Titles.xlsx"),
    "reported": ("29.3", "Sample of Reported Titles.xlsx"),
}


def without_last(monkeypatch, number, rows):
    """Sheets are read without so many of their last lines."""
    monkeypatch.setattr(tables, "sheet_lines", lambda path, sheet: iter(rows[: len(rows) - number]))


@real
@pytest.mark.parametrize(
    "name", ["bls_oews_national_M2024_dl", "bls_oews_national_M2025_dl", "bls_ep_2024-34_occupation"]
)
def test_official_figures_without_their_last_rows_are_refused(monkeypatch, name):
    path = REAL / "bls" / f"{name}.xlsx"
    rows = list(tables.sheet_lines(path, "Table 1.2" if "_ep_" in name else ""))
    for number in PLACES:
        without_last(monkeypatch, number, rows)
        with pytest.raises(Refused):
            read_official(path)
    without_last(monkeypatch, 0, rows)
    assert len(read_official(path).rows) > 850


@real
@pytest.mark.parametrize("table", NAMED)
def test_official_names_go_as_far_as_the_shipped_ones_and_without_their_last_rows_are_refused(db, table):
    version, name = NAMED[table]
    kind = "titles" if table in onet.TITLES else table
    codes = [row.code for row in onet.read_table(REAL / "onet" / name, table)]
    former, before = extents.known(kind)
    assert (former, before[table]) == (version, extents.extent_of(codes))
    for number in PLACES:
        for same in (True, False):
            with pytest.raises(Refused):
                extents.compare(name, extents.extent_of(codes[:-number]), former, before[table], same=same)


@real
@pytest.mark.django_db
def test_an_earlier_version_of_an_official_table_is_whole_too_and_no_other_version(tmp_path):
    path = REAL / "onet" / "Technology Skills.xlsx"
    assert read_release(path, period="29.3").content["files"]["technologies"]["rows"] == 32_681
    with pytest.raises(Refused, match="is not that of 30.2, or cut: it has 32,681 rows, not 32,773"):
        read_release(path, period="30.2")
