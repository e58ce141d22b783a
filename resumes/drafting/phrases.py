"""What the built-in drafter knows of notes: what leads in, what fills, what a noun alone needs, where articles go."""

import re

from .wordlists import listed, paired
from .words import stems

# What stands before the deed and says nothing of it, tried again and again at the start of a clause.
LEAD_INS = tuple(
    re.compile(pattern + r"\s*[:,]?\s+", re.IGNORECASE)
    for pattern in (
        r"(?:and|but|so|then|also|plus|oh|well|ok|okay|yeah|um+|uh+|er+m?|like|basically|mostly|mainly"
        r"|just|usually|generally|actually|literally|honestly|pretty much|you know|i mean|i guess|i think"
        r"|kind of|sort of|oh yeah|main thing|things like|stuff like|anyway|really|etc|often|always just"
        r"|normally)",
        r"(?:my |the |main |our )*(?:job|jobs|duties|duty|tasks?|responsibilit(?:y|ies)|role|work)(?: "
        r"there| here)? (?:was|were|is|are|includ(?:ed?|es|ing)|involved?|involves)(?: to| also)?",
        r"(?:duties|tasks?|responsibilities|skills used|what i did|things i did)(?= ?:)",
        r"(?:i |we )?(?:was|were|am|are|is|been|being|got|get)? ?(?:also )?(?:mainly |mostly "
        r")?(?:responsible|resp) (?:for|of)(?= [a-z])",
        r"(?:i |we )?(?:was|were|am|got|is) (?:also )?(?:told|asked|expected|required|able|supposed"
        r"|allowed|assigned|tasked) (?:to|with)",
        r"(?:i |we )?(?:had|have|has|having|needed|got|used|get|have got) (?:also )?to(?= \w)",
        r"(?:i |we )?(?:would|will|could|can|'d|'ll)(?: also| often| sometimes| usually| always)?(?= \w)",
        r"(?:my|the|our) (?:boss|manager|supervisor|teacher|coach|lead|mom|dad|director) (?:had|made|asked"
        r"|let|has|wanted|told|gets?|got|has) me(?: to)?",
        r"(?:i|we)(?: also| mainly| mostly| just| usually| often| then)?(?= \w)",
        r"(?:experience (?:in|with)|experienced (?:in|with)|in charge of doing|lots of|a lot of)(?= \w+ing\b)",
        r"(?:there|here|at this job|at work|in this job|on the job|in this role)(?: i)?(?= \w)",
    )
)

# Filler anywhere in a clause.
FILLERS = re.compile(
    r"(?i)[,\s]*\b(?:um+|uh+|you know|i guess|i think|i mean|kind of|sort of|pretty much|basically"
    r"|literally|actually|honestly|or whatever|or something(?: like that)?|and stuff(?: like that)?"
    r"|and such"
    r"|and things like that|stuff like that|and everything|and all that|if that makes sense|i would "
    r"say|i'd say|lol|haha|tbh|imo|or so to speak|as needed basis|etc\.?|so yeah|yeah)\b(?:\.(?=\s"
    r"|$))?"
)
SOFTENERS = re.compile(r"(?i)\b(?:really|very|super|pretty(?= \w+)|just|quite|totally|so(?= (?:many|much)))\s+")

