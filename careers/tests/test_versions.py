"""From a draft through review to readers and back: who may do what, and what stays behind."""

import pytest
from django.urls import reverse

from careers.load import load_shipped
from careers.models import Career, Certification, GuideVersion, NotNow, Skill
from careers.tokens import TokenError

from .helpers import GUIDE, form_of, shipped_folder

pytestmark = pytest.mark.django_db


def form_page(career):
    return reverse("admin:careers_career_change", args=[career.pk])


def page(career, number, name="version"):
    return reverse(f"admin:careers_career_{name}", args=[career.pk, number])


def save(browser, career, press="_save", **fields):
    sent = form_of(browser.get(form_page(career)))
    return browser.post(form_page(career), sent | fields | {press: "1"}, follow=True)


def statuses():
    return {version.number: version.status for version in GuideVersion.objects.all()}


def test_an_editor_sends_to_review_and_a_publisher_publishes(kite, writer, publisher):
    response = save(writer, kite, "_review", lead="Kites, of course.", why="Livelier")
    assert "Version 2 of Kite maker is in review." in response.content.decode()
    shown = publisher.get(page(kite, 2)).content.decode()
    assert "<del>You make kites.</del><ins>Kites, of course.</ins>" in shown and "Livelier" in shown
    publisher.post(page(kite, 2), {"act": "publish", "note": "Good"})
    version = GuideVersion.objects.published().get()
    assert (version.number, version.guide().lead) == (2, "Kites, of course.")
    assert (str(version.by), str(version.decided_by), version.decision) == (
        "writer@desk.example", "publisher@desk.example", "Good",
    )  # fmt: skip
    assert statuses() == {1: "retired", 2: "published"}
    history = publisher.get(reverse("admin:careers_career_history", args=[kite.pk])).content.decode()
    assert "Readers see version 2 of Kite maker. Good" in history


def test_an_editor_publishes_nothing_and_takes_nothing_down(kite, writer):
    response = save(writer, kite, "_publish", lead="Kites, of course.")
    assert "Save and publish" not in response.content.decode()
    assert writer.post(page(kite, 2), {"act": "publish"}).status_code == 403
    chosen = {"action": "take_down", "_selected_action": [kite.pk]}
    writer.post(reverse("admin:careers_career_changelist"), chosen)
    assert writer.post(reverse("admin:careers_career_delete", args=[kite.pk]), {"post": "yes"}).status_code == 403
    assert statuses() == {1: "published", 2: "draft"}


def test_somebody_without_a_role_sees_no_version(kite, client, django_user_model):
    client.force_login(django_user_model.objects.create_user("staff@desk.example", is_staff=True))
    for name in ("version", "version_preview", "version_offered"):
        assert client.get(page(kite, 1, name)).status_code == 404
    assert client.get(reverse("admin:careers_career_versions", args=[kite.pk])).status_code == 404


def test_what_goes_back_goes_back_with_a_reason(kite, writer, publisher):
    save(writer, kite, "_review", lead="Kites, of course.")
    publisher.post(page(kite, 2), {"act": "back", "note": " "})
    assert statuses()[2] == "review"
    publisher.post(page(kite, 2), {"act": "back", "note": "Of course?"})
    assert statuses()[2] == "draft"
    assert "Of course?" in writer.get(page(kite, 2)).content.decode()


def test_one_version_is_in_review_the_newest(kite, writer):
    save(writer, kite, "_review", lead="One.")
    save(writer, kite, "_review", lead="Two.")
    assert statuses() == {1: "published", 2: "draft", 3: "review"}


def test_of_two_who_decide_the_second_is_told(kite, writer, publisher):
    save(writer, kite, "_review", lead="One.")
    late = GuideVersion.objects.get(number=2)
    publisher.post(page(kite, 2), {"act": "publish"})
    with pytest.raises(NotNow, match="version 2 is published by now"):
        late.send_back(note="No")
    response = publisher.post(page(kite, 2), {"act": "publish"}, follow=True)
    assert "is published by now. Nothing was changed." in response.content.decode()


def test_every_save_is_kept_and_any_is_restored(kite, writer):
    save(writer, kite, lead="One.", why="First")
    save(writer, kite, lead="Two.", why="Second")
    save(writer, kite, lead="Two.")
    assert [v.why for v in GuideVersion.objects.order_by("number")] == ["As shipped", "First", "Second"]
    response = writer.post(page(kite, 1), {"act": "restore"}, follow=True)
    assert "The working copy is as in version 1." in response.content.decode()
    restored = Career.objects.with_content().get()
    assert restored.content() == GuideVersion.objects.get(number=1).guide()
    assert GuideVersion.objects.get(number=4).why == "As in version 1"
    assert GuideVersion.objects.published().get().number == 1


