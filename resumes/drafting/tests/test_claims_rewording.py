"""What may be said in other words: one word for one, plain words around the person's own, and nobody else's deeds."""

import pytest

from resumes.drafting.claims import check
from resumes.drafting.values import Role


def kinds(fact, text, title=""):
    checked = check(text, fact=fact, role=Role(title))
    assert not checked.refused
    return [span.text.strip(" ,") for span in (*checked.added, *checked.hard)]


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        # a word that no table knows, for a word that nothing else stands for
        ("nudged late payers and logged it in the ledger", "Contacted late payers and noted it in the ledger"),
        ("took the engines apart and fixed them", "Disassembled the engines and fixed them"),
        ("made a chart so they stopped asking me for numbers", "Made a chart so they stopped asking for numbers"),
        ("put library books back on the shelves", "Reshelved library books"),
        ("was part of a crew that poured floors", "Worked on a crew that poured floors"),
        ("put up shelving in aisle nine", "Assembled shelving in aisle nine"),
        # words of one root, and short forms
        ("drainage calcs for three sites", "Prepared drainage calculations for three sites"),
        ("covered the desk when staff were sick", "Covered the desk in staff sickness"),
        ("own pretrips on the lorry", "Completed own pre-trips on the lorry"),
        # a plain verb where the note has none, a noun that only sorts its neighbour
        ("newsletter in Mailchimp, list of 5,400", "Produced the newsletter in Mailchimp for a list of 5,400"),
        ("washed pans when the Hobart broke", "Washed pans when the Hobart machine broke"),
        # small words that the note bears out
        ("cashed up fridays", "Cashed up every Friday"),
        ("fed the calves for 8 months", "Fed the calves over 8 months"),
        ("mainly nights on the desk", "Worked mostly nights on the desk"),
        ("cleaned kennels, not the vet stuff", "Cleaned kennels, without veterinary tasks"),
        # what one does with a thing, for another deed on it; "handled" for any
        ("opened claims on the system", "Logged claims on the system"),
        ("scoop and cash box at the stand", "Scooped and handled the cash box at the stand"),
        ("2nd crew on an ambulance, did obs", "Served as second crew on an ambulance and did obs"),
        # times and numbers in another dress
        ("archery in the mornings, followed the schedule", "Followed the schedule, with archery each morning"),
        ("season of 2019 and 2020, picked lettuce", "Picked lettuce in the 2019 and 2020 seasons"),
        ("first fix and second fix on new builds", "Did first and second fix on new builds"),
        ("was on call every other weekend", "Was on call every second weekend"),
        ("sound board on sundays, lyrics on the screen", "Ran the sound board and lyrics on Sundays"),
        ("built a dashboard, ceo looks at it mondays", "Built a dashboard that the CEO reviews on Mondays"),
        # what an "it" or "them" stands for, what was done of a plan, roles that are denied
        ("checked blood sugars and wrote them down", "Checked blood sugars and recorded the readings"),
        ("was going to move the users, did maybe half of them", "Moved roughly half of the users"),
        ("looked after the baby room, i wasnt the room leader", "Looked after the baby room, not as room leader"),
        ("assisted with the audit, pulled invoices", "Assisted with the audit by pulling invoices"),
        ("midwives came too, they did the exams", "Came with midwives while they carried out the exams"),
        ("moved the fast sellers to the benches", "Moved the fast-selling items to the benches"),
        ("took groups of 20 round the old town", "Led groups of 20 around the old town"),
        ("occupancy was 94 percent when i left", "Had occupancy at 94 percent upon leaving"),
        ("climbed trees, held ropes when the boss climbed", "Climbed trees and held ropes when the boss climbed"),
        ("oiled tables, not varnished", "Oiled tables rather than varnished them"),
        ("my team shipped the app in march", "Shipped the app in March with the team"),
        # those at work by another word, help with what the writer did alone, a thing that the note only counts
        ("cleaned the oven with another guy", "Cleaned the oven with a colleague"),
        ("mowed lawns w 2 other guys", "Mowed lawns in a team of three"),
        ("ran food for the others", "Helped run food for coworkers"),
        ("drove 2 routes, about 60 kids, did the check", "Drove about 60 kids on two routes and did the check"),
        ("had 22 families, home visits every month", "Had 22 families with home visits every month"),
        ("drove 2 routes morning and afternoon", "Drove two routes in the morning and afternoon"),
        ("made coffee for 100", "Made coffee for 100 people"),
        # the noun that an amount counts, whichever way it is told
        ("vitals, turn q2h, charting", "Took vitals, turned every 2 hours and charted"),
        ("put in pavers with a crew of 5", "Put in pavers in a 5-person crew"),
        (
            "chased vendors for missing ones, matched invoices",
            "Matched invoices and chased vendors for missing invoices",
        ),
        ("taught beginners, season 22/23", "Taught beginners in the 2022/23 season"),
        ("coached u12 girls, finished mid table", "Coached under-12 girls, finishing mid-table"),
        ("i did the survey, others did the maps", "Did the survey while others did the maps"),
        # a range with a dash, a limit, letters written out, what sorts a thing
        ("answered phones, 60-70 calls a day, booked rooms", "Answered 60–70 calls a day and booked rooms"),
        ("grill station, tickets up to 120", "Worked the grill station, handling up to 120 tickets"),
        ("PMs on 12 buses, changed brakes", "Performed preventive maintenance on 12 buses and changed brakes"),
        ("built a weather station w arduino, i did the code", "Wrote the code for an Arduino weather station"),
        ("group project, built a bridge", "Built a bridge as part of a group project"),
        ("1st line, 20 tickets a day, passed the rest on", "Handled 20 first-line tickets a day, passing the rest on"),
        ("moved pallets with a forklift", "Operated a forklift to move pallets"),
        ("backups every night, added users", "Ran nightly backups and added users"),
        ("home visits, court reports when it went to court", "Wrote court reports when it went to court"),
        ("wrote down plates, walked the lot", "Recorded license plates and walked the lot"),
        ("sold phones, top 3 each month", "Sold phones, ranking in the top three each month"),
        ("took 60 to 70 inbound calls a day", "Answered 60 to 70 incoming calls a day"),
        ("tutored 3 hs students", "Tutored three high school students"),
        ("drove OTR, 48 states", "Drove over the road in 48 states"),
        ("ran tests, wrote the report w 2 partners", "Ran tests and co-wrote the report with two partners"),
        ("i could approve up to 7500", "Had authority to approve up to 7,500"),
        ("tours for schools, 2 a day", "Led two school tours a day"),
        ("quoted home and auto, 15 a day, sold 20 policies a month", "Quoted 15 home and auto policies a day"),
        ("plowed lots, truck with a 9 ft blade", "Plowed lots, driving a truck with a nine-foot blade"),
        ("taught 2 hearing parents, once a week zoom", "Taught two hearing parents weekly over Zoom"),
        ("made tarts, laminated dough, 5am", "Made tarts and laminated dough, starting at 5 a.m."),
        ("made fries, got employee of month once", "Made fries and was employee of the month once"),
        ("chat support, 3 chats at once", "Handled three simultaneous chats"),
        ("hydro group tue, 6 patients", "Supported a hydro group of six patients on Tuesdays"),
        ("mowed, put in pavers for patios", "Did mowing and patio paver installation"),
        ("bank recs, sent 1099s in jan", "Did bank recs and sent 1099s each January"),
        ("court reports not always but when it went to court", "Wrote court reports when it went to court"),
        ("practiced on steno 200 wpm", "Practiced on steno at 200 words per minute"),
        # a change told from both ends
        ("close took 9 days, brought it from 9 days to 6", "Reduced close from 9 days to 6"),
        (
            "response time went from 900ms to 240ms after the index",
            "Response time fell from 900ms to 240ms after the index",
        ),
        # somebody else's deed stays theirs
        ("pm ran the meetings, i took notes", "Took notes at meetings led by the PM"),
        ("got shown latte art by the head barista", "Was taught latte art by the head barista"),
    ],
)
def test_other_words_for_the_same_are_quiet(fact, text):
    assert kinds(fact, text) == []


