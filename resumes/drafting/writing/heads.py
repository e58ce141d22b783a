"""The verb that heads a clause, past whoever and whatever stands before it: "and then i also had to clean the bar"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..language import grammar, verbs
from ..language.wordlists import listed
from . import deeds, phrases
from .tagging import plain


@dataclass(frozen=True, slots=True)
class Head:
    """Who does it ("", "i", "we"), how often, the verb as typed and its form, and the place of the word after it.

    `first`: the place of the verb. `done`: told as finished ("have reduced"). `denied`: "did not finish". `sure`: can
    be nothing but a verb. `goes_on`: a form of "be" stood before the -ing.
    `past`: what stood before the verb puts it in the past: "had to close", "was make".
    """

    who: str
    often: str
    word: str
    form: verbs.Form
    first: int
    rest: int
    done: bool = False
    denied: bool = False
    sure: bool = True
    goes_on: bool = False
    past: bool = False


_MEANWHILE = listed("mainly mostly usually always already")
_TO_DO = listed("had have has having need needed got get used supposed gotta")
_TOLD = listed("told asked expected required able tasked trusted assigned allowed supposed")
_CHARGE = (("responsible", "for"), ("responsible", "of"), ("responsible", "to"), ("in", "charge", "of"))
_CHANGED = listed("went fell rose was were is are dropped increased decreased grew doubled halved improved")
_OF_THE_PAST = listed("was were had did got used would needed 'd i'd we'd didn't wasn't couldn't")
_AFTER_DO = listed("the my a our their his her your them it to")
_LEADS = (
    re.compile(
        r"(?i)(?:my |the |main |our |biggest |first |last )*(?:project|job|jobs|duties|duty|tasks?"
        r"|responsibilit(?:y|ies)|role|work)(?: there| here)?(?: that (?:year|summer))?"
        r" (?:was|were|is|are|includ(?:ed?|es|ing)|involved?|involves)(?: also)?(?: to)?[:,]?$"
    ),
    re.compile(
        rf"(?i)(?:(?:{phrases.GIVERS}) )?(?:(?:had|made|makes?|lets?|has|have|gets?|got) me(?: to)?"
        r"|(?:asks?|asked|wants?|wanted|tells?|told|says?|said to|trusts?|trusted|needs?|needed|allows?|allowed|calls?"
        r"|called|puts?|chose|chooses?|picks?|picked) me (?:to|for|with)"
        r"|(?:says?|tells?) me|(?:brought|called|hired|took|sent) me (?:in|on|over|out|back) to)$"
    ),
    re.compile(r"(?i)(?:there|here|at this job|at work|in this job|on the job|in this role|over there)$"),
    re.compile(
        r"(?i)(?:i|we) (?:was|were|am|are) (?:also )?(?:(?:the )?(?:one|person|only one) )?(?:also )?(?:who|that)$"
    ),
    re.compile(
        r"(?i)what (?:i|we) (?:mostly |mainly |usually )?(?:did|do|had to do|have to do)"
        r"(?: mostly| mainly| usually)? (?:was|is)(?: that)?$"
    ),
    re.compile(r"(?i)(?:things|stuff|jobs|work|tasks) like$"),
    re.compile(
        r"(?i)(?:the )?(?:thing|part|bit) (?:that )?(?:i['’]?m|i am|i was) (?:most )?proud(?:est)?(?: of)? (?:is|was)$"
    ),
    re.compile(r"(?i)(?:i|we) (?:think|guess|believe|suppose|mean|reckon|would say)(?: that)?$"),
    re.compile(r"(?i)(?:experience (?:in|with)|experienced (?:in|with)|lots of|a lot of)(?= \w+ing\b)$"),
)
_LONGEST_LEAD = 9
# With what a lead begins, where it does not speak of "me".
_LEADING = listed(
    """
    my the main our biggest first last project job jobs duties duty task tasks responsibility responsibilities role work
    there here at in on over i we what things stuff part experience experienced lots a
    """
)
_DONE_TO_ME = listed("go know feel think laugh smile cry realize realise see down")  # "they let me go"


def lead_in(words: Sequence[str]) -> int:
    """How many words lead in and tell nothing: "my duties included", "the boss had me"."""
    return _lead_in(tuple(words[: _LONGEST_LEAD + 1]))


@lru_cache(1024)
def _lead_in(words: tuple[str, ...]) -> int:
    if "me" not in words and plain("".join(words[:1])) not in _LEADING:
        return 0
    for size in range(min(_LONGEST_LEAD, len(words) - 1), 0, -1):
        text = " ".join(words[:size])
        following = plain(words[size])
        told = words[size - 1] == "to" or following not in _DONE_TO_ME
        leads = told and (size > 2 or _is_deed_after(words[size - 1 :]))
        if leads and any(pattern.match(text) for pattern in _LEADS):
            return size
    return 0


def _is_deed_after(words: Sequence[str]) -> bool:
    """ "had me talk", and not "had me a coffee"."""
    return plain(words[0]) != "me" or bool(verbs.base_of(plain(words[1])))


def head_of(words: Sequence[str]) -> Head | None:
    """The head of a clause, None where it opens with no verb of the writer's."""
    return _Walk(words).head()


