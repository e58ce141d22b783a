"""Partial dates are text: what was typed stays, and what another program wrote is read only when it is sure."""

from datetime import date

import pytest

from resumes.document.dates import check_order, in_words, is_future, parse_end, parse_partial, read_loosely, read_period
from resumes.export.wording import SHORT


@pytest.mark.parametrize("text", ["", "1900", "2100", "2024-02-29", "2024-12", "1999-01-31"])
def test_a_partial_date_stays_as_typed(text):
    assert parse_partial(text) == text
    assert parse_end(text) == text


@pytest.mark.parametrize(
    "text", ["1899", "2101", "24", "2024-00", "2024-1", "2024-02-30", "2024-02-00", "２０２４", "2024 ", "x"]
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError, match="Use a year, or a month and a year, like 2024 or Mar 2024."):
        parse_partial(text)


@pytest.mark.parametrize("text", ["present", "Present", "PRESENT"])
def test_an_end_may_be_the_present(text):
    assert parse_end(text) == "present"


@pytest.mark.parametrize(
    "start, end", [("2024", "2024-03"), ("2024-03", "2024"), ("2024-03", "present"), ("", "2020"), ("2020", "")]
)
def test_a_period_that_may_be_right_is_fine(start, end):
    check_order(start, end)


@pytest.mark.parametrize(
    "start, end", [("2024", "2023"), ("2024-03", "2024-02"), ("2024-03", "2023"), ("2024-03-02", "2024-03-01")]
)
def test_a_period_that_is_surely_reversed_is_refused(start, end):
    with pytest.raises(ValueError, match="before the start"):
        check_order(start, end)


@pytest.mark.parametrize(
    "text, future",
    [
        ("2027", True),
        ("2026", False),
        ("2026-11", False),
        ("2026-12", True),
        ("2026-11-25", True),
        ("present", False),
        ("", False),
    ],
)
def test_the_future_begins_tomorrow(text, future):
    assert is_future(text, date(2026, 11, 24)) is future


@pytest.mark.parametrize(
    "written, meant",
    [
        *[("March 2020", "2020-03"), ("mar. 2020", "2020-03"), ("Sept 2020", "2020-09"), ("May, 2020", "2020-05")],
        *[("5 June 2020", "2020-06-05"), ("June 5th, 2020", "2020-06-05"), ("Jun-2020", "2020-06")],
        *[("03/2020", "2020-03"), ("3.2020", "2020-03"), ("2020/3", "2020-03"), ("2020-3-5", "2020-03-05")],
        *[("2020-03-15T00:00:00.000Z", "2020-03-15"), ("2020-03-15 10:20:30", "2020-03-15"), (" 2020 ", "2020")],
        *[("2020-00-00", "2020"), ("2020-05-00", "2020-05"), ("Current", "present"), ("NOW", "present")],
        *[("03/15/2020", "2020-03-15"), ("15.3.2020", "2020-03-15"), ("March of 2020", "2020-03")],
        *[("13/13/2020", ""), ("02/30/2020", ""), ("to present", "present")],
        *[("03/04/2020", ""), ("Spring 2020", ""), ("2020-13", ""), ("31 June 2020", ""), ("20", ""), ("", "")],
        *[
            ("至今（9个月）", "present"),
            ("Heute", "present"),
            ("aujourd’hui", "present"),
            ("по настоящее время", "present"),
        ],
        *[
            ("2015-03（1年6个月）", "2015-03"),
            ("Mar 2015 (2 years)", "2015-03"),
            ("2015 (expected)", ""),
            ("2015 (?)", ""),
        ],
        *[("0000-00-00", ""), ("2020 to 2022", ""), ("since 2020", ""), ("1/2/3", ""), ("2020-02-30", "")],
    ],
)
def test_other_ways_to_write_a_date(written, meant):
    assert read_loosely(written) == meant


@pytest.mark.parametrize(
    "written, start, end",
    [
        ("10/2018-Present", "2018-10", "present"),
        ("06/2019-08/2019", "2019-06", "2019-08"),
        ("07/2025 – 09/2026", "2025-07", "2026-09"),
        ("Feb 2025 - Jul 2025", "2025-02", "2025-07"),
        ("2021—2024", "2021", "2024"),
        ("2018-2020", "2018", "2020"),
        ("2018.07 to 2019.04", "2018-07", "2019-04"),
        ("12/2017", "", "2017-12"),
        ("2018-03", "", "2018-03"),
        ("Present", "", "present"),
        ("Summer 2013", "", ""),
        ("2019 -", "", ""),
        ("Present - 2019", "", ""),
        ("2018.07 - 2019.04 / 2020.07 - 2021", "", ""),
        ("03/04/2020 - 05/06/2020", "", ""),
        ("x" * 100_000, "", ""),
        ("", "", ""),
    ],
)
def test_two_dates_in_one_text(written, start, end):
    assert read_period(written) == (start, end)


@pytest.mark.parametrize(
    "partial, words",
    [("", ""), ("2024", "2024"), ("2024-03", "Mar 2024"), ("2024-03-05", "5 Mar 2024"), ("present", "Present")],
)
def test_a_date_in_words_leaves_nothing_out_and_is_read_back(partial, words):
    assert in_words(partial) == words
    assert read_loosely(words) == partial


@pytest.mark.parametrize("month", range(1, 13))
def test_each_month_is_written_as_the_page_prints_it(month):
    assert in_words(f"2024-{month:02}") == SHORT.day(f"2024-{month:02}")


@pytest.mark.parametrize(
    "text, sentence",
    [
        ("03/04/2020", "This can be Mar or Apr: write Mar 2020 or Apr 2020."),
        ("Summer 2019", "A season can be several months: write 2019, or the month it began, like Jun 2019."),
        ("Mar 2019 - Jul 2020", "These are two dates: put the first under Start and the second under End."),
        ("Sept", "Add the year, like Sep 2024."),
        ("03/20", "Give the year with all four digits, like 2024 or Mar 2024."),
        ("Mar '20", "Give the year with all four digits, like 2024 or Mar 2024."),
        ("a while ago", "Use a year, or a month and a year, like 2024 or Mar 2024."),
    ],
)
def test_what_can_mean_more_than_one_thing_is_asked_back_in_one_sentence(text, sentence):
    with pytest.raises(ValueError) as told:
        parse_partial(text)
    assert str(told.value) == sentence
