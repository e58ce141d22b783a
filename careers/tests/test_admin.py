import pytest
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from careers.desk.forms import CareerForm
from careers.models import Career, Figures, GuideVersion, Skill

from .helpers import form_of

pytestmark = pytest.mark.django_db
MODELS = ["career", "skill", "certification", "occupation", "release", "figures"]


@pytest.fixture
def editor(admin_client, guides):
    return admin_client


@pytest.fixture
def career(guides):
    return Career.objects.get(slug="software-developer")


def address(career, page="change"):
    return reverse(f"admin:careers_career_{page}", args=[career.pk])


@pytest.mark.parametrize("model", MODELS)
def test_every_list_opens_and_can_be_searched(editor, model):
    assert editor.get(reverse(f"admin:careers_{model}_changelist")).status_code == 200
    assert editor.get(reverse(f"admin:careers_{model}_changelist"), {"q": "engineer"}).status_code in (200, 302)


def test_official_names_can_only_be_read_and_figures_neither_made_nor_deleted(editor):
    row = Figures.objects.first()
    occupation = reverse("admin:careers_occupation_change", args=[row.occupation_id])
    assert editor.get(occupation).status_code == 200
    assert editor.post(occupation, {}).status_code == 403
    assert editor.get(reverse("admin:careers_figures_add")).status_code == 403
    assert editor.post(reverse("admin:careers_figures_delete", args=[row.pk]), {"post": "yes"}).status_code == 403
    assert GuideVersion not in admin.site._registry


def test_a_stranger_sees_no_desk(client, career):
    for page in ("change", "preview"):
        assert client.get(address(career, page)).status_code == 302


def test_save_and_publish_shows_readers_the_change(editor, career):
    sent = form_of(editor.get(address(career)))
    response = editor.post(address(career), sent | {"lead": "A new lead.", "why": "Clearer", "_publish": "1"})
    assert (response.status_code, response["Location"]) == (302, address(career))
    version = GuideVersion.objects.published().get(career=career)
    assert (version.number, version.why, version.guide().lead) == (2, "Clearer", "A new lead.")
    assert version.by and version.by.is_staff
    assert "Clearer" in editor.get(address(career, "versions")).content.decode()


def test_an_editor_says_what_else_people_call_a_career(editor, career):
    sent = form_of(editor.get(address(career)))
    assert "Software engineer\n" in sent["other_titles"]
    editor.post(address(career), sent | {"other_titles": "Code smith\n\n Bit wrangler ", "_publish": "1"})
    assert Career.objects.get(pk=career.pk).other_titles == ["Code smith", "Bit wrangler"]
    found = editor.get(reverse("careers:list"), {"q": "code smith"}).content.decode()
    assert career.get_absolute_url() in found


def test_saving_without_a_change_is_not_an_edit(editor, career):
    editor.post(address(career), form_of(editor.get(address(career))) | {"_save": "1"})
    assert not Career.objects.with_content().get(pk=career.pk).is_edited
    assert GuideVersion.objects.filter(career=career).count() == 1


def test_the_ends_of_lines_that_a_browser_sends_are_no_edit(editor, career):
    sent = form_of(editor.get(address(career)))
    as_browsers_do = {
        name: value.replace("\n", "\r\n") if isinstance(value, str) else value for name, value in sent.items()
    }
    editor.post(address(career), as_browsers_do | {"_save": "1"})
    saved = Career.objects.with_content().get(pk=career.pk)
    assert not saved.is_edited and "\r" not in saved.what_they_do
    assert GuideVersion.objects.filter(career=career).count() == 1
    Career.objects.filter(pk=career.pk).update(what_they_do=saved.what_they_do.replace("\n", "\r\n"))
    assert not Career.objects.with_content().get(pk=career.pk).is_edited