@pytest.mark.parametrize(
    ("fact", "text", "marked"),
    [
        ("washed pots and pans", "Washed pots and pans and mopped floors", "mopped"),
        ("put books on ebay sometimes", "Put books on eBay", "books"),
        ("the nurse did the dressings, i held the supplies", "Did the dressings and held the supplies", "dressings"),
        ("my supervisor checked the rooms, i cleaned them", "Checked the rooms and cleaned them", "Checked"),
        ("watched operations for a week", "Performed operations for a week", "Performed"),
        ("worked in a crew of 5 on roofs", "Worked on roofs, running a crew of 5", "running"),
        ("got manual handling training", "Gave manual handling training", "Gave"),
        ("usually one walk an hour", "Made one walk every hour", "every"),
        ("never nicked a poodle", "Nicked a poodle on Saturdays", "Nicked"),
        ("wrote the newsletter in Mailchimp, did posters with Canva", "Wrote the newsletter in Canva", "Canva"),
        ("read stories to little ones", "Read stories to crowds of children", "crowds"),
        ("looked at cars with the boss", "Repaired cars with the boss", "Repaired"),
        ("tried to cut the retouching time", "Cut the retouching time", "Cut"),
        ("suggested a few dishes for the menu", "Created a few dishes for the menu", "Created"),
        (
            "fitted bathrooms in new flats and unblocked drains in the old hospital",
            "Fitted bathrooms in the old hospital and unblocked drains in new flats",
            "hospital",
        ),
        ("made flyers for restaurants in town", "Made a wide range of flyers for local restaurants", "wide range"),
        (
            "wrote the api in python and the screens in react",
            "Wrote the API in React and the screens in Python",
            "React",
        ),
        (
            "made charts my supervisor put in her paper",
            "Used charts made by a supervisor in a paper",
            "made",
        ),
        (
            "cut videos in premiere, thumbnails photoshop",
            "Cut videos in Photoshop and made thumbnails in Premiere",
            "Photoshop",
        ),
        ("laid bricks, mixed the mortar by hand", "Hand-laid bricks and mixed the mortar", "Hand"),
        (
            "built the dashboard, no one had asked for forecasts",
            "Built the dashboard, including forecasts",
            "forecasts",
        ),
        ("my brother did the drawings and i built the kitchens", "Drew and built the kitchens", "Drew"),
        ("shadowed midwives, they did the exams", "Carried out examinations with midwives", "examinations"),
        ("put apps in the system, 210 units there", "Entered 210 applications in the system", "210"),
        ("did the paperwork, legal team went to court", "Did the paperwork and went to court", "went"),
        ("made subtitles, a native checked them", "Made and checked subtitles for films", "checked"),
        ("played games that the therapist planned", "Planned and played games with children", "Planned"),
        ("carried bricks for 3 brickies", "Had bricks carried by three bricklayers", "bricklayers"),
        ("wrote the export feature, my teammate did the import side", "Wrote the export and import features", "import"),
        ("i did the survey, others did the maps", "Did the survey and maps in class", "maps"),
        ("set up chairs and occasionally walked patients", "Set up chairs and walked patients", "walked"),
        ("hit target most months", "Hit target most months as employee of the month", "employee of the month"),
        ("made coffees and cleaned up", "Made coffees, handled the till and cleaned up", "till"),
        (
            "sorted letters by hand and used the scanner for parcels",
            "Sorted parcels by hand and used the scanner for letters",
            "parcels",
        ),
        ("worked the till and restocked shelves", "Worked the shelves and restocked the till", "till"),
        ("made coffees and cleaned up", "Made coffees, handled orders and cleaned up", "orders"),
        ("took calls and got half of them done in an hour", "Took calls and got them done in an hour", "hour"),
        ("passed questions on to the finance team", "Took questions from the finance team", "team"),
        ("set out trays and cleaned them after", "Set out trays and cleaned them in an autoclave", "autoclave"),
        (
            "was on the tills and helped the manager at night",
            "Worked on the tills as shift supervisor and helped the manager at night",
            "supervisor",
        ),
        ("used the budget sheet", "Developed the budget sheet", "Developed"),
        ("served lunch", "Served fresh lunch promptly", "promptly"),
        ("looked after 4 clients in their homes", "Looked after 4 clients across the county", "county"),
    ],
)
def test_what_goes_further_is_marked(fact, text, marked):
    assert any(marked in span for span in kinds(fact, text))