# Clause openings told in many words: pattern → what a highlight says.
OPENINGS = tuple(
    (re.compile("^" + pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (
            r"(?:was |were |am |is )?(?:in charge of|over|(?:the )?(?:boss|supervisor|manager) "
            r"of)\s+(?=(?:about |around |up to |a team|the team|the crew|my team|a crew|\d|two|three|four|five"
            r"|six|seven|eight|nine|ten))",
            "supervised ",
        ),
        (r"(?:was |were |am |is )?in charge of\s+(?=\w+ing\b)", ""),
        (r"(?:was |were |am |is |i was )?responsible (?:for|of)\s+(?=\d)", "oversaw "),
        (r"budget(?: of)? (?=\$?\d)", "with a budget of "),
        (r"(?:was |were |am |is )?in charge of\s+", "oversaw "),
        (r"(?:was |were |am |is )(?:a |an |the )?(?=part of )", "worked as "),
        (r"help(?:ed|ing|s)? out(?= with| at| in)?", "helped"),
        (r"help(?:ed|ing|s)? (?:to )(?=\w)", "helped "),
        (
            r"(?:took|take|taking|takes|taken) care of\s+(?=(?:my |the |our |a |an |his |her )?(?:\w+ ){0,2}(?:\d"
            r"|lady|ladies|man|men|woman|women|seniors?"
            r"|two|three|four|five|six|patients?|residents?|kids?|child(?:ren)?|babys?|babies|grand\w+|mom"
            r"|mother|dad|father|aunt|uncle|elder\w*|old|sick|people|clients?|animals?|dogs?|cats?|horses"
            r"|infants?|toddlers?|brother|sister|wife|husband|relative|family|disabled|him|her|them)\b)",
            "cared for ",
        ),
        (r"(?:took|take|taking|takes) care of\s+", "handled "),
        (r"(?:took|take|taking|takes) care (?!of\b)(?=\w)", "took care of "),
        (r"got (?=(?:moved up|promoted)\b)", ""),
        (r"(?:dealt|deal|dealing|deals) with\s+", "handled "),
        (
            r"(?:did|do|doing|does|done) (?:all |all the |all of the |most of the |the |some |lots of |a lot "
            r"of )?dishes",
            "washed dishes",
        ),
        (
            r"(?:did|do|doing|does|done) (?:all |the |some |a lot of |lots of )?(?=(?:\w+ ){0,2}(?:research"
            r"|interviews?|surveys?|experiments?|tours|studies|outreach|audits?)\b)",
            "conducted ",
        ),
        (r"(?:did|do|doing|does|done) (?:all |the |some )?(?=(?:\w+ )?inventory\b)", "took "),
        (
            r"(?:did|do|doing|does|done) (?:all |the |some |a lot of |lots of )?(?=(?:\w+ ){0,2}(?:maintenance"
            r"|repairs?|checks?|cleaning|inspections?|tests?|testing|analys[ie]s|entry|work|pcr|tasks"
            r"|procedures?|backups?|installs?|troubleshooting)\b)(?!(?:my )?own\b)",
            "performed ",
        ),
        (
            r"(?:did|do|doing|does|done) (?:all |the |some )?(?=(?:\w+ ){0,2}(?:paperwork|forms?|homework"
            r"|assignments?|projects?|course|courses|training|internship)\b)",
            "completed ",
        ),
        (
            r"(?:did|do|doing|does|done) (?:all of the |all the |all |some |lots of |a lot of )?"
            r"(?!not\b|n't|(?:my )?own\b|it\b)(?=\w)",
            "handled ",
        ),
        (
            r"(?:got|get|getting) (?=(?:the )?signatures|(?:the )?payments|(?:the )?feedback|(?:the )?data)",
            "collected ",
        ),
        (r"(?:get|got|getting) rid of ", "removed "),
        (r"(?:talk|talked|talking) (?:to|with) ", "spoke with "),
        (r"(?:made|make|making|makes) sure (?:that )?", "made sure "),
        (r"(?:make|made|making|makes) (?:the |a )?phone calls? to ", "called "),
        (r"(?:make|made|making) (?:a |an )?appointments?", "scheduled appointments"),
        (r"(?:gave|give|giving) (?:out )?(?:the )?(?=meds\b|medications?\b|medicine)", "gave "),
        (r"(?:fix|fixed|fixing)(?:ed)? up ", "fixed "),
        (
            r"(?:was|were|been|am|is) (?:a|an|the) (?=\w+(?:\s\w+)?(?:er|or|ist|ant|ent|aide|clerk|cook|nurse"
            r"|guard|host|hostess|waitress|intern|apprentice|nanny|rep)\b)",
            "worked as a ",
        ),
    )
)

SERVED_AS = (
    (
        re.compile(
            r"(?i)^(?:was|were|am) (?!(?:the )?(?:one|only)\b)(?=(?:\w+ ){0,2}(?:nurse|leader|lead|manager|supervisor"
            r"|captain|cook|clerk|aide|guard|trainer|president|treasurer|secretary)\b)"
        ),
        "worked as ",
    ),
)
# Words of talk → words of a resume; the check counts each pair as the same.
REGISTER = tuple(
    (re.compile(rf"(?i)\b{pattern}\b"), replacement)
    for pattern, replacement in (
        (r"my boss'?s?|the boss|boss", "the manager"),
        (r"(?<!new )kids", "children"),
        (r"kid", "child"),
        (r"new (?:people|guys|ppl|folks|ones)", "new team members"),
        (r"new (?:person|guy)", "new team member"),
        (r"(?<=\d )guys", "people"),
        (r"(?:guys|folks)", "people"),
        (r"the stuff(?! (?:is|was|are)\b)", "items"),
        (r"stuff(?! (?:is|was|are)\b)", "items"),
        (r"(?:a lot of|lots of|tons of|a bunch of|a ton of|lots)(?= \w)", "many"),
        (r"grandma", "grandmother"),
        (r"grandpa", "grandfather"),
        (r"mom|mum|mommy", "mother"),
        (r"dad", "father"),
        (r"old people", "older adults"),
        (r"old folks", "older adults"),
        (r"mad(?= customers| people| clients| guests)", "upset"),
        (r"angry(?= customers| people| clients| guests| callers)", "upset"),
        (r"all day(?: long)?", "all day"),
        (r"rest api", "REST API"),
        (r"fine[ -]tun(ed|ing|es|e)", r"fine-tun\1"),
        (r"help to (?=the |a |our )", "help "),
        (r"(?<=^)(\w+(?: \w+)?) went (?:up |down )?(?=from )", r"with \1 going "),
        (r"github actions", "GitHub Actions"),
        (r"google sheets", "Google Sheets"),
        (r"google docs", "Google Docs"),
        (r"power bi", "Power BI"),
        (r"active directory", "Active Directory"),
        (r"microsoft office|ms office", "Microsoft Office"),
        (r"(\d+)[ -]years?[ -]olds?(?= |$)", r"\1-year-olds"),
        (r"my (?=parents|neighbors|family|friends|roommates|classmates)", ""),
        (r"when (?:it was|we were|we got|it got|its|it's|it is) (?:\w+ )?busy", "at busy times"),
        (r"when (?:they|people) (?:had|have) questions", "with questions"),
        (r"till(?= (?:close|closing|\d))", "until"),
        (r"on my own|my own(?=$|[,.])", "independently"),
        (r"my own (?=\w)", "own "),
        (r"(?:all )?by myself", "independently"),
        (r"(?:for|to|with|by) (?:me|us)", ""),
        (r"by hand", "by hand"),
        (r"thru", "through"),
        (r"meds", "medications"),
        (r"my (?=grand|mother|father|mom|dad|aunt|uncle|brother|sister|wife|husband)", ""),
        (r"(?:my|our|his|their|her(?! (?:to|at|in|with|and|for|from|on|up)\b))(?= (?:own )?\w)", "the"),
        (r"the own", "own"),
        (r"the the", "the"),
        (r"a the", "the"),
        (r"were (?:we|i) ", "where "),
        (r"in a day", "a day"),
        (r"per (?:a )?(?=day|week|month|year|shift|hour|night)", "per "),
        (r"every single", "every"),
        (r"everyday(?= ?[,.]|$)", "every day"),
        (r"alot", "many"),
        (r"gals", "people"),
        (r"pics", "pictures"),
        (r"paper work", "paperwork"),
        (r"good communication", "communication"),
        (r"like (?=\d)", "about "),
        (r"(pre|post) (?=trip|shift|op)", r"\1-"),
        (r"(full|part) time (?=\w)", r"\1-time "),
        (r"(?:an? )?18[ -]wheeler", "an 18-wheeler"),
        (r"follow ups?", "follow-up"),
    )
)

# What a noun that opens a note needs before it, by the last word of its group. None of these claims a deed of its own.
LIGHT_VERBS = paired(
    """
    provide: service care support assistance help tutoring childcare babysitting companionship feedback guidance,
    perform: review maintenance cleaning repair inspection entry testing analysis check troubleshooting upkeep
    assessment screening calibration diagnostics housekeeping welding soldering wiring typing filing framing painting
    sewing, conduct: research interview experiment survey tour audit study outreach, take: inventory order reservation
    measurement minute, work on: classifier query model pipeline app application website site code report dashboard
    robot lesson plan budget project program game video article post database script algorithm feature car engine
    prototype design system platform presentation paper thesis essay newsletter campaign schedule spreadsheet poster
    api tool library package firmware circuit wiring house deck roof drywall, work with: excel spreadsheet kid child
    student patient resident customer client animal dog horse team volunteer adult elder senior people vendor supplier
    machine tool forklift computer software data, work at: bank shelter camp church farm cafe desk counter register
    window checkout bar booth front pool event station host, work in: kitchen warehouse store shop office garage
    hospital clinic school classroom library garden yard factory plant lab laboratory department nursery bakery
    daycare restaurant dock
    """
)

# Singular things that a resume names with an article: the one there was, or one of several.
THE = listed(
    """
    professor coach director
    register store kitchen till phone office warehouse floor bar line dock yard counter lobby drawer grill fryer
    website newsletter budget schedule desk dishwasher deck pool gym stockroom backroom freezer cooler oven
    drive-thru pharmacy library classroom cafeteria nursery salon garage front patio dining manager teacher chef
    owner doctor nurse principal cook electrician journeyman foreman supervisor boss club school church team company
    business customer garden station lab machine bathroom lab database server network system truck
    """
)
A = listed(
    """
    tractor jackhammer trailer mower lathe excavator blog
    scanner
    model report forklift app robot script tool program dashboard survey project spreadsheet presentation chatbot
    game pipeline prototype class course truck van bus crew team budget fundraiser event plan car machine classifier
    recommender database api plugin bot poster video podcast blog study paper experiment thesis guide manual
    checklist template hospital clinic warehouse website grandmother's cafe bakery restaurant hotel spreadsheet
    food-bank bank nursing-home shelter daycare farm
    """
)
SERVED = stems(
    """
    family
    customer guest patient client visitor shopper diner passenger caller student kid child resident member person
    attendee tourist rider
    """
)
# People by what they do: "line cook" alone becomes "Worked as a line cook".
AGENTS = listed(
    """
    cook aide clerk nurse guard host hostess waitress waiter server cashier barista bartender intern apprentice nanny
    driver cleaner janitor stocker tutor lifeguard receptionist dishwasher baker caregiver volunteer helper teacher
    coach assistant technician operator mechanic painter babysitter gardener translator interpreter trainer member
    counselor messenger courier landscaper laborer carpenter plumber electrician welder machinist roofer custodian
    usher busser runner picker packer loader president secretary treasurer captain
    """
)
# Deeds done once: they stay in the past even in the job one has.
DONE_ONCE = listed(
    """
    build move migrate win launch create design raise cut reduce increase deploy develop earn complete finish save grow
    improve redesign rewrite implement found start add replace convert install bring double rebuild make receive pass
    """
)
COLLEAGUES = listed("coworker colleague teammate classmate volunteer friend worker employee student nurse cook server")
# Who else notes tell of: what they did is no deed of the writer.
OTHERS = listed(
    """
    store company team business shop everyone everybody kids children people boss manager grandpa grandma grandfather
    grandmother mom dad mother father sales he she they it
    """
)
TAUGHT = stems("student kid child person")
TEACHES = listed("teach tutor coach supervise watch cook lead plan grade run serve care feed instruct train")
PLACES = stems(
    """
    department kitchen warehouse lab laboratory store shop office area section garage hospital school classroom
    garden factory plant icu er unit ward clinic gym salon bakery restaurant hotel
    """
)
STANDS = stems(
    """
    bank shelter camp church farm cafe station desk counter register window checkout bar booth pool event fair
    market hotel
    """
)
OCCASIONS = stems(
    """
    delivery event party project class club fair competition course wedding festival church conference
    """
)
INCLUDES = listed(
    """
    babysit watch mind nanny
    care help support teach tutor clean cook serve sell study fix repair maintain handle manage oversee do cover
    make provide perform work run
    """
)

# The same deed by another name, where the openings of a job repeat. Each pair is one for the check as well.
ALTERNATES = paired(
    """
    make: create prepare, fix: repair, help: assist, check: inspect, build: construct create, write: draft, teach:
    instruct, organize: arrange, prepare: make, create: develop, deliver: transport, keep: maintain, use: operate,
    stock: restock, track: monitor log, update: revise, answer: respond to, record: document log, clean: wash, sort:
    organize, enter: input, run: operate, test: check, monitor: track, set: arrange, serve: assist, drive: operate,
    move: transport, review: check, read: review, plan: organize, assist: help, cook: prepare, sell: offer, log:
    record, document: record, analyze: evaluate, perform: conduct complete, conduct: perform, support: assist,
    install: mount, maintain: service, load: pack, schedule: arrange, speak: talk, watch: mind
    """
)
RUN_BY_HAND = stems(
    """
    register forklift press fryer grill machine crane till drill lathe mixer scanner saw cnc mill
    """
)
