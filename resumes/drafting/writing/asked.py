"""What others had the writer do, and who is under them: "the boss gives me the low group" tells of the group."""

import re

from ..language import verbs
from ..language.rewrites import Rewrites
from ..language.wordlists import listed
from . import phrases
from .tagging import plain

_COUNT = r"(?:about |around |over |roughly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_THOSE = rf"(?:{_COUNT}|all|all the|all of the|the (?:whole )?(?:team|crew|staff)|a (?:team|crew|staff) of {_COUNT})"
_GIVE = r"(?:give|gives|gave|hand|hands|handed|assign|assigns|assigned)"
_RING = r"(?:call(?:ed|s)?|rings?|rang|phoned?|paged?|texts?|texted|gets?|got|comes?|came|sends?|sent)"
_ROLES = r"(?:lead|leader|supervisor|keyholder|captain|trainer|manager|head|monitor|prefect)"
# What one is given and has not to do.
_NO_WORK = listed(
    """
    raise bonus job chance option award prize feedback tip tips advice training lift ride reference reward gift card key
    keys sack day days week weeks time thanks credit compliment review reviews star stars rating ratings number money
    warning contract shot month months hour hours minute minutes notice off thumbs points percent van car uniform
    """
)
_ASKED = {"tell": "when told", "need": "when needed", "call": "when called", "page": "when paged"}
_REASON = re.compile(r"(?i)^([^,;.]*?) (?:because|since|cos|as) [^,;.]*")
_FEW = 5  # words in which a thing is named


def _supervised(match: re.Match[str]) -> str:
    """ "58 staff report to me on a ward" → "i supervise 58 staff on a ward"."""
    past = (match["told"] or "").casefold().endswith("reported")
    who = re.sub(r"(?i) (?:who|that|all|both)$", "", match["who"].strip())
    return f"i {'supervised' if past else 'supervise'} {who}"


def _had_under(match: re.Match[str]) -> str:
    return f"{'supervised' if match['had'].casefold() == 'had' else 'i supervise'} {match['who']}"


def _thing_given(match: re.Match[str]) -> str:
    """ "gave me the VIP floor" → "the VIP floor", and not "the keys"."""
    words = {plain(word) for word in match["thing"].split()[:_FEW]}
    return match[0] if words & _NO_WORK else _REASON.sub(r"\1", match["thing"])


def _given_again(match: re.Match[str]) -> str:
    """ "left me with the 3 kids, i cook and bring them to school" → "i cook and bring the 3 kids to school"."""
    them = re.search(r"(?i)\b(?:it|them)\b", match["deed"])
    if them is None:
        return match[0]
    thing = re.sub(r"^their ", "the ", match["them"])
    return f"{match['deed'][: them.start()]}{thing}{match['deed'][them.end() :]}"


def _when_asked(match: re.Match[str]) -> str:
    """ "when the nurse asks me i take it" → "on request i take it"."""
    return f"{_ASKED.get(verbs.base_of(match[1]), 'on request')} "


