"""What people type, and which guide they mean."""

import random
import time

import pytest

from careers.search import Index, Kind, Name, slips_between
from careers.shipped import HERE, read_guides
from careers.titles import words_of

SOFTWARE, WEB, ML = "software-developer", "web-developer", "machine-learning-engineer"
DATA, ANALYST = "data-scientist", "data-analyst"
RESEARCH, AI = "computer-and-information-research-scientist", "ai-research-scientist"
LIBRARY = read_guides(HERE / "content")
# A handful that stays the same however many guides there are: what is near depends on what else there is.
GUIDES = [guide for guide in LIBRARY if guide.slug in {SOFTWARE, WEB, DATA, ANALYST, ML, RESEARCH, AI}]
SLUGS = [guide.slug for guide in GUIDES]


def names_of(guide):
    content = guide.content
    return [
        Name(content.title, Kind.TITLE),
        *(Name(title, Kind.OTHER) for title in content.other_titles),
        *(Name(skill.name, Kind.SKILL) for skill in content.skills),
    ]


INDEX = Index(names_of(guide) for guide in GUIDES)


def found(query):
    return [SLUGS[hit.guide] for hit in INDEX.search(query).hits]


def near(query):
    return [SLUGS[hit.guide] for hit in INDEX.search(query).nearest]


@pytest.mark.parametrize(
    "query, first",
    [
        ("software engineer", SOFTWARE),
        ("programmer", SOFTWARE),
        ("Programming", SOFTWARE),
        ("data analyst", ANALYST),
        ("DATA SCIENTISTS", DATA),
        ("scientist, data", DATA),
        ("ML engineer", ML),
        ("machine ENGINEER", ML),
        ("fullstack developer", SOFTWARE),
        ("front end", WEB),
        ("Senior Software Engineer", SOFTWARE),
        ("entry-level programmer", SOFTWARE),
        ("a job as a web developer", WEB),
        ("progr", SOFTWARE),
        ("ai researcher", AI),
        ("computer scientist", RESEARCH),
    ],
)
def test_the_guide_that_is_meant_comes_first(query, first):
    assert found(query)[0] == first


@pytest.mark.parametrize(
    "query, first",
    [
        ("sofware developer", SOFTWARE),
        ("sotfware enigneer", SOFTWARE),
        ("prgrammer", SOFTWARE),
        ("data scientst", DATA),
        ("data sceintist", DATA),
        ("ml enginer", ML),
        ("mashine lerning engineer", ML),
    ],
)
def test_a_slip_or_two_of_the_fingers_is_forgiven(query, first):
    assert found(query)[0] == first


@pytest.mark.parametrize(
    "query", ["RN", "IT", "barista", "barrista", "registered nurse", "cook", "police officer", "x"]
)
def test_another_career_finds_nothing_and_nothing_is_near(query):
    assert found(query) == near(query) == []


@pytest.mark.parametrize("query", ["civil engineer", "office manager", "social scientist", "job", "senior", "", "?!"])
def test_a_word_that_many_careers_share_brings_no_guide_near(query):
    assert near(query) == []


@pytest.mark.parametrize("query, first", [("java developer", SOFTWARE), ("web architect", WEB), ("statistician", DATA)])
def test_where_no_guide_has_all_the_words_the_nearest_are_named(query, first):
    assert found(query) == []
    assert near(query)[0] == first


def test_every_guide_of_the_library_is_found_by_each_of_its_names():
    index = Index(names_of(guide) for guide in LIBRARY)
    missed = [
        name.text
        for number, guide in enumerate(LIBRARY)
        for name in names_of(guide)
        if name.kind != Kind.SKILL and number not in [hit.guide for hit in index.search(name.text).hits[:3]]
    ]
    assert missed == []
    assert [
        guide.slug for number, guide in enumerate(LIBRARY) if index.search(guide.content.title).hits[0].guide != number
    ] == []


def test_a_title_comes_before_a_skill():
    index = Index([[Name("Teacher", Kind.TITLE), Name("Welding", Kind.SKILL)], [Name("Welding inspector", Kind.TITLE)]])
    assert [hit.guide for hit in index.search("welding").hits] == [1, 0]


def test_a_skill_finds_every_guide_that_names_it():
    assert set(found("pytorch")) == {ML, AI}
    assert set(found("C++")) == {SOFTWARE, RESEARCH}
    assert set(found("r")) == {DATA, RESEARCH}


def test_words_are_read_without_accents_and_signs():
    assert words_of("Café–Manager, C++/C# (R&D)") == ["cafe", "manager", "c++", "c#", "r", "d"]


@pytest.mark.parametrize(
    "one, other, slips",
    [
        ("developer", "devloper", 1),
        ("software", "sotfware", 1),
        ("engineer", "enigneer", 1),
        ("analyst", "anlayts", 2),
        ("developer", "designer", 3),
        ("nurse", "purse", 3),
        ("scientist", "scientist", 0),
    ],
)
def test_slips_are_counted_and_the_first_letter_of_a_short_word_is_meant(one, other, slips):
    assert min(slips_between(one, other, 2), 3) == slips


def test_every_letter_of_a_word_may_slip_once():
    for place in range(1, 9):
        assert found("data scientist".replace("scientist", "scientist"[:place] + "scientist"[place + 1 :]))[0] == DATA


def test_four_hundred_guides_are_searched_in_milliseconds():
    chance = random.Random(1)
    known = [word for guide in GUIDES for name in names_of(guide) for word in words_of(name.text)]
    pool = known + ["".join(chance.choices("aeioustrnldmcpg", k=chance.randint(3, 12))) for _ in range(3_000)]
    kinds = [Kind.TITLE] + 10 * [Kind.OTHER] + 12 * [Kind.SKILL]
    guides = [[Name(" ".join(chance.choices(pool, k=2)), kind) for kind in kinds] for _ in range(400)]
    index = Index(guides)
    times = []
    for query in ["sofware developer", "machine lerning enginer", "registered nurse practitioner", "data", "e" * 200]:
        began = time.process_time()
        index.search(query)
        times.append(time.process_time() - began)
    assert sorted(times)[2] < 0.1, times
