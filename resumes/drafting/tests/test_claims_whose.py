"""Whose part of a note a line tells, and what its deeds were done to."""

import pytest

from .marks import asked, marked


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("routed 17 vans each morning. Jerome covered nights", "Routed 17 vans each morning and night", "night"),
        ("set mics, someone else was on the desk", "Set mics and worked the desk", "desk"),
        (
            "had the room w/ a colleague, planned art days, she planned circle time",
            "Had the room with a colleague, planned art days and circle time",
            "circle",
        ),
        ("did dry trims but colours were always done by the seniors", "Did dry trims and some colours", "colours"),
        ("matched invoices and set up the run for my manager to approve", "Set up and approved the run", "approved"),
        ("sat with one boy, used the cards the SENCO made", "Sat with one boy, making and using cards", "making"),
        (
            "we put up a new fence, well the contractors did, I dug out the old posts",
            "Dug out the old posts and put up a new fence",
            "fence",
        ),
        (
            "I did the fronts of 60 houses and he did the backs and the money",
            "Did the fronts of 60 houses, handling the money while he did the backs",
            "money",
        ),
        (
            "built a dashboard for sales. hoping it replaces the weekly excel",
            "Built a dashboard for sales, which replaced the weekly Excel",
            "replaced",
        ),
        (
            "shelved returns, helped people print. was going to start a seed swap but we ran out of time",
            "Shelved returns, helped people print and started a seed swap",
            "started",
        ),
        ("did month end, working towards my CPA", "CPA who did month end", "CPA"),
        ("took vitals, in school for my RN", "RN taking vitals", "RN"),
        ("made sauces for the head chef", "Head chef who made sauces", "chef"),
        ("did cuts, rented my own chair for two years", "Did cuts and owned a chair for two years", "owned"),
        ("ran the trolley, helped with the reading scheme", "Ran the trolley and the reading scheme", "scheme"),
        ("carried ropes, the guide set the anchors", "Carried ropes and set the anchors", "anchors"),
        ("cleaned the saw, the inspector came", "Cleaned the saw, commended by the inspector", "commended"),
        ("did the night round, boss checked", "Did the night round, trusted by the boss", "trusted"),
        ("slate and felt roofs, gang of 4", "Ran a gang of 4 on slate and felt roofs", "Ran"),
        ("fixed punctures. wheel building I only watched", "Fixed punctures and built wheels", "built"),
        ("serviced hire bikes. wheel building I'm still learning", "Serviced bikes and built wheels", "wheels"),
        ("painted 5 flats. Papering I dont do", "Painted and papered 5 flats", "papered"),
        ("took up hems. Suits went to my boss", "Took up hems and altered suits", "suits"),
        ("bathed dogs. Clipping was Jo mainly", "Bathed and clipped dogs", "clipped"),
        ("serviced bikes, motor faults get sent off", "Serviced bikes and motor faults", "faults"),
        ("sent the newsletter, Jo wrote most of it", "Wrote and sent the newsletter", "Wrote"),
        (
            "set up payment plans. hoping it brings the arrears down",
            "Set up payment plans that brought arrears down",
            "brought",
        ),
        ("hung doors in flats. kitchens were another firm", "Hung doors and kitchens in flats", "kitchens"),
        ("put scores in excel, my supervisor did the stats", "Put in and analysed scores in Excel", "analysed"),
        (
            "sent out offer letters once they'd picked people",
            "Picked people and sent out offer letters",
            "Picked",
        ),
        ("did word games with 5 kids, plan from the therapist", "Planned and did word games with 5 kids", "Planned"),
        (
            "recovered 6 chairs and started on a chaise, left before it was done",
            "Re-covered 6 chairs and a chaise",
            "chaise",
        ),
        ("worked with two other cooks, together we put out 200 covers", "Worked and put out 200 covers", "put"),
        ("altered six gowns, beading I left to my sister", "Altered and beaded six gowns", "beaded"),
        (
            "sent jobs to cars. complaints I passed on to the boss",
            "Sent jobs to cars and sorted complaints",
            "complaints",
        ),
        ("shot the guests. the couple shots and edit were all Lena", "Shot the guests and did the edit", "edit"),
        ("poolside 20 hours a week. taught nobody", "Worked poolside 20 hours a week, with some teaching", "teaching"),
        (
            "gave him a bath and breakfast, reminded him about pills",
            "Gave him a bath, breakfast and his pills",
            "pills",
        ),
        (
            "cuts and colours, and i trained one saturday girl on shampooing and blow drys",
            "Did cuts and colours and trained one Saturday girl on shampooing, blow-drys and colouring",
            "colouring",
        ),
        ("rebuilt the contact form on the charity site", "Rebuilt a charity site", "site"),
        ("wrote 5 help articles, 2 got published so far", "Published 5 help articles", "Published"),
        ("sat in on two hearings, filed papers", "Did two hearings and filed papers", "Did"),
        ("watched the pumps being tested", "Tested the pumps", "Tested"),
        ("mopped floors and dusted desks", "Mopped desks and dusted floors", "desks"),
        ("sorted the mail, the postman brings it at 7", "Sorted the mail and brought it at 7", "brought"),
        ("milked cows but the farmer pulled the calves", "Milked cows, pulling the calves", "pulling"),
        ("PT did all the evals, i never did evals", "Did evaluations with the PT", "evaluations"),
        ("the editor checked my articles", "Checked the editor's articles", "Checked"),
        ("taught nobody, people think we teach", "Taught nobody, with some teaching", "teaching"),
        ("milked cows, but the farmer pulled the calves", "Milked cows by pulling the calves", "pulling"),
        ("kept the log, pm ran the meetings i took notes", "Kept the log and ran the meetings", "ran"),
        ("swore at nobody. legal team went to court", "Swore at nobody and went to court", "court"),
        ("my brother did the drawings and i built kitchens from them", "Drew and built kitchens", "Drew"),
    ],
)
def test_what_is_not_the_writers_is_asked_about(fact: str, text: str, word: str) -> None:
    assert word in marked(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("tested builds, dev fixed them", "Tested builds, which developers fixed"),
        ("fitted new sockets, the qualified guy did the testing", "Fitted new sockets, which a qualified guy tested"),
        ("laid a patio, boss did the levels and ordering", "Laid a patio, with the boss doing levels and ordering"),
        ("built the wall with my uncle, he did the corners", "Built the wall with an uncle, who did the corners"),
        ("did my course last june and want to mentor students", "Did a course last June"),
        (
            "made buttonholes, Carla did the bouquets and the arch",
            "Made buttonholes; the bouquets and arch were Carla's work",
        ),
        ("residents did the pots and I watered them", "Watered pots"),
        (
            "hemmed 7 dresses in four days because they changed the date",
            "Hemmed 7 dresses in four days because the date was changed",
        ),
        ("drove the loader when they was short", "Drove the loader when it was short"),
        ("last year they moved me to training the new lads", "Moved to training the new lads last year"),
        (
            "opened up the shop when manager was off and counted the float",
            "Opened the shop when the manager was off and counted the float",
        ),
        ("painted ceilings and walls, filled the cracks first", "Filled the cracks before painting walls and ceilings"),
        ("mounted n balanced tires, patched flats", "Mounted and balanced tires and patched flats"),
        ("RN on a ward of 20, took vitals", "RN who took vitals on a ward of 20"),
        ("slate and felt roofs, gang of 4", "Worked in a gang of 4 on slate and felt roofs"),
        ("ran a gang of 4", "Ran a four-person gang"),
        ("fed the lambs by hand", "Hand-fed the lambs"),
        ("opened my own shop and ran it four years", "Owned a shop for four years"),
        ("helped put up the marquee, 4 of us", "Helped put up the marquee in a group of 4"),
        ("picked apples, about 30 crates on a good day", "Harvested apples, picking about 30 crates on a good day"),
        ("ran the band saw, cleaned it. priced meat", "Ran the band saw, priced meat and cleaned the saw"),
        ("fixed bugs other people reported, wrote tests", "Fixed reported bugs and wrote tests"),
        ("typed in paper forms, my friend double checked them", "Typed in paper forms, double-checked by a friend"),
        ("ran food for others when they got slammed", "Helped run food for coworkers during rushes"),
        ("the kids made masks and i helped them", "Helped children make masks"),
        ("customers bring bikes, i service 6 a day", "Serviced 6 customers' bikes a day"),
        (
            "did buttonholes, the brides bouquet was the owners job but I wired roses for it",
            "Did buttonholes and wired roses for the bride's bouquet, which was the owner's job",
        ),
        ("when new waiter come i show him the tables", "Showed new waiters the tables"),
        ("did gels, my sister own the shop i help her with booking", "Did gels and helped the shop owner with booking"),
        (
            "customers complained to me about the returns, i passed them to manager",
            "Listened to customer complaints about returns and passed them to the manager",
        ),
        ("me and another dba moved the database, he wrote scripts", "Moved the database with another DBA"),
        (
            "bingo for 25 residents, one to ones with people who stay in bed",
            "Ran bingo and one-to-ones with bedbound people",
        ),
        ("pm service on trucks, oil filters grease", "Did PM service on trucks"),
        (
            "laid a patio and built 2 raised beds at a care home, boss did the levels and ordering",
            "Laid a patio and built 2 raised beds at a care home, with the boss doing levels and ordering",
        ),
        (
            "sprayed cabinets, homeowner was usually living there",
            "Sprayed cabinets, usually with homeowners living there",
        ),
        ("was the manager who did the rotas", "Did the rotas as manager"),
        ("she did the cooking and me the cleaning", "Did the cleaning"),
    ],
)
def test_what_is_told_as_the_note_does_is_not(fact: str, text: str) -> None:
    assert not asked(fact, text)