def head_alone(words: Sequence[str]) -> Head | None:
    """ "I call": one verb of the writer's, and nothing behind it."""
    low = [plain(word) for word in words]
    form = verbs.form_of(low[1]) if len(low) == 2 and low[0] in ("i", "we") else None
    return Head(low[0], "", words[1], form, 1, 2) if form is not None and form.kind == "base" else None


class _Walk:
    """Goes past what stands before the verb, word by word."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self.low = [plain(word) for word in words]
        self.at = 0
        self.who = self.often = ""
        self.helped = self.done = self.denied = self.goes_on = self.past = False

    def head(self) -> Head | None:
        while self.at < len(self.low) and self._passes():
            pass
        if self.at >= len(self.low):
            return None
        return self._verb()

    def _word(self, ahead: int = 0) -> str:
        return self.low[self.at + ahead] if self.at + ahead < len(self.low) else ""

    def _kind(self, ahead: int = 0) -> str:
        form = verbs.form_of(self._word(ahead))
        return form.kind if form else ""

    def _passes(self) -> bool:
        """Whether the word here only leads to the verb; steps past it."""
        word = self._word()
        if (lead := lead_in(self.words[self.at :])) and not self.who:
            return self._step(lead, helped=True)
        if word in ("i", "we") and self._word(1):
            self.who = self.who or word
            return self._step(1)
        if word in ("i'm", "im", "i've", "ive", "we're", "we've", "i'd", "i'll", "we'd", "we'll"):
            self.who = self.who or ("we" if word.startswith("we") else "i")
            return self._helps(word) or self._step(1, helped=True)
        if word in grammar.NOTS and word != "never":
            self.denied = True
            return self._step(1, helped=True)
        if word in grammar.HOW_OFTEN and self._word(1) and not self._is_bare():
            self.often = word if word not in ("mainly", "normally", "generally") else self.often
            return self._step(1)
        if (word in grammar.TALK or word == "now" and self.at == 0) and not (
            word == "like" and grammar.is_number(self._word(1))
        ):
            return self._step(1)
        return self._helps(word)

    def _is_bare(self) -> bool:
        """ "mostly nights": the adverb hangs on a thing, and no verb follows."""
        following = self._word(1)
        told = self.who or following in ("i", "we") or following in grammar.BE | grammar.HAVE | grammar.NOTS
        return not told and deeds.opening(" ".join(self.low[self.at + 1 : self.at + 7])) is None

    def _step(self, size: int, *, helped: bool = False) -> bool:
        self.at += size
        self.helped = self.helped or helped
        return True

    def _helps(self, word: str) -> bool:
        if self._leads_on(word):
            self.past = self.past or word in _OF_THE_PAST
            return True
        return False

    def _leads_on(self, word: str) -> bool:
        if word in grammar.BE or word in ("i'm", "im", "we're"):
            return self._after_be(1 + self._talk_at(1))
        if self._starts_duty(0):
            return self._step(self._starts_duty(0), helped=True)
        if word in _TO_DO and self._talk_then_to():
            return self._step(self._talk_then_to(), helped=True)
        if word in grammar.HAVE or word in ("i've", "ive", "we've"):
            return self._after_have(1 + self._talk_at(1))
        if word in ("would", "'d", "i'd", "we'd", "will", "'ll", "i'll", "we'll") and (self.who or word[0] == "'"):
            more = 1 + self._talk_at(1)
            return self._kind(more) == "base" and self._step(more, helped=True)
        if word in grammar.DO and self._is_emphatic(1 + self._talk_at(1)):
            return self._step(1 + self._talk_at(1), helped=self._kind() == "base")
        if word == "to" and self.at == 0 and self._kind(1) == "base":
            return self._step(1, helped=True)
        return False

    def _talk_at(self, ahead: int) -> int:
        """How many words of mere talk stand from here on: "was also just making"."""
        count = 0
        while self._word(ahead + count) in grammar.TALK - {"like"} | _MEANWHILE:
            if self._word(ahead + count) in grammar.HOW_OFTEN - {"mainly"}:
                self.often = self.often or self._word(ahead + count)
            count += 1
        return count

    def _talk_then_to(self) -> int:
        more = 1 + self._talk_at(1)
        is_to = self._word(more) == "to" and self._word(more + 1) and self._kind(more + 1) == "base"
        return more + 1 if is_to and self._word(more + 1) not in grammar.DETERMINERS | {"be"} else 0

    def _starts_duty(self, ahead: int) -> int:
        """ "responsible for", "in charge of" before a deed: how many words lead up to it."""
        for phrase in _CHARGE:
            end = ahead + len(phrase)
            if tuple(self.low[self.at + ahead : self.at + end]) == phrase:
                end += self._word(end) == "to"
                following = self._word(end + 1)
                is_deed = self._kind(end) == "ing" and following not in (
                    "and",
                    "of",
                    "for",
                    "in",
                    "at",
                    "across",
                    "within",
                    "",
                )
                is_base = self._kind(end) == "base" and (
                    self._word(end) not in verbs.NOUNS_TOO or following in grammar.DETERMINERS
                )
                return end if is_deed or is_base else 0
        return 0

    def _after_be(self, more: int) -> bool:
        kind, word = self._kind(more), self._word(more)
        if duty := self._starts_duty(more):
            return self._step(duty, helped=True)
        if word in _TOLD and self._word(more + 1) in ("to", "with") and self._kind(more + 2) in ("base", "ing"):
            return self._step(more + 2, helped=True)
        if kind == "ing" and word not in grammar.ADJECTIVES:
            self.goes_on = True
            return self._step(more, helped=True)
        is_base = kind == "base" and word not in grammar.ADJECTIVES and bool(self._word(more + 1))
        sure = word not in verbs.NOUNS_TOO or self._word(more + 1) in grammar.DETERMINERS | {"to"}
        if is_base and sure and (self.who or self.at == 0):
            return self._step(more, helped=True)
        return False

    def _after_have(self, more: int) -> bool:
        if self._word(more) == "been" and self._kind(more + 1) == "ing":
            return self._step(more + 1, helped=True)
        kind = self._kind(more)
        told = kind in ("participle", "past") and self._word(more) not in verbs.NOUNS_TOO | {"got", "experienced"}
        late = bool(self.who) and kind == "base" and self._word(more) not in verbs.NOUNS_TOO
        if (told or late) and self._word(more + 1):
            self.done = True
            return self._step(more, helped=True)
        return False

    def _is_emphatic(self, more: int) -> bool:
        """ "i do speak to clients", and not "did school runs"."""
        if self._kind(more) != "base" or self._word(more) in ("do", "be", "have"):
            return False
        return self._word(more) not in verbs.NOUNS_TOO or self._word(more + 1) in _AFTER_DO

    def _verb(self) -> Head | None:
        often = self.often
        told = bool(self.who) or self.helped
        opened = deeds.opening(" ".join(self.words[self.at :]), by_me=told)
        if opened is None or (not told and opened.form.kind in ("base", "ing") and self._tells_of_things()):
            return None
        if opened.word == "used" and opened.rest[:1] == ("to",):
            return None  # "used to be paper"
        if opened.word.casefold() in ("took", "takes") and not told and is_a_span(opened.rest):
            return None  # "took 4 hours, now 10 minutes"
        skipped = len(self.words[self.at :]) - len(opened.rest) - 1
        first = self.at + max(0, skipped)
        return Head(
            self.who,
            often or opened.adverb.casefold(),
            opened.word,
            opened.form,
            first,
            first + 1,
            self.done,
            self.denied,
            opened.sure or told,
            self.goes_on,
            self.past,
        )

    def _tells_of_things(self) -> bool:
        """ "drop off went 62% to 38%": what opens like a deed is what a state is told of."""
        for at in range(self.at + 1, min(self.at + 7, len(self.low))):
            if self.low[at] in grammar.SUBORDINATORS or not self.low[at][:1].isalpha():
                return False
            if self.low[at] in _CHANGED:
                return True
        return False


def is_a_span(rest: Sequence[str]) -> bool:
    """ "4 hours", "all summer", "the whole of last week", "till nine": how long something took."""
    low = [plain(word) for word in rest[:_LONGEST_SPAN]]
    end = next((at for at, word in enumerate(low) if word in _SPANS | grammar.TIME_NOUNS), len(low))
    if low[:1] == ["until"] or low[:1] == ["till"]:
        return True
    said = all(word in _BEFORE_A_SPAN or grammar.is_number(word) for word in low[:end])
    return said and end < len(low) and (not end or low[:end] != ["the"]) and low[end + 1 : end + 2] != ["off"]


_LONGEST_SPAN = 6
_BEFORE_A_SPAN = listed("me us all most of the whole entire about around only over nearly almost a an few couple half")
_SPANS = listed("minute minutes mins min hour hours hrs hr day days week weeks month months seconds secs")
