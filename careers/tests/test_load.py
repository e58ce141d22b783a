import hashlib
import json
import time

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from careers.load import load_shipped
from careers.load_tables import load_tables
from careers.models import Career, Certification, Figures, GuideVersion, JobTitle, Occupation, Release, Skill
from careers.shipped import ShippedError

from .helpers import GUIDE, shipped_folder, write_guide

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    folder = shipped_folder(tmp_path / "shipped", kite_maker=GUIDE)
    load_shipped(folder)
    return folder


def text_shown(slug="kite-maker"):
    return GuideVersion.objects.published().get(career__slug=slug).guide().career_path


def test_every_shipped_guide_is_published_as_version_one(db):
    guides = load_shipped()
    assert len(guides.new) >= 5
    shown = GuideVersion.objects.published()
    assert {(version.number, version.why) for version in shown} == {(1, "As shipped")}
    assert shown.count() == Career.objects.count() == len(guides.new)


def test_a_second_load_writes_nothing(guides, capsys):
    began = time.process_time()
    with CaptureQueriesContext(connection) as queries:
        call_command("load_guides")
    assert time.process_time() - began < 1
    assert not [q["sql"] for q in queries if q["sql"].split()[0] in {"INSERT", "UPDATE", "DELETE"}]
    assert capsys.readouterr().out == f"{Career.objects.count()} guides up to date\n"


def test_a_loaded_guide_says_what_its_file_says(folder):
    career = Career.objects.with_content().get(slug="kite-maker")
    assert career.content() == GuideVersion.objects.get().guide()
    assert not career.is_edited
    assert [row.skill.name for row in career.career_skills.all()] == ["Knots"]
    assert Skill.objects.get(name="Knots").aliases == ["Bowline"]
    assert Certification.objects.get(name="Kite pilot").source == "https://example.org/list"
    assert Certification.objects.get(name="Old kite pilot").successor == "Kite pilot"


def test_new_shipped_text_replaces_shipped_text(folder):
    write_guide(folder, "kite-maker", GUIDE.replace("Up.", "Up and up.").replace("Bowline", "Reef knot"))
    assert load_shipped(folder).updated == ["Kite maker"]
    assert text_shown() == "Up and up."
    assert GuideVersion.objects.published().get().number == 2
    assert Skill.objects.get(name="Knots").aliases == ["Bowline", "Reef knot"]
    assert load_shipped(folder).same == ["Kite maker"]


def test_an_editors_change_is_kept_and_the_newer_shipped_text_waits(folder, capsys):
    career = Career.objects.get(slug="kite-maker")
    career.career_path = "Sideways."
    career.save()
    career.publish()
    write_guide(folder, "kite-maker", GUIDE.replace("Up.", "Up and up."))
    call_command("load_guides", directory=folder)
    assert text_shown() == "Sideways."
    assert Career.objects.get().career_path == "Sideways."
    draft = GuideVersion.objects.get(status="shipped")
    assert (draft.number, draft.why, draft.guide().career_path) == (3, "Shipped text changed", "Up and up.")
    kept = "Kept the editors’ text of Kite maker; newer shipped text waits beside it\n"
    assert capsys.readouterr().out == kept
    call_command("load_guides", directory=folder)
    assert capsys.readouterr().out == kept
    assert GuideVersion.objects.count() == 3


def test_a_guide_that_was_renamed_is_not_loaded_again_and_follows_its_file(folder):
    career = Career.objects.get(slug="kite-maker")
    career.slug = "kite-builder"
    career.save()
    assert load_shipped(folder).same == ["Kite maker"]
    write_guide(folder, "kite-maker", GUIDE.replace("Up.", "Up and up."))
    assert load_shipped(folder).updated == ["Kite maker"]
    assert Career.objects.get().slug == "kite-builder"
    assert GuideVersion.objects.published().get().guide().career_path == "Up and up."
    career.refresh_from_db()
    career.career_path = "Sideways."
    career.save()
    write_guide(folder, "kite-maker", GUIDE.replace("Up.", "Up, up."))
    assert load_shipped(folder).kept == load_shipped(folder).kept == ["Kite maker"]
    assert Career.objects.count() == 1


