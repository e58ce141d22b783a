"""What a note says beside its facts: how a thing was felt, and what "it was" or "there were" adds to them."""

import re
from collections.abc import Sequence

from ..language import grammar
from ..language.wordlists import listed
from .tagging import plain

_VERY = r"(?:(?:really|so|very|pretty|quite|always|just|also|often|all|a bit|kind of|too|super|actually|usually) )*"
_FELT = (
    r"(?:hard|busy|fun|nice|ok|okay|fine|good|great|cool|easy|tough|tiring|stressful|boring|interesting|sad|scary|mad"
    r"|crazy|hectic|a lot|loads|a pain|a nightmare|a laugh|lovely|awful|brilliant|amazing|difficult|worth it|annoying"
    r"|important|normal|weird|funny|new|slow|quiet|heavy)"
)
_WHEN = r"(?: (?:sometimes|at times|at first|most days|really|though|to be honest|for me|but|too|there|then))*"
_IT = r"(?:which|it|that|this|they)(?:['’]?s| (?:was|were|is|are|got|could be|can be))"
_ON = r"(?:(?!\b(?:i|we)\b)[^\d])*"
_GLAD = (
    r"(?:(?:was|were|am|are|got|became) )?(?:the )?(?:good|great|happy|proud|glad|quick|fast|known|thanked|pleased|shy"
    r"|nervous|lucky|best|better)"
)
_REASON = r"(?:because|cos|cuz|coz|bc|since|as) (?:(?:the |my )?(?:boss|manager|owner|chef|supervisor)|nobody|no one)"
_KINDS = (
    rf"(?:{_IT}|is|was) (?:not )?{_VERY}{_FELT}{_WHEN}",
    rf"(?:i|we)(?:['’]?m)? {_VERY}{_GLAD} (?:at|with|about|for|of) (?:it|that|them|this|all that|these)",
    rf"(?:i|we) {_VERY}(?:liked?|loved?|enjoy(?:ed)?|hated?|miss(?:ed)?) \w+(?: (?:job|work|part|bit))?",
    rf"(?:which|that) (?:i|we|you) {_ON}",
    rf"which (?:never|always|nobody|no one|everybody|everyone|people|they|(?:the|my|our) \w+) {_ON}",
    rf"(?:i|we) (?:do not|don['’]?t|did not|didn['’]?t|never) (?:really )?mind(?:ed)? {_ON}",
    rf"(?:i|we) (?:suppose|guess|reckon|think) (?:it|that|they)(?:['’]?s| (?:was|were|is|are)) {_ON}",
    r"(?:i|we) had (?:the|my) training",
    rf"{_REASON}(?: else)? \D*",
    r"(?:i['’]ve )?been (?:there|here|doing (?:it|this|that))(?: (?:since|for) .*)?",
    r"(?:(?:that|it|this|which) was )?(?:all )?(?:my|our) (?:own )?idea",
    r"(?:that|it|this) was (?:half|most|part|all) (?:of )?(?:the|my) job",
    r"the other (?:one|ones|two) (?:was|were) [^\d]*",
    r"(?:and )?(?:that|which) (?:was|is)(?: (?:about|basically|pretty much))? it",
    rf"which (?:sounds?|looks?|seems?) {_ON}",
    rf"which (?:is|was) a (?:pig|pain|bit|joy|nightmare|killer) {_ON}",
    r"so many \w+",
    r"(?:it|this|that) was my first (?:real |proper |ever )?job",
    r"(?:the |my )?first (?:one|job|time) (?:i|we) (?:ever )?\w+(?: (?:by myself|alone|on my own))?",
    r"(?:i|we) still (?:have|got|miss) (?:the|it|them|her|him|his|their|my)(?: \w+)?",
    r"(?:nobody|no one) (?:ever )?(?:asked|told) (?:me|us)(?: to)?(?:,? (?:i|we) just did it)?|(?:i|we) just did it",
    r"(?:i|we) was the (?:person|one|guy|girl|woman|man) (?:that |who )?(?:everyone|everybody|people|they) \D*",
    r"no joke|nobody (?:ever )?(?:said|says) (?:thanks|thank you|anything|a word)",
    r"(?:he|she)(?:['’]?s| is| was) (?:fine|ok|okay|alright)(?: now)?",
    r"(?:his|her|their|the) \w+ (?:cried|laughed|hugged me)\b\D*",
    r"(?:people|everyone|they)(?:['’]re| are| is| were| was) (?:so|really|very) \w+",
    rf"(?:it|that)(?:['’]?s| is) \w+er {_ON}\bthan {_ON}",
)
_ASIDE = re.compile(rf"(?i)^(?:(?:and|but|so|well|because|cos) )*(?:{'|'.join(_KINDS)})$")
_HANGING = re.compile(
    r"(?i)[, ]+(?=which (?:(?:was|is|were|are|sounds?|looks?|seems?) "
    r"|i |we |you |never |nobody |everyone |they |(?:the|my|our) \w+ )"
    r"[^,;.\d]*$)"
    rf"|[, ]+(?={_REASON}(?: else)? (?:hate|like|love|want|does|did|would|could|can|will|was too|is too)[^,;.\d]*$)"
    rf"|[, ]+(?=(?:so|and|but|because) it (?:was|is) {_VERY}{_FELT}{_WHEN}$)"
    r"|[, ]+(?=(?:that|it|this) was (?:half|most|part|all) (?:of )?(?:the|my) job$)"
    r"|[, ]+(?=(?:and )?the other (?:one|ones|two) (?:was|were) [^,;.\d]*$)"
    r"|[, ]+(?=(?:but )?(?:i|we) (?:was|am|were) (?:\w+ )?good at (?:it|that|them|this)$)"
)
_SUPPOSED = re.compile(
    rf"(?i)[, ]+so (?:i|we) (?:suppose|guess|reckon|think) (?:it|that|they) (?:was|is) {_ON[:-1]}+?(?:$| (?=(?:i|we) ))"
)
_THERE = re.compile(
    r"(?i)[, ]+(?:(?:while|when|as long as|(?:(?:for |in )?(?:all|the whole|the entire|all the) time)(?: that)?)"
    r" (?:i|we)(?: (?:was|were|worked|am|are|have been)|['’]ve been|['’]m) (?:there|here)"
    r"|through (?:all|it) (?:that|all)|the whole time|and that)(?=$|[ ,])"
)
_OPENS_ADDED = listed("it it's its that that's thats there there's theres those these this they they're theyre")
_BE = listed("was were is are")
_CAN_BE_SAID = listed("a an the my our all both from on")
_MOST_ADDED = 14
_WE_HAD = re.compile(  # "we had three dentists and two hygienists"
    r"(?i)^(?:and )?we(?: have|['’]ve| had)(?: got)? ((?:(?:about|maybe|like|around) )?(?:\d+|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty) [a-z]+\b.*)$"
)
_SOME_WERE = re.compile(  # "three of them were in wheelchairs"
    r"(?i)^(?:and )?((?:(?:about|maybe|like) )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|most|half))"
    r" of (?:them|us|those) (?:was|were|is|are) (.+)$"
)


