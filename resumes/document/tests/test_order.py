"""The newest first, where nobody chose another order."""

from unittest import TestCase

from resumes.document import ResumeDocument
from resumes.document.order import with_item_in_order


def resume(*periods):
    """Jobs by their numbers, with a period each: "2019 2021"."""
    work = []
    for number, period in enumerate(periods, start=1):
        start, end = (period.split() + ["", ""])[:2]
        work.append({"id": f"job{number}", "start_date": start, "end_date": end})
    return ResumeDocument.model_validate({"work": work})


def order(document):
    return "".join(item.id[-1] for item in document.work)


class NewestFirstTests(TestCase):
    def test_a_new_one_goes_where_its_dates_belong(self):
        for periods, start, end, expected in (
            (("2021 2023",), "2024", "present", "91"),
            (("2021 present", "2015 2018"), "2019", "2020", "192"),
            (("2021 present",), "2023", "present", "91"),
            (("2021 2023-05",), "2022", "2023", "91"),
            (("2021 2023-05",), "2020", "2023", "19"),
            (("2021 2023",), "2010", "2012", "19"),
            (("2021 2023",), "", "", "19"),
            (("2021 2023", ""), "2024", "", "912"),
        ):
            with self.subTest(f"{start} {end} beside {periods}"):
                made = with_item_in_order(resume(*periods), "work", "job9", start_date=start, end_date=end)
                self.assertEqual(order(made), expected)

    def test_one_whose_dates_change_goes_with_them(self):
        jobs = resume("2021 present", "2018 2020", "2010 2012")
        self.assertEqual(order(with_item_in_order(jobs, "work", "job3", end_date="present")), "132")
        self.assertEqual(order(with_item_in_order(jobs, "work", "job1", start_date="2011", end_date="2011")), "231")
        self.assertEqual(order(with_item_in_order(jobs, "work", "job1", start_date="2005", end_date="2006")), "231")

    def test_one_whose_dates_stay_stays_where_it_is(self):
        jobs = resume("2021 present", "2018 2020")
        self.assertEqual(order(with_item_in_order(jobs, "work", "job2", position="Cook")), "12")

    def test_an_order_of_somebody_s_own_stays(self):
        jobs = resume("2010 2012", "2021 present")
        self.assertEqual(order(with_item_in_order(jobs, "work", "job9", start_date="2024", end_date="present")), "129")
        self.assertEqual(order(with_item_in_order(jobs, "work", "job1", end_date="2015")), "12")

    def test_what_has_no_period_is_added_at_the_end(self):
        skills = with_item_in_order(resume(), "skills", "skil1", name="Excel")
        skills = with_item_in_order(skills, "skills", "skil2", name="Baking")
        self.assertEqual([skill.name for skill in skills.skills], ["Excel", "Baking"])
