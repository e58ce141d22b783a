"""Slips, fillers and turns of talk over a whole note, each with what it says in plain words."""

import re

from ..language import grammar, verbs
from ..language.rewrites import Rewrites
from ..language.wordlists import listed
from ..language.words import is_function
from . import phrases
from .neighbors import LONE_DEEDS

FILLERS = re.compile(
    r"(?i)[,\s]*\b(?:um+|uh+|er+m+|you know|i guess|i mean|kind of|sort of|pretty much(?! (?:every|all\b))|basically"
    r"|obviously|obvs|of course"
    r"|literally|actually|when it c(?:omes|ame) (?:down )?to it|knock on wood|touch wood|fingers crossed"
    r"|would you believe(?: it)?|believe it or not"
    r"|honestly|really|to be honest|tbh|imo|(?<!the )(?<!an )(?<!our )(?<!each )(?-i:atm)"
    r"|lol|lmao|haha+|hehe|xd|ugh|smh|innit|tho|or whatever"
    r"|or something(?: like that)?|and stuff(?: like that)?|and such|and things(?: like that)?|stuff like that"
    r"|things like that|that (?:sort|kind) of (?:thing|stuff)|(?:and|n) (?:so on|so forth|everything"
    r"|all that(?! [a-z])|that$|all sorts)"
    r"|and (?:other|more) (?:stuff|things)|everything else|(?:you|u) name it|the usual(?: stuff)?|and the like"
    r"|(?<=, )all that$|no (?:joke|lie)|not gonna lie|ngl"
    r"|all of that(?! (?:for|at|with|on)\b)|all me(?= *(?:$|,))|(?:as )?far as i know"
    r"|(?:and )?that['’]?s (?:basically |about |pretty much |mostly )?(?:it|all)$"
    r"|if that makes sense|i would say|i'd say|i suppose|i reckon|etc(?!\u2024)\.?|so yeah|yeah|blah(?: blah)*)\b"
    r"(?:\.(?=[\s)]|$))?"
)
DAYS = {"mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday", "sat": "Saturday"}
DAYS["sun"] = "Sunday"
TWO_DAYS = re.compile(
    r"(?i)\b(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)s?(?: (?:and|&|\+|n) |/)(mon|tues?|wed|thu(?:rs?)?|fri|sat"
    r"|sun)(s?)\b"
)
CHILDREN = re.compile(r"(?i)\b(children|child|men|women|people)s(?= ([a-z]+))")


def _by_me(match: re.Match[str]) -> str:
    """ "i'm the one who calls and gets" → "i call and get"."""
    words = match[1].split()
    for at, word in enumerate(words):
        form = verbs.form_of(word) if not at or words[at - 1] in ("and", "or") else None
        if form is not None and form.kind == "third":
            words[at] = form.base
    return f"i {' '.join(words)}"


def _suggested(match: re.Match[str]) -> str:
    """ "suggest to change" → "suggested changing"."""
    return f"suggested {verbs.ing(match[1])}" if verbs.base_of(match[1]) == match[1].casefold() else match[0]


def _had_done(match: re.Match[str]) -> str:
    """ "i'd stood there", "we'd 7 kids" → "i had stood there", "we had 7 kids"; "i'd go" is "i would go"."""
    form = verbs.form_of(match[2])
    done = form is not None and form.kind in ("past", "participle") and form.base != match[2]
    done = done or grammar.is_number(match[2]) or match[2].casefold() in ("a", "an", "no", "some", "to")
    return f"{match[1]} had {match[2]}" if done else match[0]


def _beside(match: re.Match[str]) -> str:
    """ "me and one other kid": somebody to work with, and no child to care for."""
    return f", with {re.sub(r'other kid$', 'other person', match[1])}"


def _said_of_it(match: re.Match[str]) -> str:
    """ "i fill in the certs he signs em": two clauses; "when he signs them" is one."""
    word = match[1].casefold()
    return match[0] if is_function(word) or word in grammar.LINKERS else f"{match[1]}, "


def _apart_unless_done(match: re.Match[str]) -> str:
    """ "40 kids most of them new" → "40 kids, most of them new"; "calmed most of them down" stays."""
    word = match[1].casefold()
    form = verbs.form_of(word)
    stays = form is not None and form.kind in ("past", "ing") or word in grammar.LINKERS
    stays = stays or word in ("for", "to", "with", "of", "in", "at", "by", "about", "nearly", "almost")
    return match[0] if stays else f"{match[1]}, "


