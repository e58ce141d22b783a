"""What people shorten when they type in a hurry, written out. The check and the drafter read notes through this."""

import re
from functools import cache, lru_cache

from . import days, verbs
from .rewrites import Rewrites
from .wordlists import listed, paired
from .words import stem

SHORT = paired(
    """
    abt: about, dz: disease, hx: history, dx: diagnosis, dupes: duplicates, acct: account, accts: accounts, acctg:
    accounting, appt: appointment, appts: appointments, approx: about, appx: about, apprx: about, asst: assistant,
    assoc: associate, avg: average, bldg: building, bldgs: buildings, biz: business, bc: because, cust: customer, custs:
    customers, cx: customers, dept: department, depts: departments, diff: different, dr: doctor, drs: doctors, ea: each,
    emp: employee, emps: employees, equip: equipment, est: estimated, eval: evaluation, evals: evaluations, exp:
    experience, govt: government, grp: group, gov't: government, hr: hour, hrs: hours, incl: including, info:
    information, intl: international, inv: inventory, jr: junior, lbs: pounds, lb: pound, maint: maintenance, max:
    maximum, mfg: manufacturing, mgmt: management, mgr: manager, mgrs: managers, min: minimum, mins: minutes, misc:
    various, mo: month, mos: months, msg: message, msgs: messages, mtg: meeting, mtgs: meetings, natl: national, nite:
    night, nites: nights, org: organization, orgs: organizations, pkg: package, pkgs: packages, ppl: people, prep: prep,
    proj: project, projs: projects, pt: patient, pts: patients, pymt: payment, pymts: payments, qty: quantity, qtr:
    quarter, ref: reference, reg: register, rep: representative, reps: representatives, req: request, reqs: requests,
    rm: room, rms: rooms, sched: schedule, scheds: schedules, sec: security, svc: service, svcs: services, temp:
    temporary, thru: through, tix: tickets, trng: training, txn: transaction, txns: transactions, univ: university, veh:
    vehicle, wk: week, wks: weeks, wknd: weekend, wknds: weekends, yr: year, yrs: years, xfer: transfer, spvr:
    supervisor, supv: supervisor, techs: technicians, stds: standards, specs: specifications, ops: operations, env:
    environment, bdays: birthdays, coord: coordinator, rcvd: received, recd: received, rec'd: received, mgd: managed, u:
    you, ur: your, bout: about, cuz: because, cause: cause, alot: a lot, wanna: want to, gonna: going to, gotta: got to,
    thx: thanks, lotta: a lot of, kinda: kind of, sorta: sort of, etc: etc, meds: medications, vax: vaccine, fridge:
    refrigerator, lang: language, sw: software, costumers: customers, costumer: customer, brekkie: breakfast, brekky:
    breakfast, arvo: afternoon, sgt: sergeant, abx: antibiotics, oclock: o'clock, qs: questions, dwg: drawing, dwgs:
    drawings, cert: certificate, certs: certificates, engr: engineer, engrs: engineers, hwy: highway, dm: direct
    message, pic: picture, pics: pictures, bk: book, bks: books, ppls: people's, peoples': people's, uni: university,
    nobodys: nobody's,
    unis: universities, veggie: vegetarian, fixd: fixed, wiv: with, thurs: thursday, hw: homework, xmas: christmas,
    glasto: glastonbury, lvl: level, panto: pantomime, dms: direct messages, pw: password, pws: passwords, je: journal
    entry, jes: journal entries, sumthin: something, sumthing: something, wen: when, wot: what, wotever: whatever,
    smtimes: sometimes, overnite: overnight, overnites: overnights, tonite: tonight, tmrw: tomorrow, frm: from, pretrip:
    pre-trip, posttrip: post-trip, insp: inspection, insps: inspections, btwn: between, wld: would, cld: could, shld:
    should, usaly: usually, av: average, op'd: operated, opd: operated, subbies: subcontractors, subbie: subcontractor,
    newbuild: new-build, newbuilds: new-builds, calender: calendar, wkend: weekend, wkends: weekends, prolly: probably,
    mth: month, mths: months, mgmnt: management, bday: birthday, wrk: work, ingr: ingredients, untill: until,
    equiptment: equipment, wich: which, teh: the, adn: and, childrens: children, womens: women, mens: men, prof:
    professor, profs: professors, sat: saturday, sats: saturdays, fri: friday, mon: monday, tue: tuesday, tues: tuesday,
    wed: wednesday, thu: thursday, thur: thursday, prez: president, apts: apartments, apt: apartment, bball: basketball,
    hs: high school, asap: quickly, wkly: weekly, dly: daily, peoples: people, evry: every, exec: executive, execs:
    executives, veggies: vegetables, upto: up to, icecream: ice cream, skool: school, skools: schools, lil: little,
    wkday: weekday, wkdays: weekdays, aswell: as well, infront: in front, eachother: each other, esp: especially,
    incase: in case, noone: no one, atleast: at least, abit: a bit, becuz: because, becos: because, bcos: because,
    bcuz: because, bcz: because, coz: because, cos: because, wif: with, dat: that, dem: them,
    fone: phone, fones: phones, foto: photo, fotos: photos,
    altho: although, theirselves: themselves, hisself: himself, shud: should, cud: could, wud: would, woz: was, tought:
    taught, thier: their, gimme: give me, que: queue, ques: queues, lemme: let me, everytime: every time, inbetween: in
    between, alright: all right, nd: and, thn: then, hav: have, havin: having, gd: good, frendly: friendly, somethin:
    something, buisness: business, furn: furniture, wpm: words per minute, mph: miles per hour
    """
)
# Short forms that are words of their own: written out only where the letters around them leave no doubt.
_UNSURE = listed(
    """
    est min max sec rec ref reg rep reps sup temp temps tech techs vol inv dr emp exp org prep cause mo pt pts diff
    inc hr u sat sats mon fri wed thu hs apt
    """
)
# Short forms whose full stop ends a sentence rather than the word.
_RARELY_DOTTED = listed("ppl meds info docs u ur bout cuz alot wanna gonna gotta thx tix msgs pts cust custs cx admin")
_AFTER_NUMBER = paired("min: minutes, sec: seconds, mo: months, hr: hour, emp: employees, pts: patients, pt: patients")
_AFTER_EVERY = paired("min: minute, sec: second, mo: month, hr: hour")
_EVERY = re.compile(r"(?i)\b(?:a|an|per|each|every|on|and)\s+$|/\s*$")
_SHORT = re.compile(r"(?<![\w'’.@/-])([A-Za-z][A-Za-z']*)(\.(?=\s+[a-z\d])|\b)(?![\w'’@-])")
_SIGNS = Rewrites(
    (
        (r"\s*[\u2192\u2794\u21d2]\s*", " -> "),
        (r"(?i)\bapt(?= (?:bldgs?|buildings?|complex|blocks?|units?)\b)", "apartment"),
        (r"\b([iw])-?(9|4|2)(?=s?\b)", lambda form: f"{form[1].upper()}-{form[2]}"),
        (r"(?<=[a-z] )co(?=\s*(?:,|$))", "company"),
        # A length of shifts, no age: "under 12s girls".
        (
            r"(?<![\w:])(?<!under )(?<!over )(?<!u )(8|10|12)s\b(?=\s*(?:$|[^\w\s]|nights?\b|days?\b|and\b|on\b))",
            r"\1 hour shifts",
        ),
        (r"(?i)\bdr(?= (?:visits?|appts?|appointments?|office|notes?)\b)", "doctor"),
        (r"(?i)\bin hs\b", "in high school"),
        (
            r"(?i)\bhs(?= (?:students?|kids?|seniors?|juniors?|freshm[ae]n|teachers?|team|class|classes)\b)",
            "high school",
        ),
        (r"\bDM([12])\b", r"type \1 diabetes"),
        (r"(?i)\by(?:r)?(?=\d{1,2}s?\b)", "year "),
        (r"(?i)\bresp\b\.?(?= for\b)", "responsible"),
        (r"(?i)\bresp\b", "respiratory"),
        (r"\b1-2-1(?=s?\b)", "one-to-one"),
        (r"(?i)\bw/o(?:ut)?\b\s*", "without "),
        (r"(?<=[a-z\d]) n (?=[a-z\d])", " and "),
        (r"(?<=[A-Za-z\d]) w (?=[A-Za-z\d])", " with "),
        (
            r"(?<=[a-z])(?<!\bor)(?<!\bto) 4 (?=(?:\d+|a(?! (?:day|night|shift|week|month|year|hour))|the|my|our) )",
            " for ",
        ),
        (r"(?i)\b(kids|children|boys|girls|twins) (?:r|are|is|were) (?=\d)", r"\1 aged "),
        (r"\b(\d{1,2}) ?(?:yo|y/o)\b", r"\1-year-old"),
        (r"(?<!from )(?<![\w.$€£])([$€£]?\d[\w.,%]*) ?-+> ?(?=[$€£]?\d)", r"from \1 to "),
        (r"(?i)(?<=[a-z\d%]) ?-+> ?(?=[$€£a-z\d])", " to "),
        (r"(?i)(?<=\bdrive)[ -]thr(?:u|ough)\b", "-thru"),
        (r"(\d[\d,]* [a-z]+s) pm\b(?=\s*$|,)", r"\1 a month"),
        (r"\b1x ?(?=(?:a|per|each|every|/) ?\w)", "once "),
        (r"\b2x ?(?=(?:a|per|each|every|/) ?\w)", "twice "),
        (r"\b(\d+)x ?(?=(?:a|per|each|every|/) ?\w)", r"\1 times "),
        (r"([$£€]\d[\d,.]*|(?<![\d:.])(?:\d{3,}|1[3-9]|[2-9]\d)) pm\b(?=\s*$|,)", r"\1 a month"),  # not "9 pm"
        (r"(?i)(?<!\w)w/\s*", "with "),
        (
            r"(?i)(?<=\d )(?!in |for |on |at |by |within )([a-z]+) one (?=(?:day|night|shift|week|hour|month)\b)",
            r"\1 a ",
        ),
        (r"(?i)\bgr (?=\d)", "grades "),
        (r"(?i)\bcheckin (?=pts|patients|guests|customers|people|them)\b", "check in "),
        (
            r"(?i)\b(of|my|our|with|for|the|see|saw|new|in|called|call|roomed|texted) pts\b",
            r"\1 patients",
        ),
        (
            r"\b(for|the|with|to|by) dr\b(?=\s*(?:,|$|(?:and|when|if|to|about|who|for|on|in|at|did|with)\b))",
            r"\1 doctor",
        ),
        (r"(?i)\bb/c\b", "because"),
        (r"(?i)\bb4\b", "before"),
        (r"(?<!\w)@(?=\s)", "at"),
        (r"\s+&\s+|(?<=[a-z]{3})&(?=[a-z]{3})", " and "),
        (r"(?i)\b(sit|stand)[ -](down|up) (?=forklifts?\b|reach\b|counterbalance\b)", r"\1-\2 "),
        (r"(?i)\b(in the|every) am\b", r"\1 morning"),
        (r"(?<=\d) mi\b(?=$|,| (?:a|per|each)\b)", " miles"),
        (r"(?i)\bin the pm\b", "in the afternoon"),
        (r"(?i)\b(bank|school|summer) hol(s?)\b", r"\1 holiday\2"),
        (r"(?<=[a-z]) wi (?=[a-z])", " with "),
        (r"(?<=\w) ['’]?em\b(?=\s*(?:$|[,.;]|[a-z]))", " them"),
        (
            (
                r"(?i)\btheres (?=(?:(?:about|around|over|like|only|usually) )*(?:\d{2}|[2-9]\b|many|lots|a ?lot"
                r"|(?:two|three|four|five|six|seven|eight|nine|ten)\b))"
            ),
            "there are ",
        ),
        (r"(?i)\btheres\b", "there is"),
        (r"~\s*(?=\d)", "about "),
        (r"(?i)(?<=\d)\s*(hrs?|mins?|lbs?|yrs?|wks?|mos?|ppl|pts?|cust|sec)\b", r" \1"),
        (
            r"(?i)\s*/\s*(hr|hour|day|wk|week|mo|mth|month|yr|year|shift|night|min|minute)\b\.?",
            r" a \1",
        ),
        (
            r"(?i)\b(\d+ (?:times|days?|hours?|hrs?|nights?|shifts?)) (?:in|on) (?:the |a )?(?=(?:day|week|month)\b)",
            r"\1 a ",
        ),
        (  # "twice by week", "300 by hour", "15 rooms for day"
            (
                r"(?i)\b((?:once|twice|(?:\d[\d,]*|two|three|four|five|six|ten)(?: [a-z]+){0,2})) (?:by|for|in)"
                r" (?=(?:hour|day|week|month|year|shift)\b(?! (?:\d|(?:of|care|to|or|shift|trips?|tours?)\b)))"
            ),
            r"\1 a ",
        ),
        (
            r"(?i)\b((?:sometimes (?:about |up to )?|up to )\d[\d,]* [a-z]+) in a (?=(?:day|night|shift)\b)",
            r"\1 a ",
        ),
        (r"\b([EC])\. (?=(?:coli|diff)\b)", r"\1 "),
        (r"(?i)\bblow[- ]?dr(?:y|ie)s\b", "blow-dries"),
        (r"\ba (?=hour\b|hr\b)", "an "),
        (r"#\s*(?=\d)", ""),
        (
            r"(?i)\bpt(?= (?:education|care|teaching|safety|rooms?|charts?|intake|transport))",
            "patient",
        ),
        (r"(?<=[a-zA-Z])\s+\+\s+(?=[a-zA-Z])", " and "),
    )
)
_CUT_ING = re.compile(r"\b[A-Za-z]{2,}ins?\b'?")  # "pickin", "cookin'", "meetins"
_CUT_NOUNS = {
    f"{noun}in{plural}": f"{noun}ing{plural}"
    for noun in (
        "morn",
        "even",
        "meet",
        "wedd",
        "build",
        "recycl",
        "bill",
        "nurs",
        "noth",
        "someth",
        "anyth",
        "everyth",
    )
    for plural in ("", "s")
}
_UNITS = listed("hr hrs min mins wk wks yr yrs mo mos day")
_GOES_ON = re.compile(r"(?i)\s+(?:(?:a|an|per|each|every|and|or|of|to|for|on|in|at|with|from)\b|\d)")
# "2 pt identifiers" counts no patients.
_OF_PATIENTS = re.compile(r"(?i)\s+(?!(?:a|an|per|each|every|in|on|at|with|and|from|for|to|as|of|incl\w*)\b)[a-z]")
# "+1.8pts", "up 3 pts", "scored 20 pts": points.
_OF_POINTS = re.compile(r"(?i)(?:[+.]\d+|(?<!\d)-\d+|\b(?:up|down|by|scored?|nps|averag\w+|of|from|to) \d[\d.]*)\s*$")
_CONTRACTIONS = paired(
    """
    i'm: i am, i've: i have, i'd: i would, i'll: i will, we've: we have, we'd: we would, we're: we are, they're:
    they are, didnt: didn't, dont: don't, cant: can't, wasnt: wasn't, ive: i have, im: i am, doesnt: doesn't, isnt:
    isn't, couldnt: couldn't, hadnt: hadn't, havent: haven't, hasnt: hasn't, werent:
    weren't, wouldnt: wouldn't, arent: aren't, wont: won't, shouldnt: shouldn't, thats: that's, theyre: they are,
    youre: you are, whats: what is, heres: here is, wouldve: would have, couldve: could have, shouldve: should have,
    theyve: they have, youve: you have, weve: we have, theyll: they will, mustnt: must not
    """
)


