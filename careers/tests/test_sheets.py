"""Skills and credentials as CSV, and skills that are one: looked at first, and nothing lost."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.models import Owner
from careers.load import load_shipped
from careers.merging import merge
from careers.models import Career, Certification, GuideVersion, Skill
from careers.sheets import CREDENTIALS, SIZE, SKILLS, SheetError, apply, decode, plan, write
from careers.working_copy import restore
from resumes.document import ResumeDocument
from resumes.models import Resume

from .helpers import GUIDE, shipped_folder

pytestmark = pytest.mark.django_db
IMPORT = "admin:careers_skill_import"


def upload(browser, text, name=IMPORT):
    file = SimpleUploadedFile("skills.csv", text.encode() if isinstance(text, str) else text)
    return browser.post(reverse(name), {"file": file})


@pytest.mark.parametrize("sheet", [SKILLS, CREDENTIALS])
def test_what_goes_out_comes_in_again_as_it_was(kite, sheet):
    Skill.objects.create(name="+1 calls", kind="ability", aliases=["=SUM", "with, comma"])
    text = write(sheet)
    assert "\n=SUM" not in text and "\n+1" not in text
    planned = plan(sheet, text)
    assert (planned.new, planned.changed, planned.refused) == ([], [], [])
    assert planned.same == sheet.model.objects.count() > 0


def test_a_file_is_looked_at_and_then_applied(kite, writer):
    text = "name,kind,aliases\nknots,knowledge,Bowline | Reef knot\nSewing,ability,\n"
    shown = upload(writer, text)
    page = shown.content.decode()
    assert "1 new, 1 changed, 0 the same" in page and "Bowline | Reef knot" in page
    assert not Skill.objects.filter(name="Sewing").exists()
    planned = shown.context["plan"]
    writer.post(reverse(IMPORT), {"text": text, "seen": planned.digest})
    assert Skill.objects.get(name="Knots").aliases == ["Bowline", "Reef knot"]
    assert Skill.objects.get(name="Sewing").kind == "ability"
    assert len(GuideVersion.objects.all()) == 1


def test_what_changed_since_the_look_is_looked_at_again(kite, writer):
    text = "name,kind,aliases\nKnots,knowledge,Bowline\n"
    seen = upload(writer, text).context["plan"].digest
    Skill.objects.update(aliases=["Splice"])
    again = writer.post(reverse(IMPORT), {"text": text, "seen": seen})
    assert "The tables changed since you looked." in again.content.decode()
    assert Skill.objects.get().kind == "ability"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Knots,magic,", "Line 2: kind: Value 'magic' is not a valid choice."),
        (",ability,", "Line 2: name: This field cannot be blank."),
        ("x" * 161 + ",ability,", "Line 2: name: Ensure this value has at most 160 characters"),
        ("One,ability,\nONE,ability,", "Line 3: this stands twice."),
    ],
)
def test_a_line_that_cannot_be_taken_is_named_and_nothing_is_applied(kite, writer, line, sentence):
    text = f"name,kind,aliases\n{line}\nSewing,ability,\n"
    shown = upload(writer, text)
    assert any(said.startswith(sentence) for said in shown.context["plan"].refused)
    writer.post(reverse(IMPORT), {"text": text, "seen": shown.context["plan"].digest})
    assert not Skill.objects.filter(name="Sewing").exists()


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("Kite pilot,Kite club,javascript:alert(1),certificate,current,,,", "url: Enter a valid URL."),
        ("Kite pilot,Kite club,ftp://a.example,certificate,current,,,", "url"),
        ("Kite pilot,Kite club,,certificate,current,2025-01-31,,", "a current credential has no retired_on"),
        ("Kite pilot,Kite club,,certificate,retired,31.1.2025,,", "retired_on: “31.1.2025” value has an invalid"),
    ],
)
def test_a_credential_keeps_its_rules(kite, row, sentence):
    planned = plan(CREDENTIALS, f"{','.join(CREDENTIALS.columns)}\n{row}\n")
    assert not planned.can_be_applied and sentence in planned.refused[0]


def test_credentials_are_changed_and_added(kite):
    head = ",".join(CREDENTIALS.columns)
    rows = "Kite pilot,Kite club,https://k.example,certificate,retired,2026-01-31,Glider pilot,https://k.example/list"
    apply(plan(CREDENTIALS, f"{head}\n{rows}\nRope splicer,Kite club,,license,current,,,\n"))
    changed = Certification.objects.get(name="Kite pilot")
    assert (changed.status, str(changed.retired_on), changed.successor) == ("retired", "2026-01-31", "Glider pilot")
    assert Certification.objects.get(name="Rope splicer").kind == "license"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"\xff\xfe\x00", "This is not UTF-8 text."),
        (b"x" * (SIZE + 1), "This is larger than 1 MB."),
        ("name,kind\nKnots,ability\n", "The first line names no column aliases."),
        ("", "The submitted file is empty."),
        ('name,kind,aliases\n"Knots,ability', "unexpected end of data."),
        ("name,kind,aliases\n" + "a,ability,\n" * 5001, "There are more than 5000 rows."),
    ],
)
def test_a_file_that_cannot_be_read_says_why(kite, writer, body, sentence):
    answer = upload(writer, body)
    assert answer.status_code == 422 and sentence in answer.content.decode()


def test_a_file_of_fifty_megabytes_is_refused(kite, writer):
    answer = upload(writer, b"a" * 50_000_000)
    assert answer.status_code == 422 and "larger than 1 MB" in answer.content.decode()


def test_a_mark_of_the_byte_order_is_no_part_of_the_text():
    assert decode("\ufeffname".encode()) == "name"
    with pytest.raises(SheetError):
        decode(b"\xff")


def test_only_editors_take_skills_out_and_in(kite, client, django_user_model):
    client.force_login(django_user_model.objects.create_user("staff@desk.example", is_staff=True))
    for name in ("export", "import"):
        assert client.get(reverse(f"admin:careers_skill_{name}")).status_code == 403


def test_the_list_offers_the_file(kite, writer):
    page = writer.get(reverse("admin:careers_skill_changelist")).content.decode()
    assert reverse(IMPORT) in page
    body = writer.get(reverse("admin:careers_skill_export")).content.decode()
    assert body.splitlines() == ["name,kind,aliases", "Knots,ability,Bowline"]


# Two skills that are one.


@pytest.fixture
def cordage(kite):
    skill = Skill.objects.create(name="Cordage", kind="knowledge", aliases=["Rope"])
    kite.career_skills.create(skill=skill, order=1, note="all kinds")
    kite.versions.all().delete()
    Career.objects.with_content().get().publish()
    career = Career.objects.with_content().get()
    career.shipped_content = career.content().digest
    career.save()
    return skill


def knots():
    return Skill.objects.get(name="Knots")


def test_a_merged_skill_leaves_its_names_and_its_guides(cordage, writer):
    chosen = {"action": "merge", "_selected_action": [cordage.pk, knots().pk]}
    page = writer.post(reverse("admin:careers_skill_changelist"), chosen)
    assert "Kite maker: Cordage – all kinds" in page.content.decode()
    done = writer.post(reverse("admin:careers_skill_changelist"), chosen | {"keep": knots().pk}, follow=True)
    assert "“Cordage” is “Knots” now, in 1 guide." in done.content.decode()
    assert (knots().aliases, knots().former_names) == (["Bowline", "Cordage", "Rope"], ["Cordage"])
    career = Career.objects.with_content().get()
    assert [(row.name, row.note) for row in career.content().skills] == [("Knots", "holding on")]
    # Readers see it once it is published; that it is another's name is no edit of the text.
    assert len(GuideVersion.objects.published().get().guide().skills) == 2
    assert not career.is_edited
    assert GuideVersion.objects.first().why == "“Cordage” is “Knots” now"


def test_a_guide_that_named_only_the_other_names_the_one_that_stays(cordage):
    Career.objects.get().career_skills.filter(skill=knots()).delete()
    merge(knots(), cordage)
    assert [row.name for row in Career.objects.with_content().get().content().skills] == ["Knots"]


def test_resumes_keep_the_words_of_a_skill_that_is_gone(cordage):
    owner, _key = Owner.objects.start_guest()
    document = ResumeDocument().with_item("skills", "aaaa1111", name="Cordage")
    resume = Resume.objects.begin(owner, document, career="kite-maker")
    merge(knots(), cordage)
    resume.reload()
    assert resume.document.skills[0].name == "Cordage"


def test_shipped_text_and_restored_text_use_the_name_of_today(cordage, tmp_path):
    merge(knots(), cordage)
    more = GUIDE.replace(
        "[[certifications]]", '[[skills]]\nname = "Cordage"\nkind = "knowledge"\n\n[[certifications]]', 1
    )
    folder = shipped_folder(tmp_path / "more", kite_maker=more.replace("Up.", "Up and up."))
    assert load_shipped(folder).updated == ["Kite maker"]
    assert [skill.name for skill in Skill.objects.all()] == ["Knots"]
    assert load_shipped(folder).same == ["Kite maker"]
    restore(GuideVersion.objects.order_by("number").first())
    assert [row.name for row in Career.objects.with_content().get().content().skills] == ["Knots"]


def test_a_renamed_skill_is_still_found_by_its_old_name(kite, writer):
    change = reverse("admin:careers_skill_change", args=[knots().pk])
    writer.post(change, {"name": "Knotting", "kind": "ability", "aliases": "Bowline", "_save": "1"})
    skill = Skill.objects.get()
    assert (skill.name, skill.aliases, skill.former_names) == ("Knotting", ["Bowline", "Knots"], ["Knots"])


def test_one_skill_alone_is_not_merged(kite, writer):
    chosen = {"action": "merge", "_selected_action": [knots().pk]}
    answer = writer.post(reverse("admin:careers_skill_changelist"), chosen, follow=True)
    assert "at least two" in answer.content.decode()


def test_a_file_of_before_the_merger_does_not_bring_the_other_back(cordage, writer):
    before = writer.get(reverse("admin:careers_skill_export")).content.decode()
    chosen = {"action": "merge", "_selected_action": [cordage.pk, knots().pk], "keep": knots().pk}
    writer.post(reverse("admin:careers_skill_changelist"), chosen)
    shown = upload(writer, before)
    assert shown.context["plan"].refused == ["Line 2: “Cordage” is “Knots” here. Export anew."]


def test_a_skill_that_a_guide_names_is_not_deleted_and_the_guide_is_named(kite, writer):
    address = reverse("admin:careers_skill_delete", args=[Skill.objects.get(name="Knots").pk])
    form = reverse("admin:careers_career_change", args=[kite.pk])
    assert f'Knots, named by <a href="{form}">Kite maker</a>' in writer.get(address).content.decode()
    writer.post(address, {"post": "yes"})
    assert Skill.objects.filter(name="Knots").exists()
