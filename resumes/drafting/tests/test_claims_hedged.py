"""What was only more or less so is not told as wholly so."""

import pytest

from .marks import marked


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("built models, more or less owned the opex tab", "Built models and owned the opex tab", "owned"),
        ("pretty much ran payroll for the shop", "Ran payroll for the shop", "Ran"),
        ("kind of trained the new hires on closing", "Trained the new hires on closing", "Trained"),
        ("basically own the churn dashboard", "Own the churn dashboard", "Own"),
        ("was basically the manager on sundays", "Served as manager on Sundays", "manager"),
        ("did pretty much everything in the kitchen", "Did everything in the kitchen", "everything"),
        ("had a rough go at pricing two jobs", "Priced two jobs", "Priced"),
        ("mostly kept the grounds on weekdays", "Kept the grounds on weekdays", "Kept"),
        ("was sort of in charge of the blog", "Was in charge of the blog", "charge"),
        ("i guess i ran the kids corner", "Ran the kids' corner", "Ran"),
    ],
)
def test_a_hedge_before_a_deed_of_weight_a_title_or_an_all_is_kept(fact, text, word):
    assert word in marked(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("built models, more or less owned the opex tab", "Built models and more or less owned the opex tab"),
        ("pretty much ran payroll for the shop", "Largely ran payroll for the shop"),
        ("kind of trained the new hires on closing", "Somewhat trained the new hires on closing"),
        ("did pretty much everything in the kitchen", "Did nearly everything in the kitchen"),
        ("basically cleaned tables all night", "Cleaned tables all night"),
        ("had a rough go at pricing two jobs", "Had a rough go at pricing two jobs"),
        ("mostly kept the grounds on weekdays", "Mainly kept the grounds on weekdays"),
        ("helped mostly dementia residents with meals", "Helped residents with meals"),
        ("fixed this sort of pump and trained staff", "Fixed this sort of pump and trained staff"),
        ("kind of a mix of filing and phones", "Did filing and phones"),
    ],
)
def test_another_hedge_or_mere_talk_is_quiet(fact, text):
    assert marked(fact, text) == ""
