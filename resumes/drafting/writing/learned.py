"""English as people write it who learned it late: "since four year", "one time in month", "when machine stop"."""

import re
from functools import cache

from ..language import dictionary, grammar, people, spelling, synonyms, verbs
from ..language.rewrites import Rewrites
from ..language.wordlists import listed, paired
from ..language.words import is_function, plural, stem
from . import deeds, phrases, verbforms
from .tagging import plain

_FEW = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)"
_SPAN = r"(?:hour|day|week|month|year)"
_COUNT = {"one": "once", "1": "once", "two": "twice", "2": "twice"}
_WHICH = r"(?:first|second|third|fourth|fifth|ground|top|last|same)"
_OTHERS = verbforms.one_of(
    "workers employees people things tasks departments cleaners drivers cooks places jobs students countries companies"
)
_INDOORS = r"(?:restaurant|hotel|kitchen|warehouse|factory|office|hospital|cafe)"
_KINDS = r"(?:card|licen[cs]e|certificate|ticket|diploma)"
_DEVICE = verbforms.one_of("scanner gun machine camera system printer lathe reader till")
_ONE_OF_ITS_KIND = verbforms.one_of("company manager supervisor boss owner airport station warehouse foreman landlord")


_CHIEF = verbforms.one_of("boss manager supervisor chef owner teacher doctor nurse foreman customer guest patient")


def _as_one(match: re.Match[str]) -> str:
    """ "fixed it, boss check every one" → "fixed it, boss checked every one"."""
    first = verbs.form_of(plain(match.string.split()[0]))
    form = verbs.form_of(match[2])
    told = form is not None and form.kind == "base" and form.base != "be" and verbs.past(form.base) != match[2]
    made = verbs.past if first is not None and first.kind == "past" else verbs.third
    return f"{match[1]} {made(match[2])}" if told else match[0]


_PAIRED = {("inside", "outside"), ("up", "down"), ("in", "out"), ("on", "off"), ("nights", "evenings")}


def _and_cut_short(match: re.Match[str]) -> str:
    """ "hung doors an fitted skirting" → "… and fitted"; "an hour", "an old van" stay."""
    word, before = match[1].casefold(), plain("".join(match.string[: match.start()].split()[-1:]))
    if (before, word) in _PAIRED or before in ("me", "him", "her", "them"):
        return "and "
    if word[0] in "aeiouh" or before in grammar.PREPOSITIONS | grammar.DETERMINERS | grammar.BE:
        return match[0]
    form = verbs.form_of(word)
    is_deed = form is not None and form.kind == "past" and word not in verbs.NOUNS_TOO
    many = word.endswith("s") and not word.endswith("ss") and (before.endswith("s") or before.endswith("ing"))
    alike = form is not None and form.kind == "base" and (verbs.base_of(before) == before or _goes_on(match))
    return "and " if is_deed or many or alike else match[0]


def _goes_on(match: re.Match[str]) -> bool:
    """ "an set out", "an fold the towels"."""
    return (match.string[match.end(1) :].split() or [""])[0] in ("out", "up", "down", "off", "the", "my", "them")


def _were(match: re.Match[str]) -> str:
    """ "mistakes was less than 1 in 100" → "mistakes were …"; "gas was", "business was" stay."""
    counted = grammar.is_number("".join(match.string[: match.start()].split()[-1:]))  # "going back two years was found"
    many = not counted and match[1].removesuffix("s") in dictionary.common() and spelling.is_known(match[1])
    return f"{match[1]} were" if many else match[0]


def _depending(match: re.Match[str]) -> str:
    """ "picked lettuce and grapes depend of the season" → "… depending on the season"; "sales depend on" stays."""
    before = [plain(word) for word in match.string[: match.start()].split()]
    first = verbs.form_of(before[1] if before[0] in grammar.SUBJECTS and len(before) > 1 else before[0])
    told = first is not None and first.kind in ("past", "ing") and len(before) > 1
    return "depending on " if told and not set(before[-2:]) & {"that", "which", "it", "they"} else match[0]


