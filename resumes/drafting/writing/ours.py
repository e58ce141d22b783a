"""What a note tells by way of "me" and "us", put so that a line can do without: "what we had left"."""

import re

from ..language import grammar, verbs
from ..language.rewrites import Rewrites
from ..language.wordlists import listed
from ..language.words import is_function
from . import asked, phrases, pointing
from .others import tells_of_others
from .tagging import plain, tagged

_TIMES = r"(two|three|four|\d+)"
_OR_ELSE = (
    r"(?:else )?(?:i|we|they|it|you|he|she|the \w+|someone|somebody)(?:['’](?:d|ll)|(?:['’]?re)? (?:got|get|gets|would"
    r"|could|might|will|had|have|has|lost|lose|were|was|are|is|wouldn['’]?t|couldn['’]?t|can['’]?t|won['’]?t))\b"
)


_IN_ALL = re.compile(
    r"(?i)(?<=\w)(?<!between)(?<!between the)"
    r"(?:[,;:]| [–—-]+)?(?: just| only)?(?: the)? (2|3|4|5|6|two|three|four|five|six) of us"
    r"(?: together| in all| in total| on it)?(?=\s*$|[,;.])"
)
# What another does while the writer is not there: "sous covers when im off".
_WHILE_AWAY = (
    r"(?:,|;)(?: and| but)? (?P<who>[a-z]+)(?: \w+){1,4} (?:when|while|if) (?:i['’]?m|i am|i was) (?:off|away"
    r"|on holiday|on leave|on break|not in|not there|out|sick|on lunch|at lunch)(?=$|[,;.])"
)


def _same_deed(match: re.Match[str]) -> str:
    """ "or we send them" → "or send them"."""
    return f" or {match[1]}" if verbs.form_of(match[1]) and match[1].casefold() not in grammar.HAVE else match[0]


def _by_the_writer(match: re.Match[str]) -> str:
    """ "tips were shared out by me every Friday" → "i shared out tips every Friday"."""
    forms = [verbs.form_of(one.casefold()) for one in (match["done"], match["then"]) if one]
    deeds = [form.base for form in forms if form is not None and form.kind in ("past", "participle")]
    if len(deeds) < len(forms):
        return match[0]
    told = " and ".join(deeds if match["now"] else map(verbs.past, deeds))
    return f"i {told}{match['off'] or ''} {_small(match['what'])}{' with ' if match['beside'] else ''}"


_A_ROLE = phrases.AGENTS | phrases.OFFICES


def _handled(match: re.Match[str]) -> str:
    """ "my job was purchase ledger" → "i handled purchase ledger", and neither "hard" nor a role."""
    word = match[1].casefold()
    if word.endswith("ing") and verbs.form_of(word):
        return "i was "
    if _A_ROLE & set(match.string[match.end() :].casefold().split()[:3]):
        return match[0]
    names = not (grammar.describes(word) or is_function(word) or verbs.form_of(word) or word in grammar.ADVERBS)
    return "i handled " if names else match[0]


def _other_way(match: re.Match[str]) -> str:
    """ ", or sent them back" → " or sent them back"; "or the customer complained" tells what did not happen."""
    words = match[1].split()
    if tells_of_others(words):
        return ""
    form = verbs.form_of(words[0])
    is_deed = form is not None and form.kind in ("past", "base") and words[0].casefold() not in verbs.NOUNS_TOO
    return f" or {match[1]}" if is_deed else match[0]


def _if_so(match: re.Match[str]) -> str:
    """ "if we were oversold" → "if oversold"; "if I was on my own" stays."""
    word = match[2].casefold()
    form = verbs.form_of(word)
    is_state = grammar.describes(word) or (form is not None and form.kind in ("past", "participle"))
    is_state = is_state or word.endswith(("booked", "staffed", "stocked", "sold"))
    return f"{match[1]} {match[2]}" if is_state else match[0]


