"""Questions beside the notes: of the job's own work, answered into the notes, never asked twice."""

from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from careers.testing import put_guides
from resumebuilder.testing import SiteTestCase
from resumes.models import Resume
from resumes.wizard import interview

from .sending import new_bullet

JOB_ID = "aaaa1111"
JOB = {"position": "Dishwasher", "name": "Corner Diner", "kind": "paid"}
COVERS, MADE = "ask-35.covers", "ask-35.made"


class InterviewCase(SiteTestCase):
    @classmethod
    def setUpTestData(cls):
        put_guides()

    def setUp(self):
        super().setUp()
        self.draft = self.resume()
        self.send(**JOB)

    def url(self, name, section="work"):
        return reverse(f"wizard:{name}", args=[self.draft.public_id, section, JOB_ID])

    def send(self, at="item", /, **posted):
        return self.client.post(self.url(at), posted)

    @property
    def job(self):
        return Resume.objects.get(pk=self.draft.pk).document.item("work", JOB_ID)

    def asked(self):
        return [one.question.id for one in self.client.get(self.url("item")).context["questions"]]


class QuestionTests(InterviewCase):
    def test_they_are_about_the_job_s_own_work(self):
        self.assertEqual({one.partition(".")[0] for one in self.asked()}, {"35"})
        self.send(**JOB | {"position": "Data scientist"})
        self.assertEqual({one.partition(".")[0] for one in self.asked()}, {"guide"})

    def test_a_title_that_nobody_knows_gets_general_ones(self):
        self.send(**JOB | {"position": "Dragon Tamer"})
        self.assertEqual({one.partition(".")[0] for one in self.asked()}, {"general"})

    def test_an_answer_becomes_a_line_of_the_notes_and_is_not_asked_again(self):
        self.send("questions", **JOB, notes="cooked eggs", **{COVERS: "about 200", MADE: "soups and sauces"})
        self.assertEqual(self.job.notes, "cooked eggs\nserved about 200 people on a busy shift\nsoups and sauces")
        self.assertFalse({"35.covers", "35.made"} & set(self.asked()))

    def test_one_that_does_not_apply_is_left_out_and_remembered(self):
        before = self.asked()
        self.send("questions", **JOB, skip=before[0], **{f"ask-{before[0]}": "half an answer", f"ask-{before[1]}": "5"})
        after = self.asked()
        self.assertNotIn(before[0], after)
        self.assertIn(before[2], after)
        self.assertNotIn("half an answer", self.job.notes)
        self.assertIn(before[0], self.job.asked)
        page = self.client.get(self.url("item"))
        self.assertContains(page, "Don’t know, or doesn’t apply", count=len(after))

    def test_what_the_notes_or_bullet_points_tell_is_not_asked(self):
        manager = JOB | {"position": "Operations manager"}
        self.send(**manager)
        self.assertEqual(self.asked()[:2], ["11.lead", "11.money"])
        self.send(**manager, notes="led a team of 64", **new_bullet("Held an $11.2M budget"))
        self.assertEqual([line.text for line in self.job.highlights], ["Held an $11.2M budget"])
        self.assertFalse({"11.lead", "11.money"} & set(self.asked()))

    def test_an_answer_is_kept_though_the_notes_tell_it_by_now(self):
        manager = JOB | {"position": "Operations manager"}
        self.send(**manager)
        self.send("questions", **manager, notes="led a team of 64", **{"ask-11.lead": "12 drivers among them"})
        self.assertEqual(self.job.notes, "led a team of 64\n12 drivers among them")

    def test_any_press_takes_the_answers_along(self):
        self.send(**JOB, **{MADE: "soups and sauces"})
        self.assertEqual(self.job.notes, "soups and sauces")

    def test_drafting_takes_the_answers_along_and_drafts_them(self):
        page = self.client.post(self.url("draft"), JOB | {MADE: "made soups and sauces"}, follow=True)
        self.assertContains(page, "Made soups and sauces")

    def test_a_save_by_itself_takes_only_what_the_person_went_on_from(self):
        sent = JOB | {"notes": "", COVERS: "about 20", MADE: "soups", "answered": "35.made", "autosave": "1"}
        answer = self.send(**sent)
        self.assertEqual(self.job.notes, "soups")
        self.assertIn("soups", answer.headers["HX-Trigger"])
        self.assertContains(answer, "Added to your notes")
        self.assertNotIn("35.covers", self.job.asked)

    def test_the_hash_that_comes_back_is_that_of_the_notes_with_the_answer(self):
        sent = JOB | {"notes": "", MADE: "soups", "answered": "35.made", "autosave": "1"}
        seen = self.send(**sent).context["seen"]
        after = self.send(**JOB, notes="soups\nand bread", seen=seen, autosave="1")
        self.assertEqual(after.status_code, 200)
        self.assertEqual(self.job.notes, "soups\nand bread")

    def test_a_bare_number_that_counts_nothing_is_asked_back_with_the_text_kept(self):
        self.send(**JOB | {"position": "School bus driver"})
        answer = self.send("questions", **JOB | {"position": "School bus driver"}, **{"ask-53.stops": "300"})
        self.assertContains(answer, "Add what it counts", status_code=422)
        self.assertContains(answer, 'value="300"', status_code=422)
        self.assertEqual(self.job.notes, "")

    def test_not_knowing_ends_the_question_and_adds_nothing(self):
        self.send("questions", **JOB, **{COVERS: "don't know"})
        self.assertEqual(self.job.notes, "")
        self.assertNotIn("35.covers", self.asked())

    def test_other_questions_come_until_there_are_none(self):
        seen = []
        while now := self.asked():
            self.assertFalse(set(now) & set(seen))
            seen += now
            self.send("questions", **JOB, asked=now, others="1")
        self.assertGreaterEqual(len(seen), 6)
        self.assertContains(self.client.get(self.url("item")), 'id="questions"')

    def test_an_answer_to_what_was_never_asked_is_no_note(self):
        self.send("questions", **JOB, **{"ask-11.lead": "40", "ask-zz.zz": "x", "ask-../x": "y"})
        self.assertEqual((self.job.notes, self.job.asked), ("", ()))

    def test_notes_that_are_full_take_no_answer_and_say_so(self):
        notes = "x" * 19_995
        answer = self.send("questions", **JOB, notes=notes, **{MADE: "soups and sauces"})
        self.assertContains(answer, "The notes of this entry are full", status_code=422)
        self.assertContains(answer, 'value="soups and sauces"', status_code=422)
        self.assertEqual(self.job.notes, notes)

    def test_an_entry_that_is_new_begins_with_an_answer(self):
        url = reverse("wizard:questions", args=[self.draft.public_id, "volunteer", "bbbb2222"])
        self.client.post(url, {"ask-volunteer.did": "sorted food"})
        entry = Resume.objects.get(pk=self.draft.pk).document.item("volunteer", "bbbb2222")
        self.assertEqual(entry.notes, "sorted food")

    def test_the_target_asks_only_about_shared_skills(self):
        self.draft.aim("machine-learning-engineer")
        self.assertEqual({one.partition(".")[0] for one in self.asked()}, {"35"})

    def test_with_htmx_the_questions_come_back_alone(self):
        answer = self.client.post(self.url("questions"), JOB | {MADE: "soups"}, headers={"HX-Request": "true"})
        self.assertNotContains(answer, "<html")
        self.assertContains(answer, 'id="seen"')
        self.assertIn("soups", answer.headers["HX-Trigger"])

    def test_a_page_asks_the_database_little(self):
        with CaptureQueriesContext(connection) as queries:
            self.client.get(self.url("item"))
        self.assertLessEqual(len(queries), 12)