def _was_done(match: re.Match[str]) -> str:
    """ "was chose" → "was chosen"."""
    word = match[2].casefold()
    form = verbs.form_of(word)
    told = form is not None and form.kind == "past" and word not in verbs.ADJECTIVES | verbs.NOUNS_TOO
    return f"{match[1]} {verbs.participle(form.base)}" if form is not None and told else match[0]


def _when_it_was(match: re.Match[str]) -> str:
    """ "if is big" → "if it is big"; "pipes when was broken" → "pipes when they were broken"."""
    before = plain(match[1] or "")
    many = before.endswith("s") and not before.endswith(("ss", "us", "is")) and match[2].casefold() in ("if", "when")
    said = ("they are" if match[3].casefold() == "is" else "they were") if many else f"it {match[3]}"
    return f"{match[1] or ''} {match[2]} {said} ".lstrip()


_WORKED = re.compile(r"(?i)^(?:i |we )?(?:was |am |have been )?(?:work|works|worked|working) (?:in|at|as|for|on) ")
_SHAPES = Rewrites(
    (
        (rf"during (?=(?:about |around |over |more than )?(?:{_FEW}|one|1) (?:{_SPAN}|season)s?\b)", "for "),
        (r"since ((?:19|20)\d\d) (?=(?:until|till|to) )", r"from \1 "),
        (r"(in|since|from|until|to) the ((?:19|20)\d\d)\b(?=$|[,.;]| (?:to|and|until|i|we|as|at|in)\b)", r"\1 \2"),
        (rf"each (?=(?:{_FEW}) (?:minutes|hours|days|weeks|months|years)\b)", "every "),
        (r"in (?=(?:morning|evening|afternoon)(?:$|[,.;]| (?:and|i|we|before|after|to|with|for|on)\b))", "in the "),
        (r"in the end of (?=(?:the|a|my|our|each|every) )", "at the end of "),
        (r"(?:at|in) (end|beginning) of (?=(?:the|a|my|our|each|every|day|shift|week|month|year)\b)", r"at the \1 of "),
        (r"in (?:the )?weekends?\b", "on weekends"),
        (r"in (?=(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)", "on "),
        (r"(?:in|at) (?:the )?(night|day|morning|evening) shift\b", r"on the \1 shift"),
        (r"all (?:the )?days\b", "every day"),
        (rf"(in|on|to|at|from) (?={_WHICH} (?:floor|building|place|room|time|day|company|team|shift)\b)", r"\1 the "),
        (r"according (?=(?:the|a|my|our|their|each)\b)", "according to "),
        (rf"(in|with) ({_FEW}|one)[ -](?:person|people) (team|crew|gang)\b", r"\1 a \2-person \3"),
        (rf"(?:an? |the )?experience of ({_FEW}|one) (years?|months?)\b", r"\1 \2 of experience"),
        (r"line of production\b", "production line"),
        (
            r"(the |our |my )?(?:a )?(hotel|restaurant) of (\d) stars?\b",
            lambda match: f"{match[1] or 'a '}{match[3]}-star {match[2]}",
        ),
        (r"in (?:a |the )?(boat|ship)\b(?=$|,| (?:for|since|and|during|with)\b)", r"on a \1"),
        (r"in the (?=(?:counter|front desk|cash desk)(?:$|,| (?:and|of|for|with)\b))", "at the "),
        (
            r"(took|take|taking) measures (?=(?:of|from) (?:the |my )?(?:clients?|customers?|people)\b)",
            r"\1 measurements ",
        ),
        (rf"others (?={_OTHERS}\b)", "other "),
        (rf"since ({_FEW} (?:years?|months?|weeks?))\b(?! ago)", r"for \1"),
        (r"other ((?:two|three|four|five|six|\d+)) (?=[a-z])", r"\1 other "),
        (
            rf"(one|two|1|2) times? (?:in|on|for|by|per|each|every|a) (?:the |a )?(?={_SPAN}\b)",
            lambda match: f"{_COUNT[match[1].casefold()]} a ",
        ),
        (r"in the (?=(?:construction|retail|hospitality|catering|agriculture)(?=$| (?:for|since|\d)|,))", "in "),
        (rf"({_KINDS}) (?-i:([A-Z]{{2,6}})\b(?! [A-Z\d]))", r"\2 \1"),
        (
            rf"({_DEVICE}s?) (RFID|RF|CNC|CCTV|POS|EPOS|MIG|TIG|MRI|3D|X-?ray)"
            r"(?=$|[,.;]| (?:for|to|in|on|at|and|every|with)\b)",
            r"\2 \1",
        ),
        (
            rf"(from|by|to|with|for|at) (?={_ONE_OF_ITS_KIND}"
            r"(?:$|[,.;]| (?:and|for|to|in|every|when|if|about|before|after)\b))",
            r"\1 the ",
        ),
        (r"in (?=market(?:$|[,.;]| (?:from|every|on|and)\b))", "at the "),
        (r"of (?:an? )(evening|morning|afternoon)s?(?=$|[,.;]| (?:and|when|for|in|at|i|we)\b)", r"in the \1"),
        (r"of a night(?=$|[,.;]| (?:and|when|for|in|at|i|we)\b)", "at night"),
        (r"of a weekend(?=$|[,.;]| (?:and|when|for|in|at|i|we)\b)", "on weekends"),
        (r"(check(?:ed|ing|s)?) (the [a-z]+) what (?=[a-z])", r"\1 \2 for what "),
        (r"(?<=[a-z] )an (?=([a-z]+)\b)", _and_cut_short),
        (r"(?<=[a-z] )an (?=\d)(?!8|11|18)", "and "),
        (
            rf"(?:(?<=^)|(?<=, )|(?<=and ))((?:my |the )?{_CHIEF}) ([a-z]+)"
            r"(?= (?:every|each|it|me|them|him|the|my|all)\b)",
            _as_one,
        ),
        (r"(?<!of )(?<!the )(?<!of the )(?<!of my )(?<!of our )([a-z]{3,}[^su\Wi]s) was\b(?! (?:the|a)\b)", _were),
        (r"(boys|girls|kids|children|students|pupils) age (?=\d)", r"\1 aged "),
        (r"(?<=\bi )no (?=have\b)", "do not "),
        (r"(in the (?:evening|morning|afternoon|night)|every (?:day|night|week)) (?=\d+ \w+$)", r"\1, "),
        (
            rf"on ((?:an? |the )?(?:\d+[ -]\w+ )?{_INDOORS})\b(?! (?:job|site|project|ward|floor|board|line)\b)",
            r"in \1",
        ),
        (r"(?:by )?(?:me|my) self\b", ""),
        (r"(?:([a-z]+) )?(if|when|because|until) (is|was) (?!needed|necessary|possible|required|asked)", _when_it_was),
        (r"\bor no(?=$|[ ,.])", "or not"),
        (r"full the (?=[a-z])", "fill the "),
        (r"(very|so|really) careful(?=$|,)", r"\1 carefully"),
        (r"(make|do|made|did)(s|ing)? also (?=[a-z]+ing\b)", r"do\2 "),
        (r"mak(?:e|ing) the (?=(?:cash desk|cash register|till|register|checkout)\b)", "work the "),
        (rf"(with|in|of) (?=(?:team|gang|crew|group) (?:of|with) {_FEW}\b)", r"\1 a "),
        (rf"in (?=(?:last|past|first) {_FEW} {_SPAN}s\b)", "in the "),
        (rf"(?<!or )(less|fewer|more) of (?=(?:\d|{_FEW}\b))", r"\1 than "),
        (r"more (?:or )?less (?=\d)", "about "),
        (r"(?<=, )what (?=(?:is|was|were|has|had)\b)", "which "),
        (r"(?<=, )what (?=[a-z]+ed \D{0,20}\d)", "and "),
        (r"(?<=, )by example\b", "for example"),
        (r"founded (?=(?:\w+ ){0,3}(?:bugs?|errors?|mistakes?|problems?|defects?|faults?|leaks?)\b)", "found "),
        (r"(?<=\w )depends? (?:of|on) (?=the\b)", _depending),
        (r"(is|are|was|were|be|been|got) ([a-z]+)\b", _was_done),
        (rf"(team|gang|crew|group) of ({_FEW}) (?:persons?|peoples)\b", r"\1 of \2"),
        (r"(look(?:s|ed|ing)?) (?=(?:the|all the|every|each) )(?!the part)", r"\1 at "),
        (r"((?:hotel|building|house|restaurant|school)) (\d+) (room|floor|bed|seat|bedroom)s?\b", r"\2-\3 \1"),
        (
            r"(children|kids|boys|girls|babies|twins) (?:of|with) (\d\d?) (and|to|or) (\d\d?) years?(?: old)?\b(?! of)",
            r"\1 aged \2 \3 \4",
        ),
        (r"(?<!or )persons\b(?! in charge)", "people"),
        (
            rf"(?<=\w )(?<!for )(?<!than )(?<!over )(?<!about )(?<!last )(?<!first )({_FEW} years?)$",
            lambda match: f"for {match[1]}" if _WORKED.match(match.string) else match[0],
        ),
    ),
    start=r"(?i)\b",
)
_DOING_TOO = re.compile(r"(?i)^((?:i|we) (?:[a-z]+, )*[a-z]+), ([a-z]+ing) (?=(?:the |my |our )?([a-z]+)(?:,| and ))")
_NOUN_AS_DEED = re.compile(r"(?i)^(i|we) ([a-z]{5,}) (?=[a-z])")
# A deed named by its noun, and what it is done to: "installation of cables".
_NAMED = re.compile(
    r"(?i)(?:^|(?<=, ))(?:the )?([a-z]{5,})(?:(, (?:[a-z]{5,}, )?(?:and )?| and )([a-z]{5,}))? of (?=[a-z0-9$£€])"
)
_MADE_OF = re.compile(r"(?i)\b(made|make|making|did|do|doing) (?:the )?([a-z]{5,}) of (?=[a-z0-9])")
_NAMED_TOO = paired(
    "control: control, repair: repair, design: design, review: review, organization: organize, organisation: organise,"
    " characterization: characterize, supply: supply"
)
# What the noun says less of than the verb, or something else.
_ENDINGS = ("tion", "sion", "ment", "ance", "sis", "val", "control", "repair", "design", "review", "supply")
_NO_DEEDS = listed("management leadership satisfaction permission expiration competition position attendance")
_PLACES = (
    frozenset(phrases.WORKPLACES) | listed("motorbike bike car van truck lorry forklift farm company bakery laboratory")
) - (listed("school hospital class site line team home floor ward unit bar farm section shop"))
_NO_ARTICLE = re.compile(
    r"(?i)\b(in|for|with) ((?:(?:big|small|large|busy|little|local|new|old|italian|chinese|indian|luxury|family) )?)"
    rf"({'|'.join(sorted(_PLACES))})(?=$|,| (?:of|for|since|in|near|and|with|every|where|during|at|to)\b)"
)


