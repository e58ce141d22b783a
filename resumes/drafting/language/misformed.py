"""Forms made by rule of words that have their own ("teached", "boxs", "informations", "more fast"), and words taken for
others that sound like them ("leeks" that are repaired)."""

import re
from functools import cache

from . import grammar, verbs
from .rewrites import Rewrites
from .wordlists import listed
from .words import plural

_SIBILANTS = ("x", "sh", "ch", "ss", "z")
_VOWELS = "aeiou"
_SHORT_ADJECTIVE = 4  # letters: "news" and "olds" may be other words
_AGENT = re.compile(r"(\w+(?:t|s|at|it))er(s?)")
# Plurals of words that end in -f, -fe and -o.
_OWN_PLURALS = {
    "shelf": "shelves", "knife": "knives", "loaf": "loaves", "half": "halves", "leaf": "leaves",
    "life": "lives", "calf": "calves", "tomato": "tomatoes", "potato": "potatoes", "hero": "heroes",
    "mango": "mangoes", "echo": "echoes", "cargo": "cargoes",
}  # fmt: skip


_UNCOUNTED = listed(
    """
    information equipment furniture software hardware luggage baggage advice knowledge feedback homework housework
    paperwork documentation machinery merchandise jewelry jewellery cattle sheep data cutlery crockery
    garbage trash rubbish
    """
)
# Whose something is, where the mark was left out: "the companys van".
_OWNERS = listed(
    """
    wife baby lady family company university library charity agency city country county bakery pharmacy secretary
    attorney grocery brewery nursery surgery church coach coworker boss
    """
)


def one_of_many(word: str) -> str:
    """ "equipments" → "equipment"; "" for a word that may have a plural."""
    one = word.removesuffix("s")
    return one if one != word and one in _UNCOUNTED else ""


def formed(word: str) -> str:
    """The form that somebody meant who made one by rule; "" where no rule was at work."""
    return _pasts().get(word, "") or _plural_of(word) or _ending_of(word)


@cache
def _pasts() -> dict[str, str]:
    """ "teached", "wroted", "cutted" → "taught", "wrote", "cut"; "carryed" → "carried"."""
    made: dict[str, str] = {}
    for base in verbs.IRREGULAR:
        past = verbs.past(base)
        short = base[-1] not in f"{_VOWELS}wxy" and base[-2:-1] in tuple(_VOWELS) and base[-3:-2] not in tuple(_VOWELS)
        doubled = base + base[-1] if short else base
        endings = (base, doubled, past, past + past[-1])
        made |= {f"{stem.removesuffix('e')}ed": past for stem in endings}
    made |= {f"{base}ed": verbs.past(base) for base in verbs.REGULAR if base.endswith("y")}
    return {word: past for word, past in made.items() if word != past and word not in verbs.REGULAR}


def _plural_of(word: str) -> str:
    one = word.removesuffix("s")
    if one == word or one in _OWNERS:
        return ""
    if one in _OWN_PLURALS:
        return _OWN_PLURALS[one]
    if one in grammar.ADJECTIVES and len(one) > _SHORT_ADJECTIVE:
        return one
    if word == "childs":
        return "children"
    if one.endswith(_SIBILANTS):
        return f"{one}es"
    return f"{one[:-1]}ies" if one.endswith("y") and one[-2:-1] not in tuple(_VOWELS) else ""


def _ending_of(word: str) -> str:
    """ "inspecters", "finaly" → "inspectors", "finally"."""
    agent = _AGENT.fullmatch(word)
    if agent and verbs.form_of(agent[1]) is not None:
        return f"{agent[1]}or{agent[2]}"
    return f"{word[:-1]}ly" if word.endswith("ly") else ""


_COMPARED = listed("fast easy big small cheap hard quick old young high low busy safe happy hot long short heavy")
_DOUBLING = listed("big hot")
_OF_CARS = r"(?:and (?:the )?(?:oil|tires|tyres|filters?|clutch)|(?:of|on) (?:the )?(?:cars?|trucks?|bus|buses|vans?))"
_ENTERED = (
    r"(?:typed?|typing|enter(?:ed|ing)?|key(?:ed|ing)?|put|load(?:ed|ing)?|log(?:ged|ging)?|input(?:t?ed)?|turn(?:ed)?"
    r"|cut)"
)
_PUPILS = (
    "girls?|guys?|boys?|kids?|people|persons?|children|students?|pupils?|colleagues?|co-?workers?|workers?|staff|team"
    "|employees|trainees?|interns?|apprentices?|juniors?|nurses?|mothers?|parents?|starters?|hires?|ones|volunteers?"
)


def _as_teaching(match: re.Match[str]) -> str:
    *has, word = (match[1] or match[2]).split()
    form = verbs.form_of(word)
    kind = "past" if has else form.kind if form else "base"
    made = {"past": verbs.past, "participle": verbs.past, "ing": verbs.ing, "third": verbs.third}.get(kind, str)
    return f"{' '.join([*has, made('teach')])} "


def _compared(match: re.Match[str]) -> str:
    """ "more fast than" → "faster than", "the more fast of" → "the fastest of"."""
    word = match[3].casefold()
    root = f"{word[:-1]}i" if word.endswith("y") else word + word[-1] if word in _DOUBLING else word.removesuffix("e")
    is_most = bool(match[1]) or match[2].casefold() == "most"
    return f"{match[1] or ''}{root}{'est' if is_most else 'er'}"