def test_a_guide_from_before_it_had_other_titles_is_not_taken_for_edited(folder):
    career = Career.objects.with_content().get()
    without = {name: value for name, value in career.content().dump().items() if name != "other_titles"}
    old = hashlib.sha256(json.dumps(without, sort_keys=True).encode()).hexdigest()
    GuideVersion.objects.update(content=without)
    Career.objects.update(shipped_content=old)
    assert load_shipped(folder).same == ["Kite maker"]
    assert Career.objects.with_content().get().publish().number == 1
    write_guide(folder, "kite-maker", GUIDE.replace('lead = "You', 'other_titles = ["Kiter"]\nlead = "You'))
    assert load_shipped(folder).updated == ["Kite maker"]
    assert GuideVersion.objects.published().get().guide().other_titles == ("Kiter",)
    assert load_shipped(folder).same == ["Kite maker"]


def test_an_editors_other_titles_are_kept(folder):
    career = Career.objects.with_content().get()
    career.other_titles = ["Kite builder"]
    career.save()
    career.publish()
    write_guide(folder, "kite-maker", GUIDE.replace('lead = "You', 'other_titles = ["Kiter"]\nlead = "You'))
    assert load_shipped(folder).kept == ["Kite maker"]
    assert Career.objects.get().other_titles == ["Kite builder"]
    assert GuideVersion.objects.published().get().guide().other_titles == ("Kite builder",)


def test_an_editors_change_of_a_skill_or_a_credential_is_kept_too(folder):
    Certification.objects.filter(name="Kite pilot").update(status="retired", successor="Glider pilot")
    write_guide(folder, "kite-maker", GUIDE.replace("Up.", "Up and up."))
    assert load_shipped(folder).kept == ["Kite maker"]
    assert Certification.objects.get(name="Kite pilot").successor == "Glider pilot"


def test_a_new_guide_does_not_undo_what_an_editor_said_of_a_skill_or_a_credential(folder):
    Skill.objects.update(kind="knowledge")
    Certification.objects.filter(name="Kite pilot").update(status="retired", successor="Glider pilot")
    write_guide(folder, "glider-maker", GUIDE.replace("Kite maker", "Glider maker"))
    assert load_shipped(folder).new == ["Glider maker"]
    assert Skill.objects.get().kind == "knowledge"
    assert Certification.objects.get(name="Kite pilot").status == "retired"


def test_a_working_copy_that_breaks_a_rule_counts_as_edited(folder):
    Career.objects.update(lead="")
    write_guide(folder, "kite-maker", GUIDE.replace("Up.", "Up and up."))
    assert load_shipped(folder).kept == ["Kite maker"]


def test_a_guide_that_was_taken_down_stays_down(folder):
    Career.objects.get().retire()
    write_guide(folder, "kite-maker", GUIDE.replace("Up.", "Up and up."))
    load_shipped(folder)
    assert not Career.objects.published().exists()


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_figures_are_brought_up_to_date_and_the_operators_choice_of_release_is_kept(folder):
    Release.objects.filter(period="May 2024").update(standard=False)
    Release.objects.filter(period="May 2025").update(standard=True)
    change(folder / "figures" / "figures.csv", "79850,103050,133080", "79850,103060,133080")
    assert load_shipped(folder).figures == 1
    figures = Figures.objects.get(release__period="May 2024", occupation__code="15-1252")
    assert (figures.annual_p25, figures.annual_median) == (103060, 133080)
    assert Release.objects.get(kind="wages", standard=True).period == "May 2025"


def test_tables_that_say_the_same_are_not_read_again(folder):
    with CaptureQueriesContext(connection) as queries:
        assert load_tables(folder / "figures") == (0, 0)
    assert len(queries) == 2


def test_job_titles_are_loaded_anew_where_their_file_changed(folder):
    change(folder / "figures" / "job_titles.csv", "35-3023,r,Barista\n", "35-3023,r,Coffee artist\n")
    report = load_shipped(folder)
    assert report.figures == 0 and report.titles > 50_000
    assert JobTitle.objects.filter(title="Coffee artist", occupation__code="35-3023", key="artist coffee").exists()
    assert not JobTitle.objects.filter(title="Barista", kind="reported").exists()