def _left(match: re.Match[str]) -> str:
    """ "what we had left" → "what was left", "how many we have in stock" → "how many are in stock"."""
    many = match[1].casefold() == "how many"
    now = match[2].casefold() == "have"
    helper = ("are" if now else "were") if many else ("is" if now else "was")
    return f"{match[1]} {helper} {match[3]}"


def _after_doing(match: re.Match[str]) -> str:
    """ "when we lost our chef i took over puddings" → "after losing our chef i took over puddings"."""
    form = verbs.form_of(match[1])
    is_deed = form is not None and form.kind == "past" and form.base not in ("be", "have", "get", "go", "start")
    return f"after {verbs.ing(form.base)} {match[2]} " if form is not None and is_deed else match[0]


def _after_it(match: re.Match[str]) -> str:
    """ "stopped 19 payments, after I got everyone to ask" → "… after getting everyone to ask"."""
    opens = next((plain(word) for word in match.string.split() if plain(word) not in ("i", "we")), "")
    told = verbs.form_of(opens)
    form = verbs.form_of(match["deed"].casefold()) if told and told.kind != "third" and told.base != opens else None
    done = form is not None and form.kind in ("past", "participle") and form.base not in ("be", "start", "join", "come")
    return f"{match['mark']} after {verbs.ing(form.base)} " if form is not None and done else match[0]


def _small(text: str) -> str:
    return f"{text[:1].casefold()}{text[1:]}"


def _after_it_was_done(match: re.Match[str]) -> str:
    """ "after they gave me the licence" → "after being given the licence"."""
    return f"after being {verbs.participle(verbs.base_of(match[1]))} "


def _once_only(match: re.Match[str]) -> str:
    """ "the machine it stop" → "the machine stops", "customers they bring" → "customers bring"."""
    form = verbs.form_of(match[3])
    one = form is not None and form.kind == "base" and match[2].casefold() != "they" and match[3] not in grammar.MODALS
    return f"{match[1]} {verbs.third(form.base) if form is not None and one else match[3]}"


def _it_was(match: re.Match[str]) -> str:
    """ "told people we were full" → "told people it was full"; "if we were full" stays."""
    before = "".join(match.string[: match.start()].split()[-1:]).casefold()
    known = before in ("that", "know") or grammar.FOLK & {before}
    return f"it {'was' if match[1].casefold() == 'were' else 'is'} " if known else match[0]


def _with_a_named(match: re.Match[str]) -> str:
    """ "me and Priya ran the shop" → "we ran the shop with Priya"."""
    return f"we {match[2]} {match[3]} with {match[1]}" if verbs.form_of(match[2]) else match[0]


def _enough(match: re.Match[str]) -> str:
    return f"{match[1]} sure there {'was' if match[2].casefold() == 'had' else 'is'} {match[3]}"


def _kept_being(match: re.Match[str]) -> str:
    """ "noticed we kept throwing out expired insulin so i" → "noticed expired insulin kept being thrown out"."""
    form = verbs.form_of(match["deed"])
    thing = match["thing"]
    tags = tagged(thing.split())
    if form is None or form.kind != "ing" or not set(tags) <= {"D", "J", "N", "V"} or tags[-1] != "N":
        return match[0]
    particle = f" {match['particle']}" if match["particle"] else ""
    return f"{match['saw']} {thing} kept being {verbs.participle(form.base)}{particle}"


