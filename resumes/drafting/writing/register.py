"""Words of talk as a resume has them: openings told in many words, and words of one clause."""

import re

from ..language import grammar, verbs
from ..language.rewrites import Rewrites
from ..language.wordlists import listed, paired


def _while_doing(match: re.Match[str]) -> str:
    """ "before we opened" → "before opening"."""
    base = verbs.base_of(match[2])
    of = " of" if match[1].endswith("time") else ""
    return f"{match[1]}{of} {verbs.ing(base)}" if base and base not in ("be", "have") else match[0]


def _on_ones_own(match: re.Match[str]) -> str:
    """ "did the books myself" → "did the books"; "never cut myself" and "taught myself Excel" need the word."""
    word = match[1].casefold()
    form = verbs.form_of(word)
    is_done_to = form is not None and form.kind != "third" and word not in verbs.NOUNS_TOO - {"cut", "burn", "found"}
    return match[0] if is_done_to else match[1]


_THINGS = listed("find found see lose lost")
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
        "him",
        "her",
        "them",
    )
    if grammar.describes(match[1].casefold()):
        return f"{match[1]} items"
    if match.string[: match.start()].endswith("the "):
        return match[0]  # "mix the impression stuff"
    if is_object and match[1].casefold() in _THINGS:
        return f"{match[1]} things"
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
        (r"(was|were|am|is) (?:a |the )?back-?up (?:of|for|to) (?:the )?", "=back up the "),
        (r"not (?=(?:miss|have|take|get|make|come|break|lose|need|fail)\b)", "did not "),
        (r"was (?=employee of the (?:month|year|week)\b)", ""),
        (r"was the one (?:who|that) (?=\w+ed |did |made |ran |took |wrote |got |kept |set )", ""),
        (r"(?:was|were) (?:like )?(?:(?:mostly|mainly|usually) )?(?=(?:in|on|at) (?:the|a) (?!top\b))", "worked "),
        (r"(?:was |were )?(?=(?:on|in) (?:reception|nights|days|tills?|shifts|returns)\b)", "worked "),
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
        (_DID + r"(?=(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|nights\b|weekends\b)", "=work "),
        (_DID + r"(?:all |all the |the |some |lots of |a lot of )?dishes", "=wash dishes"),
        (
            _DID + r"(?=(?:\w+ ){0,2}(?:maintenance|repairs|checks|inspections|tests|testing|analys[ie]s|backups"
            r"|installs|troubleshooting)\b)(?!(?:my )?own\b)",
            "=perform ",
        ),
        (
            _DID + r"(?=(?:all )?the \w)"
            r"(?!the (?:\w+ ){0,2}(?:shifts?|nights?|mornings?|course|training|degree|exercises)\b)",
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
        (_WAS + r"on[- ]call\b", "=cover on-call"),
        (_WAS + r"on (?=(?:the |a )?(?:\w+ )?(?:pta|board|committee|council|panel)\b)", "=serve on "),
        (
            r"(did|do|done) (?:my |a |the )?(?=(?:[\w-]+ ){0,5}(?:course|qualification|certificate|diploma|degree"
            r"|apprenticeship|level \d)\b)",
            "=complete ",
        ),
        (_WAS + r"(?=part of )", "=work as "),
        (_WAS + r"on (?=(?:the |a )?(?:till|tills|door|desk|phones?|register|bar|grill|front desk)\b)", "=work on "),
        (r"(?:was|were|am|is) (?:the )?(?=(?:top|best|fastest) \w)", ""),
        (r"(?:was|were|am|is) (?=top \d|first |second |\d|in |on |at |under )", ""),
    )
)

