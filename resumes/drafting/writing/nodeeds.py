"""Notes that are true and still no line of a resume: a title, a count, how things were, what was not done."""

import re
from collections.abc import Sequence

from ..language import grammar
from ..language.wordlists import listed
from ..language.words import fold, is_function
from ..values import Role
from . import asks, carried, duties, fitting, phrases
from .neighbors import Clause
from .others import is_person

_BARE_COUNT = re.compile(r"(?i)^(?:about |around |up to |over )?\d[\d,+-]*(?: [a-z]+){0,2}$")
_ELSEWHERE = re.compile(
    r"(?i)^(?:(?:and|but|so|well)\s+)*(?:(?:back )?in my (?:own |home |old )?country\b(?! club)|back home\b"
    r"|(?:at|in) my (?:old|last|previous|former|other) (?:job|work|company|workplace)\b"
    r"|before (?:this job|i came|coming here|moving here)\b)"
)
_EARLIER = re.compile(
    r"(?i)^(?:career \w+\W+)?(?:i )?was an? (?:\w+ ){0,4}?([a-z]+)(?=$|,| (?:for|before|in|at|until)\b)"
)
# Half of a talk: "latte art yes, competitions no", "what I liked: the shy ones", "queue out of the door?"
_SPOKEN = re.compile(
    r"(?i)\byes[,;.]|\?$|^who (?:i|we)\b|^laid[- ]off \w+ (?:got|were|had|went)\b|^what (?:i (?!did)|took|got)\b"
    r"|^(?:gone|one|the other|another)(?:,| was\b)"
)
_STATE = re.compile(
    r"(?i)^(?:(?:one time|once|sometimes|when|at times) )?(?:(?:the|my|our|it|this|that|there|everything|they|we)\b)?"
    r"(?:(?!\b(?:when|if|who|that|which|where)\b)[\w' -]){0,40}?"
    r"\b(?:was|were|is|are|went|got|fell|dropped|rose|crashed|broke)\b"
)
_TITLES = phrases.AGENTS | listed(
    """
    manager supervisor director accountant engineer teacher owner chef lawyer pharmacist analyst officer administrator
    foreman superintendent developer designer consultant associate representative worker
    """
)
_TITLE = re.compile(
    r"(?i)^(?:(?:was|were|am|is|been) )?(?:(?:an?|the) )?((?:[a-z-]+ ){0,3}?)([a-z-]+)"
    r"(?=$| (?:at|for|in|since|from|with|\d))(.*)$"
)
_HOW_LONG = re.compile(r"(?i)\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:years?|months?)\b|\bsince\b")
_DENIED = re.compile(
    r"(?i)^(?:(?:i|we|but|and|also|just|still) )*(?:did not|didn['’]?t|do not|don['’]?t|could not|couldn['’]?t|was not"
    r"|wasn['’]?t|were not|weren['’]?t|can['’]?t|cannot|not|am not|haven['’]?t|have not|never got to|not allowed"
    r"|(?:(?:i['’]ve|have|had) )?(?:never (?:been|got)|(?:was|were) never) (?:allowed|trained|shown|asked|put)) "
)
_WELL_AVOIDED = re.compile(
    r"(?i)\b(?:miss\w*|late|los[et]\w*|fail\w*|break\w*|broke\w*|drop\w*|complain\w*|quit|skip\w*|hurt\w*|crash\w*"
    r"|damag\w*|accidents?|errors?|mistakes?|injur\w*|short|sick|over budget|overtime|single|one|any"
    r"|call(?:ed)? (?:in|out)|call-?backs?|returns?|claims?|incidents?|points|write-?offs?|waste|downtime|gaps?"
    r"|stoppages?|delays?|shows?|findings?|absences?|backlog)\b"
)
_LACKING = re.compile(r"(?i)no (?!one\b)\D+$")
_PART_DONE = re.compile(r"(?i)\b(?:finish|complete|get to|got to|all|every|much|many|always|yet)\b")
_SAW = listed("notice see realize find hear")
_OF_US = re.compile(r"(?i)\b(?:i|we)\b")
_POINTED_AT = listed("it this that them these those")
_SOMEBODY = frozenset(("them", "him", "her"))
_VAGUE = listed("do make have get handle know say")
_THEM = listed("them him her it these those")
_SMALL = listed("with to for all of up out off down over back away")
_AWAY_TOO = listed("in on up out together")
_BEGIN_A_THING = listed("a an new more about over")
_NEEDS_OBJECT = listed("bring give send put hand carry return")
_AWAY = listed("to in into on at back from")
_POINTS_ENOUGH = 1  # words that say what was done, though "her" does not say to whom
_FEW = 2  # words of a lone thing that tell nothing of what was done with it


