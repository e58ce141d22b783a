"""One search box over guides, occupations and job titles, and what it finds."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from careers.catalogue import catalogue
from careers.engine import Asked, titles_with
from careers.finding import search
from careers.load_tables import load_tables
from careers.models import JobTitle, ShippedTable
from careers.shelf import shelf
from careers.shipped import HERE

pytestmark = pytest.mark.django_db
LIST = reverse("careers:list")


def codes(query, first=3):
    found = search(query, catalogue(), shelf())
    return [answer.entry.code for answer in found.answers[:first]]


# Written down before the search was ever asked for one of them, and all that any of them may mean.
UNSEEN = """
    accountent | 13-2011
    acct clerk | 43-3031
    aircraft mechanic | 49-3011
    airline stewardess | 53-2031
    amazon warehouse picker | 53-7065 53-7062
    anesthesia nurse | 29-1151
    appliance repair guy | 49-9031
    architech | 17-1011
    assembly line worker | 51-2090 51-2092 51-2099 51-2028
    auto body tech | 49-3021
    baker | 51-3011
    barber | 39-5011
    beautician | 39-5012
    blackjack dealer | 39-3011
    boiler operator | 51-8021
    brewer | 51-9012 51-3093 51-3092
    bus mechanic | 49-3031
    cake decorator | 51-3011
    camera man | 27-4031
    carpet layer | 47-2041
    cashier at walmart | 41-2011
    chef | 35-1011
    child psychologist | 19-3033 19-3034
    city planner | 19-3051
    claims processor | 43-9041
    clinical social worker | 21-1023 21-1022
    computer programer | 15-1251 15-1252
    concrete finisher | 47-2051
    cosmetology | 39-5012
    court reporter | 27-3092
    dairy farmer | 11-9013 45-2093
    data entry | 43-9021
    day care teacher | 39-9011 25-2011
    dental asst | 31-9091
    deputy sheriff | 33-3051
    detective | 33-3021
    dialysis tech | 29-2099 31-9099
    electritian | 47-2111
    elevator repairman | 47-4021
    event planner | 13-1121
    executive asst | 43-6011
    fashion designer | 27-1022
    fishermen | 45-3031
    floor manager at store | 41-1011
    florist | 27-1023
    game dev | 15-1252 15-1255
    glass installer | 47-2121
    grocery clerk | 53-7065 41-2011 41-2031
    gym teacher | 25-2031 25-2021 25-2022
    heating and cooling tech | 49-9021
    hospital orderly | 31-1132
    host at restaurant | 35-9031
    hotel front desk clerk | 43-4081
    immigration lawyer | 23-1011
    jeweler | 51-9071
    judge | 23-1023
    K-9 officer | 33-3051
    lab tech | 29-2010 29-2012 29-2018 19-4021 29-2011
    locksmith | 49-9094
    mechanical engr | 17-2141
    mental health counselor | 21-1018
    music teacher | 25-3021 25-1121 25-2031
    network admin | 15-1244
    nurses aid | 31-1131
    oil rig worker | 47-5071 47-5013 47-5081 47-5012
    optician | 29-2081
    park ranger | 33-3051 19-1031 33-9099 33-3031
    parole officer | 21-1092
    pharmacist | 29-1051
    physical therepist | 29-1123
    quality control tech | 51-9061 19-4099
    scaffolder | 47-4090 47-2031 47-2061 47-4099 47-4091
    scrum master | 15-1299 13-1082 15-1211
    ski instructor | 39-9031 25-3021 27-2022
    solar panel installer | 47-2231
    steel worker | 47-2221 51-4051 47-2171
    superintendent of schools | 11-9032
    surgical tech | 29-2055
    taxi | 53-3054
    telemarketer | 41-9041
    tow truck driver | 53-3032
    tree trimmer | 37-3013
    truck mechanic | 49-3031
    tutor | 25-3041
    upholstery | 51-6093
    vets assistant | 31-9096
    video editor | 27-4032
    waiter | 35-3031
    web desinger | 15-1255 15-1254
    welder fabricator | 51-4121 51-2041
    yoga teacher | 39-9031
