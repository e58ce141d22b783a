"""JSON Resume both ways: what we write is valid for everyone, and what others write is never lost."""

import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings

from resumes.document import DocumentError, ResumeDocument, limits
from resumes.document.json_resume import from_json_resume, to_json_resume
from resumes.document.printed import printed
from resumes.document.upgrades import dump, load

from .strategies import documents

HERE = Path(__file__).parent
FOREIGN = sorted((HERE / "foreign").glob("*.json"))
# The schema as published, where a copy lies beside the project.
SCHEMA = Path(__file__).parents[4] / "shared" / "oracles" / "jsonresume-schema-1.3.1.json"
DATE = re.compile(r"^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$")
LISTS = (
    *("work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages"),
    *("interests", "references", "projects"),
)


def foreign(path):
    return json.loads(path.read_text())


def golden():
    return load(json.loads((HERE / "golden" / "format-1.json").read_text()))


def check_shape(resume):
    """The rules of the standard that a document could break, without the schema."""
    for name in LISTS:
        dates = (
            ("startDate", "endDate")
            if name in ("work", "volunteer", "education", "projects")
            else ("date", "releaseDate")
        )
        for item in resume.get(name, []):
            assert all(DATE.match(item[key]) for key in dates if key in item)
            check_texts(item)
    for profile in resume.get("basics", {}).get("profiles", []):
        check_texts(profile)


def check_texts(item):
    for key in ("highlights", "keywords", "courses", "roles"):
        assert all(isinstance(text, str) for text in item.get(key, []))
    for key in ("name", "position", "summary", "url", "description", "institution", "area", "level", "title"):
        assert isinstance(item.get(key, ""), str)
    assert item.get("url") != ""


def leaves(value):
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in leaves(item)]
    if isinstance(value, list):
        return [leaf for item in value for leaf in leaves(item)]
    return [] if value is None else [plain(value)]


def plain(value):
    """A value as text, however it is spaced and composed."""
    text = re.sub("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", "", str(value).replace("\r\n", "\n"))
    return " ".join(unicodedata.normalize("NFC", text).split())


@settings(max_examples=60, deadline=None)
@given(documents())
def test_what_we_write_keeps_the_rules_of_the_standard(document):
    check_shape(to_json_resume(printed(document)))


@pytest.mark.skipif(not SCHEMA.exists(), reason="the published JSON Resume schema is not at hand")
@settings(max_examples=60, deadline=None)
@given(documents())
def test_what_we_write_is_valid_json_resume(document):
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(to_json_resume(printed(document)), json.loads(SCHEMA.read_text()))


@pytest.mark.skipif(not SCHEMA.exists(), reason="the published JSON Resume schema is not at hand")
@pytest.mark.parametrize("path", [*FOREIGN, HERE / "golden" / "format-1.json"], ids=lambda path: path.stem)
def test_known_files_are_written_as_valid_json_resume(path):
    jsonschema = pytest.importorskip("jsonschema")
    document = golden() if path.parent.name == "golden" else from_json_resume(foreign(path)).document
    jsonschema.validate(to_json_resume(document), json.loads(SCHEMA.read_text()))


@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.stem)
def test_no_value_of_a_foreign_file_is_lost(path):
    written = to_json_resume(from_json_resume(foreign(path)).document)
    check_shape(written)
    kept = leaves(written)
    together = "\n".join(kept)
    # That a job goes on is written as an end that is absent.
    wanted = [leaf for leaf in leaves(foreign(path)) if leaf and leaf != "Present"]
    lost = [leaf for leaf in wanted if leaf not in kept and leaf not in together]
    assert lost == []
    assert len(leaves(foreign(path))) >= 9


@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.stem)
def test_a_foreign_file_reads_the_same_the_second_time(path):
    document = from_json_resume(foreign(path)).document
    again = from_json_resume(json.loads(json.dumps(to_json_resume(document))))
    assert again.document == document
    assert load(json.loads(json.dumps(dump(document)))) == document


def read(number):
    return from_json_resume(foreign(FOREIGN[number - 1]))