def is_aside(text: str) -> bool:
    """ "which was hard", "I was good at that": true, and nothing for a resume."""
    text = " ".join(text.split()).strip(" ,.!")
    return _ASIDE.match(text) is not None


def without_asides(text: str) -> str:
    """A note without the asides at its end and the "while I was there" in it."""
    text = _THERE.sub(",", _SUPPOSED.sub(", ", text)).replace(",,", ",").rstrip(" ,")
    while (match := _HANGING.search(text)) and is_aside(text[match.end() :]):
        text = text[: match.start()]
    return text


def added(words: Sequence[str]) -> str:
    """What "it was", "there were" and "that is" say of the words before: "it was eleven tablets a day" → "eleven
    tablets a day". "" where they tell something else."""
    if some := _SOME_WERE.match(" ".join(words)):
        return f"{some[1]} {some[2]}" if len(words) <= _MOST_ADDED else ""
    if we_had := _WE_HAD.match(" ".join(words)):
        return we_had[1] if len(words) <= _MOST_ADDED else ""
    low = [plain(word) for word in words]
    if not low or low[0] not in _OPENS_ADDED:
        return ""
    start = 1 if low[0].endswith(("s", "'re", "yre")) and low[0] not in ("this", "its") else 2
    if start == 2 and low[1:2] and low[1] not in _BE:
        return ""
    rest = list(words[start:])
    while rest and plain(rest[0]) in ("just", "only", "like", "really"):
        rest = rest[1:]
    said = re.sub(
        r"(?i)^((?:maybe |about |around |up to |like )*[\w,]+) of (?:them|us|those)\b(?! ?$)", r"\1", " ".join(rest)
    )
    return said if rest and len(rest) <= _MOST_ADDED and _names(low[start:]) else ""


def _names(low: Sequence[str]) -> bool:
    """Whether a complement names or counts something, and does not only describe."""
    first = next((word for word in low if word not in grammar.ADVERBS), "")
    if grammar.is_number(first) or first in grammar.TIME_NOUNS:
        return True
    return first in _CAN_BE_SAID and low[-1] not in ("me", "us", "that", "it") and "me" not in low
