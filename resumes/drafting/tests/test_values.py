"""What a checked text says of itself."""

from resumes.drafting.values import Checked, Span


def test_a_text_of_the_persons_own_words_is_theirs():
    assert Checked("Sold shoes", (Span("Sold ", "yours"), Span("shoes", "reworded"))).is_theirs


def test_one_added_or_hard_span_is_not_theirs():
    assert not Checked("Sold fine shoes", (Span("fine", "added"),)).is_theirs
    assert not Checked("Sold 40 shoes", (Span("40", "hard"),)).is_theirs


def test_a_refused_text_is_not_theirs():
    assert not Checked("I sold shoes", (Span("I sold shoes", "yours"),), "first person").is_theirs


def test_added_and_hard_spans_are_found_by_kind():
    spans = (Span("Led", "added"), Span(" a team of ", "yours"), Span("9", "hard"))
    checked = Checked("Led a team of 9", spans)
    assert checked.added == spans[:1] and checked.hard == spans[2:]