def test_there_are_eighteen_kinds_of_foreign_file():
    assert len(FOREIGN) == 19


@pytest.mark.parametrize("number", [1, 2, 3, 5])
def test_an_ordinary_file_has_no_problems(number):
    assert read(number).problems == ()


def test_the_old_names_are_understood():
    document = read(1).document
    assert (document.basics.image, document.basics.url) == (
        "https://example.com/photos/nurse.jpg",
        "http://example.com/nurse",
    )
    assert (document.work[0].name, document.work[0].url) == ("Example General Hospital", "http://example.com/hospital")
    assert document.education[0].score == "3.8"
    assert document.publications[0].url == "http://example.com/night"
    assert document.extra == {} and document.work[0].extra == {}


def test_a_job_without_an_end_goes_on():
    assert [job.end_date for job in read(2).document.work] == ["present", "2018-05"]
    assert read(3).document.work[0].end_date == "present"
    assert read(5).document.work[0].end_date == "present"
    assert read(3).document.certificates[0].expires == "2023-02-01"


def test_dates_as_people_write_them_are_read_where_they_are_sure():
    document = read(4).document
    assert [(job.start_date, job.end_date) for job in document.work] == [
        ("2020-03", "present"),
        ("2017-06", "2020-02"),
        ("", "2016-12"),
        ("2014-07-01", "2014-07-14"),
        ("", ""),
        ("2012", ""),
    ]
    assert document.education[0].start_date == "2012-09"
    assert document.education[0].end_date == "present"
    assert document.work[2].extra == {"asWritten": {"startDate": "Spring 2015", "endDate": "2016/12"}}


def test_each_problem_is_a_sentence_with_its_place():
    assert read(4).problems == (
        "Work Experience 3, start date “Spring 2015”: A season can be several months: "
        "write 2015, or the month it began, like Jun 2015.",
        "Work Experience 5, start date “2013-13”: There is no month 13."
        " Use a year, or a month and a year, like 2024 or Mar 2024.",
        "Work Experience 5, end date “03/04/2013”: This can be Mar or Apr: write Mar 2013 or Apr 2013.",
        "Work Experience 6, end date: The end (2011) is before the start (2012).",
    )


def test_plain_texts_become_entries():
    document = read(6).document
    assert [skill.name for skill in document.skills] == ["Figma", "Illustrator", "User research"]
    assert [language.language for language in document.languages] == ["English", "Portuguese"]
    assert document.basics.location.city == "Springfield, Oregon"
    assert document.certificates[0].name == "Example UX Certificate"
    assert document.references[0].reference == "Available on request"


def test_skills_by_group_and_a_job_alone_are_read():
    document = read(7).document
    assert [(skill.name, skill.keywords) for skill in document.skills] == [
        ("Diagnostics", ("OBD-II", "Multimeter")),
        ("Repair", ("Brakes",)),
    ]
    assert (document.work[0].name, document.work[0].position) == ("Example Garage", "Mechanic")
    assert document.work[0].summary == "Brakes\nTransmissions"


def test_an_address_gets_its_scheme_and_a_hostile_one_is_never_a_link():
    document = read(8).document
    assert document.basics.url == "https://example.com"
    assert [profile.url for profile in document.basics.profiles] == [
        "https://www.linkedin.example/in/samplewriter",
        "",
        "",
    ]
    assert document.projects[0].url == ""
    assert len(read(8).problems) == 3


def test_unknown_keys_are_written_back_where_they_were():
    written = to_json_resume(read(9).document)
    assert written["achievements"] == [{"text": "Robotics club of the year"}]
    assert written["meta"] == {"theme": "plain"}
    assert written["basics"]["pronouns"] == "they/them"
    assert written["work"][0]["positions"] == [{"title": "Lead teacher", "startDate": "2019"}]
    assert written["education"][0]["x-other"] == {"a": [1, {"b": None}]}
    assert read(9).document.education[0].location == "Hillview"
    assert read(9).document.certificates[0].expires == "2025-06"


