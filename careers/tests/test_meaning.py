"""Job titles as people type them, and the occupation that is meant; none rather than a wrong one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from careers.lookup import OccupationFacts, occupation_of
from careers.titles import stem, title_key, words_of
from careers.typed import Sense, Vocabulary, choose, readings

pytestmark = pytest.mark.django_db


def code_of(title, employer=""):
    found = occupation_of(title, employer=employer)
    return found.code if found else ""


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("barista", "35-3023"),
        ("barrista", "35-3023"),
        ("RN", "29-1141"),
        ("R.N.", "29-1141"),
        ("CNA", "31-1131"),
        ("swe", "15-1252"),
        ("line cook", "35-2014"),
        ("Line cook @ Denny's", "35-2014"),
        ("shift supervisor at a coffee shop", "35-1012"),
        ("Shift Supervisor, Starbucks", "35-1012"),
        ("Registered Nurse - ICU", "29-1141"),
        ("Nurse, registered", "29-1141"),
        ("Pediatric registered nurse at St. Mary's", "29-1141"),
        ("Sr. Software Engineer II", "15-1252"),
        ("junior java developer", "15-1252"),
        ("warehuse worker", "53-7062"),
        ("forklift oprator", "53-7051"),
        ("teacher's aide", "25-9045"),
        ("teachers aide", "25-9045"),
        ("office mgr", "43-1011"),
        ("bookeeper", "43-3031"),
        ("elecrician", "47-2111"),
        ("Certified medical assistant (CMA)", "31-9092"),
        ("Night stocker", "53-7065"),
        ("picker/packer", "53-7065"),
        ("welder/fabricator", "51-4121"),
        ("high school chemistry teacher", "25-2031"),
        ("HVAC tech", "49-9021"),
        ("cooks, restaurant", "35-2014"),
        ("Crew member at McDonalds", "35-3023"),
    ],
)
def test_a_title_as_typed_means_its_occupation(title, code):
    assert code_of(title) == code


@pytest.mark.parametrize(
    "title",
    [
        *("", "   ", "?!", "🙂", "\0", "asdfgh", "my job", "x" * 10_000, '" OR 1=1 --', "NEAR(cook)"),
        *("manager", "Supervisor", "shift supervisor", "assistant manager", "team leader", "intern", "volunteer"),
        *("consultant", "owner", "engineer", "teacher", "driver", "machine operator", "marketing assistant"),
        *("student nurse", "nurse recruiter", "army infantryman", "chief of staff"),
    ],
)
def test_a_title_that_may_be_anything_means_nothing(title):
    assert occupation_of(title) is None


def test_the_employer_may_tell_which_one_is_meant():
    assert code_of("Shift supervisor") == ""
    assert code_of("Shift supervisor", "Joe's Coffee") == "35-1012"
    assert code_of("Supervisor", "Corner Restaurant") == "35-1012"


def test_the_guide_is_named_where_there_is_one(guides):
    assert occupation_of("ML enginer") == OccupationFacts(
        code="15-1252", title="Software developers", group="15-0000", guide="machine-learning-engineer"
    )
    assert occupation_of("software developer").guide == "software-developer"
    assert occupation_of("barista").guide == ""


def test_of_two_guides_to_one_occupation_the_one_that_has_the_name_is_meant(guides):
    assert occupation_of("BI analyst").guide == "data-analyst"
    assert occupation_of("data scientist").guide == "data-scientist"


def test_what_nearly_all_mean_comes_before_another_name_in_a_guide(guides):
    assert code_of("web developer") == "15-1254"


def test_it_asks_as_many_questions_for_a_long_title_as_for_a_short_one(guides):
    counts = []
    for title in ("cook", "senior lead night shift line cook and prep cook at the corner pizza place, downtown"):
        occupation_of(title)
        with CaptureQueriesContext(connection) as queries:
            occupation_of(title)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 4


@pytest.mark.parametrize(
    ("word", "one"),
    [
        *(("nurses", "nurse"), ("secretaries", "secretary"), ("salesmen", "salesman"), ("waitresses", "waitress")),
        *(("boss", "boss"), ("mathematics", "mathematics"), ("bus", "bus"), ("benches", "bench"), ("gas", "gas")),
    ],
)
def test_one_stem_for_one_and_many(word, one):
    assert stem(word) == one


def test_a_key_is_the_same_whatever_the_order():
    assert title_key("Cooks, Restaurant") == title_key("restaurant cook") == "cook restaurant"
    assert words_of("R.N. & C++ at Bob’s Café") == ["rn", "c++", "at", "bobs", "cafe"]


def test_of_rivals_the_far_larger_one_is_meant_or_none():
    reading = readings("fixer", "", Vocabulary({"fixer": 3}))[0]
    asked = reading.keys[0], reading.groups
    one, other = Sense("11-1111", "reported", False, 900), Sense("22-2222", "reported", False, 200)
    assert choose(*asked, [other, one]) == "11-1111"
    assert choose(*asked, [one, Sense("22-2222", "reported", False, 400)]) == ""
    assert choose(*asked, [one, Sense("22-2222", "common", False, 1)]) == "22-2222"
    assert choose(*asked, [Sense("11-1111", "alternate", True, 900), Sense("22-2222", "alternate", False, 9)]) == ""


@pytest.mark.parametrize(("title", "code"), [("call center rep", "43-4051"), ("quality tech", "51-9061")])
def test_a_short_form_means_what_it_is_spelled_out_as_where_that_is_sure(guides, title, code):
    assert code_of(title) == code


def test_a_slip_in_the_first_letters_is_read_too():
    vocabulary = Vocabulary({"electrician": 5, "plumber": 3})
    assert vocabulary.corrected("lectrician") == "electrician"
    assert vocabulary.corrected("pulmber") == "plumber"
    assert vocabulary.corrected("kitchen") == "kitchen"