def question_instead(fact: str, clauses: Sequence[Clause], role: Role) -> str:
    """What to ask in place of a draft, or "" where the clauses hold a line."""
    earlier = _EARLIER.match(fact) if role.current else None  # "was a dental hygienist" before the job one has
    if _ELSEWHERE.match(fact) or (earlier and is_person(earlier[1].casefold())):
        return asks.for_own_entry()
    if _SPOKEN.search(fact):
        return asks.for_one_line(fact)
    if not clauses:
        return ""
    if only_denies(fact) or all(is_denied(clause) for clause in clauses):
        return asks.for_part_done()
    first = clauses[0]
    if first.part == "deed" and (question := _unsaid(first)):
        return question
    if first.verb == "have" and first.who == "we" and len(clauses) == 1 and not _has_number(clauses):
        return asks.for_own_share()  # "we had an emergency"
    if first.part == "deed":
        said = [fold(word) for word in first.words]
        points = first.verb in _VAGUE and bool(set(said[:1]) & _POINTED_AT)
        for_somebody = bool(set(said[:1]) & _SOMEBODY) and len(set(first.things)) > _POINTS_ENOUGH
        points = points and (_stands_alone(said, 0) or not for_somebody)  # but "made them dinner like pasta"
        return asks.for_more() if points and len(clauses) == 1 and not _has_number(clauses) else ""
    if any(clause.part == "deed" for clause in clauses):
        return ""
    if _LACKING.match(first.rest) and not _WELL_AVOIDED.search(first.rest):
        return asks.for_own_share()  # "no server work yet, that's the other team"
    if _is_bare_count(clauses) or _is_a_title(clauses, role):
        return asks.for_deeds()
    if _STATE.match(first.rest) and not _has_number(clauses):
        return asks.for_own_share()
    return asks.alone(fact, clauses) if _is_lone_thing(clauses) else ""


def only_names(clauses: Sequence[Clause], role: Role) -> bool:
    """Whether a note gives no more than a name: a title, a lone thing, a count."""
    return bool(clauses) and (_is_bare_count(clauses) or _is_a_title(clauses, role) or _is_lone_thing(clauses))


def _unsaid(clause: Clause) -> str:
    """What to ask of a deed that leaves out, or only points at, what it was done to."""
    words = [fold(word.strip(",.")) for word in clause.words]
    put_in = (
        clause.verb in ("put", "bring", "hand", "send", "give", "carry")
        and bool(_AWAY_TOO & set(words[:1]))
        and (bool(_BEGIN_A_THING & set(words[1:2])) or (clause.verb in ("bring", "hand", "send") and words[0] == "in"))
    )  # "put in a patio", "handed in a purse"
    put_in = put_in or (words[:1] == ["back"] and bool(set(words[1:2]) & grammar.DETERMINERS))  # "put back the trays"
    in_charge = words[:2] == ["in", "charge"]
    if clause.verb in _NEEDS_OBJECT and words and words[0] in _AWAY and not (put_in or in_charge):
        return asks.for_object(clause.verb)
    pointed = next((at for at, word in enumerate(words[:3]) if word in _THEM and _stands_alone(words, at)), -1)
    if pointed < 0 or any(word not in _SMALL and not is_function(word) for word in words[:pointed]):
        return ""
    if (clause.verb in ("make", "get", "take") and words[0] == "it") or len(set(clause.things)) > _POINTS_ENOUGH:
        return ""
    return asks.for_whom(words[pointed])


def _stands_alone(words: Sequence[str], at: int) -> bool:
    """ "sat with her", and not "sorted her tablets"."""
    return at + 1 >= len(words) or is_function(words[at + 1])


def is_denied(clause: Clause) -> bool:
    """ "didn't finish the migration"; but "did not miss a day" is a line."""
    return bool(_DENIED.match(clause.text)) and not _WELL_AVOIDED.search(clause.text)


# A deed of one's own that follows what was denied: "I don't give them and I write it down".
_AND_A_DEED = re.compile(
    r"(?i)\band (?:then |so |also )*(?:i|we) (?!(?:also |still )?"
    r"(?:don['’]?t|do not|did|never|can|could|won['’]?t|am not|was|were|have(?:n['’]?t| not))\b)"
)


