"""The page as values: what is said, in which words, and what is not said."""

import re

import pytest

from resumes.document import validated
from resumes.document.printed import printed
from resumes.export.designs import FOLDER, Look
from resumes.export.layout import Entry, Line, Link, Page, Part, Row, page
from resumes.export.values import SHARES
from resumes.export.wording import period, safe_href, short_url, typographic

from . import samples


def page_of(**sections) -> Page:
    return page(printed(validated(sections)))


def only_entry(**sections) -> Entry:
    return page_of(**sections).sections[0].entries[0]


def test_positions_at_one_employer_stand_under_its_name():
    entry = page(printed(samples.ENGINEER)).sections[1].entries[0]
    assert entry.head == Row("Lakeshore Freight Analytics", "https://lakeshore.example.com", "Chicago, IL")
    assert [part.title for part in entry.parts] == [
        Row("Senior Machine Learning Engineer", aside="Mar 2022 – Present"),
        Row("Machine Learning Engineer", aside="Jan 2020 – Mar 2022"),
    ]


def test_two_stays_at_one_employer_with_another_between_are_not_joined():
    work = [{"name": "A"}, {"name": "B"}, {"name": "A"}]
    assert [entry.head.text for entry in page_of(work=work).sections[0].entries] == ["A", "B", "A"]


@pytest.mark.parametrize("positions", [["Clerk"], ["Buyer", "Clerk"]])
def test_the_place_stands_beside_the_employer_and_the_dates_beside_the_title_however_many_there_are(positions):
    job = {"name": "Shop", "location": "Rome, GA", "start_date": "2021"}
    entry = only_entry(work=[job | {"position": position} for position in positions])
    assert entry.head == Row("Shop", aside="Rome, GA")
    assert [part.title for part in entry.parts] == [Row(position, aside="2021") for position in positions]


def test_a_position_without_a_place_keeps_its_dates_beside_the_title():
    entry = only_entry(work=[{"name": "Shop", "position": "Clerk", "start_date": "2021"}])
    assert entry == Entry(Row("Shop"), (Part(Row("Clerk", aside="2021")),), hosts=True)


def test_where_there_is_no_title_the_dates_stand_beside_the_name():
    entry = only_entry(volunteer=[{"organization": "Pantry", "location": "Rome, GA", "start_date": "2021"}])
    assert entry == Entry(Row("Pantry", aside="2021"), (Part(None, (Link("Rome, GA"),)),))


def test_a_project_has_its_dates_beside_its_name():
    entry = only_entry(projects=[{"name": "Buses", "roles": ["Author"], "start_date": "2021"}])
    assert entry == Entry(Row("Buses", aside="2021"), (Part(Row("Author")),))


def test_each_position_after_the_first_knows_its_employer():
    entry = page(printed(samples.ENGINEER)).sections[1].entries[0]
    assert [part.above for part in entry.parts] == ["", "Lakeshore Freight Analytics (continued)"]


@pytest.mark.parametrize(
    "job, rows",
    [
        ({"start_date": "2021"}, (Row("Shop"), Row("Project Coordinator", aside="2021"))),
        ({"location": "Rome, GA"}, (Row("Shop"), Row("Project Coordinator", aside="Rome, GA"))),
    ],
)
def test_a_short_title_with_a_section_word_is_never_alone_on_its_line(job, rows):
    entry = only_entry(work=[{"name": "Shop", "position": "Project Coordinator"} | job])
    assert (entry.head, entry.parts[0].title) == rows


def test_care_and_odd_jobs_print_by_what_was_done():
    page_ = page(printed(samples.FIRST_JOB))
    experience = next(section for section in page_.sections if section.name == "work")
    assert experience.title == "Experience"
    assert experience.entries[0].head == Row("Caring for two younger brothers", aside="2022 – Present")


def test_education_in_progress_says_when_it_is_expected():
    entry = only_entry(education=[{"institution": "School", "outcome": "in_progress", "end_date": "2026"}])
    assert entry.head == Row("School", aside="Expected 2026")


def test_education_in_progress_without_dates_says_so():
    entry = only_entry(education=[{"institution": "School", "outcome": "in_progress", "study_type": "Diploma"}])
    assert entry.parts[0].title == Row("Diploma (in progress)")


