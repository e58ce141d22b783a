"""The model's desk in the admin: a switch, limits and counts, and not a word of anybody's resume."""

from django.test import Client
from django.urls import reverse

from accounts.models import User
from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.models import Budget, ModelCall, Suggestion

CANARY = "CANARY-private"
PROMPT = "highlight-12345678"
LIMITS = {"calls_a_day": "", "calls_a_month": "5", "money_a_day": "", "money_a_month": "20"}


class ModelDeskTests(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.operator = Client()
        self.operator.force_login(User.objects.create_superuser("operator@example.com"))
        mine = self.resume(ResumeDocument().with_basics(name=CANARY))
        Suggestion.objects.replace(
            mine,
            "work",
            "aaaa1111",
            "cccc1111",
            fact=CANARY,
            text=CANARY,
            writer="a-model",
            prompt=PROMPT,
        )
        for outcome, tokens in (("done", 40), ("slow", 0)):
            ModelCall.objects.create(
                owner=self.owner, operation="highlight", prompt=PROMPT, model="a-model", outcome=outcome,
                tokens_in=3000, tokens_out=tokens, milliseconds=900, cost=1_230_000,
            )  # fmt: skip

    def desk(self):
        return self.operator.get(reverse("admin:resumes_budget_changelist"), follow=True)

    def test_it_opens_at_once_with_the_numbers_it_begins_with(self):
        self.assertContains(self.desk(), 'value="2000"')
        self.assertEqual(Budget.objects.count(), 1)

    def test_it_tells_counts_by_outcome_and_version_of_the_prompt(self):
        page = self.desk()
        self.assertContains(page, PROMPT)
        self.assertContains(page, "1.23")
        self.assertContains(page, '<td class="number">6,000</td>')
        self.assertEqual([use.calls for use in page.context["tables"][3][1]], [2])
        self.assertEqual(page.context["fates"], ((PROMPT, 0, 0, 1),))

    def test_the_switch_is_kept(self):
        address = self.desk().redirect_chain[-1][0]
        sent = {
            "calls_a_day": "",
            "calls_a_month": "5",
            "money_a_day": "",
            "money_a_month": "20",
            "price_in": "1",
            "price_out": "2",
        }
        self.operator.post(address, sent)
        budget = Budget.objects.get()
        self.assertEqual((budget.is_on, budget.calls_a_day, budget.calls_a_month), (False, None, 5))

    def test_no_page_of_it_shows_a_word_of_a_resume(self):
        calls = reverse("admin:resumes_modelcall_changelist")
        one = reverse("admin:resumes_modelcall_change", args=[ModelCall.objects.first().pk])
        for page in (self.desk(), self.operator.get(calls), self.operator.get(one)):
            self.assertEqual(page.status_code, 200)
            self.assertNotContains(page, CANARY)

    def test_an_editor_of_guides_does_not_see_it(self):
        self.assertEqual(self.editor.get(reverse("admin:resumes_budget_changelist")).status_code, 403)
        self.assertEqual(self.editor.get(reverse("admin:resumes_modelcall_changelist")).status_code, 403)
