"""The wizard through HTTP, as a browser without JavaScript uses it."""

from unittest import mock

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.urls import reverse

from careers.lookup import CareerFacts, CredentialOffer, SkillOffer
from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.models import Resume
from resumes.wizard import offers
from resumes.wizard.places import CONTACT, item_place

from .sending import new_bullet

JOB = {"position": "Line cook", "name": "Corner Diner", "start_date": "2021-03", "kind": "paid"}
JOB_ID = "aaaa1111"


class WizardTestCase(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.draft = self.resume()

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, *args])

    def job_url(self, item_id=JOB_ID):
        return self.url("item", "work", item_id)

    @property
    def document(self) -> ResumeDocument:
        return Resume.objects.get(pk=self.draft.pk).document


class StartTests(SiteTestCase):
    url = "/resume/start/"

    def test_looking_makes_no_resume_and_sets_no_cookie(self):
        response = self.nobody.get(self.url)
        self.assertContains(response, "What is this resume for?")
        self.assertEqual((Resume.objects.count(), len(response.cookies)), (0, 1))
        self.assertIn("csrf", list(response.cookies)[0])

    def test_beginning_gives_a_guest_a_key_that_scripts_cannot_read(self):
        response = self.nobody.post(self.url, {"title": "Cook", "situation": "first_job"})
        resume = Resume.objects.get()
        self.assertRedirects(response, reverse("wizard:step", args=[resume.public_id, "contact"]))
        cookie = response.cookies["guest"]
        self.assertTrue(cookie["httponly"])
        self.assertGreaterEqual(len(cookie.value), 43)
        self.assertNotIn(cookie.value, str(list(Resume.objects.values_list("owner__key_hash"))))
        self.assertEqual(resume.document.target.situation, "first_job")

    def test_an_unknown_career_in_the_link_is_said_and_stops_nobody(self):
        response = self.nobody.get(self.url, {"career": "dragon-tamer"})
        self.assertContains(response, "We have no guide named “dragon-tamer”")
        self.assertContains(response, "Begin")

    def test_the_fourth_resume_of_a_guest_is_refused_with_a_sentence(self):
        for _ in range(3):
            self.client.post(self.url, {"title": "Cook"})
        response = self.client.post(self.url, {"title": "Cook"})
        self.assertContains(response, "the most there can be", status_code=422)


class OpenTests(SiteTestCase):
    def open(self, content: bytes):
        return self.nobody.post("/resume/open/", {"file": SimpleUploadedFile("mine.json", content)})

    def test_a_save_file_brings_everything_back(self):
        document = ResumeDocument().with_item("work", JOB_ID, position="Cook", notes="secret notes")
        mine = self.resume(document)
        saved = self.client.get(reverse("resumes:save_file", args=[mine.public_id])).content
        self.assertContains(self.open(saved), "Your file is open")
        self.assertEqual(Resume.objects.exclude(pk=mine.pk).get().document, document)

    def test_what_is_not_understood_of_a_foreign_file_is_said(self):
        response = self.open(b'{"basics": {"name": "Sample Person"}, "work": [{"name": "X", "startDate": "long ago"}]}')
        self.assertContains(response, "long ago")
        self.assertContains(response, "What has no place on a page is kept")

    def test_a_file_that_is_no_resume_is_told_and_makes_nothing(self):
        for content, sentence in (
            (b"{bad", "This JSON file is broken"),
            (b"", "This file is empty"),
            (b"%PDF-1.7", "This PDF is broken or not a PDF"),
            (b"PK\x03\x04 word/document.xml", "This Word file is broken"),
        ):
            self.assertContains(self.open(content), sentence, status_code=422)
        self.assertEqual(Resume.objects.count(), 0)