SLIPS = Rewrites(
    (
        (r"(?<=order )stationary\b", "stationery"),
        (r"(?<=ordering )stationary\b", "stationery"),
        (r"(?<=ordered )stationary\b", "stationery"),
        (r"stationary(?= (?:orders?|supplies|cupboard|stock))", "stationery"),
        (r"parents(?= evenings?\b)", "parents'"),
        (
            r"(?<=the )(shop|salon|company|school|club|restaurant|hotel|office|charity|church|college|university"
            r"|library|band|team|business|firm|owner|manager|chef|doctor|teacher|cafe|pub|farm|museum|town)s"
            r"(?= (?:instagram|facebook|twitter|tiktok|website|web|social|books?|accounts?|page|newsletter|diary"
            r"|inbox|emails?|orders?|menu|van|car|kitchen|garden|calendar|days? off|holidays?|shifts?)\b)",
            r"\1's",
        ),
        (r"in (?:the )?nights?(?=$|[ ,.])(?! (?:shift|bus|club|team))", "at night"),
        (
            r"(teach|help|tell|ask)((?:ed|ing|s)?|t) to (?=(?:the|a|new|my|our|customers?|clients?|kids?"
            r"|people|managers?|supervisors?|boss|chef|guests?|nurses?|doctors?|workers?|students?)\b)(?!the \w+ what)",
            r"\1\2 ",
        ),
        (r"taught to (?=(?:the|a|new|my|our|customers?|clients?|kids?|people)\b)", "taught "),
        (r"(they|we|you) was\b", r"\1 were"),
        (r"(would|could|should) of\b", r"\1 have"),
        (r"any thing\b", "anything"),
        (r"there (?=own\b|(?:little|favou?rite) )", "their "),
        (r"(?<=[a-z]s )(?-i:r) (?!and\b|or\b|to\b|for\b|in\b|with\b)(?=[a-z])", "are "),
        (
            r"(when|if|because|as) its (?=(?:out|down|off|on|up|not|too|broken|busy|full|quiet|late|wrong|wet)\b)",
            r"\1 it's ",
        ),
        (r"every (kid|child|customer|client|patient|resident|student|pupil|guest)s (?=[a-z]+)", r"every \1's "),
        (
            r"(explain\w*|describe\w*) to (them|him|her|\w+s) ((?:the|my|our) [a-z]+)(?=$|[,.;]| on\b| with\b)",
            r"\1 \3 to \2",
        ),
        (r"(i|we)['’]d (\w+)", _had_done),
        (r"(i|we)(?:['’]ve| have) got (?=(?:about |maybe |around )?\d)", r"\1 have "),
        (r"([a-z]{3,}) (?=(?:he|she|they) [a-z]+ (?:'?em|them|it)\b)", _said_of_it),
        (r"(?<=, )(?:(?:about|around|maybe|roughly) )?(\d\S*(?: [a-z]+)?),? i (?:think|reckon|guess)$", r"about \1"),
        (r"(?<=[a-z]),? i (?:think|reckon|guess) (?=(?:\d\S*|two|three|four|five|six|ten)$)", ", about "),
        (r"(she|he)s (?=[a-z\d])", r"\1's "),
        (r"(?:that|it)(?:['’]s| (?:was|is|would be)) (?:just |only |always |mostly )?me (?=[a-z]+ing\b)", "i was "),
        (r"^(?:the |this |there['’]s the )?[\w -]{0,25}(?:thing|bit|job) where (?=(?:i|we) )", ""),
        (r"asked (?:(?:if|whether) )?(?:could (?:i|we)|(?:i|we) could) (?=[a-z])", "asked to "),
        (
            r"(?<=, )(?:the |my |our )?(fastest|slowest|longest|shortest|biggest|smallest|oldest|youngest|furthest|best"
            r"|worst) (?:one )?(?:was|were|is) (?=\d)",
            r"the \1 at ",
        ),
        (r"(?:,| and) (?:all |then )?done$", ""),
        (r"^freelance[.,:;] +(?=[a-z])", ""),
        (r"(?:i|we) (?:was|were) back up (?=in \d|within )", "it was back up "),
        (r"setup (?=(?:and|&|/) ?(?:run|ran|operated?|break|broke|tear|tore|take|took|program\w*)\b)", "set up "),
        (r"(had|has|have|were|are) like (?=\d)", r"\1 about "),
        (r"cost est\b\.?", "cost estimate"),
        (r"(?<=[.,;] )(baby|mother|mum|mom|dad|father|man|woman|patient) (?=(?:lived|survived|made it)$)", r"the \1 "),
        (
            r"(?<=, )(head|boss|manager|owner|chef|supervisor) (?:then )?(?=(?:asked|said|told|wanted|gave|made)\b)",
            r"the \1 ",
        ),
        (
            r"^[^,;.]{0,30}\b(?:not|nothing) (?:much|a lot|loads) to (?:say|tell|write|put)\b,? (?:but )?(?=(?:i|we) )",
            "",
        ),
        (r"some day (?=\d)", "some days "),
        (r"(?<=[a-z] )an (?=(?!hour|honest|heir|honou?r)[bcdfgjklmnpqrstvwxz][a-z]+)(?-i:(?=[a-z]))", "and "),
        (r"(?<=[a-z]) that['’]?s (?=\d+ [a-z]+s\b)", ", "),
        (r"(?!and|that|which|it)([a-z]+) (saved|saves) (?=(?:like |about |maybe |around )?\$)", r"\1, \2 "),
        (
            r"^([^,;]+ (?:(?:from|up|down) \S*\d\S*|went|dropped|fell|rose|doubled|halved)\b[^,;]*?)"
            r" after i ([a-z][^,;]+)$",
            r"i \2; \1",
        ),
        (r"([a-z]+est one) (?:i|we) (?:ever )?(?:did|made|had|ran) (?=(?:had|was|is|took)\b)", r"\1 "),
        (
            r"did never ([a-z]+)\b",
            lambda match: f"never {verbs.past(match[1])}" if verbs.form_of(match[1]) else match[0],
        ),
        (r"([a-z]{3,})(?: \1)+\b", r"\1"),
        (r"([a-z]+(?: [a-z]+)?)[.,;!]+ so many \1\b", r"\1"),
        (r"(?<=[a-z]{3} )(?<!the )self(?=$|[.,]| (?:when|if|and|every|because)\b)", "myself"),
        (r"pretty much (?=every|all\b)", "nearly "),
        (r"(?<=\w), is (?:a )?(?=(?:big|small|large|busy|old|new) )", ", "),
        (r"(two|2) man\b(?! (?:in|at|who|and)\b)", r"\1-man"),
        (r"now it['’]?s (like |about )?(?=\d)", lambda match: "now about " if match[1] else "now "),
        (r"^(?:at )?college (?=(?:\d|one|two) days? (?:a|per|each|every) week\b)", "i went to college "),
        (r"its (?=(?:still|now|always) [a-z]+(?:ed|en|ing)\b)", "it is "),
        (r"went (?=(?:college|school|uni|university|church|court)\b)", "went to "),
        (r"up (?=(?:sold|sell|sells|selling)\b)", "up"),
        (r"most (?=(?:my|our|their)\b)", "most of "),
        (r"then (?:later on|later|eventually|after that) (?=[a-z])", "then "),
        (r"some thing\b", "something"),
        (r"every thing\b", "everything"),
        (r"ab test", "A/B test"),
        (r"last (year|week|month|term|summer)s (?=[a-z])", r"last \1's "),
        (r"suggest(?:ed)? to ([a-z]+)\b", _suggested),
        (r"(?<!to )(?<!can )(?<!i )(?<!we )(?<!and )(?<=[a-z] )(?:go|goes) (?=(?:right )?(?:up|down)\b)", "went "),
        (r"sometime (?=\d)", "sometimes "),
        (
            r"my (wife|husband|mum|mom|dad|sister|brother|uncle|aunt|nan|gran|grandma|grandad|cousin|friend"
            r"|neighbour|neighbor"
            r"|boss|son|daughter|partner)s (?=(?!and\b|or\b|to\b|with\b|at\b|in\b|who\b|for\b|is\b|was\b)[a-z]+)",
            r"my \1's ",
        ),
        (
            r"(?<!my )(?<!other )(?<!new )(?<!the )(?<!two )(?<!three )(?<!\d )(grandma|grandpa|mum|mom|dad|nan|gran)s"
            r" (?=(?!and\b|or\b|to\b|with\b|who\b|in\b|on\b|at\b)[a-z]+)",
            r"\1's ",
        ),
        (r"(every|each) (day|week|month|night|morning|evening|afternoon|weekend|year|hour|shift)s\b", r"\1 \2"),
    ),
    start=r"(?i)\b",
)
_LONG_FORM = {"yr": "year", "wk": "week"}
_MADE = r"(?:built|made|written|coded|developed|designed|programmed|painted|filmed|recorded)"
# Turns of talk, and what they say.
# Verbs that look like what describes a thing: "open and close bar".
_PAIRS = listed("open close clean wash dry")
_OWNED = listed("the my our")


