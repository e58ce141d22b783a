"""What a note tells in another build of sentence, or another spelling: quiet where it is the same, and only there."""

import pytest

from resumes.drafting.claims import check
from resumes.drafting.values import Role


def questioned(fact, text, title=""):
    checked = check(text, fact=fact, role=Role(title))
    assert not checked.refused
    return [span.text.strip(" ,.") for span in (*checked.added, *checked.hard)]


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("picked orders, usually around 90 lines an hr", "Picked orders, typically at around 90 lines per hour"),
        ("washed dogs, sometimes with the owner", "Washed dogs, at times with the owner"),
        ("moved the service to go w/ 2 other devs", "Moved the service to Go alongside two other developers"),
        ("run 5 teams, 42 engineers total", "Lead five teams totaling 42 engineers"),
        ("ran warmups for the girls", "Ran warm-ups for the girls"),
        ("ran warm ups for the girls", "Ran warmups for the girls"),
        ("got red cross certified before i started", "Earned Red Cross certification before starting"),
        ("home visits with families in foster care", "Conducted home visits with families in foster care"),
        ("wrapped tables in blankets so they wouldnt scratch", "Wrapped tables in blankets to prevent scratches"),
        ("built a dashboard so managers could see sales", "Built a dashboard letting managers see sales"),
        ("washed pots cause the machine was broke", "Washed pots because the machine was out of order"),
        ("dry cars, saturdays are busiest", "Dry cars, with Saturdays the busiest days"),
        ("set trays per the diet cards", "Set trays according to the diet cards"),
        ("take trays up to floors 2 and 3", "Deliver trays to floors 2 and 3"),
        ("wrote the newsletter, went to 3k subscribers", "Wrote the newsletter sent to 3,000 subscribers"),
        ("pull wire, my journeyman does the terminations", "Pull wire while the journeyman completes the terminations"),
        ("washed dogs, sometimes 8 a day", "Washed dogs, at times eight per day"),
        ("did 90 drops a day, sometimes more like 70", "Made 90 drops a day, sometimes nearer 70"),
        ("drove 2 routes morning and afternoon", "Drove two morning and afternoon routes"),
        ("fixed sockets on the newbuilds, 6 plots so far", "Fixed sockets on 6 new-build plots to date"),
        ("on tills at primark, saturdays plus xmas", "Worked on tills at Primark on Saturdays and at Christmas"),
        ("portioned meats from the chefs list", "Portioned meats according to the chef's list"),
        ("held the doors while he screwed the hinges", "Held the doors while a colleague screwed the hinges"),
        ("called clients to get papers", "Phoned clients to obtain documents"),
        ("sold shoes and always hit my target", "Sold shoes and consistently hit the target"),
        ("built a model, my manager showed it to the execs", "Built a model that a manager showed to the executives"),
        ("stop traffic, mornings and afternoons", "Stop traffic, both mornings and afternoons"),
        (
            "turned manuals to english, about 10 pages a day",
            "Turned manuals to English, averaging about 10 pages a day",
        ),
        ("cooked for parties of 50 to 100", "Cooked for parties of 50 to 100 people"),
        ("made a site so people could order cakes", "Made a site that lets customers order cakes"),
        ("work w 2 to 5 yr olds", "Work with children aged two to five"),
        ("started the company w my brother", "Co-founded the company with a brother"),
        ("show school groups around the museum", "Lead school groups around the museum"),
        ("wrote down how fast they dried", "Recorded drying times"),
        ("tied up the boat every night", "Moored the boat every night"),
        ("told owners if a pump was bad", "Told owners of bad pumps"),
        ("make snacks, i dont do the paperwork my aunt does", "Make snacks, while an aunt does the paperwork"),
        ("carry ductwork for the tech, he does the wiring", "Carry ductwork for the tech, who handles the wiring"),
        ("measured 1 in 50 parts and wrote it on the sheet", "Measured one in every 50 parts and recorded results"),
        ("made 3 kinds of cake a day", "Made three types of cake daily"),
        ("saw patients after surgery, 9 a day", "Saw patients after surgery, seeing nine a day"),
        ("ran group every tuesday for 8 men", "Led a weekly Tuesday group for eight men"),
        ("wrote some of the login screen", "Wrote part of the login screen"),
        ("drive to farms and sell seed, about 6 visits a day", "Visit about six farms a day to sell seed"),
        ("gave meds when the tech asked", "Gave medications as asked by the tech"),
        ("poured models and trimmed them, about 60 a day", "Poured and trimmed about 60 models a day"),
        ("cooked lunch for 600 inmates", "Cooked lunch for 600 people"),
        ("cooked lunch with 9 other prisoners", "Cooked lunch in a team of ten"),
        ("sold ice cream, corner by the primary school", "Sold ice cream at a corner near the primary school"),
        ("kept an eye on the paintings", "Watched over the paintings"),
        ("did smoke detector checks", "Checked smoke detectors"),
        ("after a year they made me stand-in for the lead", "After a year, became stand-in for the lead"),
        ("census job 2021, knocked doors", "Knocked on doors for the 2021 census"),
        ("crossing guard, mornings only, 6 years", "Served six years as a morning crossing guard"),
        ("was caretaker of a tower block, 14 floors", "Served as caretaker of a 14-story block"),
    ],
)
def test_the_same_in_another_build_is_theirs(fact, text):
    assert questioned(fact, text) == []