# One of several that a person may have: "by uncle" is no English.
_ONE_OF_KIN = (
    r"(?:(?:older|elder|elderly|younger|youngest|oldest|little|big|twin|baby|disabled|blind|sick|old|good|close|best"
    r"|next[- ]door) )?"
    r"(?:(?:great|step|half)[- ]?)?(?:uncle|aunt|auntie|cousin|brother|sister|niece|nephew|friend|neighbou?r|roommate"
    r"|flatmate|classmate|relative|son|daughter)\b"
)
# Whose a thing is, where it is the writer's.
_WHOSE = (
    (r"(?:my|our) own (?=\w)", "own "),
    (rf"(?:my|our) (?=[aeiou])(?={_ONE_OF_KIN})", "an "),
    (rf"(?:my|our) (?={_ONE_OF_KIN})", "a "),
    (
        r"(?:my|our) (?=(?:\w+ ){0,2}(?:grand\w+|gran|nan|nana|granny|kids?|twins|children|partner|mother|father"
        r"|dad|mom|mum|aunts?|uncles?|brothers?|sisters?|wife|husband|nieces?|nephews?|sons?"
        r"|daughters?|parents|neighbou?rs?|family|friends?|roommates|classmates|cousins?)\b)",
        "",
    ),
    (
        r"(?:my|our) (?=(?:level|gcse|a-?levels?|degree|nvq|apprenticeship|driving|licen[cs]e|fa|instagram|facebook"
        r"|tiktok|youtube|twitter|etsy|shopify|linkedin)\b)",
        "",
    ),
    (r"(?:my|our) (?=(?:colleague|friend|coworker|workmate|mate|cousin) (?-i:[A-Z]))", ""),
    (r"(?:my|our) (?=(?:colleague|friend|coworker|workmate|mate)\b)", "a "),
    (r"(?:my|our)(?= (?:home |own )?country\b)", "own"),
    (r"(?:my|our)(?= \w)", "the"),
)