def _both_done(match: re.Match[str]) -> str:
    """ "open and close bar" → "i open and close the bar"; "wash and fold service" stays."""
    first, second, thing = (match[at].casefold() for at in (1, 2, 3))
    form = verbs.form_of(second)
    owned = thing in _OWNED
    is_thing = owned or not (
        is_function(thing) or grammar.is_adverb(thing) or grammar.is_number(thing) or thing == "service"
    )
    both = first in _PAIRS or {first, second} <= LONE_DEEDS and thing.endswith("s")
    if not both or form is None or form.kind != "base" or not is_thing:
        return match[0]
    owned = owned or first not in _PAIRS  # "strip and wax floors"
    return f"i {match[1]} and {match[2]} {'' if owned else 'the '}{match[3]}"


_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)"


def _none_in(match: re.Match[str]) -> str:
    """ "eleven years no accidents" → "had no accidents in eleven years"."""
    return f"{match[1]}{'with' if match[1] else 'had'} no {match[3]} in {match[2]}"


TURNS = Rewrites(
    (
        (r"^([a-z]+) (?:and|&) ([a-z]+) ([a-z]{2,})\b", _both_done),
        (r"^we lost ([^,;.]{3,40}?)( once)?,? (?:and|so) i ([a-z][^,;.]+)$", r"i\2 \3 after losing \1"),
        (r"^([a-z][^,]+), (?:i['’]ve )?done (?=(?:(?:about|around|over|nearly|almost) )?\d)", r"\1, "),
        (
            r"^([^,]+), (licen[cs]e|ticket|card|certificate)s? ((?:renewed|expires|valid|passed)[^,;.]*)",
            r"i hold a \1 \2 (\3)",
        ),
        (r"^(?:my )?(?!hourly|day|pay|[aeio])([a-z]+ rate) (?:was |is |of )?(?=\d)", r"i keep a \1 of "),
        (r"^(?:my )?(till|drawer|register) (?:was |is )?never (?=(?:\w+ )*(?:off|out|short)\b)", r"\1 never "),
        (r"\bno show(?=s?\b(?! up))", "no-show"),
        (
            r"\b(walk|check|drop|call|sign|log|tune|top|hand|sit|push|pull) (?=(?:ins|outs|ups|offs|downs|overs)\b)",
            r"\1-",
        ),
        (r"^((?:nvq|btec|level) \w+(?: in [a-z ]+)?) (?:done|completed|passed|finished)\b", r"completed \1"),
        (r"\bwalk ?a?round(?= checks?\b)", "walkround"),
        (r"(?<=[a-z]) x ?(?=\d+ (?:a|per) (?:day|shift|week|month)\b)", ", "),
        (rf"^(?:{phrases.GIVERS} )trusted me with (?=the |all )", "was trusted with "),
        (
            r"(?<!the )\b(end|point|proof|front|back) of (life|day|month|year|sale|delivery|house) "
            r"(?=(?:care|reports?|checks?|clos\w+|accounts?|systems?|photos?|staff|paperwork|clean\w*|tasks?)\b)",
            r"\1-of-\2 ",
        ),
        (
            r"\b(an?|the) (\d+) (minute|hour|day|week|month|year|mile|foot|page)s (?=[a-z]{4,})"
            r"(?!(?:from|with|into|over|when|each|every|that|which|after|before|until)\b)",
            r"\1 \2-\3 ",
        ),
        (r"(?<=\w), average (?:of )?(?=\d)", ", averaging "),
        (r"\bgetting dressed\b", "dressing"),
        (r"^(\w+ing|market|match|race|sports|open|exam|bonfire) (day|night|week|season)s? (?=(?:i|we) )", r"on \1 \2 "),
        (r"\bso (?:that )?(?:we|i) (?:could )?(?:quit|stop(?:ped)?) (?=\w+ing\b)", "to stop "),
        (rf"^([a-z -]{{3,30}} project) ?[:-] (?=(?:we |i )?{_MADE}\b)([^,;.]+)", r"\2 as \1"),
        (r"^([a-z -]{3,30} project) ?[:-] (?!(?:we |i )?[a-z]+ed\b)([^,;.]+)", r"worked on \2 as \1"),
        (r"^(?:i )?(?:did|do|doing) (?:a bit of )?(?:everything|all sorts)(?: really)?\s*[-:,–]+\s*(?=\w+,)", ""),
        (r"\bmy (?:part|bit|share|role|job) (?:was|is) (?=the )", "handled "),
        (r"(?<=[a-z] )([a-z]+) (?:also|too|as well)(?=$|,| \()", r"\1"),
        (r"!+(?=\))", ""),
        (
            r"^(?:the )?(audit|review|repair|patrol|rebrand|redesign|rewrite|redo|test|survey|search|design) of"
            r" (?!(?:the|a|an|all|my|our)\b)(?=([a-z-]+))",
            lambda match: f"{match[1]} the " if match[2].islower() and not match[2].endswith("s") else match[0],
        ),
        (
            r"^(no|zero|0) ((?:[a-z-]+ ){1,4}(?:in|for|over) (?:about |over )?(?:\d+|two|three|four|five|six|ten) )",
            lambda match: f"had {match[1].casefold()} {match[2]}",
        ),
        (rf"(^|, )({_COUNT} (?:years?|months?)),? (?:with )?(?:no|zero) ([a-z -]{{3,30}})$", _none_in),
        (r"^(no|zero) ((?:[a-z-]+ ){1,3})since (?:i |we )?(?:started|began|starting)$", r"had \1 \2since starting"),
        (
            r"^(no|zero|0) ((?:[a-z-]+ )?(?:accidents?|incidents?|complaints?|injur(?:y|ies)|errors?|violations?"
            r"|defects?))$",
            r"had \1 \2",
        ),
        (r"(?<=[a-z]) also (?=[a-z])", " "),
        (r", (?-i:([A-Z]{2,})) stuff$", r" (\1)"),
        (r"(?<=,) (?:took|takes) (?:me|us) (?=[^,;.]*\b(?:minute|hour|day|night|week|month|year)s?\b)", " "),
        (r", ([a-z]+(?: [a-z]+)?) included$", r", including \1"),
        (r"\b(at peak|on average) it (?:was|is) ((?:about |like )?\d+(?: an? \w+)?)", r"\2 \1"),
        (
            r"\banswer(ed|ing|s)? to (?=(?:the |all |all the )?(?:emails?|calls?|phones?|questions?|letters?)\b)",
            r"answer\1 ",
        ),
        (
            r"^(?:(?:i )?(?:make|made|do|did|making|doing) (?:the )?)?check[- ]?in (?:and|&) check[- ]?out (?:of )?"
            r"(?:the )?guests?\b",
            "checked guests in and out",
        ),
        (r"(?<=[a-z]) a lot of the time\b", " often"),
        (
            r"(?<=\w)(?<!when)(?<!where)(?<!because)(?<! as)(?<! if)(?<!since)(?<! and)(?<! but)(?<! so)"
            r" (?=(?:nobody|no one|noone)(?: else)? (?:could|can|knew|wanted|would)\b)",
            " that ",
        ),
        (
            r"(?<=[A-Za-z]) (\d+|two|three|four|five|six|ten) years,? (?:with )?(no|zero) (?=\w)",
            r" for \1 years with \2 ",
        ),
        (r"\b(neighbou?rs) (?=(?:kids?|children|dogs?|cats?|house|garden)\b)", r"\1' "),
        (r"^never (?=(?:an?|one|a single|any) [a-z]+ (?:in|since|for)\b)", "never had "),
        (
            r"(?:\bi(?:['’]?m| am| was|['’]d be| would be)|^would be) (?:also |usually |always )?"
            r"(?:the )?(?:one|person|guy|girl) (?:who|that) (.+)$",
            _by_me,
        ),
        (  # what is taken back is not told: "i run the meeting well i take the minutes"
            r"\b(?:i|we) [a-z]+ (the (?:[\w-]+ )?(?:meetings?|class(?:es)?|sessions?|events?|shows?|inspections?))"
            r",? well,? (?=(?:i|we) [a-z])",
            r"at \1 ",
        ),
        (r"^(?:i|we|i['’]?m) (?:[\w'-]+ ){2,6}well,? (?=(?:i|we) (?!was\b|were\b|did\b)[a-z])", ""),
        (r"\bself (?=(?:taught|employed|service|checkouts?)\b)", "self-"),
        (r"(?<=[a-z]),? so (?![a-z]+thing\b)(?=[a-z]{3,}ing (?!so\b))", ", including "),
        (r"(?<=[a-z]),? (level \d|year \d) passed\b", r", \1 passed"),
        (r"\b2 times (a|per|each|every)\b", r"twice \1"),
        (r"^(?:procedures|treatments|services): (?=\w)", "did "),
        (r" (?:more times|more often) than (?:i|we|you) can count\b", ""),
        (r" like the back of (?:my|your|the) hand\b", " well"),
        (r",? (?:and )?(?:it['’]?s|it is|it was) [^,;.]{3,40} i (?:think|believe)$", ""),
        (r", (?:just )?(?:me|myself) and ((?:the|my|a|one|two|three|another) [\w ]{3,25})$", _beside),
        (r",? (?:my |the )?\w+ used to do (?:it|this|that|them|these)$", ""),
        (r"^(?:my |a |the )?patch (?:is |was )?of (?=\d)", "i have a patch of "),
        (r",? with [^,;.]{2,20} breathing down (?:my|our) necks?\b", ""),
        (r"\b([a-z]+) (?=(?:most|some|half|all) of (?:them|those|whom)\b)", _apart_unless_done),
        (r"\bcause (?=(?:i|i'm|we|they|he|she|it)\b)", "because "),
        (
            r"\b2 ?x (?:a |per )?(yr|year|week|wk|month|day)\b",
            lambda match: f"twice a {_LONG_FORM.get(match[1], match[1])}",
        ),
        (
            r"\b(\d+) (kids|children|boys|girls|students),? (\d+)-(\d+)[ -]?(?:yrs?|years?)[ -]?olds?\b",
            r"\1 \2 aged \3-\4",
        ),
        (r"^(every (?:day|week|shift|night)),? ((?:\d+|two|three)(?: (?:or|to) \d+|-\d+)? [a-z]+)$", r"\2 \1"),
        (
            r"^(?:my|the|our) (boss|manager|supervisor|teacher|mentor|coach|head chef|chef) (?:always |often"
            r" )?(?:said|says|say"
            r"|told me|tells me)(?: that)? i(?: was| am|'m) (?=(?:a|an|the|one of)\b)(?!a hard|a good|a nice|the best)",
            r"described by the \1 as ",
        ),
        (
            r"^(?:my |the )?(customers|clients|guests|students|passengers|parents|users) (?:(?:are |were |mostly "
            r"|very |all )*"
            r"(?:happy|pleased|satisfied)(?: with me)?)?,? ?(?:my )?(?:rating|rated me|gave me)(?: was| is| of)?"
            r" (\d[\d.]*)",
            r"rated \2 by \1",
        ),
        (r"(?<=\w),? (?:and |but )?(?:that|this) (?:one )?took (?:a while|forever|ages|some time|time)$", ""),
        (
            r"^(?:every|each) (day|night|evening|morning|week|month),? ([a-z]+ing) of (?:the )?([^,;.]+)$",
            r"\2 the \3 every \1",
        ),
        (r"^(?:the )?(?:last|past) (\w+) (years?|months?|weeks?|summers?) (?=i\b)", r"in the last \1 \2 "),
        (r"(?<=\w),? (?:and |but )?i (?:did|do)(?: not|n['’]?t)$", ""),
        (r",? (?:in|during) (?:my|the) time (?:there|here)\b", ""),
        (
            r"\bafter school (?=(?:\w+ )?(?:clubs?|care|programs?|programmes?|activit\w+|sessions?|lessons?"
            r"|class\w*)\b)",
            "after-school ",
        ),
    ),
    start=r"(?i)",
)