def test_what_goes_without_saying_in_a_job_is_quiet_in_that_job_alone():
    fact, text = "wound care on the ward", "Handled wound care for patients on the ward"
    assert "patients" in " ".join(kinds(fact, text))
    assert kinds(fact, text, title="Nurse") == []


def test_a_title_bears_out_no_duty():
    fact, text = "talked to people about the charity", "Talked to people about the charity and collected donations"
    assert "collected" in " ".join(kinds(fact, text, title="Charity fundraiser"))


def test_the_deed_of_a_title_takes_no_other_deeds_place():
    fact = "mixed mortar and carried bricks for two brickies"
    assert kinds(fact, "Mixed mortar and laid bricks with two bricklayers", "Bricklayer's Labourer") == ["laid"]


@pytest.mark.parametrize(
    ("fact", "text", "asked"),
    [
        ("served guests at the bar", "Served guests at the bar with a colleague", "colleague"),
        ("picked orders w a scanner, packed boxes", "Picked orders with a scanner and pulled boxes", "pulled"),
        ("swept the yard and washed pans", "Helped paint the yard and washed pans", "Helped paint"),
        ("sold 40 cakes, moved chairs for 2 days", "Sold 40 cakes and moved chairs for 3 days", "3"),
        ("mowed lawns w 2 other guys", "Mowed lawns in a team of four", "four"),
        ("drove kids to swim lessons", "Gave kids swim lessons", "Gave"),
        ("did payroll for a firm, weekly in quickbooks", "Set up QuickBooks and did payroll in it for a firm", "Set"),
        ("worked with 2 helpers there", "Had 2 helpers there", "helpers"),
        ("delivered sofas, put beds together", "Delivered and assembled sofas", "assembled"),
        ("put together a calendar so people could see it", "Put together a calendar and scheduled people", "scheduled"),
        ("cut glass for picture frames", "Cut glass and built picture frames", "built"),
        ("did the rota in photoshop", "Maintained Photoshop and did the rota in it", "Maintained Photoshop"),
    ],
)
def test_company_help_and_other_words_for_a_deed_keep_to_the_note(fact, text, asked):
    assert asked in " ".join(kinds(fact, text))