class StepTests(WizardTestCase):
    def test_contact_is_kept_and_leads_on(self):
        response = self.client.post(self.url("step", "contact"), {"name": "Sample Person", "email": "s@example.com"})
        self.assertRedirects(response, self.url("step", "experience"), fetch_redirect_response=False)
        self.assertEqual(self.document.basics.name, "Sample Person")

    def test_a_bad_address_is_told_at_the_field_and_everything_typed_stays(self):
        response = self.client.post(
            self.url("step", "contact"), {"name": "Sample Person", "email": "nope", "links": "javascript:alert(1)"}
        )
        self.assertContains(response, "Check this address: it looks like name@example.com.", status_code=422)
        self.assertContains(response, "Use a full address", status_code=422)
        self.assertContains(response, 'value="Sample Person"', status_code=422)
        self.assertEqual((self.document.basics.name, self.document.basics.email), ("Sample Person", ""))

    def test_an_address_that_no_browser_opens_is_told_at_the_field(self):
        for address in ("https://[example.com", "https://example.com]", "https://[me]/"):
            response = self.client.post(self.url("step", "contact"), {"name": "Sample Person", "links": address})
            self.assertContains(response, "Use a full address", status_code=422)
            self.assertEqual(self.document.basics.profiles, ())

    def test_the_other_links_of_an_imported_resume_survive_the_contact_form(self):
        document = ResumeDocument().with_basics(
            url="https://example.com/me", profiles=[{"id": "bbbb1111", "network": "X", "username": "sample"}]
        )
        links = CONTACT.read(document)["links"]
        self.assertEqual(links, "https://example.com/me\nX: sample")
        form = CONTACT.form({"links": f"{links}\ngithub.com/sample"}, initial=CONTACT.read(document))
        form.is_valid()
        basics = CONTACT.write(document, {"links": form.cleaned_data["links"]}).basics
        self.assertEqual(basics.url, "https://example.com/me")
        self.assertEqual([(p.network, p.username) for p in basics.profiles], [("X", "sample"), ("GitHub", "")])
        self.assertEqual(basics.profiles[0].id, "bbbb1111")

    def test_a_link_that_is_none_is_told_with_its_line(self):
        links = "example.com/me\nnot a link\nalso none"
        response = self.client.post(self.url("step", "contact"), {"name": "Sample Person", "links": links})
        self.assertContains(response, "Line 2: Use a full address", status_code=422)
        self.assertContains(response, "Line 3: Use a full address", status_code=422)

    def test_every_step_opens_on_an_empty_resume(self):
        for slug in ("target", "contact", "skills", "certifications", "more", "summary", "review"):
            with self.subTest(slug):
                self.assertEqual(self.client.get(self.url("step", slug)).status_code, 200)

    def test_of_a_step_that_asks_nothing_it_is_not_said_that_nothing_is_there(self):
        steps = self.client.get(self.url("step", "contact")).context["steps"]
        self.assertEqual([step.label for step in steps if not step.words], ["Review"])

    def test_an_empty_experience_asks_for_the_first_job_at_once(self):
        response = self.client.get(self.url("step", "experience"), follow=True)
        self.assertContains(response, "Job title, or what you did")

    def test_an_unknown_step_is_not_found(self):
        self.assertEqual(self.client.get(self.url("step", "salary")).status_code, 404)

    def test_a_person_without_a_paid_job_sees_no_warning(self):
        document = (
            ResumeDocument()
            .with_target(situation="first_job")
            .with_basics(name="Sample Person", email="s@example.com")
            .with_item("education", "cccc1111", institution="Springfield High School", outcome="in_progress")
            .with_item("work", "cccc2222", kind="care", position="Caring for my grandmother",
                       highlights=[{"text": "Cooked and gave medicine every day"}])
            .with_item("skills", "cccc3333", name="First aid")
        )  # fmt: skip
        self.draft.change(lambda _: document, place="all")
        response = self.client.get(self.url("step", "review"))
        self.assertContains(response, "Nothing is missing")
        self.assertNotContains(response, "something is missing")