_RULES = Rewrites(
    (
        (
            rf"^(?P<who>{_THOSE}\b[^,;.]{{0,60}}?) (?P<told>(?:who )?(?:all )?(?:directly )?(?:report(?:s|ed|ing)?"
            r"|answer(?:s|ed|ing)?))(?: directly| straight)?(?: in)? ?to me\b",
            _supervised,
        ),
        (
            rf"(?<=(?:to|er) me) over (?={_COUNT} (?:shop|store|site|team|ward|floor|shift|branch|depot)e?s\b)",
            " across ",
        ),
        (rf"^(?P<who>{_COUNT} (?!years?\b|months?\b)[^,;.]{{1,60}}?) (?P<told>)under me\b", _supervised),
        (
            r"(?<![a-z] )(?:\bi )?\b(?P<had>had|have|have got|['’]ve got|['’]ve|i['’]ve got|i['’]ve)"
            rf" (?P<who>{_THOSE} [^,;.]{{1,60}}?) (?:under|reporting to|answering to|working under) me\b",
            _had_under,
        ),
        (
            r"^(i supervised? [^,;.]{2,40}?),? and we ((?:\w+ )(?:about |around )?\d[^,;.]*?) between us\b",
            r"\1 and i \2 with others",
        ),
        (rf"(?<=\w),? (?:and |with )?(?P<who>{_COUNT} [a-z ]{{2,30}}?) under me(?=$|[,;.])", r", i supervise \g<who>"),
        (rf"\b{phrases.GIVERS} (?:made|makes?) me (?=responsible )", "i was "),
        (rf"\b{phrases.GIVERS} (?:made|makes?) me ((?:an? |the )?(?:\w+ )?{_ROLES}\b)", r"i was \1"),
        (
            r"^(?:[a-z]+ ){1,4}?(?:would |used to )?(?:(?:leaves?|left) me with|(?:hands?|handed|gives?|gave|brings?"
            r"|brought|pass|passes|passed|sends?|sent) me) (?P<them>(?:an?|the|their|\d+) [^,;.]{3,40}?|[a-z]+)"
            r"(?: (?:(?:the )?whole|all) (?:day|night|morning|afternoon))?(?:,| and|, and) (?P<deed>i \w.*)$",
            _given_again,
        ),
        (
            rf"^{phrases.GIVERS} {_GIVE} (?:to )?me (?:also |now |always )?(?P<thing>(?:the|all the|\d+) .*)$",
            _thing_given,
        ),
        (
            r"^(?!(?:when|if)\b)(?P<them>[a-z][a-z ]{3,30}?) they (?:always )?(?:call|ring|ask|phone|text) me"
            r",? (?:and |so )?(?P<deed>i \w.*)$",
            _given_again,
        ),
        (
            r"^(?!(?:when|if)\b)(?P<them>[a-z][a-z ]{3,30}?) (?:gets?|got|were|are|was|is) (?:put|paired|placed"
            r"|sent|sat) with me[^,;.]*?(?:,| and|, and|,? so) (?P<deed>i \w.*)$",
            _given_again,
        ),
        (
            r"^(?P<who>(?:the )?[a-z ]{3,20}?) (?:always |often )?ask(?:s|ed)? me for (?P<thing>[a-z ]{3,30}?)"
            r"(?:,| and|, and|,? so) (?P<deed>i \w+) (?:them|him|her) (?:one|some|it|those)\b",
            r"\g<deed> \g<thing> for \g<who>",
        ),
        (rf"^{phrases.GIVERS} (?:left|leaves?) me (?=(?:alone|on my own) (?:on|with|at|in|for)\b)", "i worked "),
        (
            r"(?:,| and|, and| but|, but) (?:they|he|she|people|customers|clients|it|(?:the |my )?(?:manager|boss))"
            r"(?:['’]d)? (?:would |always |also )?(?:tell|told|ring|rang|call|called|texts?|texted|thank|thanked|loved?"
            r"|liked?|trust|trusted|know|knew|remember|congratulated?) me\b"
            r"(?! to\b)[^,;.\d]*?(?=$|[,;.]| (?:and|so|but) i\b)",
            "",
        ),
        (rf"^{phrases.GIVERS} (?:sent|put|send) me on (?=the \w+ (?:runs?|rounds?|routes?|jobs)\b)", "did "),
        (rf"^{phrases.GIVERS} (?:put|had|stuck|moved) me on (?=nights|days|earlies|lates|weekends)", "worked "),
        (rf"^{phrases.GIVERS} (?:wants?|wanted|puts?|keeps?|kept|moved?|had) me (?=(?:in|on|at) the )", "i worked "),
        (
            rf"^((?:when|whenever|if) [^,;.]*?\w),? (?:{phrases.GIVERS}|people|everyone|staff|drivers|operators)"
            rf" (?:always )?{_RING} (?:to |for )?me,?(?: and| so| then)* (?=i \w)",
            r"\1 ",
        ),
        (
            r"\b(?:when|whenever|if) (?:[a-z]+ ){1,3}?(asks?|asked|tells?|told|needs?|needed|wants?|wanted|calls?"
            r"|called|pages|paged) (?:for )?me,? (?=i \w)",
            _when_asked,
        ),
        (
            rf"^{phrases.GIVERS} (?:showed|taught|trained|gave|told|helped) me [^,;.]{{2,40}}? (?:and|then|and then)"
            r" ((?:after \w+ \w+ |then |later )?)(?:let|had|made|asked) me (?:to )?(?=[a-z]+ (?:the|a|my|all)\b)",
            r"\1i ",
        ),
        (r"((?:\band|,|\bbut) |^)me,? (?=i \w)", r"\1"),
        (r"(?<=\w)(?:,| and|, and) me (?=(?:the|all the) \w+$)", ", i did "),
    ),
    start=r"(?i)",
)


def told(text: str) -> str:
    """A note in which what the writer was given to do is their own deed, or the thing alone."""
    return _RULES.apply(text)