def test_a_title_is_no_deed():
    assert kinds("moved ladders with the crew", "Painted with the crew and moved ladders", title="Painter") == [
        "Painted"
    ]


def test_a_short_note_may_make_a_short_highlight():
    assert check("Drove the van", fact="drove the van").is_theirs
    assert check("Ran vans", fact="drove the van to the depot every day").refused == "too short"


@pytest.mark.parametrize(
    "text",
    [
        '"Sold shoes on the floor"',
        "Sold shoes on the floor!!!",
        "Sold shoes. Shall I go on?",
        "Sold shoes 🎉 on the floor",
    ],
)
def test_talk_around_a_highlight_is_refused(text):
    assert check(text, fact="sold shoes on the floor").refused


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        # what others let the writer do is the writer's
        ("swept, and the stylists let me do blow drys when they were behind", "Swept and did blow-drys"),
        # two nouns the other way round
        ("did inventory on the gear for our company, signed for it too", "Inventoried and signed for company gear"),
        # a word behind the weight is not what is weighed
        ("boxes up to 70 lbs all night long", "Handled boxes of up to 70 lbs all night long"),
        # how things follow on each other
        (
            "8 visits a day, meds and breakfast, then the tea time ones",
            "Made 8 visits a day, followed by tea-time ones",
        ),
        ("did returns by email and phone, about half and half", "Handled returns by email and phone, about half each"),
        # a small word for another
        ("missed only two days of it", "Missed just two days"),
        ("cut hair, most of them regulars", "Cut hair, the majority of them regulars"),
        ("learned welding on my own so i could fix gates", "Learned welding alone in order to fix gates"),
        ("pruned trees for two winters", "Pruned trees over two winters"),
        ("learning to drive the loader", "Currently learning to drive the loader"),
        ("showed owners the app", "Showed owners how to use the app"),
        # forms and turns
        ("taught english at the library as a volunteer", "Volunteered at the library teaching English"),
        ("redid the display when it fell down", "Redid a display that had fallen down"),
        ("inspected boards, found 6 bad ones", "Inspected boards, finding 6 bad ones"),
        ("tested chlorine each morning", "Checked chlorine levels each morning"),
        ("baked bread from 3am", "Started at 3 a.m. and baked bread"),
        ("matched POs to invoices", "Did PO matching to invoices"),
        (
            "did payroll for a firm, every two weeks in quickbooks",
            "Did payroll in QuickBooks for a firm every two weeks",
        ),
        # where it was, who was there, and what came of it
        ("checked in patients at an urgent care", "Checked in patients at an urgent care center"),
        (
            "installed drywall, crew of five, i was the youngest",
            "Installed drywall as the youngest member of a crew of five",
        ),
        ("translated when the secretary was out", "Translated when the secretary was away"),
        ("suggested a box for ideas and the boss said ok", "Proposed a box for ideas, which the boss approved"),
        ("ran the page, followers went from 800 to 2,100", "Ran the page and saw followers rise from 800 to 2,100"),
        (
            "worked the grill, got moved to shift lead after 8 months",
            "Worked the grill and moved up to shift lead after 8 months",
        ),
        ("my team closed 48 deals last year, i brought in 9", "Brought in 9 of the 48 deals the team closed last year"),
        ("updated the handoff sheet, only our floor uses it", "Updated the handoff sheet used only on one floor"),
        ("I cleaned, other man did the mud and tape", "Cleaned while another worker did the mud and tape"),
    ],
)
def test_words_that_join_and_things_that_change_sides_are_not_new(fact, text):
    assert kinds(fact, text) == []


@pytest.mark.parametrize(
    ("fact", "text", "asked"),
    [
        ("swept, and the stylist did the color", "Swept and did the color", ["color"]),
        ("boxes up to 70 lbs", "Handled boxes of up to 90 lbs", ["up to 90 lbs"]),
        (
            "counted stock, took two of us a day",
            "Counted stock, doing in a day what used to take two people",
            ["what used to take"],
        ),
    ],
)
def test_what_is_somebody_elses_or_of_another_thing_is_still_asked_about(fact, text, asked):
    assert kinds(fact, text) == asked


def test_two_words_are_enough_where_both_are_the_note_s_and_tell_its_doing():
    assert check("Sort donations", fact="Sorting donations. You would not believe what people give").is_theirs
    assert check("Handle donations", fact="Sorting donations. You would not believe what people give").refused
    assert check("Scanned patients", fact="pushed patients to scans").refused