"""
# As people type them: slips, abbreviations, plurals, words in another order, a skill in place of a title.
TYPED = {
    "barrista": "35-3023",
    "RN": "29-1141",
    "lash tech": "39-5094",
    "PI": "33-9021",
    "nurses": "29-1141",
    "nursing assistent": "31-1131",
    "CNA": "31-1131",
    "LPN": "29-2061",
    "EMT": "29-2042",
    "swe": "15-1252",
    "sofware enginer": "15-1252",
    "web dev": "15-1254",
    "front-end developer": "15-1254",
    "data anlyst": "15-2051",
    "cyber security": "15-1212",
    "it help desk": "15-1232",
    "sys admin": "15-1244",
    "project mgr": "13-1082",
    "accountent": "13-2011",
    "book keeper": "43-3031",
    "HR": "13-1071",
    "recruter": "13-1071",
    "paralegals": "23-2011",
    "attorney": "23-1011",
    "elementary teacher": "25-2021",
    "teacher, high school": "25-2031",
    "teachers aid": "25-9045",
    "electrition": "47-2111",
    "plummer": "47-2152",
    "hvac": "49-9021",
    "welding": "51-4121",
    "truck driver cdl": "53-3032",
    "forklift": "53-7051",
    "warehouse": "53-7062",
    "amazon delivery driver": "53-3033",
    "cashier at walmart": "41-2011",
    "retail store supervisor": "41-1011",
    "customer servise rep": "43-4051",
    "admin assistant": "43-6014",
    "receptionest": "43-4171",
    "line cook": "35-2014",
    "waitress": "35-3031",
    "house keeping": "37-2012",
    "cop": "33-3051",
    "fire fighter": "33-2011",
    "security gaurd": "33-9032",
    "hair dresser": "39-5012",
    "physical therapy": "29-1123",
    "pharmacy tech": "29-2052",
    "dental hygenist": "29-1292",
    "graphic design": "27-1024",
    "18 wheeler driver": "53-3032",
    "PT assistant": "31-2021",
    "SDR sales": "41-3091",
    "sped para": "25-9045",
    "garbage truck driver": "53-7081",
    "front desk medical receptionist": "43-4171",
}


@pytest.mark.parametrize(("query", "code"), TYPED.items())
def test_the_right_occupation_is_among_the_first_three(query, code):
    assert code in codes(query)


def test_a_guide_comes_first_where_it_is_what_is_meant(guides):
    found = search("ml enginer", catalogue(), shelf()).answers[0]
    assert (found.entry.slug, found.entry.is_guide) == ("machine-learning-engineer", True)
    assert search("software developers", catalogue(), shelf()).answers[0].entry.slug == "software-developer"


def test_what_found_it_is_told(guides):
    assert search("pytorch", catalogue(), shelf()).answers[0].found_by == "Skill: PyTorch"
    assert search("mailman", catalogue(), shelf()).answers[0].found_by == "Also called mailman"
    assert search("dental hygienists", catalogue(), shelf()).answers[0].found_by == ""


@pytest.mark.parametrize(
    ("query", "slug", "name"),
    [
        ("pmp", "project-manager", "Project Management Professional (PMP)"),
        ("PMP certification", "project-manager", "Project Management Professional (PMP)"),
        ("capm", "project-manager", "Certified Associate in Project Management (CAPM)"),
        ("cpa license", "accountant", "Certified Public Accountant (CPA) license"),
        ("cdl", "truck-driver", "Commercial driver’s license (CDL), Class A"),
        ("servsafe", "cook", "ServSafe Food Handler"),
        ("comptia security+", "cybersecurity-analyst", "CompTIA Security+"),
    ],
)
def test_a_credential_finds_who_names_it(guides, query, slug, name):
    found = search(query, catalogue(), shelf())
    assert not found.are_near
    assert (found.answers[0].entry.slug, found.answers[0].found_by) == (slug, f"Credential: {name}")


def test_a_credential_that_no_guide_names_brings_its_kin_near(guides):
    found = search("comptia a+", catalogue(), shelf())
    assert found.are_near and "Credential: CompTIA Security+" in {answer.found_by for answer in found.answers}


@pytest.mark.parametrize("query", ["license", "certified", "manager"])
def test_what_any_credential_or_title_may_be_called_names_no_credential(guides, query):
    assert not any(answer.is_credential for answer in search(query, catalogue(), shelf()).answers)


def test_where_nothing_has_all_the_words_the_nearest_are_named():
    found = search("java developer berlin", catalogue(), shelf())
    assert found.are_near and found.answers[0].entry.code == "15-1252"


def test_where_one_name_has_all_the_words_what_has_nearly_all_stands_behind():
    found = search("restaurant asst manager", catalogue(), shelf())
    assert not found.are_near and [answer.entry.code for answer in found.answers][:2] == ["35-1012", "11-9051"]


@pytest.mark.parametrize("query", ["zzzzzz", "🙂", "?!", "العربية", "a", "", " ", "\0"])
def test_nothing_is_found_rather_than_anything(query):
    assert search(query, catalogue(), shelf()).answers == ()


@pytest.mark.parametrize(
    "query",
    [
        'cook"',
        "cook*",
        "NEAR(cook, 2)",
        "cook AND",
        "OR",
        "NOT cook",
        "-cook",
        "key:cook",
        "cook' --",
        "^cook",
        "c++",
        "(",
        "{}",
    ],
)
def test_operators_of_the_engine_are_words_like_any_other(client, query):
    assert client.get(LIST, {"q": query}).status_code == 200


def test_ten_thousand_characters_are_a_search_too(client):
    assert client.get(LIST, {"q": "cook " * 2000}).status_code == 200


def test_the_engine_answers_whole_words_and_beginnings():
    def keys(*asked):
        (found,) = titles_with([[[Asked(*word)] for word in asked]])
        return {row.key for row in found}

    assert "barista" in keys(("baris", True))
    assert "barista" not in keys(("baris", False))
    assert keys(("nurse", False), ("pediatric", False)) and not keys(("nurse", False), ("zzz", True))
    assert titles_with([]) == [] and titles_with([[], [[Asked('"', begun=True)]]]) == [[], []]


def test_each_way_to_ask_is_answered_for_itself_in_one_query():
    asked = [[[Asked(word, begun=False)]] for word in ("barista", "zzz", "electrician")]
    with CaptureQueriesContext(connection) as queries:
        found = titles_with(asked)
    assert len(queries) == 1 and found[1] == []
    assert [{row.key for row in rows} & {"barista", "electrician"} for rows in found] == [
        {"barista"},
        set(),
        {"electrician"},
    ]


def test_titles_that_are_loaded_anew_are_found(db):
    ShippedTable.objects.filter(name="titles").delete()
    JobTitle.objects.all().delete()
    asked = [[[Asked("barista", begun=False)]]]
    assert titles_with(asked) == [[]]
    load_tables(HERE / "figures")
    assert titles_with(asked)[0]


def test_the_number_of_queries_does_not_depend_on_what_is_asked(client, guides):
    counts = []
    client.get(LIST, {"q": "cook"})
    for query in ("cook", "manager", "sofware enginer in the big city with much expereince and more"):
        with CaptureQueriesContext(connection) as queries:
            client.get(LIST, {"q": query, "education": "bachelor", "sort": "pay"})
        counts.append(len(queries))
    assert max(counts) <= 6
    assert counts[0] == counts[1]


def test_titles_that_the_search_was_not_made_for_are_found_too(guides):
    asked = [[part.strip() for part in line.split("|")] for line in UNSEEN.strip().splitlines()]
    missed = [query for query, meant in asked if not set(codes(query)) & set(meant.split())]
    assert len(asked) > 90 and len(missed) <= len(asked) * 0.05, missed
    # A letter forgotten, who for what, another form, everyday names.
    slips = {"lawer": "23-1011", "drywall guy": "47-2081", "elevator repairman": "47-4021", "TSA agent": "33-9093"}
    assert [query for query, code in slips.items() if code not in codes(query)] == []


def test_a_slip_finds_the_guides_that_the_right_word_finds(guides):
    def found(query):
        return {answer.entry.slug for answer in search(query, catalogue(), shelf()).answers if answer.entry.is_guide}

    assert found("warehouse") and found("warehouse") <= found("wharehouse")