def only_saw(clause: Clause, clauses: Sequence[Clause]) -> bool:
    """ "I noticed we kept running out so I made a list": what led to the deed, and not the writer's own."""
    return clause.verb in _SAW and clause is not clauses[-1] and bool(_OF_US.search(clause.rest))


def only_denies(fact: str) -> bool:
    """ "I don't give legal advice": nothing was done, and nothing well avoided."""
    if not _DENIED.match(fact) or _WELL_AVOIDED.search(fact) or _PART_DONE.search(fact) or _AND_A_DEED.search(fact):
        return False
    return not re.search(r"(?i)[,;.]|\b(?:but|until|without|only|just|because)\b", fact)


def only_leads_on(clause: Clause, following: Clause) -> bool:
    """Whether a first clause is none of the line's: a denial, a mere pointing, how things were before a deed."""
    where = bool(re.match(r"(?i)(?:an?|the) \w", clause.rest))  # "it was a call center and i took 70 calls"
    state = (
        clause.part == "tail" and following.part == "deed" and following.who and (where or _STATE.match(clause.rest))
    )
    pointing = only_points(clause) and following.part == "deed" and not only_points(following)
    named = following.part == "deed" and not _THEM & {fold(word) for word in following.words}
    unsaid = clause.part == "deed" and named and bool(_unsaid(clause))
    had = clause.verb == "have" and clause.who == "we" and following.who == "i" and not _has_number([clause])
    return is_denied(clause) or pointing or unsaid or had or bool(state and not _has_number([clause]))


def only_points(clause: Clause) -> bool:
    """ "usually hit it": a deed done to something named elsewhere."""
    return clause.part == "deed" and not clause.adverb and clause.rest.casefold() in _POINTED_AT


def points_back(clause: Clause) -> bool:
    """ "did that most of January", "stood there": nobody knows what, without the clause before."""
    words = [fold(word.strip(",.")) for word in clause.words[:2]]
    return clause.part == "deed" and any(
        word in _THEM | _POINTED_AT | {"there"} and _stands_alone(words, at) for at, word in enumerate(words)
    )


def _has_number(clauses: Sequence[Clause]) -> bool:
    words = [fold(word) for clause in clauses for word in clause.words]
    return any(word != "one" and (word[:1].isdigit() or grammar.is_number(word)) for word in words)


def _is_bare_count(clauses: Sequence[Clause]) -> bool:
    return len(clauses) == 1 and bool(_BARE_COUNT.match(clauses[0].rest))


def _is_a_title(clauses: Sequence[Clause], role: Role) -> bool:
    """The job's own title again, or a title with a place and years and nothing done."""
    said, title = clauses[0].rest.casefold(), role.title.casefold()
    if len(clauses) == 1 and said.endswith(title) and len(said.split()) <= len(title.split()) + 1:
        return True
    match = _TITLE.match(said)
    if not match or match[2] not in _TITLES or "only" in match[1]:
        return False
    whole = " ".join(clause.rest for clause in clauses)
    return bool(_HOW_LONG.search(whole)) or (bool(match[3]) and " at " in match[3] + " ")


def _is_lone_thing(clauses: Sequence[Clause]) -> bool:
    """ "remote desktop": no duty, no role, no paper, and no tool."""
    if len(clauses) != 1 or clauses[0].part != "thing" or _has_number(clauses):
        return False
    words = {fold(word) for word in clauses[0].words}
    is_own = (
        clauses[0].rest.casefold().startswith(("own ", "top "))
        or clauses[0].rest.casefold().endswith((" trained", " certified", " qualified"))
        or duties.are_duties(clauses)
        or bool(carried.deeds_of(clauses))
        or duties.names_a_role(clauses[0].rest)
        or fitting.names_only_tools(clauses[0].rest)
    )
    return len(clauses[0].words) <= _FEW and not is_own and not words & phrases.PAPERS


def holds_a_sentence(clause: Clause) -> bool:
    """Whether what is put to a deed could be of another: "made sure it was clean", "fed kids who came"."""
    return bool(re.search(r"(?i)\b(?:sure|that|which|who|and (?:one|some|most|all|both|half) of)\b", clause.rest))


def needs_its_doer(clause: Clause) -> bool:
    """ "we do about 80 families", "we used Python": "with others" says nothing there."""
    return clause.verb in _NOT_SHARED or " with " in f" {clause.rest} "


_NOT_SHARED = listed("be have use work live know need see stop lose miss go")