def test_every_occupation_names_its_group_and_its_address(db):
    occupations = Occupation.objects.filter(kind="occupation")
    assert occupations.count() == 832
    assert not occupations.filter(slug="").exists()
    assert {occupation.group_id for occupation in occupations} == {
        group.pk for group in Occupation.objects.filter(kind="summary").exclude(code="00-0000")
    }
    assert Occupation.objects.get(code="29-1141").group.title == "Healthcare practitioners and technical occupations"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('lead = "You make kites."', "lead = You", "broken.md, front matter: Invalid value (at line 3, column 8)."),
        ('lead = "You make kites."\n', "", "broken.md, lead: Field required."),
        ('kind = "ability"', 'kind = "magic"', "broken.md, skills 1, kind: Input should be"),
        ("[[skills]]", "[skills]", "broken.md, skills: each stands under a line of its own"),
        ('field = "Crafts"', 'field = "Crafts"\ncolour = "red"', "broken.md, colour: Extra inputs are not permitted."),
        ("## Outlook", "## Weather", "broken.md, line 53: guides have no section “Weather”."),
        ("## Outlook\nGrows {{ growth }}.\n", "", "broken.md: the section “Outlook” is missing or empty."),
        ("## Cons", "## Pros", "broken.md, line 62: this section stands twice."),
        ("+++\n## What", "+++\nHello\n## What", "broken.md, line 43: text before the first section."),
        ("{{ growth }}", "{{ growht }}", "broken.md, Outlook: “{{ growht }}” is not a figure that guides know."),
        ("{{ growth }}", "{{ growth@99-9999 }}", "broken.md, Outlook: “{{ growth@99-9999 }}” asks for a figure of"),
        ("{{ growth }}", "{{ growth", "broken.md, Outlook: A figure opens with {{ and closes with }}"),
        ('occupation = "15-2051"', 'occupation = "99-9999"', "broken.md: the figures have no occupation 99-9999."),
        ('status = "retired"\n', "", "broken.md, certifications 2: a current credential has no retired_on"),
        ('retired_on = "2025-01-31"', 'retired_on = "2025-13-45"', "broken.md, certifications 2, retired_on:"),
        ('title = "Data scientist"', 'slug = "nobody"\ntitle = "X"', "broken.md, related 1: there is no other guide"),
        ("+++", "", "broken.md, line 1: the front matter stands between two lines of +++."),
        ('name = "Old kite pilot"', 'name = "Kite pilot"', "broken.md, certifications: “Kite pilot” stands twice."),
    ],
)
def test_a_malformed_guide_is_one_clear_sentence_and_nothing_is_loaded(tmp_path, old, new, sentence):
    assert old in GUIDE
    folder = shipped_folder(tmp_path / "shipped", a_good_one=GUIDE, broken=GUIDE.replace(old, new))
    with pytest.raises(CommandError) as raised:
        call_command("load_guides", directory=folder)
    assert str(raised.value).startswith(f"Nothing was loaded. {sentence}")
    assert "\n" not in str(raised.value)
    assert not Career.objects.exists()


def test_two_guides_that_differ_about_one_skill_are_refused(tmp_path):
    folder = shipped_folder(tmp_path / "s", one=GUIDE, two=GUIDE.replace('kind = "ability"', 'kind = "knowledge"'))
    with pytest.raises(ShippedError, match="two.md and one.md differ about skill “Knots”: kind."):
        load_shipped(folder)


def test_a_broken_table_of_figures_is_refused_by_line(tmp_path):
    folder = shipped_folder(tmp_path / "s", kite_maker=GUIDE)
    path = folder / "figures" / "figures.csv"
    path.write_text(path.read_text().replace("133080", "lots", 1))
    with pytest.raises(ShippedError, match=r"figures.csv, line \d+: .*lots"):
        load_shipped(folder)
    assert Figures.objects.filter(annual_median=133080).exists()


def test_a_file_that_is_not_text_is_refused(tmp_path):
    folder = shipped_folder(tmp_path / "s")
    (folder / "content" / "x.md").write_bytes(b"\xff\xfe")
    with pytest.raises(ShippedError, match="x.md: this is not UTF-8 text."):
        load_shipped(folder)
