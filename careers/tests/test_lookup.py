import dataclasses

import pytest

from careers.lookup import CareerName, career_facts, careers_offered, skills_known
from careers.models import Career

from .helpers import SLUG

pytestmark = pytest.mark.django_db


def test_facts_are_the_published_guides(guides, django_assert_max_num_queries):
    with django_assert_max_num_queries(1):
        facts = career_facts(SLUG)
    assert facts is not None
    assert (facts.slug, facts.title) == (SLUG, "Machine learning engineer")
    assert ("Python", "technology") in [(skill.name, skill.kind) for skill in facts.skills]
    assert {row.status for row in facts.credentials} == {"current", "retired"}
    assert facts.questions and facts.examples


def test_facts_do_not_follow_the_working_copy(guides):
    Career.objects.filter(slug=SLUG).update(title="Something else")
    facts = career_facts(SLUG)
    assert facts and facts.title == "Machine learning engineer"


def test_facts_are_plain_values_that_nobody_changes(guides):
    facts = career_facts(SLUG)
    assert facts
    with pytest.raises(dataclasses.FrozenInstanceError):
        facts.title = "x"
    hash(facts)


@pytest.mark.parametrize("slug", ["", "nobody", "../etc", "x" * 500, "\x00"])
def test_an_unknown_career_has_no_facts(guides, slug):
    assert career_facts(slug) is None


def test_a_retired_guide_is_not_offered(guides):
    Career.objects.get(slug=SLUG).retire()
    assert career_facts(SLUG) is None
    assert SLUG not in [career.slug for career in careers_offered()]


def test_careers_are_offered_by_title(guides, django_assert_max_num_queries):
    with django_assert_max_num_queries(1):
        offered = careers_offered()
    assert CareerName(SLUG, "Machine learning engineer") in offered
    assert [career.title for career in offered] == sorted((c.title for c in offered), key=str.casefold)


def test_skills_are_known_by_all_their_names_and_tools_of_occupations_too(guides, django_assert_max_num_queries):
    with django_assert_max_num_queries(2):
        known = skills_known()
    by_name = {one.name: one.aliases for one in known}
    assert "Microsoft Excel" in by_name["Excel"]
    assert len(by_name) == len(known) and len(known) > 400
    # A tool that a guide knows by another name is not known twice; one of several is known by its own.
    assert "Microsoft Excel" not in by_name
    assert "SAP" in by_name and "SAP" not in by_name["Accounting ERP systems"]
