"""The way in: what the link names is taken along, and a shared computer serves the next person."""

import json
from urllib.parse import quote

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.models import Owner
from careers.models import Occupation
from careers.testing import put_guides
from resumebuilder.testing import SiteTestCase
from resumes.document import ResumeDocument
from resumes.models import GUEST_RESUMES, Resume

START = "/resume/start/"
GUIDE = "data-scientist"


class NamedTests(SiteTestCase):
    def test_a_job_title_without_a_guide_stands_in_its_field(self):
        response = self.nobody.get(START, {"title": "Dragon  tamer<b>"})
        self.assertContains(response, 'value="Dragon tamer&lt;b&gt;"')

    def test_without_a_guide_chosen_the_job_title_brings_what_is_asked_for(self):
        for title, offered in (("Architectural drafter", "AutoCAD"), ("Wizard of Sampleton", "")):
            with self.subTest(title):
                self.nobody.post(START, {"title": title, "career": ""})
                page = self.nobody.get(reverse("wizard:step", args=[Resume.objects.latest("pk").public_id, "skills"]))
                asked = "Asked for in this career" in page.content.decode()
                self.assertEqual((asked, offered in page.content.decode()), (bool(offered), True))

    def test_a_title_of_any_length_is_no_mistake(self):
        response = self.nobody.get(START, {"title": "x" * 5000})
        self.assertContains(response, f'value="{"x" * 200}"')


class ProfileTests(SiteTestCase):
    def test_nothing_is_promised_that_a_profile_does_not_have(self):
        profiles = Occupation.objects.exclude(slug="")
        for one in (profiles.filter(technologies=[]).first(), profiles.exclude(technologies=[]).first()):
            with self.subTest(one.slug):
                page = self.nobody.get(START, {"career": one.slug})
                self.assertContains(page, "Back to the profile: ")
                self.assertNotContains(page, "Its skills and certifications")
                said = "The tools it asks for will be offered" if one.technologies else "there are no skills to offer"
                self.assertContains(page, said)


class GuideTests(SiteTestCase):
    @classmethod
    def setUpTestData(cls):
        put_guides()

    def test_the_guide_that_led_here_is_a_link_away_all_the_time(self):
        guide = reverse("careers:guide", args=[GUIDE])
        self.assertContains(
            self.nobody.get(START, {"career": GUIDE}), f'<a href="{guide}">Back to the guide: Data scientist'
        )
        resume = self.resume(career=GUIDE)
        page = reverse("wizard:step", args=[resume.public_id, "contact"])
        self.assertContains(self.client.get(page), f'<a class="wizard-guide" href="{guide}">')
        resume.aim("")
        self.assertNotContains(self.client.get(page), "wizard-guide")

    def test_a_title_that_was_searched_for_is_what_the_resume_is_for(self):
        found = self.nobody.get(reverse("careers:list"), {"q": "decission scientist"})
        row = next(row for row in found.context["page"].rows if row.entry.slug == GUIDE)
        self.assertContains(found, f'href="{reverse("careers:guide", args=[GUIDE])}?as={quote(row.named)}"')
        guide = self.nobody.get(reverse("careers:guide", args=[GUIDE]), {"as": row.named})
        self.assertContains(guide, f'href="{START}?career={GUIDE}&amp;title={quote(row.named)}"')
        page = self.nobody.get(START, {"career": GUIDE, "title": row.named})
        self.assertContains(page, f'name="title" value="{row.named}"')

    def test_a_longer_title_than_was_typed_is_not_put_into_anybody_s_mouth(self):
        found = self.nobody.get(reverse("careers:list"), {"q": "rn"}).context["page"].rows
        self.assertEqual({row.named for row in found}, {"", "RN"})

    def test_the_work_somebody_came_from_offers_what_both_ask_for_and_claims_nothing(self):
        way = f"{START}?career={GUIDE}&from=software-developer"
        bridge = self.nobody.get(reverse("careers:bridge", args=[GUIDE]), {"from": "software-developer"})
        self.assertContains(bridge, f'href="{way.replace("&", "&amp;")}"')
        self.assertEqual(self.nobody.get(way).context["form"].initial["situation"], "changing")
        self.client.post(way, {"career": GUIDE, "situation": "changing"})
        resume = Resume.objects.get()
        page = self.client.get(reverse("wizard:step", args=[resume.public_id, "skills"]))
        self.assertContains(page, "You may have done this as Software developer")
        shared, others = ({one.name for one in page.context[name]} for name in ("shared", "offers"))
        self.assertIn("Python", shared)
        self.assertFalse(shared & others)
        self.assertEqual(resume.document.skills, ())
        self.client.post(reverse("wizard:answer_skill", args=[resume.public_id]), {"have": "Python"})
        page = self.client.get(reverse("wizard:step", args=[resume.public_id, "skills"]))
        self.assertNotIn("Python", {one.name for one in page.context["shared"]})

    def test_a_work_that_nobody_knows_is_left_aside(self):
        for unknown in ("dragon-tamer", GUIDE, "x" * 500, "a\0b"):
            self.nobody.post(f"{START}?career={GUIDE}&from={quote(unknown)}", {"career": GUIDE})
        self.assertEqual({resume.came_from for resume in Resume.objects.all()}, {""})

    def test_a_guide_found_by_its_own_title_names_no_other(self):
        found = self.nobody.get(reverse("careers:list"), {"q": "data scientist"})
        self.assertContains(found, f'href="{reverse("careers:guide", args=[GUIDE])}"')