class LostNowhereTests(InterviewCase):
    """Whatever else is wrong with a press, an answer that came with it is in the notes, there and on the page."""

    def pressed(self, at, **more):
        return self.send(at, **JOB | {"notes": "cooked eggs", MADE: "soups and sauces"} | more)

    def test_a_mistake_in_another_field_keeps_it_through_the_next_press(self):
        for at in ("item", "draft", "questions"):
            with self.subTest(at):
                page = self.pressed(at, end_date="last year")
                self.assertEqual(page.status_code, 422)
                typed = page.context["form"]["notes"].value()
                self.assertContains(page, "soups and sauces", status_code=422)
                self.send(**JOB, notes=typed, seen=page.context["seen"], end_date="2020")
                self.assertEqual(self.job.notes, "cooked eggs\nsoups and sauces")
                draft = Resume.objects.get(pk=self.draft.pk)
                draft.change(lambda document: document.with_item("work", JOB_ID, asked=(), notes=""), place="again")

    def test_notes_that_are_too_long_keep_it_too(self):
        page = self.pressed("item", notes="x" * 20_001)
        self.assertTrue(page.context["form"]["notes"].value().endswith("x\nsoups and sauces"))

    def test_a_title_that_came_with_it_and_asks_otherwise_keeps_it(self):
        self.pressed("item", position="School bus driver", asked=[MADE.removeprefix("ask-")])
        self.assertEqual(self.job.notes, "cooked eggs\nsoups and sauces")

    def test_a_number_that_counts_nothing_is_asked_back_under_another_title_too(self):
        guide = "guide.0123456789"
        page = self.pressed("item", asked=[guide], **{f"ask-{guide}": "300"})
        self.assertContains(page, 'value="300"', status_code=422)

    def test_both_texts_hold_it_where_another_window_changed_the_entry(self):
        seen = self.client.get(self.url("item")).context["seen"]
        self.send(**JOB, notes="fried fish")
        page = self.pressed("item", seen=seen, **{"ask-35.pos": "7", "asked": ["35.pos"]})
        self.assertEqual(page.status_code, 409)
        row = next(row for row in page.context["rows"] if row["label"] == "Your notes")
        self.assertIn("soups and sauces", row["mine"])
        self.assertIn("soups and sauces", row["stored"])

    def test_a_page_that_is_older_sends_it_again_to_no_harm(self):
        self.pressed("item", asked=["35.made"])
        self.pressed("item", notes=self.job.notes, asked=["35.made"])
        self.assertEqual(self.job.notes, "cooked eggs\nsoups and sauces")
        self.pressed("item", asked=["35.made"])
        self.assertEqual(self.job.notes, "cooked eggs\nsoups and sauces")

    def test_a_save_that_was_quicker_than_the_press_is_no_other_window(self):
        for question, end, status in (("35.made", "last year", 422), ("35.station", "2020", 302)):
            with self.subTest(end):
                seen = self.client.get(self.url("item")).context["seen"]
                answer = {f"ask-{question}": f"answer to {question}", "asked": [question], "answered": [question]}
                page = JOB | answer | {"notes": self.job.notes, "end_date": end, "seen": seen}
                self.send(**page, autosave="1")
                self.assertEqual(self.send(**page).status_code, status)
                self.assertEqual(self.job.notes.count(f"answer to {question}"), 1)

    def test_two_presses_at_once_keep_it_once(self):
        first, second = (Resume.objects.get(pk=self.draft.pk) for _press in range(2))
        sent = QueryDict(f"{MADE}=soups and sauces&asked=35.made")
        self.assertTrue(second.document.work)
        interview.keep(first, "work", JOB_ID, sent)
        self.assertTrue(interview.keep(second, "work", JOB_ID, sent)[0].is_done)
        self.assertEqual(self.job.notes, "soups and sauces")