class ItemTests(WizardTestCase):
    def test_one_form_sent_twice_makes_one_job(self):
        for _ in range(2):
            self.client.post(self.job_url(), JOB)
        self.assertEqual([job.position for job in self.document.work], ["Line cook"])

    def test_dates_that_cannot_be_are_told_in_one_sentence_each(self):
        sentences = {
            "Summer 2024": "A season can be several months: write 2024",
            "March": "Add the year, like Mar 2024",
            "03/04/2020": "This can be Mar or Apr: write Mar 2020 or Apr 2020",
            "2019-13": "There is no month 13",
            "2090": "2090 is in the future",
            "Jan 2027": "Jan 2027 is in the future",
            "present": "Use a year, or a month and a year",
        }
        for typed, sentence in sentences.items():
            with self.subTest(typed):
                response = self.client.post(self.job_url(), JOB | {"start_date": typed})
                self.assertContains(response, sentence, status_code=422)
                self.assertContains(response, f'value="{typed}"', status_code=422)
                self.assertEqual(self.document.item("work", JOB_ID).start_date, "")
        response = self.client.post(self.job_url(), JOB | {"end_date": "Feb 2021"})
        self.assertContains(response, "The end (Feb 2021) is before the start (Mar 2021).", status_code=422)

    def test_dates_are_understood_as_people_write_them_and_shown_in_one_form(self):
        written = {"March 2020": "Mar 2020", "03/2020": "Mar 2020", "2020-03": "Mar 2020", "Sept 2019": "Sep 2019"}
        for typed, shown in written.items():
            self.client.post(self.job_url(), JOB | {"start_date": typed, "end_date": "now"})
            page = self.client.get(self.job_url())
            self.assertContains(page, f'name="start_date" value="{shown}"')
            self.assertEqual(self.document.item("work", JOB_ID).end_date, "present")
            self.assertTrue(page.context["form"]["current"].value())

    def test_an_end_and_still_here_together_are_asked_about(self):
        response = self.client.post(self.job_url(), JOB | {"end_date": "2022", "current": "on"})
        self.assertContains(response, "Keep one of the two", status_code=422)

    def test_twenty_thousand_characters_in_a_line_are_answered_and_kept_in_the_page(self):
        response = self.client.post(self.job_url(), JOB | {"position": "x" * 20_000})
        self.assertContains(response, "at most 200 fit here", status_code=422)
        self.assertContains(response, "x" * 20_000, status_code=422)

    def test_odd_characters_are_kept_or_cleaned_never_an_error(self):
        response = self.client.post(self.job_url(), JOB | {"position": "Chef \x00👩‍🍳 שלום", "notes": "a\x00b\r\nc"})
        self.assertEqual(response.status_code, 302)
        job = self.document.item("work", JOB_ID)
        self.assertEqual((job.position, job.notes), ("Chef 👩‍🍳 שלום", "ab\nc"))

    def test_a_full_disk_is_told_and_the_text_stays_in_the_page(self):
        with mock.patch("resumes.models.Resume._store", side_effect=OperationalError("database or disk is full")):
            response = self.client.post(self.job_url(), JOB)
        self.assertContains(response, "This could not be stored just now", status_code=507)
        self.assertContains(response, "Line cook", status_code=507)
        self.assertEqual(self.document.work, ())

    def test_what_a_full_disk_took_back_at_the_last_moment_is_no_conflict_when_it_is_sent_again(self):
        seen = item_place("work", JOB_ID).seen(self.document)
        with mock.patch("accounts.models.Owner.touch", side_effect=OperationalError("database or disk is full")):
            refused = self.client.post(self.job_url(), JOB | {"seen": seen})
        self.assertContains(refused, f'name="seen" id="seen" value="{seen}"', status_code=507)
        self.client.post(self.job_url(), JOB | {"seen": seen})
        self.assertEqual(self.document.work[0].position, "Line cook")

    def test_the_fifty_first_job_is_refused_with_a_sentence(self):
        jobs = [{"id": f"dddd{n:04}", "name": "Somewhere"} for n in range(50)]
        self.draft.change(lambda document: document.with_values(work=jobs), place="all")
        response = self.client.post(self.job_url(), JOB)
        self.assertContains(response, "At most 50", status_code=422)
        self.assertContains(response, "Line cook", status_code=422)

    def test_bullets_and_facts_stay_when_the_form_is_saved(self):
        self.draft.change(
            lambda document: document.with_item("work", JOB_ID, position="Cook", highlights=[{"text": "Cooked"}]),
            place="work",
        )
        self.client.post(self.job_url(), JOB)
        self.assertEqual(self.document.item("work", JOB_ID).highlights[0].text, "Cooked")

    def test_entries_move_hide_and_go_and_undo_brings_the_last_back(self):
        for item_id, name in (("eeee1111", "First"), ("eeee2222", "Second")):
            self.client.post(self.job_url(item_id), JOB | {"position": name})
        self.client.post(self.url("arrange", "work", "eeee2222", "up"))
        self.client.post(self.url("arrange", "work", "eeee1111", "hide"))
        self.assertEqual([(j.position, j.hidden) for j in self.document.work], [("Second", False), ("First", True)])
        self.client.post(self.url("arrange", "work", "eeee2222", "remove"))
        self.assertEqual(len(self.document.work), 1)
        self.client.post(reverse("resumes:undo", args=[self.draft.public_id]))
        self.assertEqual([job.position for job in self.document.work], ["Second", "First"])

    def test_a_section_of_ones_own_holds_entries(self):
        self.client.post(self.url("item", "custom", "ffff1111"), {"title": "Patents", "stay": "1"})
        self.client.post(self.url("item", "custom.ffff1111", "ffff2222"), {"title": "A better mousetrap"})
        self.assertEqual(self.document.custom[0].items[0].title, "A better mousetrap")
        page = self.client.get(self.url("item", "custom", "ffff1111"))
        self.assertContains(page, "A better mousetrap")

    def test_an_entry_of_a_section_that_is_gone_is_told(self):
        response = self.client.post(self.url("item", "custom.ffff9999", "ffff2222"), {"title": "Orphan"})
        self.assertContains(response, "no longer there", status_code=422)

    def test_autosave_keeps_what_is_valid_and_answers_with_the_new_hash(self):
        place = item_place("work", JOB_ID)
        new = JOB | {"autosave": "1", "seen": place.seen(self.document)}
        response = self.client.post(self.job_url(), new, headers={"HX-Request": "true"})
        self.assertContains(response, place.seen(self.document))


