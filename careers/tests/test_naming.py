"""Tables of the O*NET database against ours: the plan, the change, and the way back to the last byte."""

import re

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from careers.catalogue import catalogue
from careers.finding import search
from careers.load_tables import load_tables
from careers.lookup import career_facts
from careers.models import NAMES, JobTitle, Occupation, Release, ReleaseImport
from careers.releases import extents
from careers.releases.importing import SOURCES, apply, plan, read_release, undo
from careers.releases.naming import TABLES
from careers.releases.onet import year_of
from careers.releases.tables import Refused
from careers.shelf import shelf

from . import official
from .helpers import shipped_folder
from .test_importing import editor, everything  # noqa: F401
from .test_load import change
from .test_official import REAL, real

pytestmark = pytest.mark.django_db
ALTERNATE = ("O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)")
REPORTED = ("O*NET-SOC Code", "Reported Job Title", "Shown in My Next Move")
NEAR = ("O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index")
ASKED = ("O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand")
BARBERS, STYLISTS = "39-5011", "39-5012"


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Tables of our own go less far than the official ones."""
    monkeypatch.setattr(extents, "known", lambda kind: ("", {}))


def all_names():
    """What tables of O*NET reach, and what may stand beside it."""
    return everything(), list(JobTitle.objects.order_by("pk").values_list())


def titles(folder, *, new=(), without=(), reported=()):
    """Both tables, as ours have them but for these: (code, title) each."""
    # A name that has brackets itself would be parted once more.
    JobTitle.objects.filter(title__contains="(").delete()
    rows = JobTitle.objects.filter(kind__in=JobTitle.OF_ONET).values_list("occupation__code", "title", "kind")
    there = [row for row in rows.order_by("pk") if row[:2] not in without]
    alternate = [(f"{code}.00", title, "n/a", "08") for code, title in [*(row[:2] for row in there), *new]]
    told = [row[:2] for row in there if row[2] == "reported"]
    return (
        official.table(folder / "Alternate Titles.txt", ALTERNATE, *alternate),
        official.table(
            folder / "Sample of Reported Titles.txt",
            *(REPORTED, *((f"{code}.00", title, "Y") for code, title in [*told, *reported])),
        ),
    )


def related(folder, **other):
    lists = dict(Occupation.objects.filter(kind="occupation").values_list("code", "related")) | {
        code.replace("_", "-"): names for code, names in other.items()
    }
    rows = [
        (f"{code}.00", f"{name}.00", "Primary-Short", place)
        for code, names in lists.items()
        for place, name in enumerate(names, 1)
    ]
    return official.table(folder / "Related Occupations.txt", NEAR, *rows)


def find(query):
    return [answer.entry.code for answer in search(query, catalogue(), shelf()).answers]


def test_what_titles_would_change_is_told_by_occupation(tmp_path):
    gone = JobTitle.objects.filter(occupation__code=BARBERS, kind="alternate").first()
    files = titles(
        tmp_path,
        new=[(BARBERS, "Zyxwort Trimmer"), ("55-1011", "Flyer")],
        without=[(BARBERS, gone.title)],
        reported=[(STYLISTS, "Zyxwort Curler")],
    )
    before = all_names()
    found = plan(read_release(*files, period="31.0"))
    assert (found.kind, found.period, found.is_new, found.unknown) == ("titles", "31.0", True, ("55-1011",))
    assert [(row.code, row.new, row.gone) for row in found.changed] == [
        (BARBERS, ("Zyxwort Trimmer",), (gone.title,)),
        (STYLISTS, ("Zyxwort Curler",), ()),
    ]
    assert found.same == Occupation.objects.filter(kind="occupation").count() - 2
    assert all_names() == before and not ReleaseImport.objects.exists()


def test_titles_that_are_applied_are_found_at_once_and_undone_to_the_last_byte(tmp_path, client, guides):
    gone = JobTitle.objects.filter(occupation__code=BARBERS, kind="alternate").first()
    told = JobTitle.objects.filter(occupation__code=STYLISTS, kind="alternate").first()
    files = titles(
        tmp_path,
        new=[(BARBERS, "Zyxwort Trimmer")],
        without=[(BARBERS, gone.title)],
        reported=[(STYLISTS, told.title)],
    )
    assert BARBERS not in find("zyxwort trimmer")
    before = all_names()
    call_command("import_release", *map(str, files), period="31.0", apply=True)
    assert find("zyxwort trimmer")[0] == find("zyxwrt")[0] == BARBERS
    assert JobTitle.objects.get(pk=told.pk).kind == "reported"
    assert not JobTitle.objects.filter(pk=gone.pk).exists()
    html = client.get(reverse("careers:guide", args=["barbers"])).content.decode()
    assert "Titles that people in it use. Source: O*NET® 31.0 Database" in html
    assert "O*NET 29.3 and 30.2 and 31.0 Database" in html
    assert "Job titles: O*NET® 31.0 Database" in client.get(reverse("careers:list"), {"q": "barber"}).content.decode()
    call_command("import_release", undo=ReleaseImport.objects.get().pk)
    assert all_names() == before
    assert BARBERS not in find("zyxwort trimmer")
    assert "Source: O*NET® 29.3 Database" in client.get(reverse("careers:guide", args=["barbers"])).content.decode()


def test_what_is_near_is_applied_and_undone(tmp_path):
    before = all_names()
    stood = Occupation.objects.get(code=BARBERS).related
    planned = read_release(related(tmp_path, **{"39_5011": ["15-1252", *stood[:-1]], "39_5012": []}), period="31.0")
    found = {row.code: row for row in plan(planned).changed}
    assert set(found) == {BARBERS, STYLISTS}
    assert found[BARBERS].new == ("Software developers",) and len(found[BARBERS].gone) == 1
    assert [row.code for row in plan(planned).outliers] == [STYLISTS]
    # All that it had: the rows may have been lost.
    with pytest.raises(Refused, match=rf"nobody said yes to that: Hairdressers, .* \({STYLISTS}\)"):
        apply(planned)
    apply(planned, let_go=True)
    assert Occupation.objects.get(code=BARBERS).related == ["15-1252", *stood[:-1]]
    assert Release.objects.versions() == {"titles": "29.3", "related": "31.0", "technologies": "30.2"}
    undo(planned)
    assert all_names() == before


def test_another_order_is_a_change(tmp_path):
    stood = Occupation.objects.get(code=BARBERS).related
    planned = read_release(related(tmp_path, **{"39_5011": stood[::-1]}), period="31.0")
    assert [(row.code, row.moved, row.new, row.gone) for row in plan(planned).changed] == [(BARBERS, True, (), ())]


def test_a_technology_is_offered_only_once_it_was_looked_through(tmp_path):
    codes = Occupation.objects.filter(kind="occupation").values_list("code", flat=True)
    rows = [(f"{code}.00", "Microsoft Excel", 1, "x", "Y", "N") for code in codes]
    rows += [
        ("15-1252.00", name, 1, "x", "Y", "Y") for name in ("Structured query language SQL", "Zyxwort", "Zoom", "Go")
    ]
    planned = read_release(official.table(tmp_path / "Technology Skills.txt", ASKED, *rows), period="31.0")
    assert plan(planned).unreviewed == ("Zyxwort",)
    before = all_names()
    apply(planned)
    assert Occupation.objects.get(code="15-1252").technologies == ["Go", "SQL"]
    assert career_facts("barbers").skills == ()
    undo(planned)
    assert all_names() == before


def cut(path, keep):
    path.write_bytes(path.read_bytes()[:keep])
    return path


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda folder: [titles(folder)[0]], "come as Alternate Titles and Sample of Reported Titles"),
        (lambda folder: [related(folder), titles(folder)[0]], "come as Alternate Titles and Sample"),
        (lambda folder: [cut(related(folder), 9_000)], "may be cut short: its last line does not end"),
        (
            lambda folder: [change_text(related(folder), "\t8\n39-5012", "\n39-5012")],
            "may be cut short: the line",
        ),
        (
            lambda folder: [cut(related(folder), related(folder).read_bytes().index(b"\n47-") + 1)],
            "speaks of",
        ),
        (lambda folder: [change_text(related(folder), "Index", "Place")], "lacks what the official layout has: Index"),
        (lambda folder: [change_text(related(folder), "O*NET-SOC Code\tR", "Code\tR")], "has: O*NET-SOC Code"),
        (
            lambda folder: [change_text(related(folder), "Related O*NET-SOC Code", "Near")],
            "is a table of O*NET, but of none that is read here",
        ),
        (lambda folder: [change_text(related(folder), "39-5011.00\t", "39-5011\t")], "“39-5011” is no code of O*NET"),
        (lambda folder: [change_text(related(folder), "\t8\n", "\tx\n")], "“x” is no place among related"),
        (
            lambda folder: [official.sheet(folder / "Related Occupations.xlsx", NEAR, ("15-1252.00", None, "x", 1))],
            "“None” is no code of O*NET",
        ),
        (
            lambda folder: [official.table(folder / "T.txt", ASKED, ("15-1252.00", "Go", 1, "x", "Y", "yes"))],
            "“yes” is neither Y nor N",
        ),
        (
            lambda folder: [
                official.table(folder / "A.txt", ALTERNATE, ("15-1252.00", "x" * 201, "", "")),
                official.table(folder / "R.txt", REPORTED, ("15-1252.00", "x", "Y")),
            ],
            "a name of 201 characters",
        ),
    ],
)
def test_a_table_that_is_not_whole_is_refused_and_nothing_changes(tmp_path, make, sentence):
    files = make(tmp_path)
    before = all_names()
    with pytest.raises(CommandError, match="Nothing was changed. ") as refused:
        call_command("import_release", *map(str, files), period="31.0", apply=True)
    assert sentence in str(refused.value)
    assert all_names() == before and not ReleaseImport.objects.exists()


def change_text(path, old, new):
    change(path, old, new)
    return path


@pytest.mark.parametrize(
    ("period", "sentence"), [("", "Give it, as 29.3"), ("May 2026", "Give it"), ("99.0", "which has not been yet")]
)
def test_the_version_must_be_given_and_have_been(tmp_path, period, sentence):
    with pytest.raises(Refused, match=re.escape(sentence)):
        read_release(related(tmp_path), period=period)


def test_what_says_what_the_tables_say_of_the_same_version_is_refused(tmp_path):
    with pytest.raises(Refused, match="there is nothing to apply"):
        apply(read_release(related(tmp_path), period="29.3"))
    apply(read_release(related(tmp_path), period="31.0"))
    assert Release.objects.versions()["related"] == "31.0"
    with pytest.raises(Refused, match="was applied before, as import"):
        read_release(related(tmp_path), period="31.0")


def test_shipped_names_wait_until_an_import_is_undone(tmp_path):
    folder = shipped_folder(tmp_path / "shipped") / "figures"
    done = [read_release(*titles(tmp_path, new=[(BARBERS, "Zyxwort Trimmer")]), period="31.0")]
    done.append(read_release(related(tmp_path, **{"39_5011": ["15-1252"]}), period="31.0"))
    for planned in done:
        apply(planned)
    change(folder / "job_titles.csv", "35-3023,r,Barista\n", "35-3023,r,Coffee artist\n")
    text = (folder / "occupations.csv").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith(BARBERS))
    change(folder / "occupations.csv", line, line.replace(",Barber,", ",Shaver,").rpartition(",")[0] + ",Scissors")
    load_tables(folder)
    barbers = Occupation.objects.get(code=BARBERS)
    assert (barbers.role, barbers.related, barbers.technologies) == ("Shaver", ["15-1252"], ["Scissors"])
    assert JobTitle.objects.filter(title="Zyxwort Trimmer").exists()
    assert not JobTitle.objects.filter(title="Coffee artist").exists()
    assert JobTitle.objects.filter(kind="official").count() > 800
    assert Release.objects.versions()["titles"] == "31.0"
    for planned in done:
        undo(planned)
    assert not JobTitle.objects.filter(title="Zyxwort Trimmer").exists()
    change(folder / "releases.toml", 'kind = "titles"\nperiod = "29.3"', 'kind = "titles"\nperiod = "30.3"')
    change(folder / "job_titles.csv", "Coffee artist", "Coffee painter")
    load_tables(folder)
    assert Release.objects.versions()["titles"] == "30.3"
    assert JobTitle.objects.filter(title="Coffee painter").exists()


def test_every_kind_of_names_has_its_tables_its_source_and_its_year():
    assert set(NAMES) == set(TABLES) == set(SOURCES) - {"wages", "projections"}
    for release in Release.objects.filter(kind__in=NAMES):
        assert (release.first_year, release.source) == (year_of(release.period), SOURCES[release.kind][0])
    assert (year_of("29.0"), year_of("29.1"), year_of("29.2"), year_of("31.0")) == (2024, 2024, 2025, 2026)


@real
@pytest.mark.parametrize(
    ("period", "names"),
    [
        ("29.3", ["Alternate Titles.xlsx", "Sample of Reported Titles.xlsx"]),
        ("29.3", ["Related Occupations.xlsx"]),
        ("30.2", ["Technology Skills.txt"]),
    ],
)
def test_the_shipped_tables_say_what_the_official_files_say(period, names):
    found = plan(read_release(*(REAL / "onet" / name for name in names), period=period))
    assert (found.is_new, found.changed, found.unreviewed) == (False, (), ())
    assert all(code.startswith("55-") for code in found.unknown)


# The desk


def test_an_editor_reads_job_titles_applies_them_and_takes_them_back(editor, tmp_path):  # noqa: F811
    address = reverse("admin:careers_releaseimport_read")
    first, second = titles(tmp_path, new=[(BARBERS, "Zyxwort Trimmer")])
    before = all_names()
    with first.open("rb") as one, second.open("rb") as other:
        html = editor.post(address, {"file": one, "period": "31.0"}).content.decode()
        assert "Give both files at once." in html
        one.seek(0)
        sent = {"file": one, "second": other, "period": " 31.0 "}
        html = editor.post(address, sent, follow=True).content.decode()
    assert "1 names new, 0 gone; 1 occupations changed" in html and "Zyxwort Trimmer" in html
    assert "Pages will name version 31.0" in html and 'name="standard"' not in html
    planned = ReleaseImport.objects.get()
    assert planned.file == "Alternate Titles.txt + Sample of Reported Titles.txt"
    html = editor.post(reverse("admin:careers_releaseimport_apply", args=[planned.pk]), follow=True).content.decode()
    assert "Applied." in html and JobTitle.objects.filter(title="Zyxwort Trimmer").exists()
    html = editor.post(reverse("admin:careers_releaseimport_undo", args=[planned.pk]), follow=True).content.decode()
    assert "the tables are as they were" in html
    assert all_names() == before


def test_a_table_that_is_refused_is_told_by_its_own_name(editor, tmp_path):  # noqa: F811
    with cut(related(tmp_path), 9_000).open("rb") as file:
        html = editor.post(reverse("admin:careers_releaseimport_read"), {"file": file, "period": "31.0"}).content
    assert "Related Occupations.txt may be cut short" in html.decode()
    assert not ReleaseImport.objects.exists()
