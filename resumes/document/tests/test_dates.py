"""Partial dates are text: what was typed stays, and what another program wrote is read only when it is sure."""

from datetime import date

import pytest

from resumes.document.dates import check_order, is_future, parse_end, parse_partial, read_loosely


@pytest.mark.parametrize("text", ["", "1900", "2100", "2024-02-29", "2024-12", "1999-01-31"])
def test_a_partial_date_stays_as_typed(text):
    assert parse_partial(text) == text
    assert parse_end(text) == text


@pytest.mark.parametrize(
    "text", ["1899", "2101", "24", "2024-00", "2024-1", "2024-02-30", "2024-02-00", "２０２４", "2024 ", "x"]
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError, match="Use a year, or a year and month, like 2024 or 2024-03."):
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
        *[("03/04/2020", ""), ("Spring 2020", ""), ("2020-13", ""), ("31 June 2020", ""), ("20", ""), ("", "")],
        *[("0000-00-00", ""), ("2020 to 2022", ""), ("since 2020", ""), ("1/2/3", ""), ("2020-02-30", "")],
    ],
)
def test_other_ways_to_write_a_date(written, meant):
    assert read_loosely(written) == meant
