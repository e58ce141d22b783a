"""Lists of entries: how they read, what is added on the way out, and the way back for what was taken out."""

from django.urls import reverse

from resumebuilder.testing import SiteTestCase
from resumes.models import Resume


class ListCase(SiteTestCase):
    def setUp(self):
        super().setUp()
        self.draft = self.resume()
        for item_id, position in (("eeee1111", "Line cook"), ("eeee2222", "Dishwasher"), ("eeee3333", "Host")):
            values = {"position": position, "start_date": "2019", "end_date": "2025-08"}
            self.draft.change(
                lambda document, values=values, item_id=item_id: document.with_item("work", item_id, **values),
                place=item_id,
            )

    def url(self, name, *args):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, *args])

    @property
    def document(self):
        return Resume.objects.get(pk=self.draft.pk).document

    @property
    def jobs(self):
        return [job.position for job in self.document.work]


class DateTests(ListCase):
    def test_dates_read_as_on_the_page(self):
        self.assertContains(self.client.get(self.url("step", "experience")), "2019 – Aug 2025")


class MoveTests(ListCase):
    def test_only_what_stands_beside_others_can_be_moved(self):
        self.assertContains(self.client.get(self.url("step", "experience")), "Move Host up")
        for item_id in ("eeee1111", "eeee2222"):
            self.client.post(self.url("arrange", "work", item_id, "remove"))
        page = self.client.get(self.url("step", "experience"))
        self.assertContains(page, "Host")
        self.assertNotContains(page, "Move Host")

    def test_the_way_back_leads_to_the_button_that_was_pressed_or_its_neighbour_at_the_end(self):
        moves = (("eeee1111", "down", "down"), ("eeee1111", "down", "up"), ("eeee3333", "up", "down"))
        for item_id, move, button in moves:
            response = self.client.post(self.url("arrange", "work", item_id, move))
            self.assertEqual(response.url, f"{self.url('step', 'experience')}#{button}-{item_id}")
            self.assertContains(self.client.get(response.url), f'id="{button}-{item_id}"><span')

    def test_hiding_one_leads_back_to_it(self):
        response = self.client.post(self.url("arrange", "work", "eeee2222", "hide"))
        self.assertContains(self.client.get(response.url), f'<a id="{response.url.partition("#")[2]}"')


class TakenOutTests(ListCase):
    def take_out(self, item_id="eeee2222"):
        return self.client.post(self.url("arrange", "work", item_id, "remove"), follow=True)

    def test_a_notice_with_undo_stands_where_the_entry_was(self):
        page = self.take_out()
        self.assertEqual([row.id for row in page.context["lists"][0].rows], ["eeee1111", "eeee2222", "eeee3333"])
        self.assertContains(page, "Removed: Dishwasher")
        self.assertContains(page, self.url("arrange", "work", "eeee2222", "back"))
        self.assertEqual(self.jobs, ["Line cook", "Host"])

    def test_undo_puts_it_back_at_its_place_and_leaves_later_changes_alone(self):
        self.take_out()
        self.client.post(self.url("step", "contact"), {"name": "Sample Person"})
        self.client.post(self.url("arrange", "work", "eeee2222", "back"))
        self.assertEqual(self.jobs, ["Line cook", "Dishwasher", "Host"])
        self.assertEqual(self.document.work[1].end_date, "2025-08")
        self.assertEqual(self.document.basics.name, "Sample Person")

    def test_undo_twice_is_no_mistake(self):
        self.take_out()
        for _again in range(2):
            self.client.post(self.url("arrange", "work", "eeee2222", "back"))
        self.assertEqual(self.jobs, ["Line cook", "Dishwasher", "Host"])

    def test_the_last_entry_of_a_step_leaves_its_notice_too(self):
        for item_id in ("eeee1111", "eeee3333"):
            self.take_out(item_id)
        self.assertContains(self.take_out(), "Removed: Dishwasher")

    def test_the_notice_is_not_for_ever(self):
        self.take_out()
        self.assertNotContains(self.client.get(self.url("step", "experience")), "Removed")

    def test_what_was_never_taken_out_has_no_way_back(self):
        self.assertEqual(self.client.post(self.url("arrange", "work", "eeee9999", "back")).status_code, 404)
        self.assertNotContains(self.client.get(self.url("step", "experience") + "?taken=eeee1111"), "Removed")

    def test_a_stranger_s_undo_changes_nothing(self):
        self.take_out()
        self.assertEqual(self.stranger.post(self.url("arrange", "work", "eeee2222", "back")).status_code, 404)
        self.assertEqual(self.jobs, ["Line cook", "Host"])