_HAD = re.compile(  # "accounts we'd lost"
    r"(?i)\b(i|we|they|he|she)['’]d(?= (?:already |just )?(?:lost|been|had|made|done|gone|seen|taken|given|written"
    r"|built|bought|sent|left|won|found|known|begun|missed|started|ordered|finished)\b)"
)


@cache
def _full() -> dict[str, str]:
    return {stem(short): stem(full) for short, full in SHORT.items() if " " not in full}


def full_stem(one: str) -> str:
    """The stem of what the stem of a short form is short for; others as they are: "rep" → "representative"."""
    return _full().get(one, one)


@lru_cache(256)
def written_out(text: str) -> str:
    """A note with its short forms written out: "w/ 3 ppl, 20 hrs/wk" → "with 3 people, 20 hours a week"."""
    text = _HAD.sub(r"\1 had", days.written_out(text))
    text = _SIGNS.apply(text)
    text = _CUT_ING.sub(_with_g, text)
    return _SHORT.sub(lambda match: _word(text, match), text)


def _with_g(match: re.Match[str]) -> str:
    word = match.group().rstrip("'")
    form = verbs.form_of(f"{word}g")
    if form and form.kind == "ing" and verbs.form_of(word) is None:
        return f"{word}g"
    return _CUT_NOUNS.get(word.casefold(), match.group())