@pytest.mark.parametrize(
    "outcome, study_type, area, words",
    [
        ("degree", "Bachelor of Science", "Biology", "Bachelor of Science, Biology"),
        ("no_degree", "Bachelor of Science", "Biology", "Studies toward Bachelor of Science, Biology"),
        ("no_degree", "", "Biology", "Coursework in Biology"),
        ("courses", "", "Welding", "Coursework in Welding"),
        ("equivalency", "", "", "High school equivalency diploma"),
        ("equivalency", "GED", "", "GED"),
    ],
)
def test_nothing_unfinished_reads_as_earned(outcome, study_type, area, words):
    school = {"institution": "School", "outcome": outcome, "study_type": study_type, "area": area}
    assert only_entry(education=[school]).parts[0].title == Row(words)


def test_a_credential_in_progress_says_so():
    entry = only_entry(certificates=[{"name": "CNA", "status": "in_progress", "date": "2026-05"}])
    assert entry.head == Row("CNA (in progress)", aside="Expected May 2026")


def test_a_license_shows_its_number_only_when_asked_to():
    license_ = {"kind": "license", "name": "RN", "state": "Ohio", "number": "RN.000", "expires": "2027-03"}
    hidden = only_entry(certificates=[license_])
    shown = only_entry(certificates=[license_ | {"number_shown": True}])
    assert hidden.parts[0].details == (Link("Ohio"), Link("Expires Mar 2027"))
    assert shown.parts[0].details == (Link("Ohio"), Link("License No. RN.000"), Link("Expires Mar 2027"))


def test_skills_with_words_get_a_line_and_the_others_share_one():
    lines = page(printed(samples.ENGINEER)).sections[2].lines
    assert lines == (
        Line("Python, SQL, Go", "Programming"),
        Line("PyTorch, scikit-learn, XGBoost, time series", "Machine learning"),
        Line("Kubernetes (advanced), Airflow"),
    )


def test_a_few_lines_of_skills_are_kept_on_one_page_and_many_are_not():
    skills = [{"name": f"Group {n}", "keywords": ["this", "that"]} for n in range(7)]
    assert page_of(skills=skills[:6]).sections[0].is_short
    assert not page_of(skills=skills).sections[0].is_short


def test_what_is_not_there_leaves_no_trace():
    assert page_of() == Page("", "", (), (), "Resume")
    assert only_entry(work=[{"position": "Clerk"}]) == Entry(Row("Clerk"), (Part(),))


def test_every_section_prints():
    titles = [section.title for section in page(printed(samples.LONG)).sections]
    assert titles == [
        *("Summary", "Work Experience", "Skills", "Education", "Certifications", "Projects", "Publications"),
        *("Awards", "Volunteer Experience", "Languages", "Patents", "Interests", "References"),
    ]


def test_contact_details_take_one_line_or_split_before_the_links():
    assert [len(line) for line in page(printed(samples.FIRST_JOB)).contact] == [3]
    assert [len(line) for line in page(printed(samples.ENGINEER)).contact] == [3, 3]


@pytest.mark.parametrize(
    "phone, href",
    [
        ("+1 (312) 555-0142 ext. 20881", "tel:+13125550142"),
        ("312.555.0142 x5", "tel:3125550142"),
        ("call me", ""),
    ],
)
def test_a_phone_link_dials_the_number_without_its_extension(phone, href):
    assert page_of(basics={"phone": phone}).contact == ((Link(phone, href),),)


def test_the_country_shows_where_it_is_another():
    place = {"city": "Lodz", "country_code": "PL"}
    assert page_of(basics={"location": place}).contact == ((Link("Lodz, Poland"),),)
    assert page_of(basics={"location": place | {"country_code": "US"}}).contact == ((Link("Lodz"),),)


