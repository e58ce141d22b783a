"""A claimed skill goes where the resume's own groups have its like, and the person has the last word."""

import pytest
from django.urls import reverse

from careers.testing import put_guides
from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument, validated
from resumes.models import Resume
from resumes.wizard import grouping

GROUPS = (
    {"id": "oper0001", "name": "Operations", "keywords": ["Budgeting", "Vendor negotiation"]},
    {"id": "soft0001", "name": "Software", "keywords": ["Excel", "Microsoft Project"]},
    {"id": "home0001", "name": "At home", "keywords": ["Chess"]},
)
KINDS = {"Jira": "technology", "Project planning": "ability", "Vendor management": "ability", "Excel": "technology"}


def document(*skills):
    return validated({"skills": skills or GROUPS})


@pytest.mark.parametrize(
    ("name", "group"),
    [("Jira", "soft0001"), ("Project planning", "oper0001"), ("Vendor management", "oper0001"), ("Juggling", "")],
)
def test_the_group_that_fits_is_known_by_its_name_or_its_members(name, group):
    assert grouping.fitting(document(), name, KINDS) == group


def test_a_group_whose_name_says_nothing_is_known_by_its_members():
    daily = {"id": "dayl0001", "name": "Daily use", "keywords": ["Excel"]}
    assert grouping.fitting(document(daily), "Jira", KINDS) == "dayl0001"
    assert grouping.fitting(document(daily), "Project planning", KINDS) == ""


def test_of_two_that_fit_the_one_with_its_like_is_chosen():
    methods = {"id": "meth0001", "name": "Methods", "keywords": ["Change management"]}
    assert grouping.fitting(document(*GROUPS, methods), "Change control", {"Change control": "ability"}) == "meth0001"


def test_what_is_hidden_or_full_or_no_group_takes_none():
    hidden, full = GROUPS[1] | {"hidden": True}, GROUPS[1] | {"keywords": [str(n) for n in range(50)]}
    for one in (hidden, full, {"name": "Software"}):
        assert grouping.groups(document(one)) == ()


def test_a_skill_moves_and_is_neither_lost_nor_doubled():
    there = grouping.moved(document(), "Excel", "oper0001", own_id="new00001")
    assert [one.keywords for one in there.skills[:2]] == [
        ("Budgeting", "Vendor negotiation", "Excel"),
        ("Microsoft Project",),
    ]
    alone = grouping.moved(there, "Excel", "", own_id="new00001")
    assert grouping.place_of(alone, "Excel") == "" and "Excel" not in alone.skills[0].keywords
    assert grouping.moved(alone, "Sorcery", "oper0001", own_id="new00002") == alone


def test_what_shows_a_skill_shows_the_group_it_goes_to():
    alone = {"id": "jira0001", "name": "Jira", "evidence": ["work0001", "work0002"]}
    shown = GROUPS[1] | {"evidence": ["work0002"]}
    there = grouping.moved(document(shown, alone), "Jira", "soft0001", own_id="new00001")
    assert [(one.name, one.evidence) for one in there.skills] == [("Software", ("work0002", "work0001"))]


class ClaimTests(SiteTestCase):
    @classmethod
    def setUpTestData(cls):
        put_guides()

    def setUp(self):
        super().setUp()
        self.draft = self.resume(validated({"skills": GROUPS}), career="project-manager")

    def url(self, name):
        return reverse(f"wizard:{name}", args=[self.draft.public_id])

    @property
    def skills(self):
        return {one.name: one.keywords for one in Resume.objects.get(pk=self.draft.pk).document.skills}

    def test_an_offer_that_is_claimed_enters_its_group_and_the_page_asks_for_another(self):
        page = self.client.post(self.url("answer_skill"), {"have": "Jira"}, follow=True)
        self.assertEqual(self.skills["Software"], ("Excel", "Microsoft Project", "Jira"))
        self.assertContains(page, "Jira is on your resume. Where should it stand?")
        self.assertContains(page, '<option value="soft0001" selected>')
        self.client.post(self.url("group_skill"), {"name": "Jira", "group": ""})
        self.assertEqual((self.skills["Software"], self.skills["Jira"]), (("Excel", "Microsoft Project"), ()))

    def test_what_is_being_learned_stays_alone(self):
        self.client.post(self.url("answer_skill"), {"learning": "Jira"})
        self.assertEqual(self.skills["Jira"], ())

    def test_a_group_that_is_none_of_theirs_is_none(self):
        answer = self.client.post(self.url("group_skill"), {"name": "Excel", "group": "zzzz9999"})
        self.assertEqual(answer.status_code, 404)
        self.assertEqual(self.skills["Software"], ("Excel", "Microsoft Project"))

    def test_where_nothing_is_grouped_nothing_is_asked(self):
        self.draft.change(lambda _: ResumeDocument(), place="s")
        page = self.client.post(self.url("answer_skill"), {"have": "Jira"}, follow=True)
        self.assertNotContains(page, "Where should it stand?")
        self.assertEqual(self.skills, {"Jira": ()})

    def test_the_list_shows_what_is_in_a_group(self):
        page = self.client.get(reverse("wizard:step", args=[self.draft.public_id, "skills"]))
        self.assertContains(page, "Budgeting, Vendor negotiation")

    def test_what_stands_there_by_another_name_is_not_offered(self):
        self.draft.change(
            lambda document: document.with_item("skills", "soft0001", keywords=("Microsoft Excel", "MS Project")),
            place="s",
        )
        page = self.client.get(reverse("wizard:step", args=[self.draft.public_id, "skills"]))
        offered = {one.name for one in page.context["offers"]}
        self.assertTrue(offered)
        self.assertFalse(offered & {"Excel", "Microsoft Project"})