@pytest.mark.parametrize(
    ("fact", "text", "asked"),
    [
        ("washed dogs, sometimes with the owner", "Washed dogs, typically with the owner", "owner"),
        ("helped move the service w/ 2 other devs", "Moved the service alongside two other developers", "Moved"),
        ("took a forklift course", "Delivered a forklift course", "Delivered"),
        ("wrapped tables in blankets", "Wrapped tables in blankets to prevent scratches", "prevent scratches"),
        ("wrapped tables, didnt scratch them", "Wrapped tables to prevent scratches", "prevent"),
        ("built a dashboard of sales", "Built a dashboard letting managers see sales", "letting"),
        ("worked saturdays", "Worked on all days", "days"),
        ("went to the print shop for flyers", "Sent flyers to the print shop", "Sent"),
        ("pull wire, my journeyman does the terminations", "Pull wire and complete the terminations", "terminations"),
        ("called the plumber to fix the sink", "Called the plumber and fixed the sink", "fixed"),
        ("washed dogs, 8 a day on a good day", "Washed dogs, eight a day", "eight"),
        ("screwed the hinges while he held the doors", "Screwed the hinges and held the doors", "held"),
        ("sometimes hit my target", "Consistently hit the target", "Consistently"),
        ("worked mornings", "Worked both mornings and afternoons", "both"),
        ("work w 16 to 20 yr olds", "Work with children aged 16 to 20", "children"),
        ("make snacks, i dont do the paperwork my aunt does", "Make snacks and do the paperwork", "paperwork"),
        ("carry ductwork, he does the wiring", "Carry ductwork and handle the wiring", "wiring"),
        ("fixed a pump", "Fixed pumps in the basement", "pumps"),
        ("made clips, one hit 40k views", "Made clips averaging 40,000 views", "40,000"),
        ("wrote some of the login screen", "Wrote the login screen", "login"),
        ("was in a group every tuesday with 8 men", "Led a weekly group of eight men", "Led"),
        ("got a certificate of attendance", "Was certified in attendance of a course", "certified"),
        ("poured models, carved teeth and trimmed them, about 60 a day", "Poured about 60 models a day", "60"),
        ("cooked lunch for inmates, 600 eggs", "Cooked lunch for 600 people", "600"),
        ("cooked lunch with 9 other machines", "Cooked lunch in a team of ten", "ten"),
        ("sold tickets printed by the school", "Sold tickets near the school", "near"),
        ("sold paintings and kept an eye on the till", "Watched over the paintings", "over"),
        ("did smoke detector sales", "Checked smoke detectors", "Checked"),
        ("after a year they made me clean", "After a year, became lead cleaner", "lead"),
        ("in 2021 did a census", "Did the 2021 censuses", "2021"),
        ("crossing guard, 6 years", "Served six mornings a week as a crossing guard", "six"),
        ("was caretaker of a tower block, 14 flats", "Served as caretaker of a 14-story block", "14"),
    ],
)
def test_what_is_only_like_it_is_asked(fact, text, asked):
    assert any(asked in one for one in questioned(fact, text)), questioned(fact, text)