_TOOL = verbforms.one_of(
    """
    scanner forklift hammer drill computer tractor crane ladder trolley cart mop sewing\\smachine cash\\sregister
    pallet\\sjack excavator truck van bus
    """
)
_WITH_A_TOOL = re.compile(
    rf"(?i)\b(with|using|use|used|drive|drove|driving|operate|operated|operating) ({_TOOL})"
    r"(?=$|,| (?:and|to|for|in|at|on|every|when)\b)"
)
_PLURALS = re.compile(
    r"(?<![\w'’])(?!else\b)([a-z]{3,})['’]s(?=$|[,.;!?)]| (?:and|or|to|for|in|at|from|with|by|on|of|when|every|each)\b)"
)


def mended(text: str) -> str:
    """A note with the small words it needs."""
    text = _MADE_OF.sub(_made_of, text)
    text = _DOING_TOO.sub(_told_too, _NOUN_AS_DEED.sub(_deed_of, _NAMED.sub(_doing, text)))
    text = _SHAPES.apply(text)
    text = _PLURALS.sub(_of_many, _WITH_A_TOOL.sub(r"\1 a \2", verbforms.mended(text)))
    return _NO_ARTICLE.sub(_with_article, text)


def _told_too(match: re.Match[str]) -> str:
    """ "i cooked, cleaned, washing clothes and …" → "i cooked, cleaned, washed clothes and …"."""
    before = match[1].split()[-1].strip(",")
    form, doing = verbs.form_of(before), verbs.form_of(match[2])
    told = form is not None and form.kind in ("past", "base") and doing is not None
    if not told or form is None or doing is None or deeds.names_a_kind(match[2], match[3]):
        return match[0]
    return f"{match[1]}, {verbs.past(doing.base) if form.kind == 'past' else doing.base} "