_KIN = paired(
    "kid: child, grandma: grandmother, grandpa: grandfather, mom: mother, mommy: mother, mum: mother, dad: father"
)
_NAMED = {
    name.casefold(): name for name in ["REST API", "Power BI", "Active Directory", "Black Friday", "Google Analytics"]
}
# Words of talk → words of a resume; the check counts each pair as the same.
REGISTER = Rewrites(
    (
        (r"(?<!\d )(?<!\d)am (and|&) pm\b", r"AM \1 PM"),
        (r"(?:my |the )?boss\b(?:'s\b)?", "the manager"),
        (
            r"(?<!new )kids(?=$|[,.)]| (?:and|or|in|on|at|with|for|to|from|ages?|aged|a|per|each|every|read|who|being"
            r"|how|after|before|during|when|while|about|by|through)\b)",
            "children",
        ),
        (r"(?:the )?newb(?:ies|ys)\b", "newcomers"),
        (r"new (?:people|guys|ppl|folks)\b(?! started| skills|'s)", "new team members"),
        (r"new (?:person|guy)\b", "new team member"),
        (r"(?:guys|folks|gals|(?<=other )(?:lads|blokes))\b", "people"),
        (r"(with (?:one |an)other) (?:guy|lad|bloke|girl)\b", r"\1 person"),
        (
            r"(?:a lot of|lots of|tons of|a bunch of|a ton of|lots|alot|loads of)"
            r"(?! (?:it|them|this|that|these|those|the|my|our|his|her|their)\b)(?= (?:\w+ )?\w+[^\Ws]s\b)",
            "many",
        ),
        (r"(no \w+) stuff\b", r"\1 work"),
        (r"(\w+) stuff\b(?! (?:is|was|are|\w+s)\b)", _items),
        (rf"({'|'.join(_KIN)})\b", lambda match: _KIN[match[1].casefold()]),
        (r"(?<!\d )old people\b", "older adults"),
        (r"(?:mad|angry)(?= customers| people| clients| guests| callers)", "upset"),
        (r"(?:microsoft|ms) office\b", "Microsoft Office"),
        (r"(?:github|gh) actions\b", "GitHub Actions"),
        (r"(\d+)[ -]years?[ -]old(?= (?!and\b|in\b|for\b|with\b|at\b|on\b|who\b|to\b)[a-z])", r"\1-year-old"),
        (
            r"(?<!to )(?<!the )((?:an? |one )?)(\d+)[ -]years?[ -]olds?(?=$|,| (?:and|in|for|with|at|on|who|to)\b)",
            lambda match: f"{match[1]}{match[2]}-year-old{'' if match[1] else 's'}",
        ),
        (
            r"medications (?=rounds?\b|reminders?\b|prompts?\b|checks?\b|pass\b|administration\b|records?\b)",
            "medication ",
        ),
        (r"when (?:it was|we were|we got|it got|its|it's|it is) (?:\w+ )?busy\b", "at busy times"),
        (r"(before|after|when|while|until|by the time) (?:we|i) (\w+)", _while_doing),
        (r"since (?:i was|age of) (?=\d)", "since age "),
        (
            r"(?:all )?by (?:myself|my self)\b|on my own\b(?! (?!for|in|at|on|by|from|with|to|and|most"
            r"|every|since|after|when|until|all|some|but)[a-z])"
            r"|my own(?=$|[,.])",
            "independently",
        ),
        (r"(\w+)\s+(?<!\bby )myself\b", _on_ones_own),
        *_WHOSE,
        (r"us (?=(?:to|from|off|onto|over)\b)", ""),
        (r"(?:me|us) (?=[$€£]?\d)", ""),
        (r"(rode|ride|came|come|went|go|worked|work) with (?:me|us)\b", r"\1 along"),
        (r"(?:for|to|with|by|between|about|against) (?:me|us)\b(?! to\b)", ""),
        (r"(giv(?:e|ing)|sen[dt]|gave|lend|lent|donat(?:e|ed)) (?:me|us) (?=[a-z])", r"\1 "),
        (r"(\w+ing) (?:me|us)(?=$|,| (?:for|by|on|in|at|with|every|a|too)\b)", r"\1"),
        (r"[, ]*before that(?=$|[ ,])(?! (?:it|they|people|everyone|everything|there|nobody)\b)", ""),
        (r"(?:the|a) the\b", "the"),
        (r"every single\b", "every"),
        (r"(?<!look )(?<!looked )(?<!looking )(?<!before and )after$", "afterward"),
        (r"everyday(?= ?[,.]|$)", "every day"),
        (r"ids?(?=$|,| (?:and|at|checks?|cards?)\b)", lambda match: "ID" + match[0][2:]),
        (r"its been (?=[a-z])", "it has been "),
        (r"its (?=called|busy|quiet|full|needed|not|too)", "it is "),
        (r"paper work\b", "paperwork"),
        (
            r"(?<!more )(?:maybe|like|probably)(?: about| around)? (?=[$€£]?\d|(?:two|three|four|five|six|seven|eight"
            r"|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)\b)",
            "about ",
        ),
        (rf"({'|'.join(_NAMED)})\b", lambda match: _NAMED[match[1].casefold()]),
        (r"q(?=[1-4]\b)", "Q"),
        (r"windows (?=(?:\d{1,2}|xp|server)\b)", "Windows "),
        (r"(?<!\d )ph(?=$|,| (?:levels?|tests?|balance|of|and|every|in)\b)", "pH"),
        (r"ids(?=$|,| (?:and|at|of|for)\b)", "IDs"),
        (r"(pre|post)-? (?=trip\b|shift\b|op\b|(?:and|or) (?:pre|post)\b)", r"\1-"),
        (r"med surg\b", "med-surg"),
        (r"(full|part) time (?=\w)", r"\1-time "),
        (r"follow up(?= (?:calls?|visits?|emails?)\b)", "follow-up"),
    ),
    start=r"(?i)\b",
)

_SPEAKER = Rewrites(_WHOSE, start=r"(?i)\b")


def without_speaker(text: str) -> str:
    """A line without "my" and "our", where it can do without: "in my own car" → "in own car"."""
    return _SPEAKER.apply(text)
