"""A corrected note is the note it was; another one is not."""

from unittest import TestCase

from resumes.document import ResumeDocument
from resumes.drafting import notes
from resumes.drafting.corrections import corrected, says_again

JOB = "aaaa1111"


class CorrectedTests(TestCase):
    def test_spelling_numbers_and_what_was_added_or_left_out_are_corrections(self):
        for old, new in (
            ("i clean the kichen", "I clean the kitchen"),
            ("cut vegetables 20 kilo", "cut 30 kilos of vegetables"),
            ("cooked", "cooked for 200 guests"),
            ("trained 4 people on the register", "trained people"),
        ):
            with self.subTest(new):
                self.assertEqual(corrected([old], [new]), {new: old})

    def test_another_thing_or_deed_is_no_correction(self):
        for old, new in (("answered phones", "answered emails"), ("did the till", "did the dishes"), ("it", "we had")):
            with self.subTest(new):
                self.assertEqual(corrected([old], [new]), {})

    def test_each_note_is_paired_once_and_with_the_nearest(self):
        found = corrected(["cleaned the grill", "cleaned"], ["cleaned the gril every night", "cleaned the grills"])
        self.assertEqual(found, {"cleaned the grills": "cleaned the grill", "cleaned the gril every night": "cleaned"})


class FactsTests(TestCase):
    def with_notes(self, document, text):
        return notes.with_facts(document.with_item("work", JOB, notes=text), "work", JOB)

    def test_a_corrected_note_keeps_what_was_said_of_it(self):
        document = self.with_notes(ResumeDocument(), "i clean the kichen\nanswered phones")
        first, second = document.item("work", JOB).facts
        facts = notes.with_said(document.item("work", JOB), first.id, "every night", source="answered")
        document = document.with_item("work", JOB, facts=facts)
        document = self.with_notes(document, "I clean the kitchen\nanswered emails")
        job = document.item("work", JOB)
        self.assertEqual(notes.told(job, first.id), "I clean the kitchen; every night")
        self.assertNotIn(second.id, [fact.id for fact in job.facts])
        self.assertEqual(notes.standing(job), {fact.id for fact in job.facts if fact.source == "notes"})

    def test_an_answer_says_its_note_again_where_it_tells_all_of_it_and_more(self):
        for note, answer, again in (
            ("deliverd papers", "I delivered papers to about 45 houses on my bike", True),
            ("trained 4", "trained 4 new people", True),
            ("deliverd papers", "to about 45 houses", False),
            ("delivered papers and flyers", "delivered papers to 45 houses", False),
            ("trained 4", "trained 5 new people", False),
            ("delivered papers", "papers, delivered every day", False),
            ("babysat", "babysat", False),
        ):
            with self.subTest(answer):
                self.assertIs(says_again(note, answer), again)
