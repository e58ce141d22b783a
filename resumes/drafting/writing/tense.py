"""Now or then: which deeds of a note are over, though the job is not."""

import re
from collections.abc import Sequence

from ..language import grammar, verbs
from ..language.wordlists import listed
from ..language.words import fold, stem
from ..values import Role
from . import phrases
from .neighbors import Clause
from .tagging import plain

_DATED = re.compile(
    r"(?i)\b(?:since|ago|last (?:year|month|week|summer|winter|spring|autumn|fall|term|xmas|christmas|night)|once"
    r"|one time|(?<!in )one (?:weekend|patient|customer|guest|client|child|student|resident|night|day)"
    r"|in (?:19|20)\d\d|first time|used to|when i (?:first )?started|until|so far|already)\b|\d% to \d"
    r"|\btill (?:the )?\w+ came\b|\b(?:after|because|once) (?:i|we) (?:\w+ed|made|wrote|built|set|put|took)\b"
    r"|\bfor (?:an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few) (?:day|week|month)s?\b"
    r"|\b(?:down|up) (?:by|to|from) (?:\w+ )?[$£€]?\d"
    r"|\btook over\b|\bwhen (?:\w+ ){1,3}(?:retired|left|quit)\b"
    r"|\bhad (?:never |not |already |just )?(?:\w+ed|been|gone|done|seen|taken|broken|left)\b"
)
_GONE = re.compile(r"(?i)\b(?:last (?:year|month|summer|winter|spring|autumn|fall|term|season)|ago)\b")
_NUMBERED = re.compile(
    r"(?i)(?:with |on |at |for |to |in )?(?:the )?(?:(?:last|first|up|about|over) )?(?:\d|two|three|four|five|six"
    r"|seven|eight|nine|ten|twelve)"
)
_EACH = re.compile(
    r"(?i)(?<!half )"
    r"\b(?:a|an|per|each|every|at) (?:time|once|\w*day|day|night|shift|week|weekend|month|year|hour|morning|evening"
    r"|term)\b|\b(?:daily|weekly|monthly|nightly|at once|regularly|usually|always)\b|/|\b(?:every|each) "
    r"|\bon \w+days\b|\b(?:in the )?(?:mornings|evenings|nights|weekends)\b"
)
_OFTEN = re.compile(
    r"(?i)(?<!half )"
    r"\b(?:a|an|per|each|every|most|all) (?:\w*day|days|night|nights|shift|shifts|week|weeks|weekend|weekends|month"
    r"|hour|morning|evening|term|time)\b|\b(?:daily|weekly|monthly|nightly|regularly|usually|always|sometimes|often)\b"
    r"|\b(?:on |in the )?(?:\w{2,6}days|mornings|evenings|nights|weekends)\b|\d ?/ ?(?:day|week|hr|hour|month)\b"
)
# Deeds that go on whatever they are done to.
_STEADY = listed(
    """
    answer serve clean stock check greet handle open close count take feed wash process file order pack load unload mop
    sweep monitor maintain manage keep deliver look care run cook prep prepare do watch supervise support operate
    restock deal chase balance reconcile book
    """
)
_PARTICLES = listed("up out off down over back away in after through")
# Of what one does: what comes again.
_AGAIN = listed(
    """
    rota rotas payroll post till stock washing laundry newsletter filing diary garden run admin paperwork ironing
    cleaning cooking shopping banking ordering shift round rounds float grill till section drive-thru bar door front
    counter
    """
)
# Events: what is helped with, or taken care of, once.
_ONCE = frozenset(
    stem(word)
    for word in listed(
        """
        migration move transition rollout launch switch relocation refit refurbishment refurb implementation upgrade
        project event mural overhaul rebrand redesign rebuild restructure merger conversion installation move-in
        opening closure inspection audit fundraiser wedding conference fair festival campaign
        """
    )
)


def keeps_past(fact: str, clauses: Sequence[Clause], role: Role) -> bool:
    """Whether the past deeds of a note stay past in the job one has: one of them was done once, or long ago."""
    if not role.current:
        return False
    told = [clause for clause in clauses if clause.form is not None]
    past = [clause for clause in told if clause.form.kind in ("past", "participle")]  # type: ignore[union-attr]
    if any(clause.done for clause in told) or 0 < len(past) < len(told):
        return True
    # Told in the past with no word for how often it comes, a deed may be over: only its writer knows.
    goes_on = bool(_OFTEN.search(fact)) or all(clause.verb in _STEADY for clause in past)
    return bool(past) and (not goes_on or bool(_DATED.search(fact)) or any(_is_over(clause) for clause in past))


def is_gone(clauses: Sequence[Clause]) -> bool:
    """ "special needs route last year": a thing of a time that is over, and no deed that says when."""
    return all(clause.form is None for clause in clauses) and any(_GONE.search(one.rest) for one in clauses[:1])


def _is_over(clause: Clause) -> bool:
    """A deed of the past with a sign that it came to an end."""
    rest = clause.rest
    words = [plain(word) for word in rest.split()]
    words = words[1:] if words[:1] and words[0] in _PARTICLES else words
    if clause.verb not in phrases.ROUTINE or clause.adverb == "never":
        return True
    if _EACH.search(rest) or clause.adverb:
        return False
    if (
        clause.verb == "do"
        and words[:1] == ["the"]
        and not set(words) & _AGAIN
        and not words[-1].endswith(("s", "ing"))
    ):
        return True
    if clause.verb == "do" and words[:1] == ["the"] and re.search(r"(?i)\b(?:\d+|two|three|four|five)\b", rest):
        return True
    if bool(_NUMBERED.match(rest)) or words[:1] in (["a"], ["an"], ["one"]):
        return True
    if any(stem(fold(word)) in _ONCE for word in words):
        return True
    if re.search(r"(?i) on an? \d", rest):
        return True  # "supported the lead on a 2-mile road widening"
    definite = words[:1] and words[0] in grammar.DETERMINERS - {"all", "some", "any", "most", "many"}
    return bool(definite) and clause.verb not in _STEADY


def is_dated(fact: str) -> bool:
    """Whether a note says of itself that it is over: "last year", "once"."""
    return bool(_DATED.search(fact))


def is_past(form: verbs.Form, role: Role, *, kept: bool) -> bool:
    return not role.current or (kept and form.kind in ("past", "participle", "ing"))
