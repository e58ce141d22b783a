"""What is surely a slip in how to be reached is remarked on, and nothing else."""

import pytest

from resumes.document import validated
from resumes.document.slips import domain_meant, slips


@pytest.mark.parametrize(
    "domain, meant",
    [
        ("gmail.con", "gmail.com"),
        ("gmial.com", "gmail.com"),
        ("hotmial.cmo", "hotmail.com"),
        ("gmail.com", ""),
        ("yahoo.co.uk", ""),
        ("ymail.com", ""),
        ("mail.com", ""),
        ("corner.con", ""),
        ("gmial.org", ""),
        ("", ""),
    ],
)
def test_a_provider_s_name_that_is_mistyped(domain, meant):
    assert domain_meant(domain) == meant


@pytest.mark.parametrize("city, is_slip", [("columbus", True), ("Columbus", False), ("東京", False), ("", False)])
def test_a_city_without_a_capital(city, is_slip):
    found = [one.message for one in slips(validated({"basics": {"location": {"city": city}}}))]
    assert found == (["“columbus” has no capital letter."] if is_slip else [])