class TwoTabTests(WizardTestCase):
    def setUp(self):
        super().setUp()
        self.client.post(self.job_url(), JOB)
        self.seen = item_place("work", JOB_ID).seen(self.document)

    def test_the_same_job_changed_elsewhere_shows_both_texts_and_changes_nothing(self):
        self.client.post(self.job_url(), JOB | {"position": "Sous-chef", "seen": self.seen})
        response = self.client.post(self.job_url(), JOB | {"position": "Head cook", "seen": self.seen})
        self.assertContains(response, "Head cook", status_code=409)
        self.assertContains(response, "Sous-chef", status_code=409)
        self.assertEqual(self.document.item("work", JOB_ID).position, "Sous-chef")

    def test_keeping_mine_after_a_conflict_keeps_it(self):
        self.client.post(self.job_url(), JOB | {"position": "Sous-chef", "seen": self.seen})
        response = self.client.post(self.job_url(), JOB | {"position": "Head cook", "seen": self.seen})
        newest = response.context["seen"]
        self.client.post(self.job_url(), JOB | {"position": "Head cook", "seen": newest})
        self.assertEqual(self.document.item("work", JOB_ID).position, "Head cook")

    def test_different_jobs_in_two_tabs_are_both_kept_without_a_question(self):
        other = "aaaa2222"
        empty = item_place("work", other).seen(self.document)
        self.client.post(self.job_url(other), JOB | {"position": "Dishwasher", "seen": empty})
        response = self.client.post(self.job_url(), JOB | {"position": "Head cook", "seen": self.seen})
        self.assertEqual(response.status_code, 302)
        self.assertEqual({job.position for job in self.document.work}, {"Dishwasher", "Head cook"})

    def test_bullets_taken_in_one_tab_do_not_disturb_the_form_in_another(self):
        self.client.post(self.url("add_bullet", "work", JOB_ID), new_bullet("Cooked for 200 guests"))
        response = self.client.post(self.job_url(), JOB | {"position": "Head cook", "seen": self.seen})
        self.assertEqual(response.status_code, 302)
        job = self.document.item("work", JOB_ID)
        self.assertEqual((job.position, job.highlights[0].text), ("Head cook", "Cooked for 200 guests"))

    def test_a_save_that_meets_a_newer_version_is_applied_to_it(self):
        stale = Resume.objects.get(pk=self.draft.pk)
        self.client.post(self.url("step", "contact"), {"name": "Sample Person"})
        outcome = stale.change(lambda document: document.with_basics(label="Cook"), place="label")
        self.assertTrue(outcome.changed)
        self.assertEqual((self.document.basics.name, self.document.basics.label), ("Sample Person", "Cook"))