def _of_many(match: re.Match[str]) -> str:
    """ "stocked delivery's" → "stocked deliveries"; "at my friend's", "worked at the dentist's" stay."""
    word = match[1]
    before = match.string[: match.start()].split()[-2:]
    owns = word in grammar.FOLK | grammar.SUBJECTS | grammar.TIME_NOUNS or stem(word) in people.PEOPLE | people.SERVED
    if owns or not spelling.is_known(word) or is_function(word) or {"at", "my", "his", "her"} & {*map(plain, before)}:
        return match[0]
    return plural(word)


@cache
def _deeds() -> dict[str, list[str]]:
    return dict(synonyms.rows("deeds"))


def _deed_of(match: re.Match[str]) -> str:
    """ "i delivery food" → "i deliver food"."""
    noun = match[2].casefold()
    deeds = _deeds().get(noun, []) if verbs.form_of(noun) is None else []
    return f"{match[1]} {deeds[0]} " if deeds else match[0]


def _named_by(noun: str) -> str:
    """ "installation" → "install"; "" where a noun names no deed, or less than one."""
    deed = _NAMED_TOO.get(noun) or "".join(_deeds().get(noun, [])[:1])
    return deed if noun not in _NO_DEEDS and noun.endswith(_ENDINGS) else ""


def _made_of(match: re.Match[str]) -> str:
    """ "made the preparation of walls" → "prepared walls"."""
    form, deed = verbs.form_of(match[1].casefold()), _named_by(match[2].casefold())
    told = {"past": verbs.past, "ing": verbs.ing}.get(form.kind if form else "", str)
    return f"{told(deed)} " if deed else match[0]


def _doing(match: re.Match[str]) -> str:
    """ "installation and testing of pumps" → "installing and testing pumps"."""
    said = match[0].removesuffix(" of ")
    for noun in filter(None, (match[1], match[3])):
        word, deed = noun.casefold(), _named_by(noun.casefold())
        if (not word.endswith("ing") and not deed) or verbs.base_of(word) in verbforms.WITH_OF:
            return match[0]
        said = said.replace(noun, word if word.endswith("ing") else verbs.ing(deed))
    return f"{said.removeprefix('the ').removeprefix('The ')} "


def _with_article(match: re.Match[str]) -> str:
    if (match[1].casefold(), match[3].casefold()) == ("for", "office"):
        return f"{match[1]} the {match[2]}{match[3]}"  # "write them down for the office"
    first = (match[2] or match[3])[:1].casefold()
    return f"{match[1]} {'an' if first in 'aeiou' else 'a'} {match[2]}{match[3]}"
