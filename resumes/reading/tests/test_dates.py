"""Dates as people in several countries write them."""

import pytest

from resumes.reading.dates import dated

PERIODS = {
    "since 2019": ("2019", "present", ""),
    "2019 –": ("2019", "present", ""),
    "Acme (2019 - )": ("2019", "present", "Acme"),
    "2016 to date": ("2016", "present", ""),
    "2016-date": ("2016", "present", ""),
    "From March 2018": ("2018-03", "present", ""),
    "Jan 2018 to the present": ("2018-01", "present", ""),
    "5/2019-now": ("2019-05", "present", ""),
    "03.2019 - 05.2021": ("2019-03", "2021-05", ""),
    "15.03.2019 – 30.04.2020": ("2019-03", "2020-04", ""),
    "01/08/2019 – CURRENT Bergen, Norway": ("2019-08", "present", "Bergen, Norway"),
    "12/31/2019 - 01/05/2020": ("2019-12", "2020-01", ""),
    "05/06/2019 - 07/08/2020": ("2019", "2020", ""),
    "June – August 2017": ("2017-06", "2017-08", ""),
    "2018-19": ("2018", "2019", ""),
    "2014/15": ("2014", "2015", ""),
    "Spring 2018 – Fall 2019": ("2018-04", "2019-10", ""),
    "1st September 2018 to date": ("2018-09", "present", ""),
    "Sep '21 – Present": ("2021-09", "present", ""),
    "3rd March 1991": ("", "1991-03", ""),
    "2010-11": ("", "2010-11", ""),
}


@pytest.mark.parametrize("text", PERIODS)
def test_a_period_is_read_as_it_is_written(text):
    found = dated(text)
    assert found is not None
    assert (found.start, found.end, found.rest) == PERIODS[text]


@pytest.mark.parametrize("text", ["Built 2020 homes", "Room 1912B", "Closed 41 accounts", "13.2019 – 14.2020"])
def test_what_is_no_date_is_none(text):
    assert dated(text) is None