FACTS = CareerFacts(
    slug="cook",
    title="Cook",
    skills=(SkillOffer("Knife work", "ability"), SkillOffer("Food safety", "knowledge")),
    credentials=(
        CredentialOffer("ServSafe Manager", "National Restaurant Association", "certification", "", "current"),
        CredentialOffer("Old Card", "Nobody", "certification", "", "retired"),
    ),
    questions=(),
    examples=(),
)


class OfferTests(SiteTestCase):
    def test_an_offer_is_nothing_until_it_is_answered(self):
        document = ResumeDocument()
        self.assertEqual([o.name for o in offers.skill_offers(document, FACTS)], ["Knife work", "Food safety"])
        document = offers.answer_skill(document, "gggg1111", "Knife work", "have")
        document = offers.answer_skill(document, "gggg2222", "Food safety", "declined")
        self.assertEqual(offers.skill_offers(document, FACTS), ())
        self.assertEqual([skill.name for skill in document.skills], ["Knife work"])

    def test_a_retired_credential_is_never_offered(self):
        self.assertEqual([o.name for o in offers.credential_offers(ResumeDocument(), FACTS)], ["ServSafe Manager"])

    def test_a_name_that_was_not_offered_cannot_be_claimed_by_a_forged_form(self):
        resume = self.resume()
        self.client.post(reverse("wizard:answer_skill", args=[resume.public_id]), {"name": "Sorcery", "answer": "have"})
        resume.reload()
        self.assertEqual(resume.document.skills, ())

    def test_no_offers_are_spoken_of_where_there_are_none(self):
        resume = self.resume()
        page = self.client.get(reverse("wizard:step", args=[resume.public_id, "skills"]))
        self.assertNotContains(page, "skills above")
        self.assertContains(page, "None yet. Write the first ones above")

    def test_claiming_the_last_offer_still_asks_where_it_was_used(self):
        resume = self.resume()
        document = resume.document.with_item("work", JOB_ID, position="Cook")
        document = document.with_item("skills", "gggg1111", name="Knife work", status="have")
        resume.change(lambda _: document, place="test")
        page = self.client.get(reverse("wizard:step", args=[resume.public_id, "skills"]) + "?claimed=gggg1111")
        self.assertContains(page, "Where did you use it?")

    def test_own_skills_are_added_several_at_once_and_none_twice(self):
        resume = self.resume()
        url = reverse("wizard:add_skills", args=[resume.public_id])
        self.client.post(url, {"names": "Python, SQL\nGit"})
        self.client.post(url, {"names": "sql, Docker"})
        resume.reload()
        self.assertEqual([skill.name for skill in resume.document.skills], ["Python", "SQL", "Git", "Docker"])


class StrangerTests(WizardTestCase):
    def test_a_stranger_gets_404_everywhere_and_changes_nothing(self):
        self.client.post(self.job_url(), JOB)
        before = Resume.objects.values().get(pk=self.draft.pk)
        urls = [
            self.url("step", "contact"), self.url("step", "review"), self.job_url(), self.url("new", "work"),
            self.url("draft", "work", JOB_ID), self.url("take_all", "work", JOB_ID),
            self.url("answer", "work", JOB_ID, "aaaa1111"), self.url("add_bullet", "work", JOB_ID),
            self.url("bullet", "work", JOB_ID, "aaaa1111"), self.url("arrange", "work", JOB_ID, "remove"),
            self.url("answer_skill"), self.url("add_skills"), self.url("answer_credential"),
            *(reverse(f"resumes:{name}", args=[self.draft.public_id]) for name in
              ("page", "save_file", "paper", "undo", "delete")),
            reverse("resumes:page_image", args=[self.draft.public_id, 1]),
            reverse("resumes:file", args=[self.draft.public_id, "pdf"]),
        ]  # fmt: skip
        for browser in (self.stranger, self.nobody, self.editor):
            for url in urls:
                for method in ("get", "post", "put", "patch", "delete"):
                    with self.subTest(url=url, method=method):
                        self.assertIn(getattr(browser, method)(url).status_code, (404, 405))
        self.assertEqual(Resume.objects.values().get(pk=self.draft.pk), before)