def _word(text: str, match: re.Match[str]) -> str:
    word, dot = match.group(1), match.group(2)
    key = word.casefold()
    ends = key in _UNITS and not _GOES_ON.match(text[match.end() :])
    kept = dot if key in _RARELY_DOTTED or ends else ""
    if key in _CONTRACTIONS:
        return _CONTRACTIONS[key] + dot
    if key not in SHORT or (len(word) > 1 and (word.isupper() or word.removesuffix("s").isupper())):
        return match.group()
    before = text[: match.start()]
    if (key == "cert" and word[0].isupper() and before) or (key == "qs" and before.endswith(("senior ", "the "))):
        return match.group()  # "Leaving Cert", "senior qs priced it"
    if key in ("pt", "pts") and before.rstrip()[-1:].isdigit() and _OF_PATIENTS.match(text[match.end() :]):
        return "patient"
    if key in ("pt", "pts") and _OF_POINTS.search(before):
        return match.group()
    if key in _AFTER_NUMBER and (before.rstrip()[-1:].isdigit() or before.rstrip().endswith(" one")):
        return _AFTER_NUMBER[key] + kept
    if key in _AFTER_EVERY and _EVERY.search(before):
        return _AFTER_EVERY[key] + kept
    return match.group() if key in _UNSURE and not dot else SHORT[key] + kept
