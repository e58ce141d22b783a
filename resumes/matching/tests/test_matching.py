"""Names of skills found in what somebody wrote, and what only looks like one."""

import tomllib
from pathlib import Path

import pytest

from resumes.matching import Known, Text, _everyday, find

KNOWN = (
    Known("Excel", ("Microsoft Excel", "Spreadsheets")),
    Known("R"),
    Known("Cash handling", ("Deposits",)),
    Known("Point-of-sale systems", ("POS",)),
    Known("Node.js", ("Node",)),
    Known("C++", ("C",)),
    Known("Expediting", ("Pass",)),
    Known("Stock rotation", ("FIFO",)),
    Known("Forklift operation"),
)


def names(text: str) -> list[str]:
    return [found.name for found in find(KNOWN, [Text("a", text)])]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("made the schedule in excel", "Excel"),
        ("kept spreadsheets of deliveries", "Excel"),
        ("counted the till every night", "Cash handling"),
        ("Worked the register.", "Cash handling"),
        ("drove forklifts", "Forklift operation"),
        ("rotated stock, FIFO", "Stock rotation"),
        ("rotating stock", "Stock rotation"),
        ("wrote models in R and SQL", "R"),
        ("services in Node.js", "Node.js"),
        ("used a POS system", "Point-of-sale systems"),
        ("tools in C++", "C++"),
    ],
)
def test_a_name_is_found_as_guides_and_people_write_it(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "never used Excel",
        "no experience with Excel",
        "want to learn Excel",
        "don’t know Excel",
        "pass the plates",
        "r u sure",
        "Pass it on",
        "excelled at tilling",
    ],
)
def test_what_is_denied_or_only_looks_alike_is_none(text):
    assert names(text) == []


def test_a_no_reaches_no_further_than_its_clause():
    assert names("no days missed, used Excel") == ["Excel"]


def test_each_is_told_once_with_the_words_as_written_and_all_the_places():
    texts = [Text("a", "kept a Spreadsheet"), Text("b", "used Excel; Excel again"), Text("a", "excel")]
    (found,) = find(KNOWN, texts)
    assert (found.words, found.places) == ("Spreadsheet", ("a", "b"))


def test_the_longest_name_wins():
    assert names("worked the cash register") == ["Cash handling"]


def test_everyday_words_lead_to_skills_that_guides_name():
    content = Path(__file__).parents[3] / "careers" / "content"
    guides = [tomllib.loads(path.read_text().split("+++")[1]) for path in content.glob("*.md")]
    known = {skill["name"] for guide in guides for skill in guide.get("skills", [])}
    assert len(known) > 100
    assert sorted(set(_everyday()) - known) == []


def test_a_long_text_takes_little_time():
    assert names("till " * 4_000 + "excel")[-1] == "Excel"
