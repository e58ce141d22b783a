"""The official layouts: small files of our own, and the real ones where they are at hand."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from careers.releases import onet
from careers.releases.official import read_official
from careers.releases.tables import Refused
from careers.shipped import HERE
from careers.tables import OCCUPATION_COLUMNS, TOP_CODED

from . import official

REAL = Path(__file__).resolve().parents[4] / "shared" / "data"
REAL = next((folder for folder in (REAL, HERE.parents[1] / "shared" / "data") if folder.is_dir()), REAL)
real = pytest.mark.skipif(not REAL.is_dir(), reason=f"the official files are not at {REAL}")


def read(path):
    return read_official(path, fewest=2)


def row_of(file, code):
    return next(row for row in file.rows if row.code == code)


def test_wages_are_read_with_their_year_and_their_upper_limit(tmp_path):
    file = read(official.wages(tmp_path / "wages.xlsx", year=2026))
    assert (file.kind, file.period, file.first_year, file.annual_top) == ("wages", "May 2026", 2026, 239_200)
    assert [row.code for row in file.rows] == ["00-0000", "15-0000", "15-1252", "15-1254"]
    row = row_of(file, "15-1252")
    assert (row.values["annual_median"], row.values["hourly_p10"]) == (130_000, Decimal("38.46"))
    assert (row.values["annual_p90"], row.values["hourly_p90"]) == (239_200, Decimal("115.00"))
    assert row.top_coded == ("annual_p90", "hourly_p90")
    assert row_of(file, "15-1254").values["hourly_median"] is None


def test_projections_are_read_in_persons(tmp_path):
    file = read(official.projections(tmp_path / "projections.xlsx"))
    assert (file.kind, file.period, file.first_year, file.last_year) == ("projections", "2024–34", 2024, 2034)
    assert [row.code for row in file.rows] == ["00-0000", "15-0000", "15-1252", "15-1254"]
    values = row_of(file, "15-1252").values
    assert (values["employment"], values["change"], values["openings"]) == (1_693_800, 267_700, 115_200)
    assert (values["growth"], values["entry_education"]) == (Decimal("15.8"), "Bachelor’s degree")
    assert row_of(file, "15-1254").values["change"] == -6000
    assert row_of(file, "00-0000").values["entry_education"] == ""


def renamed(columns, old, new):
    return tuple(new if name == old else name for name in columns)


def projected(path, *values):
    row = ("      Web developers", "15-1254", "Line item", *values, 5.4, official.DEGREE)
    return official.projections(path, rows=(*official.PROJECTION_ROWS[:4], row))


@pytest.mark.parametrize(
    ("name", "make", "sentence"),
    [
        ("cut", lambda p: p.write_bytes(official.wages(p).read_bytes()[:3000]), "is not an Excel workbook"),
        ("text", lambda p: p.write_text("a,b\n"), "is not an Excel workbook"),
        ("other", lambda p: official.sheet(p, ("a", "b")), "is neither the national wage file"),
        (
            "renamed",
            lambda p: official.wages(p, columns=renamed(official.OEWS, "A_MEDIAN", "A_MED")),
            "lacks what the official layout has: A_MEDIAN",
        ),
        ("few", lambda p: official.wages(p, rows=official.WAGE_ROWS[:4]), "has 1 occupations; the whole file has 2"),
        (
            "twice",
            lambda p: official.wages(p, rows=(*official.WAGE_ROWS, official.WAGE_ROWS[3])),
            "has two rows for 15-1252",
        ),
        ("group", lambda p: official.wages(p, rows=official.WAGE_ROWS[2:]), "has no row for the group 15-0000"),
        ("state", lambda p: official.wages(p, nation=("36", "New York", *official.NATION[2:])), "has rows of New York"),
        (
            "no number",
            lambda p: official.wages(
                p, rows=(*official.WAGE_ROWS[:4], ("15-1254", "Web", "detailed", official.HOURLY, ("lots",) * 5))
            ),
            "“lots” is no number",
        ),
        (
            "years",
            lambda p: official.projections(
                p, columns=renamed(official.projection_columns(), "Employment, 2034", "Employment, 2030")
            ),
            "does not name two years of employment, ten apart",
        ),
        (
            "projections renamed",
            lambda p: official.projections(
                p, columns=renamed(official.projection_columns(), "Typical education needed for entry", "Education")
            ),
            "lacks what the official layout has: Typical education needed for entry",
        ),
        ("fewer than none", lambda p: projected(p, 86, -80, -166, -7.0), "employment projected of -80,000"),
        ("another change", lambda p: projected(p, 86, 80, 999, -7.0), "from 86,000 to 80,000 jobs is no change of 999"),
        ("a growth beyond all", lambda p: projected(p, 86, 80, -6, 99999), "a growth of 99999.0%"),
        (
            "a wage beyond all",
            lambda p: official.wages(
                p, rows=(*official.WAGE_ROWS[:4], ("15-1254", "Web", "detailed", official.HOURLY, (10**14,) * 5))
            ),
            "15-1254: a wage of 100000000000000",
        ),
    ],
)
def test_a_file_that_is_not_whole_is_refused_with_the_reason(tmp_path, name, make, sentence):
    path = tmp_path / "file.xlsx"
    make(path)
    with pytest.raises(Refused, match="file.xlsx") as refused:
        read(path)
    assert sentence in str(refused.value)


def test_a_file_too_large_to_be_official_is_not_opened(tmp_path):
    path = tmp_path / "large.xlsx"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(Refused, match="large.xlsx"):
        onet.titles(path, "alternate").__next__()


@pytest.mark.parametrize("write", [official.table, official.sheet])
def test_names_are_read_from_text_and_from_workbooks(tmp_path, write):
    path = write(
        tmp_path / "titles",
        ("O*NET-SOC Code", "Title", "Alternate Title", "Short Title", "Source(s)"),
        ("15-1252.00", "Software Developers", "Application  Developer (App Dev)", "n/a", "08"),
    )
    assert onet.kind_of(path) == "alternate"
    assert list(onet.titles(path, "alternate")) == [
        onet.JobName("15-1252.00", "alternate", "Application Developer (App Dev)")
    ]


@pytest.fixture
def made(tmp_path):
    """Tables made from small official files."""
    into = tmp_path / "figures"
    into.mkdir()
    before = "15-1254,web-people,Web,Web person,occupation,15-0000,15-1252,HTML"
    (into / "occupations.csv").write_text(f"{','.join(OCCUPATION_COLUMNS)}\n{before}\n")
    titles = official.table(
        tmp_path / "Alternate Titles.txt",
        ("O*NET-SOC Code", "Title", "Alternate Title"),
        ("15-1252.00", "Software Developers", "Software Engineer (SWE)"),
        ("15-1252.00", "Software Developers", "engineer, software"),
        ("55-1011.00", "Air Crew Officers", "Flyer"),
    )
    reported = official.table(
        tmp_path / "Sample of Reported Titles.txt",
        ("O*NET-SOC Code", "Title", "Reported Job Title"),
        ("15-1252.00", "Software Developers", "Software Engineer"),
    )
    files = [official.projections(tmp_path / "p.xlsx"), official.wages(tmp_path / "w.xlsx"), titles, reported]
    call_command("make_figures", *map(str, files), into=into, fewest=2)
    return into


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_tables_are_made_from_the_files(made):
    occupations = {row["code"]: row for row in rows(made / "occupations.csv")}
    assert set(occupations) == {"00-0000", "15-0000", "15-1252", "15-1254"}
    assert occupations["15-1252"] == {
        **{"code": "15-1252", "slug": "software-developers", "title": "Software developers"},
        **{"role": "Software developers", "kind": "occupation", "group": "15-0000", "related": "", "technologies": ""},
    }
    kept = {name: occupations["15-1254"][name] for name in ("slug", "title", "role", "related", "technologies")}
    assert list(kept.values()) == ["web-people", "Web developers", "Web person", "15-1252", "HTML"]
    figures = {(row["release"], row["code"]): row for row in rows(made / "figures.csv")}
    assert figures["May 2024", "15-1252"]["annual_p90"] == TOP_CODED
    assert figures["May 2024", "15-1254"]["hourly_p10"] == "*"
    assert figures["2024–34", "15-1252"]["openings"] == "115200"


def test_each_title_stands_once_an_occupation_and_is_called_reported_where_it_was(made):
    assert [(row["kind"], row["title"]) for row in rows(made / "job_titles.csv")] == [
        ("r", "Software Engineer"),
        ("a", "SWE"),
    ]


def test_without_projections_nothing_is_made(tmp_path):
    with pytest.raises(CommandError, match="Not made. There is no file of projections"):
        call_command("make_figures", str(official.wages(tmp_path / "w.xlsx")), into=tmp_path, fewest=2)
    assert not (tmp_path / "figures.csv").exists()


def test_what_is_near_and_what_is_asked_for_is_kept_by_code(made, tmp_path):
    near = official.table(
        tmp_path / "Related.txt",
        ("O*NET-SOC Code", "Title", "Related O*NET-SOC Code", "Related Title", "Relatedness Tier", "Index"),
        ("15-1252.00", "a", "55-1011.00", "b", "Primary-Short", 1),
        ("15-1252.00", "a", "15-1254.00", "b", "Primary-Short", 3),
        ("15-1252.00", "a", "15-1252.01", "b", "Primary-Short", 2),
    )
    columns = ("O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand")
    asked = [
        ("15-1252.00", "Structured query language SQL", 1, "x", "Y", "Y"),
        ("15-1252.00", "Zoom", 1, "x", "Y", "Y"),
        ("15-1252.00", "Go", 1, "x", "Y", "N"),
        ("15-1254.00", "Git", 1, "x", "Y", "Y"),
        ("15-1254.01", "SAS", 1, "x", "Y", "Y"),
        ("15-1254.02", "SAS", 1, "x", "Y", "Y"),
    ]
    (made / "technologies.csv").write_bytes((HERE / "figures" / "technologies.csv").read_bytes())
    tools = official.table(tmp_path / "Tools.txt", columns, *asked)
    call_command("make_figures", str(near), str(tools), into=made)
    found = {row["code"]: (row["related"], row["technologies"]) for row in rows(made / "occupations.csv")}
    assert found["15-1252"] == ("15-1254", "SQL"), "not itself, not an occupation without figures, not what is silly"
    assert found["15-1254"] == ("", "SAS"), "what most of its parts ask for"
    unknown = official.table(tmp_path / "Tools.txt", columns, ("15-1252.00", "Abacus", 1, "x", "Y", "Y"))
    with pytest.raises(CommandError, match="technologies.csv says nothing of “Abacus”"):
        call_command("make_figures", str(unknown), into=made)


@real
def test_the_shipped_tables_are_what_the_official_files_say(tmp_path):
    shipped = HERE / "figures"
    for name in ("figures.csv", "occupations.csv", "technologies.csv"):
        (tmp_path / name).write_bytes((shipped / name).read_bytes())
    names = [REAL / "onet" / f"{name}.xlsx" for name in ("Alternate Titles", "Sample of Reported Titles")]
    names += [REAL / "onet" / "Related Occupations.xlsx", REAL / "onet" / "Technology Skills.txt"]
    call_command("make_figures", *map(str, [*sorted((REAL / "bls").glob("*.xlsx")), *names]), into=tmp_path)
    for name in ("figures.csv", "occupations.csv", "job_titles.csv"):
        assert (tmp_path / name).read_bytes() == (shipped / name).read_bytes(), name


@real
def test_the_official_workbooks_agree_with_another_copy_of_their_figures():
    file = read_official(REAL / "bls" / "bls_oews_national_M2024_dl.xlsx")
    with (REAL / "bls_oews_may2024_national.csv").open(encoding="utf-8", newline="") as copy:
        others = {row["soc_code"]: row for row in csv.DictReader(copy) if row["o_group"] in ("detailed", "total")}
    compared = 0
    for row in file.rows:
        if row.is_occupation:
            median = others[row.code]["annual_median"]
            assert row.values["annual_median"] == (
                int(median) if median.isdigit() else 239_200 if median == "#" else None
            )
            compared += 1
    assert compared > 800
