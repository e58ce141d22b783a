"""What the built-in drafter knows of notes: what leads in, what fills, and which noun alone names what kind of duty."""

import re

from ..language import verbs
from ..language.people import SERVED
from ..language.wordlists import listed, paired
from ..language.words import stems

# What stands before the deed and says nothing of it, tried again and again at the start of a clause.
LEAD_INS = tuple(
    re.compile(pattern + r"\s*[:,]?\s+", re.IGNORECASE)
    for pattern in (
        r"(?:and|but|so|then|also|plus|oh|well|ok|okay|yeah|um+|uh+|er+m?|like(?! [$€£]?\d)|basically"
        r"|just|actually|literally"
        r"|honestly|pretty much|you know|i mean|i guess|i think|kind of|sort of|oh yeah|main thing|things like"
        r"|stuff like|anyway|really|etc|always just)",
        r"(?:my |the |main |our )*(?:job|jobs|duties|duty|tasks?|responsibilit(?:y|ies)|role|work)(?: "
        r"there| here)? (?:was|were|is|are|includ(?:ed?|es|ing)|involved?|involves)(?: to| also)?",
        r"(?:i |we )?(?:was|were|am|got|is) (?:also )?(?:told|asked|expected|required|able"
        r"|assigned|tasked) (?:to|with)",
        r"(?:i |we )?(?:had|have|has|having|needed|got|used|get|have got) (?:also )?to(?= \w)"
        r"(?! (?:take|be)\b.*\bnow\b)",
        r"(?:i |we )?(?:would|'d|'ll)(?: also| often| sometimes| usually| always)?(?= \w)",
        r"(?:my|the|our) (?:boss|manager|supervisor|teacher|coach|lead|mom|dad|director) (?:had|made|asked"
        r"|let|has|wanted|told|gets?|got|has) me(?: to)?",
        r"(?:i|we)(?: also| mainly| just| then)?(?= \w)",
        r"(?:experience (?:in|with)|experienced (?:in|with)|lots of|a lot of)(?= \w+ing\b)",
        r"(?:there|here|at this job|at work|in this job|on the job|in this role)(?: i)?(?= \w)",
        r"to(?= (?!(?:the|a|an|my|our|his|her|their|all|each|every|other)\b)(?:be )?\w)",
    )
)

# Filler anywhere in a clause.
FILLERS = re.compile(
    r"(?i)[,\s]*\b(?:um+|uh+|you know|i guess|i think|i mean|kind of|sort of|pretty much|basically"
    r"|literally|actually|honestly|or whatever|or something(?: like that)?|and stuff(?: like that)?"
    r"|and such|and things like that|stuff like that|and everything|and all that|if that makes sense|i would "
    r"say|i'd say|lol|haha|tbh|imo|etc(?!\u2024)\.?|so yeah|yeah|innit)\b(?:\.(?=[\s)]|$))?"
)
SOFTENERS = re.compile(r"(?i)\b(?:really|super|just|totally)\s+")


def _while_doing(match: re.Match[str]) -> str:
    """ "before we opened" → "before opening"."""
    base = verbs.base_of(match[2])
    return f"{match[1]} {verbs.ing(base)}" if base and base not in ("be", "have") else match[0]


def _on_ones_own(match: re.Match[str]) -> str:
    """ "did the books myself" → "did the books"; "never cut myself" and "taught myself Excel" need the word."""
    word = match[1].casefold()
    form = verbs.form_of(word)
    is_done_to = form is not None and form.kind != "third" and word not in verbs.NOUNS_TOO - {"cut", "burn", "found"}
    return match[0] if is_done_to else match[1]


_AREAS = listed("school house office work home paper computer farm garden design sport party")


def _items(match: re.Match[str]) -> str:
    """ "find stuff" → "find items"; "social media stuff" → "social media"."""
    is_object = (verbs.form_of(match[1]) and match[1].casefold() not in _AREAS) or match[1].casefold() in (
        "the",
        "heavy",
        "old",
        "new",
        "up",
        "away",
    )
    return f"{match[1]} items" if is_object else match[1]