def test_what_is_too_long_or_too_much_is_kept_where_the_person_sees_it():
    document = read(10).document
    job = document.work[0]
    assert len(job.highlights) == limits.HIGHLIGHTS_PER_ITEM
    assert "Finished house number 35." in job.notes and "walls and" in job.notes and "Built houses." in job.notes
    assert document.basics.summary == "" and "A long story." in document.basics.extra["asWritten"]["summary"]
    assert len(document.skills) == 50 and len(document.extra["asWritten"]["skills"]) == 7
    assert "Skills: Only the first 50 fit here." in read(10).problems


def test_nested_values_are_kept_and_told():
    result = read(12)
    assert result.document.basics.name == ""
    assert [bullet.text for bullet in result.document.work[0].highlights] == ["Drove the truck", "a b"]
    assert result.document.education[0].courses == ("Shop, Spanish",)
    assert result.document.work[0].extra["asWritten"]["location"] == {"city": "Valley", "region": "CA"}
    assert "Basics, name: This must be text." in result.problems


def test_the_first_draft_of_the_format_is_read():
    document = read(13).document
    assert (document.basics.name, document.basics.location.city) == ("Sample Baker", "Sampleton")
    assert [(profile.network, profile.username, profile.url) for profile in document.basics.profiles] == [
        ("instagram", "samplebaker", ""),
        ("linkedin", "", "https://www.linkedin.example/in/samplebaker"),
    ]
    assert document.awards[0].summary == "Given once a year"
    assert document.basics.extra["websites"] and read(13).problems == ()


def test_a_person_described_at_the_top_of_a_file_becomes_its_basics():
    document = read(14).document
    basics = document.basics
    assert (basics.name, basics.label, basics.email) == (
        "Sample Technician",
        "Help desk technician",
        "technician@example.com",
    )
    assert (basics.location.city, basics.profiles[0].network) == ("Sampleton, CA", "linkedin")
    assert document.extra == {"contact": {"fax": "555-0199"}}


def test_a_person_who_stands_one_level_deeper_keeps_what_stands_beside():
    person = {
        "name": "Sample Person",
        "email": "old@example.com",
        "content": {"email": "me@example.com", "phone": "5"},
    }
    basics = from_json_resume({"work": [{"name": "A"}], "info": person}).document.basics
    assert (basics.name, basics.email, basics.phone) == ("Sample Person", "me@example.com", "5")
    assert basics.extra == {"asWritten": {"email": "old@example.com"}}


def test_two_dates_in_one_text_are_read_where_they_are_sure():
    document = read(14).document
    assert [(job.name, job.start_date, job.end_date) for job in document.work] == [
        ("Example Support, LLC", "2022-07", "present"),
        ("Example Supplies", "2019-09", "2022-06"),
        ("Example Fair", "", ""),
    ]
    assert [[bullet.text for bullet in job.highlights] for job in document.work][:2] == [
        ["Reset passwords", "Set up 15 laptops"],
        ["Counted stock"],
    ]
    assert document.work[2].extra["dates"] == "Summer 2018"
    assert (document.education[0].end_date, document.projects[0].start_date) == ("2017-12", "2018")
    assert document.certificates[0].date == "2023"


def test_one_date_of_a_job_is_not_taken_for_either_end():
    job = from_json_resume({"work": [{"company": "A", "date": "2014"}]}).document.work[0]
    assert (job.start_date, job.end_date, job.extra) == ("", "", {"date": "2014"})


def test_an_entry_that_its_file_hides_stays_hidden():
    document = read(14).document
    assert [job.hidden for job in document.work] == [False, False, True]
    assert document.projects[0].hidden and printed(document).projects == ()


def test_sections_one_level_deeper_are_found():
    document = read(15).document
    assert (document.basics.name, document.basics.label) == ("Sample Rescuer", "Lifeguard")
    assert document.basics.profiles[0].username == "samplerescuer"
    assert (document.work[0].name, document.work[0].end_date) == ("Example Pool", "2023-09")
    assert document.extra["work-other"] == {"summary": "Five summers"}
    assert document.education[0].study_type == "Diploma"
    assert [(skill.name, skill.keywords) for skill in document.skills] == [
        ("water", ("Backboarding", "Spotting")),
        ("land", ("First aid",)),
    ]
    assert document.skills[0].extra["asWritten"]["keywords"] == [{"name": "Backboarding", "level": 5}]
    assert document.languages[0].fluency == "Fluent"


