import pytest
from django.db import IntegrityError, transaction
from django.db.models import F

from careers.models import Career, CareerSkill, Certification, Figures, GuideVersion, Occupation, RelatedCareer, Release

pytestmark = pytest.mark.django_db


@pytest.fixture
def career(guides):
    return Career.objects.with_content().get(slug="data-scientist")


def breaks(change):
    with pytest.raises(IntegrityError), transaction.atomic():
        change()


def test_the_database_holds_the_rules_of_figures(guides):
    row = Figures.objects.select_related("occupation", "release").first()
    breaks(lambda: Figures.objects.create(occupation=row.occupation, release=row.release))
    breaks(lambda: Figures.objects.filter(pk=row.pk).update(annual_p10=900_000, annual_median=1, annual_p90=2))
    breaks(lambda: Release.objects.update(standard=True))
    breaks(lambda: Release.objects.create(kind="wages", period="May 2024", first_year=2024))
    breaks(lambda: Occupation.objects.update(kind="other"))


def test_the_database_holds_the_rules_of_guides(career):
    version = career.versions.get()
    skill = career.career_skills.first()
    breaks(lambda: GuideVersion.objects.create(career=career, number=1, status="draft", content={}))
    breaks(lambda: GuideVersion.objects.create(career=career, number=2, status="published", content={}))
    breaks(lambda: GuideVersion.objects.filter(pk=version.pk).update(status="other"))
    breaks(lambda: CareerSkill.objects.create(career=career, skill=skill.skill))
    breaks(lambda: RelatedCareer.objects.filter(career=career).update(to=F("career")))
    breaks(lambda: Certification.objects.filter(status="retired").update(status="current"))


def test_readers_see_nothing_of_the_working_copy_before_it_is_published(career):
    career.lead = "Something else."
    career.save()
    assert career.versions.get(status="published").guide().lead != "Something else."
    version = career.publish(why="A better lead")
    assert (version.number, version.why, version.guide().lead) == (2, "A better lead", "Something else.")
    assert [v.status for v in career.versions.order_by("number")] == ["retired", "published"]


def test_publishing_the_same_again_makes_no_version(career):
    assert career.publish().number == 1
    assert career.versions.count() == 1


def test_a_retired_guide_is_found_by_no_reader(career):
    career.retire()
    assert career not in Career.objects.published()
    assert Career.objects.published().count() == Career.objects.count() - 1
    assert career.publish().number == 2


def test_order_of_skills_is_the_editors(career):
    first = career.career_skills.first()
    first.order = 99
    first.save()
    again = Career.objects.with_content().get(pk=career.pk)
    assert again.content().skills[-1].name == first.skill.name
    assert again.is_edited


def test_names_say_what_a_row_is(career):
    assert str(career) == "Data scientist"
    assert str(career.versions.get()) == "Data scientist, version 1"
    assert str(career.occupation) == "Data scientists (15-2051)"
    assert str(Release.objects.get(kind="projections")) == "projections, 2024–34"
    for model in (CareerSkill, RelatedCareer, Certification, Figures):
        assert str(model.objects.first())
