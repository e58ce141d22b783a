"""An official release against the tables: the plan, the change, and the way back to the last byte."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.urls import reverse

from accounts.models import User
from careers.book import PERCENTILES
from careers.catalogue import catalogue
from careers.load_tables import load_tables
from careers.models import Figures, Occupation, Release, ReleaseImport
from careers.releases.importing import apply, plan, read_release, undo
from careers.releases.tables import Refused

from . import official
from .helpers import shipped_folder
from .test_load import change

pytestmark = pytest.mark.django_db


def wage_rows(release="May 2025", **other):
    """All that the tables have of a release, as a national file has it; `other` by code: (hourly, yearly)."""
    rows = []
    for figures in Figures.objects.filter(release__period=release).select_related("occupation"):
        one = figures.occupation
        level = {"summary": "total" if one.code == "00-0000" else "major"}.get(one.kind, "detailed")
        if one.kind != "combined":
            cells = [[_cell(figures, f"{span}_{name}") for name in PERCENTILES] for span in ("hourly", "annual")]
            rows.append((one.code, one.title, level, *other.get(one.code.replace("-", "_"), cells)))
    return rows


def _cell(figures, name):
    value = getattr(figures, name)
    return "#" if name in figures.top_coded else "*" if value is None else float(value) if "hourly" in name else value


def everything():
    """Every value of every row of figures, and what pages use."""
    return (
        list(Figures.objects.order_by("pk").values_list()),
        list(Release.objects.order_by("pk").values_list()),
        list(Occupation.objects.order_by("pk").values_list()),
    )


RAISED = ([30, 40, 50, 60, 70], [62_000, 83_000, 104_000, 125_000, 146_000])


@pytest.fixture
def newer(tmp_path):
    """Wages of May 2026: as in the year before, but of barbers and of one occupation that nobody knows."""
    rows = [*wage_rows(**{"39_5011": RAISED}), ("39-9998", "Kite flyers", "detailed", *RAISED)]
    return official.wages(tmp_path / "national_M2026_dl.xlsx", year=2026, rows=rows)


@pytest.fixture
def lacking(tmp_path):
    """Wages of May 2026 without two rows of the middle, and no sum tells."""
    rows = [row for row in wage_rows() if row[0] not in ("39-5012", "39-5091")]
    return official.wages(tmp_path / "national_M2026_dl.xlsx", year=2026, rows=rows)


def test_a_plan_says_what_is_new_unknown_and_out_of_the_way(newer):
    found = plan(read_release(newer))
    assert (found.kind, found.period, found.is_new) == ("wages", "May 2026", True)
    assert len(found.new) > 840 and found.changed == found.gone == ()
    assert found.unknown == ("Kite flyers (39-9998)",)
    assert [(outlier.code, outlier.why[:15]) for outlier in found.outliers] == [("39-5011", "median pay $38,")]


def test_what_a_file_lacks_is_named_and_gone_only_after_a_yes(lacking, editor, capsys):
    lost = (
        "Hairdressers, hairstylists, and cosmetologists (39-5012); Makeup artists, theatrical and performance (39-5091)"
    )
    before = everything()
    with pytest.raises(CommandError, match="nobody said yes to that") as refused:
        call_command("import_release", str(lacking), apply=True)
    assert lost in str(refused.value)
    call_command("import_release", str(lacking))
    assert f"2 not in this file, and there before: {lost}" in capsys.readouterr().out
    html = upload(editor, lacking).content.decode()
    assert lost in html and 'name="let_go" required' in html
    address = reverse("admin:careers_releaseimport_apply", args=[ReleaseImport.objects.get().pk])
    assert lost in editor.post(address, follow=True).content.decode() and everything() == before
    assert "Applied." in editor.post(address, {"let_go": "on"}, follow=True).content.decode()
    assert not Figures.objects.filter(release__period="May 2026", occupation__code="39-5012").exists()


def test_planning_changes_nothing(newer, capsys):
    before = everything()
    call_command("import_release", str(newer))
    assert everything() == before
    assert "Nothing was changed. --apply does it." in capsys.readouterr().out
    assert not ReleaseImport.objects.exists()


def test_a_release_that_is_applied_and_undone_leaves_no_trace(newer, capsys):
    before = everything()
    call_command("import_release", str(newer), apply=True, standard=True)
    assert Release.objects.get(kind="wages", standard=True).period == "May 2026"
    assert Figures.objects.get(release__period="May 2026", occupation__code="39-5011").annual_median == 104_000
    assert next(e for e in catalogue().entries if e.code == "39-5011").pay == 104_000
    done = ReleaseImport.objects.get()
    call_command("import_release", undo=done.pk)
    assert everything() == before
    assert next(e for e in catalogue().entries if e.code == "39-5011").pay != 104_000
    assert "Undone: wages, May 2026" in capsys.readouterr().out


def test_a_correction_of_a_release_changes_adds_and_takes_out_and_is_undone_whole(tmp_path):
    Figures.objects.filter(release__period="May 2025", occupation__code="39-5012").delete()
    rows = wage_rows(**{"39_5011": RAISED})
    gone = next(row for row in rows if row[0] == "39-9011")
    rows = [row for row in rows if row is not gone]
    rows.append(("39-5012", "Hairdressers", "detailed", *RAISED))
    planned = read_release(official.wages(tmp_path / "w.xlsx", year=2025, rows=rows))
    before = everything()
    found = plan(planned)
    assert (found.new, found.gone) == (("39-5012",), ("39-9011",))
    assert {change.code for change in found.changed} == {"39-5011"} and len(found.missing) == 1
    with pytest.raises(Refused, match=f"and nobody said yes to that: .* \\({gone[0]}\\)"):
        apply(planned)
    assert everything() == before
    apply(planned, let_go=True)
    assert not Figures.objects.filter(release__period="May 2025", occupation__code="39-9011").exists()
    undo(planned)
    assert everything() == before


def test_what_was_changed_by_hand_is_told_and_kept(tmp_path):
    barbers = Figures.objects.get(release__period="May 2025", occupation__code="39-5011")
    Figures.objects.filter(pk=barbers.pk).update(annual_median=99_000, annual_p90=120_000, by_hand=["annual_median"])
    planned = read_release(official.wages(tmp_path / "w.xlsx", year=2025, rows=wage_rows(**{"39_5011": RAISED})))
    assert [(change.code, change.field) for change in plan(planned).kept] == [("39-5011", "annual_median")]
    apply(planned)
    barbers.refresh_from_db()
    assert (barbers.annual_median, barbers.annual_p25, barbers.by_hand) == (99_000, 83_000, ["annual_median"])
    undo(planned)
    again = read_release(official.wages(tmp_path / "w.xlsx", year=2025, rows=wage_rows(**{"39_5011": RAISED})))
    apply(again, take_all=True)
    barbers.refresh_from_db()
    assert (barbers.annual_median, barbers.by_hand) == (104_000, [])


@pytest.fixture
def edited(editor, tmp_path):
    """An import that was applied, and a value of it that somebody corrected on the desk since."""
    planned = read_release(official.wages(tmp_path / "w.xlsx", year=2025, rows=wage_rows(**{"39_5011": RAISED})))
    apply(planned)
    barbers = Figures.objects.get(release__period="May 2025", occupation__code="39-5011")
    barbers.annual_p90, barbers.by_hand = 150_000, ["annual_p90"]
    barbers.save()
    return planned


def test_what_somebody_changed_since_is_told_before_an_undo_takes_it(edited, editor):
    before = everything()
    with pytest.raises(
        CommandError, match="Changed here by hand since, and lost if this is undone: 39-5011 annual_p90"
    ):
        call_command("import_release", undo=edited.pk)
    assert everything() == before
    address = reverse("admin:careers_releaseimport_undo", args=[edited.pk])
    html = editor.post(address, follow=True).content.decode()
    assert everything() == before and html.count("39-5011 annual_p90") == 2
    html = editor.post(address, {"take_all": "on"}, follow=True).content.decode()
    assert "the tables are as they were" in html
    assert Figures.objects.get(release__period="May 2025", occupation__code="39-5011").by_hand == []


def test_what_somebody_changed_in_a_release_that_is_new_is_told_too(newer):
    planned = read_release(newer)
    apply(planned)
    Figures.objects.filter(release__period="May 2026", occupation__code="39-5011").update(by_hand=["annual_p90"])
    with pytest.raises(Refused, match="39-5011 annual_p90"):
        undo(planned)
    undo(planned, take_all=True)
    assert not Release.objects.filter(period="May 2026").exists()


def test_a_change_by_hand_of_before_the_import_is_in_no_undos_way(tmp_path):
    barbers = Figures.objects.filter(release__period="May 2025", occupation__code="39-5011")
    barbers.update(annual_p90=150_000, by_hand=["annual_p90"])
    before = everything()
    planned = read_release(official.wages(tmp_path / "w.xlsx", year=2025, rows=wage_rows(**{"39_5011": RAISED})))
    apply(planned)
    undo(planned)
    assert everything() == before


def test_the_shipped_tables_overwrite_neither_a_hand_nor_an_import(tmp_path):
    folder = shipped_folder(tmp_path / "shipped")
    developers = Figures.objects.filter(release__period="May 2024", occupation__code="15-1252")
    developers.update(annual_p25=1, by_hand=["annual_p25"])
    change(folder / "figures" / "figures.csv", "79850,103050,133080", "79851,103060,133080")
    assert load_tables(folder / "figures")[0] == 1
    assert developers.values_list("annual_p10", "annual_p25").get() == (79_851, 1)
    rows = wage_rows("May 2024", **{"15_1252": RAISED})
    apply(read_release(official.wages(tmp_path / "w.xlsx", year=2024, rows=rows)))
    change(folder / "figures" / "figures.csv", "79851,103060,133080", "79852,103060,133080")
    assert load_tables(folder / "figures")[0] == 0
    assert developers.get().annual_p10 == 62_000


def test_a_growth_that_turns_is_told(tmp_path):
    rows = [
        *official.PROJECTION_ROWS[:3],
        ("      Software developers", "15-1252", "Line item", 1693.8, 1600, -93.8, -5.5, 99, official.DEGREE),
    ]
    file = official.projections(tmp_path / "p.xlsx", first=2025, rows=rows)
    found = plan(read_release(file, fewest=1))
    assert found.outliers[0].why == "growth 15.8% → -5.5%"


def test_the_same_file_twice_is_refused(newer):
    planned = read_release(newer)
    apply(planned)
    with pytest.raises(Refused, match="was applied before, as import"):
        read_release(newer)
    with pytest.raises(Refused, match="is not waiting to be applied"):
        apply(planned)


def test_what_says_what_the_tables_say_is_refused(tmp_path):
    planned = read_release(official.wages(tmp_path / "w.xlsx", year=2025, rows=wage_rows()))
    with pytest.raises(Refused, match="there is nothing to apply"):
        apply(planned)


def test_of_two_who_press_at_once_the_second_changes_nothing(tmp_path):
    planned = read_release(official.wages(tmp_path / "w.xlsx", year=2025, rows=wage_rows(**{"39_5011": RAISED})))
    planned.save()
    # Each has the page open as it was before the other pressed.
    first, second = (ReleaseImport.objects.get(pk=planned.pk) for _ in range(2))
    apply(first)
    with pytest.raises(Refused, match="not waiting to be applied"):
        apply(second)
    first, second = (ReleaseImport.objects.get(pk=planned.pk) for _ in range(2))
    undo(first)
    Figures.objects.filter(release__period="May 2025", occupation__code="39-5011").update(annual_p90=151_000)
    before = everything()
    with pytest.raises(Refused, match="there is nothing to undo"):
        undo(second)
    assert everything() == before


def test_imports_are_undone_last_first(newer, tmp_path):
    first = read_release(newer)
    apply(first)
    second = read_release(official.wages(tmp_path / "w.xlsx", year=2026, rows=wage_rows(**{"39_5012": RAISED})))
    apply(second)
    with pytest.raises(Refused, match=f"Import {second.pk} was applied after this one"):
        undo(first)
    undo(second)
    undo(first)
    with pytest.raises(Refused, match="there is nothing to undo"):
        undo(first)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"period": "May 2027"}, "holds wages of May 2026, not of May 2027"),
        ({"fewest": 900}, "occupations; the whole file has 900 or more"),
    ],
)
def test_a_file_of_another_period_or_one_cut_short_is_refused(newer, options, sentence):
    before = everything()
    with pytest.raises(CommandError, match="Nothing was changed. ") as refused:
        call_command("import_release", str(newer), apply=True, **options)
    assert sentence in str(refused.value)
    assert everything() == before


@pytest.mark.parametrize(("period", "first"), [("2025–35", 2025), ("2024-34", 2024)])
def test_the_dash_between_years_may_be_typed_as_a_hyphen(tmp_path, period, first):
    file = official.projections(tmp_path / "p.xlsx", first=first)
    assert read_release(file, period=period, fewest=2).kind == "projections"
    with pytest.raises(Refused, match="not of 2023-33"):
        read_release(file, period="2023-33", fewest=2)


def test_a_year_that_has_not_been_is_refused(tmp_path):
    file = official.wages(tmp_path / "w.xlsx", year=2099, rows=wage_rows())
    with pytest.raises(Refused, match="which has not been yet"):
        read_release(file)


# The desk


@pytest.fixture
def editor(client):
    user = User.objects.create_superuser("editor@example.com", "x" * 20)
    client.force_login(user)
    return client


def upload(client, path, **fields):
    with path.open("rb") as file:
        return client.post(reverse("admin:careers_releaseimport_read"), {"file": file, **fields}, follow=True)


def test_an_editor_sees_the_plan_applies_it_and_takes_it_back(editor, newer):
    before = everything()
    html = upload(editor, newer).content.decode()
    assert "Kite flyers (39-9998)" in html and "median pay" in html and 'value="Apply"' in html
    assert everything() == before
    planned = ReleaseImport.objects.get()
    html = editor.post(reverse("admin:careers_releaseimport_apply", args=[planned.pk]), follow=True).content.decode()
    assert "Applied." in html and 'value="Undo"' in html
    planned.refresh_from_db()
    assert (planned.status, planned.by.email) == ("applied", "editor@example.com")
    html = editor.post(reverse("admin:careers_releaseimport_undo", args=[planned.pk]), follow=True).content.decode()
    assert "the tables are as they were" in html
    assert everything() == before


def test_a_file_that_is_refused_is_told_at_the_field(editor, newer, tmp_path):
    (tmp_path / "notes.txt").write_text("hello")
    assert "is not an Excel workbook" in upload(editor, tmp_path / "notes.txt").content.decode()
    assert "not of May 2030" in upload(editor, newer, period="May 2030").content.decode()
    large = SimpleUploadedFile("large.xlsx", b"x" * 21_000_000)
    html = editor.post(reverse("admin:careers_releaseimport_read"), {"file": large}).content.decode()
    assert "larger than 20 MB" in html
    assert not ReleaseImport.objects.exists()


def test_only_editors_of_figures_may(client, newer):
    client.force_login(User.objects.create_user("somebody@example.com", is_staff=True))
    refused = upload(client, newer)
    assert refused.status_code == 403 and "<h1" in refused.content.decode()
    assert not ReleaseImport.objects.exists()


def test_a_value_changed_on_the_desk_is_marked(editor):
    barbers = Figures.objects.get(release__period="May 2024", occupation__code="39-5011")
    address = reverse("admin:careers_figures_change", args=[barbers.pk])
    form = editor.get(address).context["adminform"].form
    fields = {name: value for name in form.fields if (value := form.initial.get(name)) is not None}
    assert editor.post(address, fields | {"annual_median": 41_000}).status_code == 302
    barbers.refresh_from_db()
    assert (barbers.annual_median, barbers.by_hand) == (41_000, ["annual_median"])
    assert next(entry for entry in catalogue().entries if entry.code == "39-5011").pay == 41_000


def test_wages_that_do_not_rise_are_refused_wherever_they_come_from(tmp_path, editor):
    fallen = (RAISED[0], (*RAISED[1][:2], RAISED[1][3] + 1, *RAISED[1][3:]))
    rows = wage_rows(**{"39_5011": fallen})
    with pytest.raises(Refused, match="39-5011: its wages do not rise"):
        read_release(official.wages(tmp_path / "fallen.xlsx", year=2025, rows=rows))
    # Read without a fault, and beside a value of an editor's hand they do not.
    barbers = Figures.objects.get(release__period="May 2025", occupation__code="39-5011")
    Figures.objects.filter(pk=barbers.pk).update(annual_p10=barbers.annual_median - 1, by_hand=["annual_p10"])
    before = everything()
    lower = (RAISED[0], tuple(wage // 10 for wage in RAISED[1]))
    planned = read_release(official.wages(tmp_path / "w.xlsx", year=2025, rows=wage_rows(**{"39_5011": lower})))
    with pytest.raises(Refused, match="Beside what was changed here by hand"):
        apply(planned)
    assert everything() == before
    address = reverse("admin:careers_figures_change", args=[barbers.pk])
    form = editor.get(address).context["adminform"].form
    fields = {name: value for name in form.fields if (value := form.initial.get(name)) is not None}
    response = editor.post(address, fields | {"annual_median": 1})
    assert list(response.context["adminform"].form.errors) == ["annual_median"]


def test_a_form_of_figures_asks_for_those_of_its_release_alone(editor):
    row = Figures.objects.filter(release__kind="projections").first()
    form = editor.get(reverse("admin:careers_figures_change", args=[row.pk])).context["adminform"].form
    assert set(form.fields) & {"annual_median", "employment", "growth"} == {"employment", "growth"}
