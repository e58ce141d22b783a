"""Whose deed and whose title: what a note tells of somebody else makes nothing of the writer."""

import pytest

from resumes.drafting.values import Role

from .marks import marked


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        (
            "did the logos and a freelancer built the site",
            "Did the logos and built the site with a freelancer",
            "built",
        ),
        (
            "did brakes, oil changes and some engine work, the foreman did diagnostics",
            "Did brake work, oil changes, engine work and diagnostics, working under the foreman",
            "diagnostics",
        ),
        (
            "walked patients through exercises the PT picked",
            "Selected exercises and walked patients through",
            "Selected",
        ),
        ("typed figures from forms that field staff fill in", "Filled in forms and typed figures", "Filled"),
        ("rode along while medics intubated 2 patients", "Intubated two patients while riding along", "Intubated"),
        ("framed walls alongside a master carpenter", "Framed walls as a master carpenter", "carpenter"),
        ("hung boxes on a school job under a journeyman", "Hung boxes on a school job as a journeyman", "journeyman"),
        ("counted tills at close with the store manager", "Counted tills in the role of store manager", "manager"),
        ("measured windows so the shop could cut blinds", "Measured windows and cut blinds for the shop", "cut"),
        ("went out with the inspector to check pours, took notes", "Checked pours and took notes", "Checked"),
        ("watched the nurse do dressings", "Watched over the nurse", "over"),
        ("trained on the register in a week", "Trained staff on the register in a week", "Trained"),
        ("rewrote the guide. Ray reviewed it", "Rewrote and reviewed the guide", "reviewed"),
        (
            "checked tickets and the ushers showed people to seats",
            "Checked tickets and showed people to seats",
            "showed",
        ),
        ("took notes in interviews that Dana ran", "Ran interviews and took notes", "Ran"),
        ("sat in on the course Maria taught", "Taught a course with others", "Taught"),
        ("put up the posters Leah designed", "Designed and put up posters", "Designed"),
        ("made stocks next to the sous chef on busy nights", "Made stocks as sous chef on busy nights", "chef"),
        ("pump training tuesday nights", "Taught pump training on Tuesday nights", "Taught"),
        ("got my files checked by the auditor", "Checked files for an auditor", "Checked"),
        ("helped w feeding n bathing residents on nights", "Fed and bathed residents on nights", "Fed"),
    ],
)
def test_what_is_somebody_elses_is_not_the_writers(fact, text, word):
    assert word in marked(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("did the logos and a freelancer built the site", "Did the logos while a freelancer built the site"),
        (
            "did brakes and oil changes, the foreman did diagnostics",
            "Did brake work and oil changes under a foreman who did diagnostics",
        ),
        ("walked patients through exercises the PT picked", "Walked patients through exercises selected by the PT"),
        ("my supervisor wrote the paper, i did figures for it", "Produced figures for a paper written by a supervisor"),
        (
            "was a shift lead for 2 years, worked with the manager",
            "Served as shift lead for two years with the manager",
        ),
        ("typed figures from forms that field staff fill in", "Typed figures from forms that field staff filled in"),
        ("cleaned while customers shopped and tidied racks", "Cleaned and tidied racks"),
        ("worked with machines that cut steel", "Cut steel with machines"),
        ("cook at a diner, worked next to the owner", "Worked as a cook at a diner next to the owner"),
        ("took notes in interviews that Dana ran", "Took notes in interviews run by Dana"),
        ("reported leaks to the city, they fixed most of them", "Reported leaks to the city, which fixed most of them"),
        ("remind the medicine (not give it)", "Reminded about medicine, not giving it"),
        ("made sure the nurse could reach the cart", "Made sure the nurse could reach the cart"),
        ("helped train people and trained on forklifts", "Trained on forklifts and helped train people"),
        ("worked with machines that broke down and fixed them", "Fixed machines that broke down"),
        ("worked as a plumber with a plumber", "Worked as a plumber with another plumber"),
        ("got the school to visit us", "Got the school to visit"),
        ("helped at the shelter, unpaid", "Helped at the shelter as a volunteer"),
        ("couldn't authorise refunds, passed them to the manager", "Passed refunds to the manager"),
        ("my part was the pcb in kicad, other two did the firmware", "Did the PCB in KiCad"),
        ("made a jig, jig took setup from 25 min to 10", "Made a jig, reducing setup from 25 minutes to 10"),
    ],
)
def test_what_is_told_as_somebody_elses_or_is_the_writers_too_is_quiet(fact, text):
    assert marked(fact, text) == ""


def test_a_title_that_the_job_has_may_be_told_though_another_has_it_too():
    fact, text = "grilled fish under the head cook", "Grilled fish as a cook under the head cook"
    assert marked(fact, text, Role("Cook")) == ""
    assert "cook" in marked(fact, text, Role("Cook's Assistant"))


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("Tram driver 9 years. no at-fault accidents", "Drove trams for nine years with no at-fault accidents"),
        ("bingo caller thursdays at the club", "Called bingo on Thursdays at the club"),
        (
            "insulation installer, blew cellulose into attics",
            "Installed blown cellulose insulation in attics",
        ),
        ("hotel night auditor, closed the day's books", "Closed the day's accounts as a hotel night auditor"),
    ],
)
def test_a_role_that_the_note_opens_with_says_what_a_title_says(fact, text):
    assert marked(fact, text) == ""


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("Tram driver 9 years. no at-fault accidents", "Drove trams for nine years with no accidents", "accidents"),
        ("tram driver, trained 3 new drivers", "Drove three new drivers", "Drove"),
        ("aspiring tram driver, cleaned the depot", "Drove trams and cleaned the depot", "Drove"),
        ("tram driver on sundays, only did the doors", "Drove trams and did the doors on Sundays", "Drove"),
        ("bingo driver was late on thursdays", "Drove for bingo on Thursdays", "Drove"),
        ("trainee insulation installer, swept attics", "Installed insulation and swept attics", "Installed"),
        ("driver training at the depot, 3 weeks", "Drove at the depot for three weeks", "Drove"),
        ("hotel night auditor, closed the bar", "Audited the bar at a hotel and closed it", "Audited"),
    ],
)
def test_an_opening_role_vouches_for_no_more_than_its_own_deed(fact, text, word):
    assert word in marked(fact, text)