class OpenForAGuideTests(SiteTestCase):
    @classmethod
    def setUpTestData(cls):
        put_guides()

    def open(self, document, **typed):
        file = SimpleUploadedFile("mine.json", json.dumps(document).encode())
        return self.nobody.post("/resume/open/", {"file": file} | typed)

    def test_the_guide_that_led_here_goes_with_the_file(self):
        self.assertContains(self.nobody.get(START, {"career": GUIDE}), f'href="/resume/open/?career={GUIDE}"')
        self.assertContains(self.nobody.get("/resume/open/", {"career": GUIDE}), f'name="career" value="{GUIDE}"')
        self.open({"basics": {"name": "Sample Person"}}, career=GUIDE)
        resume = Resume.objects.get()
        self.assertEqual((resume.career_slug, resume.document.target.title), (GUIDE, "Data scientist"))
        self.assertEqual(resume.document.basics.name, "Sample Person")

    def test_a_save_file_that_says_what_it_is_for_keeps_that(self):
        mine = self.resume(ResumeDocument().with_target(title="Line cook"))
        saved = json.loads(self.client.get(reverse("resumes:save_file", args=[mine.public_id])).content)
        self.open(saved, career=GUIDE)
        resume = Resume.objects.exclude(pk=mine.pk).get()
        self.assertEqual((resume.career_slug, resume.document.target.title), ("", "Line cook"))

    def test_a_file_that_does_not_open_leaves_the_guide_for_the_next_one(self):
        file = SimpleUploadedFile("mine.json", b"{bad")
        response = self.nobody.post("/resume/open/", {"file": file, "career": GUIDE})
        self.assertContains(response, f'name="career" value="{GUIDE}"', status_code=422)

    def test_a_guide_that_is_none_is_no_mistake(self):
        self.open({"basics": {"name": "Sample Person"}}, career="dragon-tamer")
        self.assertEqual(Resume.objects.get().career_slug, "")


class SharedComputerTests(SiteTestCase):
    def fill(self):
        for number in range(GUEST_RESUMES):
            self.resume(ResumeDocument().with_target(title=f"Job {number}"))

    def test_at_the_limit_the_way_out_is_named_and_there(self):
        self.fill()
        response = self.client.post(START, {"title": "Cook"})
        self.assertContains(response, "start fresh if they are not yours", status_code=422)
        self.assertContains(response, "Not yours? Start fresh on this device", status_code=422)

    def test_a_copy_of_each_is_offered_before(self):
        self.fill()
        page = self.client.get(START)
        addresses = [reverse("resumes:save_file", args=[resume.public_id]) for resume in Resume.objects.all()]
        self.assertEqual(len(addresses), GUEST_RESUMES)
        for address in addresses:
            self.assertContains(page, address)

    def test_starting_clean_leaves_nothing_of_the_last_person_in_this_browser(self):
        self.fill()
        response = self.client.post("/resume/start/clean/")
        self.assertRedirects(response, START)
        self.assertEqual((response.cookies["guest"].value, response["Clear-Site-Data"]), ("", '"cache"'))
        page = self.client.get(START)
        self.assertNotContains(page, "Job 0")
        self.assertNotContains(page, "Start fresh on this device")
        self.client.post(START, {"title": "Cook"})
        self.assertEqual(Resume.objects.count(), GUEST_RESUMES + 1)
        self.assertEqual(Resume.objects.exclude(owner=self.owner).get().document.target.title, "Cook")

    def test_nobody_s_resume_is_deleted_by_it(self):
        self.fill()
        self.client.post("/resume/start/clean/")
        self.assertEqual(Resume.objects.of(self.owner).count(), GUEST_RESUMES)

    def test_nothing_of_it_is_offered_to_an_account_or_to_somebody_new(self):
        self.assertNotContains(self.nobody.get(START), "Start fresh on this device")
        self.editor.post(START, {"title": "Cook"})
        page = self.editor.get(START)
        self.assertContains(page, "Go on where you were")
        self.assertNotContains(page, "Start fresh on this device")