class WayOnTests(ListCase):
    def test_an_entry_can_be_saved_on_the_way_back_to_its_list(self):
        job = self.url("item", "work", "eeee1111")
        self.assertContains(self.client.get(job), 'name="list" value="1"')
        response = self.client.post(job, {"position": "Head cook", "list": "1"})
        self.assertRedirects(response, self.url("step", "experience"))
        self.assertIn("Head cook", self.jobs)

    def test_an_entry_of_ones_own_section_goes_back_to_that(self):
        self.client.post(self.url("item", "custom", "ffff1111"), {"title": "Patents"})
        response = self.client.post(self.url("item", "custom.ffff1111", "ffff2222"), {"title": "A trap", "list": "1"})
        self.assertRedirects(response, self.url("item", "custom", "ffff1111"))


class OpenTests(ListCase):
    def test_the_notes_of_a_school_do_not_wait_behind_more_details(self):
        page = self.client.get(self.url("item", "education", "ffff1111")).content.decode()
        self.assertLess(page.index('id="id_notes"'), page.index("More details"))


class SkillTests(SiteTestCase):
    def test_nobody_is_asked_where_a_skill_was_used_before_there_is_a_place(self):
        draft = self.resume()
        url = reverse("wizard:item", args=[draft.public_id, "skills", "eeee2222"])
        self.assertNotContains(self.client.get(url), "Where did you use it?")
        draft.change(lambda document: document.with_item("work", "eeee1111", position="Line cook"), place="eeee1111")
        self.assertContains(self.client.get(url), "Where did you use it?")


class OwnSkillsTests(ListCase):
    @property
    def skills(self):
        return [skill.name for skill in self.document.skills]

    def test_going_on_adds_what_is_typed(self):
        response = self.client.post(self.url("add_skills"), {"names": "Knife work, Spanish", "onward": "1"})
        self.assertRedirects(response, self.url("step", "certifications"))
        self.assertEqual(self.skills, ["Knife work", "Spanish"])

    def test_going_on_with_an_empty_box_just_goes_on(self):
        response = self.client.post(self.url("add_skills"), {"names": "", "onward": "1"})
        self.assertRedirects(response, self.url("step", "certifications"))

    def test_what_cannot_be_added_is_told_and_stays_in_the_box(self):
        response = self.client.post(self.url("add_skills"), {"names": "x" * 300, "onward": "1"})
        self.assertContains(response, "at most 200 fit here", status_code=422)
        self.assertContains(response, "x" * 300, status_code=422)

    def test_semicolons_stand_between_skills_too(self):
        self.client.post(self.url("add_skills"), {"names": "Knife work; Spanish;\nCash, "})
        self.assertEqual(self.skills, ["Knife work", "Spanish", "Cash"])

    def test_answering_an_offer_adds_what_is_typed_too(self):
        self.client.post(self.url("answer_skill"), {"names": "Spanish", "declined": "Knife work"})
        self.assertEqual(self.skills, ["Spanish"])


class MarkTests(ListCase):
    def test_no_field_has_a_mark_that_nobody_explains(self):
        pages = [
            reverse("wizard:start"), self.url("step", "skills"),
            *(self.url("item", section, "ffff1111") for section in ("work", "education", "skills", "certificates")),
        ]  # fmt: skip
        for page in pages:
            with self.subTest(page):
                self.assertNotContains(self.client.get(page), "asteriskField")


class NewestFirstTests(ListCase):
    def test_a_job_that_goes_on_stands_first_once_it_says_so(self):
        job = {"position": "Cashier", "kind": "paid", "start_date": "2024", "current": "on"}
        self.client.post(self.url("item", "work", "eeee4444"), {"position": "Cashier", "autosave": "1"})
        self.client.post(self.url("item", "work", "eeee4444"), job)
        self.assertEqual(self.jobs, ["Cashier", "Line cook", "Dishwasher", "Host"])


class AnotherTests(ListCase):
    def test_the_next_form_says_what_was_saved_and_lists_what_there_is(self):
        job = {"position": "Babysitter", "kind": "paid", "start_date": "2021", "end_date": "2023", "add": "1"}
        page = self.client.post(self.url("item", "work", "eeee4444"), job, follow=True)
        self.assertContains(page, "Saved: Babysitter, 2021 – 2023.")
        self.assertContains(page, 'class="so-far"')
        self.assertContains(page, self.url("item", "work", "eeee1111"))

    def test_the_form_of_an_entry_that_is_there_and_the_first_one_list_nothing(self):
        for url in (self.url("item", "work", "eeee1111"), self.url("item", "education", "ffff1111")):
            self.assertNotContains(self.client.get(url), "so-far")
        self.assertNotContains(self.client.get(self.url("item", "work", "eeee5555")), "Saved:")