def test_the_signs_of_html_and_markdown_are_taken_out_and_kept_aside():
    document = read(16).document
    assert document.basics.summary == "Grew up in Sampleton.\n\nPlants 400 trees a year & waters each."
    assert document.work[0].summary == "My work included:\n- pruning\n- grafting"
    assert [bullet.text for bullet in document.work[0].highlights] == [
        "Cut waste by 12 %",
        "Kept 3 < 5 and 5 > 3 in order",
        "Ran drip lines",
        "Weeds 5*6 beds of *.csv size",
    ]
    assert document.work[0].extra["asWritten"]["markup"]["highlights"][0] == "Cut waste by <b>12 %</b>"
    assert [skill.name for skill in document.skills] == ["Soil", "R&D"]


def test_parts_of_a_name_addresses_alone_and_lines_of_one_text_find_their_places():
    basics, (job,) = read(19).document.basics, read(19).document.work
    assert (basics.name, basics.email, basics.phone) == ("Sample Person", "sample@example.com", "+1-202-555-0100")
    assert [found.url for found in basics.profiles] == ["https://github.com/sample", "https://linkedin.com/in/sample"]
    assert basics.extra["asWritten"]["firstName"] == "Sample"
    assert [bullet.text for bullet in job.highlights] == [
        "Welded 40 frames a week",
        "Read drawings",
        "Trained 2 helpers",
    ]
    assert job.extra["asWritten"]["highlights"].startswith("- Welded")


@pytest.mark.parametrize("sign", [" ", "<b", "**a", "[a", "`a", "<a ", "&#", "\n"])
def test_endless_texts_are_read_within_seconds(sign):
    text = "<br>a" + sign * 300_000 + "b"
    read = from_json_resume({"work": [{"name": "A", "startDate": text, "summary": text}]})
    assert read.document.work[0].name == "A"


def test_what_a_person_writes_here_with_such_signs_comes_back_as_it_was():
    document = ResumeDocument().with_basics(summary="Wrote **bold** claims & <b>tags</b>.", phone="Tel: 202 555 0100")
    assert from_json_resume(to_json_resume(document)).document == document


def test_blank_forms_make_no_entries():
    document = read(17).document
    assert [job.name for job in document.work] == ["Example Gym"]
    assert [interest.name for interest in document.interests] == ["Chess"]
    assert (document.volunteer, document.publications, document.basics.profiles) == ((), (), ())
    assert document.basics.location.address == "2 Example Lane, Sampleton"
    assert document.basics.extra == {"picture": "me.png", "website": ""}


def test_ends_in_other_words_are_read_and_an_expected_one_is_not_taken_for_reached():
    result = read(18)
    assert [job.end_date for job in result.document.work] == ["present", "2015-03", "present"]
    assert result.document.education[0].end_date == ""
    assert [(project.start_date, project.end_date) for project in result.document.projects] == [
        ("2013-05", "2013-06"),
        ("", ""),
    ]


def test_a_number_for_a_name_is_taken_as_text_and_told():
    assert read(18).document.basics.name == "7"
    assert "Basics, name: The file has the number 7 here. It is taken as text." in read(18).problems
    assert from_json_resume({"skills": [42]}).problems == (
        "Skills 1, name: The file has the number 42 here. It is taken as text.",
    )


def test_a_picture_written_as_text_is_left_out_and_told():
    result = from_json_resume({"basics": {"name": "A", "image": "data:image/png;base64," + "A" * 400_000}})
    assert result.document.basics.name == "A"
    assert any("too many to keep" in problem for problem in result.problems)


def test_more_than_a_resume_can_hold_is_refused():
    work = [{"summary": "x" * 3000, "highlights": ["y" * 600] * 30}] * 40
    with pytest.raises(DocumentError, match="256 KB"):
        from_json_resume({"work": work})
