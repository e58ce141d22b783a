"""Words that make a deed bigger, words that keep it small, and words for what only a document can prove."""

from ..language.wordlists import paired
from ..language.words import stem, stems

# A draft may use one of these only if the fact does.
STRONG = stems(
    """
    lead manage supervise oversee direct head spearhead pioneer champion orchestrate transform revolutionize optimize
    streamline maximize minimize increase improve reduce boost accelerate achieve exceed surpass outperform ensure
    speed simplify prevent enable ease guarantee win earn expand grow strengthen enhance elevate master excel own found
    establish launch innovate mentor coach command govern chair author architect engineer invent initiate negotiate
    secure save eliminate cut lower double triple halve generate expert senior best top leading award certify license
    prize honor promote recognize rank outstanding exceptional excellent superior successful successfully effective
    effectively efficient efficiently proven strategic critical key vital major significant significantly substantially
    dramatically consistently singlehandedly independently solely entirely primary principal chief executive lead
    manager supervisor director head management leadership ownership expertise mastery
    """
)
# Pairs of strong words of one weight; the left one is the fact's.
STRONG_PAIRS = {
    stem(given): stems(others)
    for given, others in paired(
        """
        lead: head lead leadership, eng: engineer, head: lead, supervise: oversee supervision, oversee: supervise,
        manage: supervise oversee management, boss: manager supervisor, gaffer: manager supervisor boss, manager:
        supervisor boss, supervisor: manager boss, increase: grow raise, raise: increase, grow: increase expand, cut:
        reduce cut lower decrease, reduce: cut lower decrease, lower: reduce, shorten: reduce cut, drop: reduce,
        better: improve, improve: better enhance, start: launch initiate establish found, launch: start, speed:
        accelerate, own: ownership, alone: independently solo, solo: independently, myself: independently, main:
        primary key, lock: secure, trim: cut reduce, chop: cut, slice: cut, mow: cut, write: author, certification:
        certify certificate, license: license, teach: coach, secure: secure, drive: drive, get: earn, certify:
        certification certificate, certificate: certification, honor: award, prize: award, bargain: negotiate, remove:
        eliminate, bring: deliver, drop off: deliver, give: deliver, transport: deliver, take: deliver, sure: ensure,
        winner: win, top: rank, always: consistently, delivery: deliver, leader: lead, sell: generate, grad: graduate
        """
    ).items()
}

# Only a paper or another person can bear these out: never offered as text to say yes to.
PROOF = stems(
    """
    certified certification certificate license licensed licensure accredited degree bachelor bachelors master masters
    mba phd doctorate diploma associate graduate graduated alumni gpa honors dean award awarded award-winning prize
    medal scholarship valedictorian cum laude promoted promotion fellow credential patent patented published
    """
) - stems("promotion associate published master")
TITLES = stems(
    """
    manager supervisor director president vp ceo cto cfo coo founder cofounder owner executive chief principal chairman
    chairperson superintendent foreman captain officer administrator consultant specialist architect scientist leader
    """
)
# People by what they do: "as teacher" is the writer's own role only if they say so.
ROLES = stems(
    """
    cook aide clerk nurse guard host hostess waitress waiter server cashier barista bartender intern apprentice nanny
    driver cleaner janitor stocker tutor lifeguard receptionist dishwasher baker caregiver volunteer helper teacher
    coach assistant technician operator mechanic painter babysitter gardener translator interpreter trainer member
    counselor messenger courier landscaper laborer carpenter plumber electrician welder machinist roofer custodian
    usher busser runner picker packer loader president secretary treasurer captain
    """
)
# "…, resulting in happier customers": everything from here on is a result.
OUTCOME_OPENERS = (
    ("result", "in"),
    ("lead", "to"),
    ("contribute", "to"),
    ("thereby",),
    ("thus",),
    ("hence",),
    ("so", "that"),
    ("which", "lead"),
    ("which", "result"),
    ("which", "improve"),
    ("which", "increase"),
    ("which", "reduce"),
    ("which", "help"),
    ("which", "save"),
    ("which", "boost"),
    ("culminate", "in"),
    ("translate", "into"),
    ("pave",),
)
OUTCOMES = stems(
    """
    increase improve reduce boost accelerate enhance save cut decrease lower raise grow expand strengthen streamline
    maximize minimize eliminate generate achieve exceed surpass ensure drive earn win double elevate optimize speed
    simplify prevent enable ease
    """
)

# The person's own modesty. A draft keeps one of these words, unless the person says elsewhere that they were in charge.
MODEST = stems(
    """
    help assist aid support contribute shadow observe watch learn join participate attend volunteer intern try practice
    member part collaborate alongside together
    """
)
HEDGES = stems(
    """
    help assist aid support contribute shadow try part sometimes occasionally attempt suggest propose observe watch
    learn
    """
)
IN_CHARGE = (("in", "charge"), ("by", "myself"), ("on", "my", "own"), ("alone",), ("myself",), ("solo",))

# Verbs that only carry their object: "inventory" may become "Handled inventory".
# Of these, only where the fact has no verb of its own for the thing: "sat in on interviews" is not "conducted" them.
HEAVIER = stems("perform conduct provide carry")
LIGHT = stems("perform do carry handle conduct work")
# The same, but only as "…, making 15 stops": as a main verb they would claim a making.
LINKING = frozenset(["making", "covering", "totaling", "containing", "involving"])
GIVING = stems("provide conduct deliver lead perform run give offer teach facilitate")
GETTING = stems("get receive have take attend undergo complete finish")
# Words that fill a line and say nothing of the person.
NEUTRAL = stems(
    """
    task duty activity work various while need needed basis regular regularly day-to-day routine related using such
    item information time item responsibility role job position thing way order
    """
) - stems("position thing order use")