@pytest.mark.parametrize(
    "location, words",
    [
        ({"address": "France", "country_code": "FR"}, "France"),
        ({"city": "Singapore", "country_code": "SG"}, "Singapore"),
        ({"city": "Praha", "region": "praha", "country_code": "CZ"}, "Praha, Czechia"),
        ({"city": "New York", "region": "New York", "country_code": "US"}, "New York, New York"),
        (
            {"city": "Sampleton", "region": "Texas", "postal_code": "TX 75001", "country_code": "US"},
            "Sampleton, TX 75001",
        ),
        ({"city": "Sampleton", "region": "TX", "postal_code": "75001"}, "Sampleton, TX 75001"),
        (
            {"address": "1 Ohio Road, Sampleton, OH 44101", "city": "Sampleton", "region": "OH", "country_code": "US"},
            "1 Ohio Road, Sampleton, OH 44101",
        ),
        (
            {"address": "1 Ohio Road, Sampleton, OH", "city": "Sampleton", "region": "OH", "postal_code": "44101"},
            "1 Ohio Road, Sampleton, OH, Sampleton, OH 44101",
        ),
        ({"address": "1 Sampleton Road", "city": "Sampleton", "region": "OH"}, "1 Sampleton Road, Sampleton, OH"),
        ({"city": "Sampleton", "region": "Ohio", "postal_code": "TX 75001"}, "Sampleton, Ohio TX 75001"),
    ],
)
def test_a_place_is_said_once(location, words):
    assert page_of(basics={"location": location}).contact[0][0].text == words


@pytest.mark.parametrize(
    "score, words",
    [
        ("3.8", "GPA 3.8"),
        ("3.92/4", "GPA 3.92/4"),
        ("3.50 / 4.00", "GPA 3.50 / 4.00"),
        ("4.0", "GPA 4.0"),
        ("1.6", "Grade: 1.6"),
        ("2,1", "Grade: 2,1"),
        ("98", "Grade: 98"),
        ("7.98/10", "Grade: 7.98/10"),
        ("93.89%", "Grade: 93.89%"),
        ("A-", "Grade: A-"),
        ("First class", "First class"),
        ("GPA: 3.8", "GPA: 3.8"),
    ],
)
def test_a_mark_says_what_it_is_and_only_an_average_of_four_is_a_gpa(score, words):
    entry = only_entry(education=[{"institution": "School", "score": score}])
    assert entry.parts[0].details == (Link(words),)


def test_a_mark_without_a_letter_or_digit_is_not_printed():
    assert only_entry(education=[{"institution": "School", "score": "-"}]).parts == (Part(),)


def test_a_list_typed_into_a_text_prints_with_the_sign_of_bullets():
    part = only_entry(work=[{"name": "A", "summary": "It held:\n- one\n·two\n-\n\n- three - four"}]).parts[0]
    assert part.paragraphs == ("It held:", "• one", "• two", "• three – four")
    alone = only_entry(work=[{"name": "A", "summary": "Below zero:\n- 5 degrees"}]).parts[0]
    assert alone.paragraphs == ("Below zero:", "- 5 degrees")


def test_a_long_place_gets_more_room_where_the_title_leaves_it():
    assert Row("Clerk", aside="Sampleton, Pennsylvania, United States").share == "half"
    assert Row("Clerk of the county court and its archives at large", aside="x" * 35).share == "even"
    assert Row("Clerk", aside="September 2021 – Present").share == "even"
    assert Row("Clerk", aside="Sep 2021 – Present").share == "most"
    assert Row("Clerk", aside="Sep 2021").share == "all"


def test_what_the_halves_of_a_row_may_take_is_what_the_style_sheet_gives_them():
    sheet = (FOLDER / "base.css").read_text(encoding="utf-8")
    for name, shares in SHARES.items():
        given = [re.search(rf"\.{half}\.{name} {{ max-width: (\d+)% }}", sheet)[1] for half in ("main", "aside")]
        assert tuple(map(int, given)) == shares


def test_a_row_fits_where_both_halves_surely_do():
    def fits(name, **more):
        return only_entry(work=[{"name": name, "start_date": "2021", **more}]).head.fits

    assert fits("Sample Company")
    assert not fits("Sample Company " * 6)
    assert not fits("Sample Company with 日本語")
    assert not only_entry(work=[{"name": "Sample Company"}]).head.fits