_RULES = Rewrites(
    (
        (r"\b(?:i|we) (was|were|am|are) (?:also )?the (?:only )?(?:one|person) (?=\w+ing\b)", r"i \1 "),
        (
            r"(?:, so |\bso |^)what (?:i|we) (?:tried|try) to do (?:was|is) (?:to )?(?=\w)",
            lambda match: f"{', so ' if match[0].startswith(',') else ''}i tried to ",
        ),
        (
            r"\bwhat (?:i|we)(?:['’]d| would| used to| always| usually| normally)+ do (?:was|is) (?:to )?(?=\w)",
            "i would ",
        ),
        (
            r"^we (?:was|were|are) (\d+|two|three|four|five|six|seven|eight|nine|ten) (people |persons |workers"
            r" |girls |guys |women |men |staff )?(?=(?:in|on|at) [^,;.]*?(?:,| and i) )",
            r"worked as one of \1 \2",
        ),
        (
            r"^(?P<what>[^,;.()]{3,60}?) (?:(?P<now>is|are|gets?) |was |were |got |has been |have been )?"
            r"(?P<done>[a-z]+)(?P<off> (?:out|up|off|down))?(?: and (?P<then>[a-z]+))? by (?:me|myself)\b"
            r"(?:,? (?:and )?not by [a-z]+(?: [a-z]+)?(?=$|[,;.]))?"
            r"(?P<beside>,? and (?=(?:the|my|another|an?) ))?",
            _by_the_writer,
        ),
        (r"^my (?:main )?(?:job|task|role|work) (?:was|is) (?:the )?(?=([a-z]+) )", _handled),
        (r"\bwhen (?:i|we) (?:first )?(?:arrived|came|joined|got (?:there|here))(?=$|[,;.)])", "on arrival"),
        (
            rf"^(?:{_TIMES} times (?:i|we) (?:was|were|got)|(?:i|we) (?:was|were) {_TIMES} times) (?:the )?"
            r"(?=(?:\w+ ){1,3}of the (?:month|week|year|day)\b)([^,;.]+)",
            lambda match: f"{match[3]} {(match[1] or match[2]).casefold()} times",
        ),
        # What "we" had or were.
        (r"(?:^|(?<=[,;] )|(?<=and )|(?<=that ))(saved|got|made|earned|won|brought) us (?=\D{0,9}[$€£\d])", r"\1 "),
        (r"\b(what|how much|how many) (?:we|i) (had|have) (?:got )?(left|in stock|on hand|in|out|over)\b", _left),
        (r"\bwhat we (?:were|are) (low|short|out)(?: on| of)?\b", r"what was \1"),
        (r"\b(if|when|whenever) (?:we|i) (?:were|was|are|am|got|get) ([a-z-]+)\b", _if_so),
        (
            r"\b(?P<saw>noticed|saw|found|realised|realized|spotted|notice|see)(?: that)? we (?:kept|kept on"
            r"|were always) (?P<deed>\w+ing)(?: (?P<particle>out|away|off|up|back))?"
            r" (?P<thing>(?:\w+ ){0,3}?\w+)(?=$|,| (?:so|and) )",
            _kept_being,
        ),
        (
            r"^(?:we|i) (?:had no|had only|only had|were short of|were out of|never had|ran out of|didn['’]?t have)"
            r" [^,;.]{2,60}?,? so (?=i \w)",
            "",
        ),
        (r"^we (?:were|was|kept) (?:always |constantly |forever )?[a-z]+ing [^,;.]{2,60}?,? so (?=i \w)", ""),
        (r"\b((?:every|each|all the|any) \w+(?: \w+)?) (?:that )?(?:we|i) (?:had|got|have|get)(?=$|[,;.])", r"\1"),
        (r"\b(that (?:was|were|had been|kept) (?:costing|losing)) us (?=[a-z]+\b)", r"\1 "),
        (r"(?:,| and)? up (?:at )?all hours\b", " at all hours"),
        (r"(?<=\w), (?:from )?start to finish\b", " from start to finish"),
        (r",? (?:ie|i\.e\.) my [^,;.]+", ""),
        (r"\bbetween (?:the )?(two|three|four|five|six|[2-6]) of us\b", r"between \1 people"),
        (r"^([a-z]+ [a-z]+) (when|if|while) ours (?=(?:was|is) )", r"\1 \2 the \1 "),
        (r"\bwe (were|are) (?=(?:full|closed|closing|open|busy|sold out)\b)", _it_was),
        (r"(?:^|(?<=\bso )|(?<=, ))me and ((?-i:[A-Z])[a-z]+) ([a-z]+) ([^,;.]+)", _with_a_named),
        (r"^my (?:area|patch|territory|region) (?:was|is) (?=(?-i:[A-Z]))", "covered "),
        (r"^my (route|round|run|section|beat|walk|area) (?:was|is) (?:the )?([\w-]+)(?=$|[,;.])", r"covered the \2 \1"),
        (r" (?:because|since|as|cos) my [^,;.\d]*?(?=$|[,;.])", ""),
        (
            r" for (?:whoever|anyone who|people who|the one who|the person who) (?:covered|replaced|relieved|followed"
            r"|came after) me\b",
            "",
        ),
        (r"\bif (?:i|we) (?:can|could)(?=$|[,;.])", "if possible"),
        (r"\b(ma[dk]e|making) sure (?:that )?(?:we|i) never (?:run|ran) out(?= of)", r"\1 sure never to run out"),
        (r"\b(ma[dk]e|making) sure (?:that )?we (?:always )?(had|have) (enough [^,;.]+?)(?=$|[,;.])", _enough),
        (r"(?:,|,? (?:because|as|when|which)) we(?:['’]d| had) been [^,;.]*(?=$|[,;.])", ""),
        (
            r", (?:and |but )?(?:the|our) \w+ had never (?:done|had|seen|won|hit) (?:that|it|this|one)(?: before)?"
            r"(?: (?:before )?(?:me|us|i))?(?=$|[,;.])",
            "",
        ),
        (r"\b(started|joined|came|began) after (?:me|us)\b", r"\1 later"),
        (r"\b(?:after|once|when) they (gave|taught|showed|sent|put) (?:me|us) (?=[a-z])", _after_it_was_done),
        (
            r"^(?P<all>all )?(?:our |the )?(?P<things>[\w, ]{3,50}?) "
            r"(?:(?P<now>comes?|go|goes)|came|went) through me\b",
            lambda match: f"i handle{'' if match['now'] else 'd'} {match['all'] or ''}{_small(match['things'])}",
        ),
        (
            r"(?:^|(?<=, ))((?:the|my|our) [a-z]+|customers|clients|guests|patients) (it|he|she|they)"
            r" ([a-z]+)",
            _once_only,
        ),
        (r"(?<=\w)(?<! and)(?<! but)(?P<mark>,?) after (?:i|we) (?:had )?(?P<deed>[a-z]+) (?=[a-z])", _after_it),
        (r"^(?:when|after|once) (?:we|i) ([a-z]+) ([^,;.]{3,40}?),? (?=i [a-z])", _after_doing),
        (r"^(i|we) must (?=[a-z])", r"\1 had to "),
        # What would have come of it, or is another way.
        (rf"(?<=\w),? or {_OR_ELSE}[^,;.]*", ""),
        (r"(?<=\w),? or (?:i|we) ([a-z]+)\b(?! to\b)", _same_deed),
        (r"(?<=\w),? or (?!so )(?:else )?([a-z]+ [^,;.]+)", _other_way),
        # Nobody beside the writer, and the writer's own beside another's.
        (
            r",? (?:with )?(?:nobody|no one|noone|no body)(?: else)?(?: with| beside| to help| helping)? (?:me|us)"
            r"(?=$|[,;.])",
            "",
        ),
        (r", (?:nobody|no one|noone) (?:else|other)(?: (?:was allowed|did(?: it)?|could(?: do it)?))?(?=$|[,;.])", ""),
        (
            r",? (?:and )?(?:in |on )?my (best|busiest) (year|month|week|day|shift),? (?:i|we) (did|made|sold|took)"
            r" ([$€£]?\d\S*?)(?=$|[,;.](?: |$))",
            r", \3 \4 in the \1 \2",
        ),
        (r",? (?:as well as|along with|and) mine\b(?! )", ""),
        (r" (?:as well as|along with) mine (?=for\b|when\b|in\b|on\b|at\b|while\b|until\b|because\b)", " "),
        (_WHILE_AWAY, lambda match: match[0] if verbs.form_of(match["who"]) else ""),
        # Those who are kin or mates.
        (r"\b(?:my |the |a )?(brother|sister|mother|father|son|daughter)[ -]in[ -]laws?\b", r"a \1-in-law"),
        (
            r"(?<=\w) my (mate|colleague|coworker|workmate|friend|neighbour|neighbor|cousin)s (?=round|shifts?|desk"
            r"|job|work|route|van|tables|patients|clients|dogs?|cats?|kids|house|section|area|class|run|station)",
            r" a \1's ",
        ),
        (
            r"( an? (?:mate|colleague|coworker|workmate|friend|neighbour|neighbor|cousin)'s \w+[^,;.]*?) (?:when|while"
            r"|because|as|after|since) (?:he|she|they) [^,;.]*",
            r"\1",
        ),
        (r"\b(my|our) (?=(?:two|three|four|five|six|seven|eight|nine|ten|twelve) [a-z])(?!\w+ little )", ""),
    ),
    start=r"(?i)",
)