_ALIKE = Rewrites(
    (
        (
            r"(repair|fix|find|found|check(?:ed|ing)? for)(ed|ing|s)? (water |gas |oil |the )?leek(s?)\b",
            r"\1\2 \3leak\4",
        ),
        (r"break (?=(?:pads?|dis[ck]s?|fluid|shoes?|calipers?|lines?|drums?|lights?)\b)", "brake "),
        (rf"(chang|replac|repair|fix|check)(ed|ing|e)? (the )?breaks (?={_OF_CARS}\b)", r"\1\2 \3brakes "),
        (r"((?:mak|bak|serv|prepar|plat)(?:e|ed|ing)|made) (the )?desert(s?)\b", r"\1 \2dessert\3"),
        (
            r"(stock|clean|fill|sweep|swept|mop|face|faced|facing|walk|restock)(ed|ing|ped|ping)? (the )?isle(s?)\b",
            r"\1\2 \3aisle\4",
        ),
        (
            r"(in|for|over|the|a|my|our|painted|cleaned|washed|did|covered|ran) hole (?="
            r"(?:month|week|year|day|shift|time|store|shop|team|floor|kitchen|house|place|thing|building|department|summer|season|crew|class|school|ward|site|menu|order|night)\b)",
            r"\1 whole ",
        ),
        (rf"({_ENTERED}\b[^,;.]{{0,40}}?) in to (?=[a-zA-Z])", r"\1 into "),
        (
            r"less (mistake|error|complaint|accident|return|defect|incident|delay|fault|question|reject|absence)"
            r"s?\b",
            lambda match: f"fewer {plural(match[1])}",
        ),
        (r"(staff|team|boost(?:ed|ing)?|raise[ds]?|improv(?:ed?|ing)|low|high) moral\b", r"\1 morale"),
        (
            r"((?:cash|till|register)|(?:count|balanc)(?:e|ed|ing)? (?:the|my|out the|out my)) draw(s?)"
            r"(?=$|,| (?:at|and|every|each|to|was|for|with)\b)",
            r"\1 drawer\2",
        ),
        (
            r"(\d+|washed?|fed|moved?|lifted|bathed) (the )?patience"
            r" (?=(?:a|an|per|to|and|vitals|rooms?|charts?|in|on|from|who|off|out)\b)",
            r"\1 \2patients ",
        ),
        (r"(kept|keep|keeping)((?: [a-z]+){1,3}) quite(?=$|[,.;])", r"\1\2 quiet"),
        (
            rf"({'|'.join(sorted(one for one in _OWNERS if one.endswith(('y', 'ch'))))})s"
            r"(?=$|[,.;)]| (?:to|and|with|in|for|at|who|on|from|that|or|by|when|every|each|was|were|are)\b)",
            lambda match: plural(match[1]),
        ),
        (r"(gave|give|giving|some|any|good|of) advise\b", r"\1 advice"),
        (
            r"founded (?=(?:an? |the |one |some |many )?(?:error|mistake|problem|bug|fault|leak|damage|solution|way|job"
            r"|thing|item|wallet|phone)s?\b)",
            "found ",
        ),
        (r"(\d+) until (\d+)(?= [a-z]{3})", r"\1 to \2"),
        (r"about of (?=\d)", "about "),
        (r"(them|both) past(?=$|[.,])", r"\1 passed"),
        (r"(must|might|may) of (?=[a-z]+\b)(?!course\b)", r"\1 have "),
        (r"(?:a ?lot|lots|loads) of (?:them|em) (?:was|were)\b", "many of them were"),
        (r"(more|less|fewer) ([a-z]+) then (?=(?:the|last|any|others?|year|before|usual|\d)\b)", r"\1 \2 than "),
        (r"than year before\b", "than the year before"),
        (
            r"(was|were|is|are|got|gets|it's|its) to "
            r"(?=(?:strong|late|busy|hot|cold|heavy|big|small|many|much|fast|high"
            r"|long|hard|old|slow|tired|short|full|expensive|far|loud|wet|windy|dangerous)\b)",
            r"\1 too ",
        ),
        (
            r"(them|both|all|who|i|he|she|they|students?|and) past "
            r"(?=(?:the|their|my|his|her|an?|all|every) (?:[a-z]+ )?(?:exams?|tests?|class|course|audit|inspections?"
            r"|interviews?|levels?)\b)",
            r"\1 passed ",
        ),
        (r"some times\b(?! (?:a|per|each|every)\b)", "sometimes"),
        (r"in this moment\b", "at the moment"),
        (r"can not\b(?! only)", "cannot"),
        (r"(sometime)(?= (?:i|we|also|even|with|on|at)\b)", r"\1s"),
        (  # a guess that is thought aloud
            r"i(?: want to|['’]d| would) say (?:like |about )?(?=\d|(?:two|three|four|five|six|seven|eight|nine|ten"
            r"|eleven|a dozen|a hundred|\w+teen|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)",
            "about ",
        ),
        (
            r"(?:((?:have |had )?learn(?:s|t|ed|ing)?) (?:to )?(?=(?:(?:the|a|an|my|our|new|young|other|some|two|three"
            rf"|four|\d+) )*(?:{_PUPILS}) (?:how|to|the|about|with)\b)"
            r"|(learn) to (?=(?:the |a |my |new )+[a-z]+ how\b))",
            _as_teaching,
        ),
        (rf"(the )?(more|most) ({'|'.join(sorted(_COMPARED))})(?=$|,| (?:of|in|than|and)\b)", _compared),
    ),
    start=r"(?i)\b",
)


def told_apart(text: str) -> str:
    """A text with the words that its neighbors tell from others: of their sound, or that learners of English take
    for one another ("learned the new girls how to")."""
    return _ALIKE.apply(text)