def test_saving_alone_leaves_what_readers_see(editor, career):
    sent = form_of(editor.get(address(career)))
    editor.post(address(career), sent | {"lead": "A new lead.", "_save": "1"})
    assert Career.objects.get(pk=career.pk).lead == "A new lead."
    assert [version.status for version in GuideVersion.objects.filter(career=career)] == ["draft", "published"]


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("outlook", "Grows {{ growht }}.", "“{{ growht }}” is not a figure that guides know."),
        ("pros", "- {{ pay.median@99-9999 }}", "asks for a figure of 99-9999 that is not in the tables."),
        ("salary", "{{ pay.median", "one of the two is missing."),
        ("sources", "Fine | https://a.example | 2026-01-31\n| nowhere", "Line 2 is not: text"),
        ("questions", "x" * 700, "Line 1 is longer than 600 characters."),
        ("lead", "", "This field is required."),
        ("other_titles", "x" * 161, "Line 1 is longer than 160 characters."),
        ("other_titles", "x\n" * 41, "At most 40 titles fit here."),
    ],
)
def test_a_mistake_is_said_at_its_field_and_nothing_is_saved(editor, career, field, value, sentence):
    sent = form_of(editor.get(address(career)))
    response = editor.post(address(career), sent | {field: value, "_publish": "1"})
    assert response.status_code == 200
    errors = response.context["adminform"].form.errors
    assert list(errors) == [field]
    assert sentence in errors[field][0]
    assert getattr(Career.objects.get(pk=career.pk), field) == getattr(career, field)
    assert GuideVersion.objects.filter(career=career).count() == 1


def test_what_cannot_be_published_is_saved_and_said(editor, career):
    sent = form_of(editor.get(address(career)))
    response = editor.post(address(career), sent | {"lead": "Earn {{ pay.median }}", "_publish": "1"}, follow=True)
    said = "Software developer is saved and not published. software-developer, lead: Figures can stand in the sections"
    assert said in response.content.decode()
    assert GuideVersion.objects.published().get(career=career).number == 1


def test_the_publish_action_publishes_what_was_changed(editor, career):
    Career.objects.filter(pk=career.pk).update(lead="A new lead.")
    chosen = {"action": "publish", "_selected_action": list(Career.objects.values_list("pk", flat=True))}
    response = editor.post(reverse("admin:careers_career_changelist"), chosen, follow=True)
    assert "Readers see version 2 of Software developer." in response.content.decode()
    assert GuideVersion.objects.published().filter(number=2).count() == 1


def test_the_preview_shows_the_working_copy_to_editors_only(editor, client, career):
    Career.objects.filter(pk=career.pk).update(lead="A lead nobody has seen.")
    assert "A lead nobody has seen." in editor.get(address(career, "preview")).content.decode()
    assert "A lead nobody has seen." not in client.get(career.get_absolute_url()).content.decode()


def test_a_preview_that_cannot_be_made_says_why(editor, career):
    Career.objects.filter(pk=career.pk).update(lead="")
    response = editor.get(address(career, "preview"), follow=True)
    assert response.redirect_chain == [(address(career), 302)]
    assert "cannot be shown" in response.content.decode()


def test_the_desk_works_under_the_strict_policy(editor, career):
    response = editor.get(address(career))
    assert "'unsafe" not in response["Content-Security-Policy"]
    assert "<script>" not in response.content.decode()


def test_sources_go_through_the_form_unchanged(career):
    field = CareerForm().fields["sources"]
    assert field.clean(field.prepare_value(career.sources)) == career.sources


def test_the_history_of_a_guide_names_what_was_changed_and_nothing_else(editor):
    career = Career.objects.get(slug="welder")
    address = reverse("admin:careers_career_change", args=[career.pk])
    sent = {
        name: value.replace("\n", "\r\n") if isinstance(value, str) else value
        for name, value in form_of(editor.get(address)).items()
    }
    editor.post(address, sent | {"lead": "A new lead.", "why": "Clearer", "_save": "1"})
    assert LogEntry.objects.get().get_change_message() == "Changed Lead."
    sent["other_titles"] += "\r\nJoiner of metal"
    editor.post(address, sent | {"lead": "A new lead.", "stamp": fresh(editor, address), "_save": "1"})
    assert LogEntry.objects.first().get_change_message() == "Changed Other titles."


def fresh(browser, address):
    return form_of(browser.get(address))["stamp"]


def test_the_history_of_a_skill_names_its_other_names_only_where_they_changed(editor):
    skill = Skill.objects.exclude(aliases=[]).first()
    sent = {"name": f"{skill.name}!", "kind": skill.kind, "aliases": "\r\n".join(skill.aliases)}
    editor.post(reverse("admin:careers_skill_change", args=[skill.pk]), sent)
    assert LogEntry.objects.get().get_change_message() == "Changed Name."