_RELATIVE = re.compile(
    r"(?i)(?<=[a-z]) (?:who|that|which) (?!i\b|we\b)(?P<deed>(?:[a-z'’]+ ){1,4}?)(?P<to>(?:for|to|with|on|after) )?"
    r"(?:me|us)(?: (?:by name|personally|every time|back|specifically|alone))*"
    r"(?=$|[,;.]| (?:and|but) (?:i|we)\b| so )"
)
_NO_SENSE_ALONE = listed("ask look wait rely depend trust come go work live belong turn hope request")


def _without_me(match: re.Match[str]) -> str:
    """ "regulars who asked for me" → "regulars"; "people who had stopped giving to us" → "… who had stopped giving"."""
    last = match["deed"].split()[-1]
    if match["to"] and verbs.base_of(last) and verbs.base_of(last) not in _NO_SENSE_ALONE:
        return match[0][: match.start("to") - match.start()].rstrip()
    return ""


def settled(text: str) -> str:
    """A note without "me" and "us" where others had the writer do something, or what was told of is "it"."""
    text = _IN_ALL.sub(lambda match: f", in a team of {match[1].casefold()}", asked.told(text))
    text = _RULES.apply(text)
    return pointing.named(_RELATIVE.sub(_without_me, text)).strip(" ,")