def test_details_that_would_not_fit_beside_the_others_begin_a_line():
    url = "https://badges.example.org/lean-six-sigma/sample-person"
    award = {"name": "CPR", "issuer": "Example Institute of Heart Care", "url": url}
    details = page_of(certificates=[award]).sections[0].entries[0].parts[0].details
    assert [link.begins for link in details] == [False, False]
    large = page(printed(validated({"certificates": [award]})), Look(size=12, margins="wide"))
    assert [link.begins for link in large.sections[0].entries[0].parts[0].details] == [False, True]


def test_a_bullet_sign_that_was_pasted_is_not_doubled():
    highlights = samples.told("• Sold bread", "- Cleaned up", "–5 °C and colder: kept the trucks running")
    assert only_entry(work=[{"name": "A", "highlights": highlights}]).parts[0].highlights == (
        "Sold bread",
        "Cleaned up",
        "–5 °C and colder: kept the trucks running",
    )


@pytest.mark.parametrize(
    "start, end, words",
    [
        ("2021-03", "present", "Mar 2021 – Present"),
        ("2021", "2024-09", "2021 – Sep 2024"),
        ("2021-03-15", "2021-03-20", "Mar 2021"),
        ("", "2020", "2020"),
        ("2020", "", "2020"),
        ("", "present", "Present"),
        ("", "", ""),
    ],
)
def test_periods_read_as_on_a_resume(start, end, words):
    assert period(start, end) == words


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://x.org", ""),
        *("//evil.example", "https://user:pw@host.example/", "https://user@host.example", "https://", "http:///x"),
        *("vbscript:x", "https://a\nb", "tel:javascript", "mailto:", "https://" + "a" * 2_050, "http://[", "about:x"),
    ],
)
def test_links_go_only_to_the_web_mail_and_phone(url):
    assert safe_href(url) == ""


def test_a_link_is_ascii_whatever_was_typed():
    assert safe_href("https://bücher.example/ü?q=ł") == "https://xn--bcher-kva.example/%C3%BC?q=%C5%82"


@pytest.mark.parametrize(
    "url, words",
    [
        ("https://www.linkedin.com/in/someone/", "linkedin.com/in/someone"),
        ("HTTPS://WWW.Example.org/A?b=c#d", "Example.org/A?b=c#d"),
        ("https://example.org/" + "a" * 78, "example.org/" + "a" * 78),
        ("https://www.example.org/" + "a" * 79, "example.org"),
        ("https://example.org:8000/page?id=1" + "0" * 90, "example.org:8000"),
        ("https://example.org?id=1" + "0" * 90, "example.org"),
        ("mailto:sample.person@example.org?subject=" + "a" * 90, "sample.person@example.org"),
        ("tel:+13125550142", "+13125550142"),
    ],
)
def test_an_address_is_printed_whole_or_by_its_host_and_never_cut(url, words):
    assert short_url(url) == words


def test_the_link_behind_a_long_address_is_whole():
    url = "https://badges.example.org/" + "a" * 90
    assert page_of(basics={"url": url}).contact == ((Link("badges.example.org", url),),)
    certificate = only_entry(certificates=[{"name": "CPR", "url": url}])
    assert certificate.parts[0].details == (Link("badges.example.org", url),)


@pytest.mark.parametrize(
    ("typed", "printed_as"),
    [
        ("Grew sales 2019-2021", "Grew sales 2019–2021"),
        ("Grew sales 2019 - 2021", "Grew sales 2019–2021"),
        ("Led the team - all of it -- for a year", "Led the team – all of it – for a year"),
        ("A well-known, state-of-the-art line", "A well-known, state-of-the-art line"),
        ("Call 555-0142 or 614-555-0142", "Call 555-0142 or 614-555-0142"),
        ("ISO 2019-2021-A, part 1900-2", "ISO 2019-2021-A, part 1900-2"),
        (
            "See example.org/a - b or https://example.org/2019-2021",
            "See example.org/a – b or https://example.org/2019-2021",
        ),
        ("-5 degrees", "-5 degrees"),
    ],
)
def test_a_typed_dash_is_printed_as_one_and_a_hyphen_stays(typed, printed_as):
    assert typographic(typed) == printed_as
