"""Two editors with one guide open: the second is told, and neither loses a word."""

import pytest
from django.urls import reverse

from careers.models import Career, GuideVersion, Skill

from .helpers import form_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def url(kite):
    return reverse("admin:careers_career_change", args=[kite.pk])


def opened(browser, url):
    return form_of(browser.get(url))


def clash_of(response):
    return response.context["adminform"].form.clash


def test_what_only_the_other_changed_is_taken_over_and_the_rest_stays_as_typed(writer, publisher, url):
    first, second = opened(writer, url), opened(publisher, url)
    writer.post(url, first | {"outlook": "Theirs.", "lead": "Their lead.", "_save": "1"})
    response = publisher.post(url, second | {"lead": "My lead.", "career_path": "Mine.", "_save": "1"})
    found = clash_of(response)
    assert (found.by, found.taken, [change.label for change in found.both]) == (
        "writer@desk.example", ("Outlook",), ["Lead"],
    )  # fmt: skip
    shown = response.content.decode()
    assert "writer@desk.example saved this guide at" in shown
    assert "<del>Their</del>" in shown.replace(" </del>", "</del>") and "My lead." in shown
    again = form_of(response)
    assert (again["lead"], again["career_path"], again["outlook"]) == ("My lead.", "Mine.", "Theirs.")
    assert Career.objects.get().career_path == "Up."

    publisher.post(url, again | {"_save": "1"})
    kept = Career.objects.get()
    assert (kept.lead, kept.career_path, kept.outlook) == ("My lead.", "Mine.", "Theirs.")
    assert "Their lead." in [version.content["lead"] for version in GuideVersion.objects.all()]


def test_rows_that_the_other_added_stay_and_are_told(writer, publisher, url, kite):
    second = opened(publisher, url)
    skill = Skill.objects.create(name="Sewing", kind="ability")
    row = {"career_skills-1-skill": skill.pk, "career_skills-1-order": 1, "career_skills-1-note": ""}
    added = {"career_skills-TOTAL_FORMS": 2, "career_skills-1-id": "", "career_skills-1-career": kite.pk} | row
    writer.post(url, opened(writer, url) | added | {"_save": "1"})
    assert Career.objects.with_content().get().career_skills.count() == 2
    response = publisher.post(url, second | {"lead": "My lead.", "_save": "1"})
    assert [change.label for change in clash_of(response).lists] == ["Skills"]
    publisher.post(url, form_of(response) | {"_save": "1"})
    assert Career.objects.get().lead == "My lead."
    assert [str(row) for row in Career.objects.get().career_skills.all()] == ["Knots", "Sewing"]


def test_a_form_without_a_stamp_is_not_trusted(writer, url):
    response = writer.post(url, opened(writer, url) | {"stamp": "", "lead": "Blind.", "_save": "1"})
    assert [change.label for change in clash_of(response).both] == ["Lead"]
    assert Career.objects.get().lead == "You make kites."


def test_saving_twice_from_one_form_is_no_clash_with_oneself(writer, url):
    first = writer.post(url, opened(writer, url) | {"lead": "One.", "_continue": "1"}, follow=True)
    writer.post(url, form_of(first) | {"lead": "Two.", "_save": "1"})
    assert Career.objects.get().lead == "Two."


def test_a_skill_of_both_is_said_at_its_row(writer, publisher, url, kite):
    second = opened(publisher, url)
    skill = Skill.objects.create(name="Sewing", kind="ability")
    row = {"career_skills-1-skill": skill.pk, "career_skills-1-order": 1, "career_skills-1-note": ""}
    added = {"career_skills-TOTAL_FORMS": 2, "career_skills-1-id": "", "career_skills-1-career": kite.pk} | row
    writer.post(url, opened(writer, url) | added | {"_save": "1"})
    response = publisher.post(url, second | added | {"_save": "1"})
    response = publisher.post(url, second | added | {"stamp": form_of(response)["stamp"], "_save": "1"})
    assert "This stands in the list already." in response.content.decode()


def test_a_skill_stands_once_in_one_form_too(writer, url, kite):
    again = {"career_skills-1-skill": Skill.objects.get().pk, "career_skills-1-order": 1, "career_skills-1-note": ""}
    sent = opened(writer, url) | again | {"career_skills-TOTAL_FORMS": 2, "career_skills-1-career": kite.pk}
    response = writer.post(url, sent | {"_save": "1"})
    assert "This stands in the list already." in response.content.decode()
    gone = {"career_skills-0-DELETE": "on"}
    assert writer.post(url, sent | gone | {"_save": "1"}).status_code == 302
    assert kite.career_skills.count() == 1


def test_a_related_career_is_not_the_guide_itself_and_a_slug_stands_once(writer, url, kite):
    sent = opened(writer, url)
    response = writer.post(url, sent | {"related_careers-0-to": kite.pk, "_save": "1"})
    assert "A guide is not related to itself." in response.content.decode()
    other = Career.objects.get()
    other.pk, other.slug = None, "glider-maker"
    other.save()
    response = writer.post(url, sent | {"slug": "glider-maker", "_save": "1"})
    assert "Career with this Slug already exists." in response.content.decode()


def test_two_guides_may_name_each_other(writer, url, kite, client):
    other = Career.objects.get()
    other.pk, other.slug, other.title = None, "glider-maker", "Glider maker"
    other.save()
    kite.related_careers.update(to=other)
    other.related_careers.create(to=kite, title="Kite maker", occupation=kite.occupation, basis="proxy")
    for career in (kite, other):
        Career.objects.with_content().get(pk=career.pk).publish()
        assert client.get(career.get_absolute_url()).status_code == 200
