"""What a note remarks beside its deeds gets a question, and what only looks like a remark its line."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role


def line(note):
    return draft(note, role=Role("Worker")).text


REMARKS = """
hoping to get into comms
my knees
Thinking about the blasting course if they'll pay for it
gets bit repetitive
Nothing happens most nights
chef screamed a lot. good food tho
wish i had more adults
Evening 5 to 9
only been here since Feb, so still mostly learning
so I spend half my life saying sorry for something I've got no control over
I get the blame for it anyway
wrists are shot, looking at reception or admin
maths teacher is the plan next, always liked explaining numbers
ready for something with less marking to be honest
off kitchens for good, doing dental tech at community college
free meal every shift which was nice
got free coffee
paid by the tray not the hour
was paid cash in hand
hot as hell, you get used to it
same as project management really, just with more glitter
paper folded
the store closed in march
the agency went bust, so I left
company went under
contract ended
never allowed to sign anything off, wasn't qualified
cert runs out in november, they pay for the renewal
licence expires in june
i want to work with animals next
want something in an office
id love a job with less driving
would love to do more of it
looking for part time now
hoping for more hours
hoping the new manager keeps the garden club
tips were good
boss was rubbish
great team there
good laugh really
its hard work but you get used to it
my knees are gone
left because of the hours
got laid off in 2020
we got a staff discount too
would do it again
thats about it really
really enjoyed the kids
hated the early starts
not going back to that
every saturday morning, like 4 hours
they are like my own grandparents, I love them very much
the season in 2023 just died and so did my tips
I was finishing my MFA then so it suited me
missed too many weddings, thats why I left the road
lost half of them in the winter, still sore about that
and I say this as a grandfather of five
nothing against the place
every husband on this crew deserves a medal
it was heartbreaking honestly
explaining things to upset people turns out to be the same job
bitten by geese twice
paid 24 an hr which is not bad round here
up scaffolding in january with no feeling in your fingers lol
dispatch never listened to us about the tyres
two guys quit over it
Half my intake left inside three years and I very nearly did as well
"""
DEEDS = """
looked at plans and priced jobs
want list kept up to date for regulars
looking for leaks with a soap spray
looking at scans all day, about 60
gave out free meals to 30 families
free lunches for 40 pensioners on fridays
paid 12 suppliers weekly
paid weekly wages for 30 staff
shut the store five nights a week
closed the branch safe every night
folded the papers for 200 rounds
moved the whole store over a weekend
kept licences and certs up to date for 14 drivers
renewed the food cert every november
got the cert renewed before it ran out
hot plates and pans cleaned each night
liked by the regulars, 40 five star reviews
planned the next two terms of maths
got trailers ready for loading by 5am
same day deliveries, 80 drops
good with nervous dogs, 12 a day
left handover notes to the day team
ran the tips jar and split it every friday
allowed refunds up to £50
store closed two days for refit, I moved 900 boxes
worked until the shop shut at 10
kept the shop open until the new owner took over
the plan was 20 houses and we finished 23
signed off 40 invoices a week
taught a free class on mondays
booked free parking for guests
loved one's rooms cleaned
handled pay, hours and holidays for 9 staff
wrote the plan for the fire drill
interviewed staff when they left to find out why
volunteered every saturday morning, like 4 hours
tracked visas and permits for 20 drivers
ready meals packed, 300 an hour
after school club, 15 kids
team of 6, weekends and nights
"""


@pytest.mark.parametrize("note", REMARKS.strip().splitlines())
def test_a_remark_gets_a_question(note):
    assert not line(note)


@pytest.mark.parametrize("note", DEEDS.strip().splitlines())
def test_what_only_looks_like_a_remark_gets_its_line(note):
    assert line(note)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("managed nine staff till they shut the branch", "Managed nine staff"),
        ("was a lab tech before kids, not going back to that", "Worked as a lab tech before children"),
        ("left school at 16, worked the family stall six years", "Worked the family stall six years"),
        ("ran the bar for two years and now want a desk", "Ran the bar for two years"),
        ("sorted donations by date, you'd be surprised what folk hand in", "Sorted donations by date"),
        ("kept rotas for 24 staff so you can guess how that went at exam time", "Kept rotas for 24 staff"),
        ("drove the children to school, sounds like nothing", "Drove the children to school"),
        ("took EICRs, paperwork, repeat", "Took EICRs and paperwork"),
        ("started a second reader, bit of grumbling", "Started a second reader"),
        ("got the builders to pay for the shirts, bargain", "Got the builders to pay for the shirts"),
        ("made tea for folk. It's harder for them to walk in than you think", "Made tea for folk"),
        ("put a child in the recovery position, hes fine", "Put a child in the recovery position"),
        ("pulled cable for a block of 14 flats no joke", "Pulled cable for a block of 14 flats"),
        ("cleaned the bandsaw which is a pig of a job", "Cleaned the bandsaw"),
        ("sold most spray three months running which sounds silly", "Sold most spray three months running"),
        ("got food cost down from 36 to 31, nobody said thanks", "Got food cost down from 36 to 31"),
        ("swore in witnesses, stamped filings", "Swore in witnesses and stamped filings"),
    ],
)
def test_a_deed_stays_without_its_remark(note, said):
    assert line(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("local paper folded", ""),
        ("pipes burst", ""),
        ("stock shifted", ""),
        ("laundry folded, floors mopped", "Folded laundry and mopped floors"),
        ("deliveries sorted", "Sorted deliveries"),
    ],
)
def test_what_befell_a_thing_is_nobodys_deed(note, said):
    assert line(note) == said
