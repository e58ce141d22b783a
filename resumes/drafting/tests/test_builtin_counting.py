"""Units after a number are plurals; labels, mass nouns and what describes stay as they are."""

import pytest

from resumes.drafting.values import Role
from resumes.drafting.writing.fitting import finished

PAST = Role("Worker")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("picked 120 line in one hour", "Picked 120 lines in one hour"),
        ("typed 200 record a day with 2 error in a month", "Typed 200 records a day with 2 errors in a month"),
        ("sold 14 flat in a year", "Sold 14 flats in a year"),
        ("held 3 meeting a week", "Held 3 meetings a week"),
        ("run payroll for 310 nursing and HCA staff", "Run payroll for 310 nursing and HCA staff"),
        ("trained 20 driver and warehouse staff", "Trained 20 driver and warehouse staff"),
        ("upgraded Windows 10 laptop in the office", "Upgraded Windows 10 laptop in the office"),
        ("wired Cat 6 cable in offices", "Wired Cat 6 cable in offices"),
        ("taught grade 4 student at school", "Taught grade 4 student at school"),
        ("worked under no. 4 crew", "Worked under no. 4 crew"),
        ("took blood from 40 patient a day", "Took blood from 40 patients a day"),
        ("clean 3 office in the evening", "Clean 3 offices in the evening"),
        ("5 line ringing at once", "5 lines ringing at once"),
        ("found 3 bad batch", "Found 3 bad batches"),
        ("fed 40 dog AM and PM", "Fed 40 dogs AM and PM"),
        ("helped a man of 71 fill in a form", "Helped a man of 71 fill in a form"),
        ("caught 6 fish a day", "Caught 6 fish a day"),
        ("moved 20 furniture a day", "Moved 20 furniture a day"),
        ("served as band 5 nurse on a ward", "Served as band 5 nurse on a ward"),
    ],
)
def test_a_unit_after_a_number_is_a_plural(line, text):
    assert finished(line, PAST) == text