class FinishTests(SiteTestCase):
    url = "/resume/finish/"

    def setUp(self):
        super().setUp()
        self.mine = self.resume(ResumeDocument().with_target(title="Line cook"))

    def test_the_files_are_offered_before_anything_goes(self):
        page = self.client.get(self.url)
        self.assertContains(page, reverse("resumes:file", args=[self.mine.public_id, "pdf"]))
        self.assertContains(page, reverse("resumes:save_file", args=[self.mine.public_id]))
        self.assertContains(page, "That cannot be undone")
        self.assertEqual(Resume.objects.count(), 1)

    def test_afterwards_nothing_is_left_here_or_stored(self):
        pages = [
            reverse("wizard:step", args=[self.mine.public_id, "review"]),
            reverse("resumes:page", args=[self.mine.public_id]),
        ]
        response = self.client.post(self.url)
        self.assertContains(response, "This device has forgotten you")
        self.assertNotContains(response, "Line cook")
        self.assertEqual((response.cookies["guest"].value, response["Clear-Site-Data"]), ("", '"cache"'))
        self.assertEqual((Resume.objects.count(), Owner.objects.filter(pk=self.owner.pk).count()), (0, 0))
        for page in pages:
            self.assertEqual(self.client.get(page).status_code, 404)
        self.assertNotContains(self.client.get(START), "Line cook")

    def test_every_private_page_goes_out_uncached_so_that_back_asks_again(self):
        for page in (self.url, START, reverse("wizard:step", args=[self.mine.public_id, "contact"])):
            self.assertEqual(self.client.get(page)["Cache-Control"], "no-store")

    def test_others_lose_nothing_by_it(self):
        self.stranger.post(self.url)
        self.assertEqual(Resume.objects.count(), 1)

    def test_where_nothing_is_held_it_says_so(self):
        self.assertContains(self.nobody.get(self.url), "No resume of yours can be opened here any more")

    def test_an_account_is_logged_out_and_keeps_its_resumes(self):
        self.editor.post(START, {"title": "Cook"})
        self.assertContains(self.editor.get(self.url), "Your resumes stay in your account")
        self.editor.post(self.url)
        self.assertEqual(Resume.objects.count(), 2)
        self.assertNotContains(self.editor.get(START), "Go on where you were")

    def test_the_way_there_is_on_the_review_and_in_the_head_of_every_page_of_the_draft(self):
        for slug in ("contact", "review"):
            page = self.client.get(reverse("wizard:step", args=[self.mine.public_id, slug]))
            self.assertContains(page, f'<a href="{self.url}">Shared computer?</a>')
        self.assertContains(page, "Finish on a shared computer")
        self.assertNotContains(self.nobody.get(START), "Shared computer?")


class FirstVisitTests(SiteTestCase):
    def test_nothing_is_called_saved_or_missing_before_anything_was_typed(self):
        resume = self.resume()
        page = self.client.get(reverse("wizard:step", args=[resume.public_id, "contact"]))
        self.assertNotContains(page, 'data-state="saved"')
        self.assertNotContains(page, "No name yet: add yours.")
        self.assertContains(page, "A name and one way to reach you are enough.")
        self.client.post(reverse("wizard:step", args=[resume.public_id, "contact"]), {"phone": "555 0100"})
        page = self.client.get(reverse("wizard:step", args=[resume.public_id, "contact"]))
        self.assertContains(page, 'data-state="saved"')
        self.assertContains(page, "No name yet: add yours.")


class LookTests(SiteTestCase):
    def test_a_first_job_begins_with_the_design_for_one_on_one_page(self):
        for situation, look in (("first_job", {"design": "entry", "one_page": True}), ("same", {}), ("", {})):
            with self.subTest(situation):
                self.nobody.post(START, {"title": "Cashier", "situation": situation})
                self.assertEqual(Resume.objects.latest("pk").look, look)


class OnwardTests(SiteTestCase):
    def onward(self):
        return self.client.get(START).context["rows"][0]["onward"]

    def test_who_comes_back_goes_on_where_they_were_last(self):
        draft = self.resume()
        self.client.post(reverse("wizard:step", args=[draft.public_id, "contact"]), {"name": "Sample Person"})
        self.assertEqual(self.onward(), reverse("wizard:step", args=[draft.public_id, "contact"]))
        self.client.post(reverse("wizard:item", args=[draft.public_id, "education", "aaaa1111"]), {"area": "Art"})
        self.assertEqual(self.onward(), reverse("wizard:step", args=[draft.public_id, "education"]))

    def test_where_nothing_was_changed_yet_the_first_empty_step_opens(self):
        self.nobody.post(START, {"title": "Cook", "situation": "same"})
        (row,) = self.nobody.get(START).context["rows"]
        self.assertTrue(row["onward"].endswith("/contact/"), row["onward"])

    def test_the_page_that_says_it_is_gone_leads_to_the_others(self):
        gone, other = self.resume(), self.resume()
        page = self.client.post(reverse("resumes:delete", args=[gone.public_id]))
        self.assertContains(page, "Your other resume is still here:")
        self.assertContains(page, reverse("wizard:step", args=[other.public_id, "review"]))
        last = self.client.post(reverse("resumes:delete", args=[other.public_id]))
        self.assertNotContains(last, "still here")