_GETS = listed(
    """
    bill overbill underbill invoice charge overcharge undercharge pay underpay overpay owe cost save get bring send earn
    win lose land leave fine short help quote sell ship supply deliver offer lend grant refund credit call ring email
    phone message contact find buy rate audit visit inspect score
    """
)
_MAKES = listed("build make write cook bake design draw find sew print")  # "built us a pipeline"
_THE_TEAM = listed("lead take bring get guide steer carry see pull")
_TOWARD = listed("through from off onto into over past back up to out")


def without_us(text: str, verb: str = "") -> str:
    """What follows a deed of the writer's, without an "us" that it was for: "us a better price" after "got"."""
    words = text.split()
    kept: list[str] = []
    for at, word in enumerate(words):
        before = plain(words[at - 1]) if at else verb
        following = plain(words[at + 1]) if at + 1 < len(words) else ""
        base = verbs.base_of(before) or verb if not at else verbs.base_of(before)
        if plain(word) in ("us", "me") and before:
            if plain(word) == "us" and following in _TOWARD and (base in _THE_TEAM or following == "off"):
                kept += ["the", "team"]
                continue
            if base in _MAKES and following in ("a", "an", "the", "some", "new"):
                continue
            if (base in _GETS or before == "owed") and following not in ("to", "off", "with"):
                kept += [word[2:]] if word[2:] else []
                continue
        kept.append(word)
    return " ".join(kept).replace(" ,", ",")