_DID = r"(did|do|doing|does|done) "
_WAS = r"(was|were|am|is|been) "
_KIN_OR_CARE = (
    r"(?=(?:my |the |our |a |an |his |her )?(?:\w+ ){0,2}(?:\d|lady|ladies|man|men|woman|women|seniors?|two|three|four"
    r"|five|six|seven|eight|patients?|residents?|kids?|child(?:ren)?|bab(?:y|ies)|grand\w+|mom|mum|nan|mother|dad"
    r"|father|aunt|uncle|elder\w*|old|sick|people|clients?|animals?|dogs?|cats?|horses|infants?|toddlers?|brother"
    r"|sister|wife|husband|relative|family|disabled|him|her|them)\b)"
)
# Clause openings told in many words. "=perform" takes the form of the verb that was typed (the first group).
OPENINGS = tuple(
    (re.compile("^" + pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (r"not (?=(?:miss|have|take|get|make|come|break|lose|need|fail)\b)", "did not "),
        (r"was (?=employee of the (?:month|year|week)\b)", ""),
        (r"was the one (?:who|that) (?=\w+ed |did |made |ran |took |wrote |got |kept |set )", ""),
        (r"(?:was|were) (?:like )?(?:(?:mostly|mainly|usually) )?(?=(?:in|on|at) the )", "worked "),
        (r"(?:(?:was|were|am|is) )?(?:also |mainly )?(?:responsible (?:for|of)|in charge of) (?=\w+ing \w)", ""),
        (
            r"(?:(?:was|were|am|is) )?(?:also |mainly )?responsible (?:for|of) (?=\d|a team|the team)",
            "responsible for ",
        ),
        (r"(?:(was|were|am|is) )?(?:also |mainly )?responsible (?:for|of) ", "=handle "),
        (r"(?:was|were|am|is) (?:also )?in charge of ", "in charge of "),
        (r"help(ed|ing|s)? out(?= with| at| in)", r"help\1"),
        (r"help(ed|ing|s)? to (?=\w)", r"help\1 "),
        (r"(took|take|taking|takes) care of " + _KIN_OR_CARE, "=care for "),
        (r"(took|take|taking|takes) care (?!of\b)(?=\w)", r"\1 care of "),
        (_DID + r"(?:all |all the |the |some |lots of |a lot of )?dishes", "=wash dishes"),
        (
            _DID + r"(?=(?:\w+ ){0,2}(?:maintenance|repairs|checks|inspections|tests|testing|analys[ie]s|backups"
            r"|installs|troubleshooting)\b)(?!(?:my )?own\b)",
            "=perform ",
        ),
        (
            _DID + r"(?:all )?(?=the \w)(?!the (?:\w+ ){0,2}(?:shifts?|nights?|mornings?|course|training|degree)\b)",
            "=handle ",
        ),
        (
            _WAS + r"(?=(?:the |a |an )?(?:\w+ ){0,3}(?:rep|president|treasurer|secretary|captain|prefect|chair|member"
            r"|leader|head)\b)",
            "=serve as ",
        ),
        (
            _WAS + r"(?=(?:the |a |an )?(?:\w+ ){0,2}(?:nurse|lead|manager|supervisor|cook|clerk|aide|guard|trainer"
            r"|waiter|waitress|host|hostess|intern|apprentice|nanny|assistant|mentor|coach|tutor|driver|cashier)\b)",
            "=work as ",
        ),
        (_WAS + r"(?=part of )", "=work as "),
        (_WAS + r"on (?=(?:the |a )?(?:till|tills|door|desk|phones?|register|bar|grill|front desk)\b)", "=work on "),
        (r"(?:was|were|am|is) (?:the )?(?=(?:top|best|fastest) \w)", ""),
        (r"(?:was|were|am|is) (?=top \d|first |second |\d|in |on |at |under )", ""),
    )
)

# Words of talk → words of a resume; the check counts each pair as the same.
REGISTER = tuple(
    (re.compile(rf"(?i)\b{pattern}"), replacement)
    for pattern, replacement in (
        (r"(?:my |the )?boss\b(?:'s\b)?", "the manager"),
        (
            r"(?<!new )kids(?=$|[,.)]| (?:and|or|in|on|at|with|for|to|from|ages?|aged|a|per|each|every|read|who|being"
            r"|how|after|before|during|when|while|about|by|through)\b)",
            "children",
        ),
        (r"kid\b", "child"),
        (r"new (?:people|guys|ppl|folks|ones)\b", "new team members"),
        (r"new (?:person|guy)\b", "new team member"),
        (r"(?:guys|folks|gals)\b", "people"),
        (r"(?:a lot of|lots of|tons of|a bunch of|a ton of|lots|alot|loads of)(?= \w)", "many"),
        (r"(\w+) stuff\b(?! (?:is|was|are)\b)", _items),
        (r"grandma\b", "grandmother"),
        (r"grandpa\b", "grandfather"),
        (r"(?:mom|mommy)\b", "mother"),
        (r"mum\b", "mother"),
        (r"dad\b", "father"),
        (r"old (?:people|folks)\b", "older adults"),
        (r"(?:mad|angry)(?= customers| people| clients| guests| callers)", "upset"),
        (r"rest api\b", "REST API"),
        (r"google (sheets|docs)\b", lambda match: f"Google {match[1].title()}"),
        (r"power bi\b", "Power BI"),
        (r"active directory\b", "Active Directory"),
        (r"(?:microsoft|ms) office\b", "Microsoft Office"),
        (r"(?:github|gh) actions\b", "GitHub Actions"),
        (r"(\d+)[ -]years?[ -]old(?= (?!and\b|in\b|for\b|with\b|at\b|on\b|who\b|to\b)[a-z])", r"\1-year-old"),
        (r"(?<!to )(\d+)[ -]years?[ -]olds?(?=$|,| (?:and|in|for|with|at|on|who|to)\b)", r"\1-year-olds"),
        (
            r"medications (?=rounds?\b|reminders?\b|prompts?\b|checks?\b|pass\b|administration\b|records?\b)",
            "medication ",
        ),
        (r"when (?:it was|we were|we got|it got|its|it's|it is) (?:\w+ )?busy\b", "at busy times"),
        (r"(before|after|when|while|until) (?:we|i) (\w+)", _while_doing),
        (r"since (?:i was|age of) (?=\d)", "since age "),
        (r"(?:all )?by (?:myself|my self)\b|on my own\b|my own(?=$|[,.])", "independently"),
        (r"(\w+)\s+(?<!\bby )myself\b", _on_ones_own),
        (r"(?:my|our) own (?=\w)", "own "),
        (r"black friday\b", "Black Friday"),
        (r"us (?=(?:to|from|off|onto|over)\b)", ""),
        (r"(?:me|us) (?=[$€£]?\d)", ""),
        (r"(?:for|to|with|by) (?:me|us)\b(?! to\b)", ""),
        (
            r"(?:my|our) (?=(?:\w+ ){0,2}(?:grand\w+|mother|father|aunt|uncle|brothers?|sisters?|wife|husband|sons?"
            r"|daughters?|parents|neighbou?rs?|family|friends?|roommates|classmates|cousins?)\b)",
            "",
        ),
        (r"(?:my|our)(?= \w)", "the"),
        (r"(?:the|a) the\b", "the"),
        (r"in a day\b", "a day"),
        (r"every single\b", "every"),
        (r"everyday(?= ?[,.]|$)", "every day"),
        (r"know (.{3,30}?) (?:very )?good\b", r"know \1 well"),
        (r"pics\b", "pictures"),
        (r"paper work\b", "paperwork"),
        (r"(?:maybe|like|probably)(?: about| around)? (?=[$€£]?\d)", "about "),
        (
            r"(?:maybe|like|probably)(?: about| around)? (?=(?:two|three|four|five|six|seven|eight|nine|ten|eleven"
            r"|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)\b)",
            "about ",
        ),
        (r"since (?=\d+ (?:years?|months?|weeks?)\b(?! ago\b))", "for "),
        (r"google analytics\b", "Google Analytics"),
        (r"ids(?=$|,| (?:and|at|of|for)\b)", "IDs"),
        (r"(pre|post)-? (?=trip\b|shift\b|op\b|(?:and|or) (?:pre|post)\b)", r"\1-"),
        (r"med surg\b", "med-surg"),
        (r"(full|part) time (?=\w)", r"\1-time "),
        (r"follow up(?= (?:calls?|visits?|emails?)\b)", "follow-up"),
    )
)


# The light verb a noun alone needs, by the last word of its group. None of these claims a deed of its own.
LIGHT_VERBS = paired(
    """
    provide: service care support assistance help tutoring childcare babysitting companionship feedback guidance,
    perform: maintenance cleaning repair inspection testing analysis check troubleshooting upkeep welding soldering
    calibration diagnostics housekeeping screening, take: inventory reservation measurement minute,
    work on: classifier query model pipeline app application website report dashboard robot budget article database
    script algorithm feature prototype design presentation essay newsletter campaign poster logo drawing backend
    frontend
    """
)
# Duties of one word that are no activity by their ending.
DUTIES = stems(
    """
    service care support prep stock laundry payroll mail admin security cash homework triage entry duty check call
    review repair maintenance upkeep cleanup control order delivery inventory payment sale merchandising post work aid
    help storage paperwork recovery analysis diagnostics close run swap
    """
)
# A noun that names none: a credential, a place, a time, a person, a thing owned. No light verb fits all of these.
PAPERS = listed(
    """
    license licence licensed certified certificate certification cert certs ticket nvq diploma registered degree
    """
)
NO_DUTIES = stems(
    """
    license licence certificate certification certified ticket card diploma degree nvq award team route shift job place
    class school college university company firm store shop office hospital kitchen warehouse site floor ward unit
    department area station desk till register van truck forklift machine scanner saw tool caseload ratio age year
    month week day night weekend morning evening hour target quota customer client patient resident guest student child
    kid person people family staff member volunteer friend colleague junior senior starter apprentice trainee learner
    regular neighbor dog cat animal language level grade rate score accident complaint injury home house church camp
    shelter bank field cover domestic project experience position role crew district territory region key account acre
    estate commercial residential licensed registered trained experienced mostly plus client
    """
)
# Two words that an "and" makes one.
PAIRED = frozenset(
    (("click", "collect"), ("search", "rescue"), ("stop", "search"), ("lost", "found"), ("track", "trace"))
)
# People by what they do: "line cook" alone becomes "Worked as a line cook".
AGENTS = listed(
    """
    cook aide clerk nurse guard host hostess waitress waiter server cashier barista bartender intern apprentice nanny
    driver cleaner janitor stocker tutor lifeguard receptionist dishwasher baker caregiver helper assistant technician
    operator mechanic painter babysitter gardener translator interpreter trainer counselor courier landscaper laborer
    carpenter plumber electrician welder machinist roofer custodian usher busser runner picker packer loader president
    secretary treasurer captain
    """
)
# Deeds done once: they stay in the past even in the job one has.
# What goes on day by day, though a note tells it in the past: in the job one has it stands in the present.
ROUTINE = listed(
    """
    answer serve clean stock take help work make cook teach sell check greet handle assist care feed drive wash process
    enter file schedule order pack load unload mop sweep monitor watch prepare maintain support open close count manage
    supervise lead coordinate run operate keep track respond provide do have prep walk visit deliver dispatch sort
    restock fold iron look sit read play tutor babysit nanny record log book bill balance reconcile review inspect test
    clear set seat fill mix bake grill fry cut trim mow water weed dust vacuum empty collect carry lift pick label type
    call phone email post assign advise guide chase deal
    """
)
# What one counts after a number, in the singular of many who learned English late.
COUNTED = SERVED | stems(
    """
    year month week day hour minute room table car truck box bag call page dog cat house store site bed meal plate
    garden building machine class item pallet parcel stop ticket order brick tree piece dress bottle worker employee
    coworker colleague volunteer friend teacher nurse cook server time mile star restaurant shop hotel pig cow chicken
    lorry phone document invoice school boy girl company computer door window unit job project lesson song event
    language
    """
)

# The same deed by another name, where the openings of a job repeat. Each pair is one for the check as well.
ALTERNATES = paired(
    """
    fix: repair, help: assist, check: inspect, organize: arrange, keep: maintain, stock: restock, track: monitor,
    update: revise, record: log, document: record, make: prepare create, write: draft, create: make, use: operate,
    answer: respond to, deliver: transport, build: construct, monitor: track, set: arrange, log: record, talk: speak,
    teach: instruct
    """
)