def test_a_restored_guide_brings_back_what_was_taken_out(kite, publisher):
    kite.career_skills.all().delete()
    kite.career_certifications.all().delete()
    kite.related_careers.all().delete()
    Skill.objects.all().delete()
    Certification.objects.filter(name="Kite pilot").update(url="https://example.org/new")
    publisher.post(page(kite, 1), {"act": "restore"})
    content = Career.objects.with_content().get().content()
    assert [skill.name for skill in content.skills] == ["Knots"]
    assert [row.title for row in content.related] == ["Data scientist"]
    # A credential is one row for all guides: what is known of it today stays.
    assert content.certifications[0].url == "https://example.org/new"


def test_a_version_with_a_figure_that_is_gone_is_not_published(kite, publisher):
    content = kite.content().model_copy(update={"outlook": "{{ growth@99-9999 }}"})
    version = kite.keep(content, status="draft")
    with pytest.raises(TokenError):
        version.publish()
    response = publisher.post(page(kite, 2), {"act": "publish"}, follow=True)
    assert "that is not in the tables" in response.content.decode()
    assert statuses() == {1: "published", 2: "draft"}


def test_shipped_text_that_waits_is_taken_up_or_put_away(kite, publisher, tmp_path):
    save(publisher, kite, career_path="Sideways.")
    load_shipped(shipped_folder(tmp_path / "newer", kite_maker=GUIDE.replace("Up.", "Up and up.")))
    assert statuses() == {1: "published", 2: "draft", 3: "shipped"}
    assert "Newer shipped text waits as version 3." in publisher.get(form_page(kite)).content.decode()
    save(publisher, kite, lead="Still mine.")
    assert GuideVersion.objects.waiting().get().number == 3
    publisher.post(page(kite, 3), {"act": "restore"})
    assert Career.objects.get().career_path == "Up and up."
    assert not GuideVersion.objects.waiting().exists()
    assert not Career.objects.with_content().get().is_edited
    assert GuideVersion.objects.get(number=3).status == "retired"


def test_a_guide_is_taken_down(kite, publisher, client):
    chosen = {"action": "take_down", "_selected_action": [kite.pk]}
    publisher.post(reverse("admin:careers_career_changelist"), chosen)
    assert statuses() == {1: "retired"}
    assert client.get(kite.get_absolute_url()).status_code == 404


def test_a_guide_that_ships_is_not_deleted_for_it_would_come_back(kite, publisher):
    address = reverse("admin:careers_career_delete", args=[kite.pk])
    chosen = {"action": "delete_selected", "_selected_action": [kite.pk], "post": "yes"}
    assert publisher.post(address, {"post": "yes"}).status_code == 403
    assert publisher.post(reverse("admin:careers_career_changelist"), chosen).status_code == 403
    assert Career.objects.filter(pk=kite.pk).exists()
    Career.objects.filter(pk=kite.pk).update(shipped_file="")
    assert publisher.post(address, {"post": "yes"}).status_code == 302
    assert not Career.objects.exists()


def test_a_version_is_looked_at_as_readers_and_writers_of_resumes_would_see_it(kite, writer):
    save(writer, kite, lead="Kites, of course.")
    assert "Kites, of course." in writer.get(page(kite, 2, "version_preview")).content.decode()
    assert "Kites, of course." not in writer.get(page(kite, 1, "version_preview")).content.decode()
    offered = writer.get(page(kite, 2, "version_offered")).content.decode()
    assert "Knots" in offered and "How many kites did you make?" in offered
    assert "retired: can be claimed, is not recommended" in offered
    assert writer.get(reverse("admin:careers_career_offered", args=[kite.pk])).status_code == 200


def test_any_two_versions_are_compared(kite, writer):
    save(writer, kite, lead="One.")
    save(writer, kite, lead="Two.")
    shown = writer.get(page(kite, 3), {"against": "2"}).content.decode()
    assert "<del>One.</del><ins>Two.</ins>" in shown
    assert writer.get(page(kite, 3), {"against": "no"}).status_code == 200


def test_an_act_that_there_is_not_changes_nothing(kite, publisher):
    assert publisher.post(page(kite, 1), {"act": "burn"}).status_code == 400


def test_the_list_says_what_is_under_way(kite, writer):
    save(writer, kite, "_review", lead="One.")
    shown = writer.get(reverse("admin:careers_career_changelist")).content.decode()
    assert "in review (2)" in shown and "version 1" in shown
