"""Where one clause of a sentence ends and the next begins, with or without commas: dictated notes have none."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..language import grammar, verbs
from ..language.wordlists import listed
from . import deeds, phrases
from .asides import added
from .heads import Head, head_of, lead_in
from .others import counts_some, is_a_change, tells_of_others
from .tagging import plain, tagged

_HELPING, _MODEST = listed("help assist support"), listed("help assist learn try support shadow")
_LETS = listed("help let make watch see have ensure keep get assist teach show train hear")
# Of themselves, without anything that they are done to: after one an "i" opens no relative clause.
NO_OBJECT_NEEDED = listed(
    """
    work go look help talk live volunteer start come travel speak sit stand swim walk listen deal wait assist specialize
    respond report participate cooperate liaise commute camp chat dance sing play care shop rise grow fall drive ride
    """
)
_OF_ITSELF = listed(
    "come fall rise grow drop increase decrease say ask tell want love like need have be improve double"
)
PASSIVE_AFTER = listed("by from in on at to with for as of through into onto out up down off using via")
# Past forms that are never participles, and few nouns: they open a clause of their own even in mid-sentence.
_SURE_PAST = listed("went did took drove ran wrote got began gave spoke knew grew threw rode sang swam wore chose")
_PARTICLES, _ENDS = frozenset(("up", "out", "off", "down", "over", "away", "back")), frozenset((",", "C"))
_OBJECTS, _SAYING = listed("the a my our all it"), listed("say tell know think")
_HANGING = listed("that which who when where if because so sure how what while cos as until whenever")
_LINKS_ON, _NOMINATIVE, _STRANDED = map(listed, ("also then now plus sometimes", "they he she", "on for with about of"))
_TIMES_AT_MOST = 5  # words of a time before "i"
_RELATED = listed("way time day thing place one reason moment")
_SAID_ALOUD = listed("well so anyway anyways oh yeah yes um uh")
_STATES = listed("speak know have own rent live like love understand hold notice see realize spot hear")
_NEAR, _LONGEST = 16, 60  # words in which a clause has its verb; past which a run with no mark is no sentence


@dataclass(frozen=True, slots=True)
class Part:
    """A clause: its first word, the place behind its last, and what joined it to the one before.

    `link`: "" for the first, ",", "and", ", and", "but", "i" where only a new "i" parts them, "run" where nothing does,
    "others" where somebody else is told of, "adds" where "it was" or "there were" goes on about the same.
    """

    first: int
    last: int
    link: str = ""


def parts(words: Sequence[str]) -> list[Part]:
    """The clauses of a sentence. Marks are words of their own."""
    return _Splitter(words).split()


class _Splitter:
    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self.low = [plain(word) for word in words]
        self.tags = tagged(words)
        self.start, self.link, self.depth = 0, "", 0
        self.found: list[Part] = []
        self.ends = [len(words)] * (len(words) + 1)  # where the clause ends that is told from each place
        for at in range(len(words) - 1, -1, -1):
            ends = self._tag(at) in (",", "I", "T") or (self._tag(at) == "C" and self._tag(at + 1) in ("I", "T"))
            self.ends[at] = at if ends else self.ends[at + 1]

    def split(self) -> list[Part]:
        for at, tag in enumerate(self.tags):
            self.depth += (self.words[at] == "(") - (self.words[at] == ")")
            if self.depth > 0 or at < self.start or (at == self.start and tag != ","):
                continue
            if tag == ",":
                self._at_mark(at)
            elif tag == "C":
                self._at_linker(at)
            elif tag == "I":
                self._at_speaker(at)
            elif link := self._runs_on(at):
                self._cut(at, at, link)
        self._close(len(self.words))
        return [part for part in self.found if part.last > part.first]

    def _cut(self, end: int, start: int, link: str) -> None:
        if set(self.low[self.start : end]) <= {"me", "just"}:  # "me and another guy mowed"
            return
        self._close(end)
        self.start, self.link = start, link

    def _close(self, end: int) -> None:
        if end > self.start:
            self.found.append(Part(self.start, end, self.link if self.found else ""))

    def _at_mark(self, at: int) -> None:
        if at == self.start and self.words[at] not in "()":
            self.start = at + 1
            return
        if self.words[at] in "()" or (self._is_fronted(at) and self._tag(at + 1) == "I"):
            return  # "on weekends, i closed"
        following = self._skip_links(at + 1)
        links = self.low[at + 1 : following]
        link = "but" if "but" in links else ", and" if links else ","
        self._cut(at, following, link)

    def _skip_links(self, at: int) -> int:
        while self._tag(at) == "C" or self.low[at : at + 1] == ["then"]:
            at += 1
        return at

    def _tag(self, at: int) -> str:
        return self.tags[at] if at < len(self.tags) else ","

    def _at_linker(self, at: int) -> None:
        following = self._skip_links(at + 1)
        while self._tag(following) == "R" and self.low[following] in grammar.TALK:
            following += 1
        around = (*self.low[at - 1 : at], *self.low[at + 1 : at + 2])
        if around == ("now", "then") or (
            self.low[at] == "but" and around[0] in phrases.ALL
        ):  # "all but one of the staff"
            return
        if following >= len(self.words) or (at and (self.low[at - 1], self.low[following]) in phrases.PAIRED):
            return
        link = "but" if "but" in self.low[at:following] else "and"
        if self._opens_next(following) or is_a_change(self.low, self.tags, following):
            self._cut(at, following, link)
        elif added(self._to_its_end(following)):
            self._cut(at, following, "adds")
        elif self._is_of_others(following) or counts_some(self.low[following:]):
            self._cut(at, following, "others")

    def _opens_next(self, at: int) -> bool:
        """Whether a deed told in the same way, or the writer again, follows a link."""
        if self._tag(at) == "I" or self._time_then_speaker(at) or self._condition_then_speaker(at):
            return not self._is_fronted(at)
        if lead_in(self.words[at : at + 8]) > 2:
            return True  # "and what I did was I picked orders", "and my job was to"
        if self.low[at] == "to" and self._tag(at) == "A":
            return any(self.low[place] == "to" for place in range(self.start, at))
        head = head_of(self.words[at : at + 8]) or self._lone(at)
        if head is not None and head.form.base == "use" and self._tag(head.rest + at) == ",":
            return False  # "new and used"
        first = self._first_head(at)
        doing = first is not None and first.goes_on and head is not None and head.form.kind == "ing"
        if head is None or (not doing and {"that", "which", "who", "or"} & set(self.low[self.start : at])):
            return False  # but "was checking stuff that came back and deciding"
        has_object = self._tag(head.rest + at) in ("D", "O", "N", "M")
        if set(self.low[max(self.start, at - 4) : at]) & grammar.BE and head.form.kind != "ing" and not has_object:
            return False  # "was clean and stocked"
        if first is None:  # "my boss checked and approved", but "there were nine of them and took him out"
            theirs = self.link != "adds" and tells_of_others(self.words[self.start : at])
            return not theirs and head.form.kind == "past" and head.sure and head.word.casefold() not in verbs.NOUNS_TOO
        modest = first.form.base in _MODEST and (first.form.base in _HELPING or "to" in self.low[self.start : at])
        if modest and head.form.kind != "past" and self.low[self.start + first.rest] not in ("at", "in", "on"):
            return False
        if head.form.kind == "base" and "how to" in " ".join(self.low[self.start : at]):
            return False  # "teach them how to make the bed and prepare the cart"
        return _told_alike(first, head) or (first.denied and self.low[at - 1] == "but")

    def _lone(self, at: int) -> Head | None:
        """ "…, and deliver": one verb that ends the sentence or its list."""
        form = verbs.form_of(self.low[at])
        one_more = self.tags[at - 3 : at - 1] == ["P", "N"] and self.low[at] in verbs.NOUNS_TOO  # "by size and colour"
        if form is None or one_more or self._tag(at + 1) != ",":
            return None
        return Head("", "", self.words[at], form, at, at + 1)

    def _first_head(self, at: int) -> Head | None:
        """The head of the clause so far, past the time it opens with: "every thursday i sort"."""
        last = at - 1 if at > self.start and self._tag(at - 1) == "C" else at
        words = self.words[self.start : last][:_NEAR]
        speaks = next((place for place in range(self.start, self.start + len(words)) if self._tag(place) == "I"), 0)
        if speaks > self.start and self._is_fronted(speaks):
            words = words[speaks - self.start :]
        found = head_of(words)
        if found is None and len(words) == 1 and (form := verbs.form_of(plain(words[0]))):
            return Head("", "", words[0], form, 0, 1)
        return found

    def _time_then_speaker(self, at: int) -> bool:
        """ "on weekends i closed": a time that waits for its "i"."""
        if self.low[at] not in grammar.TIMES:
            return False
        told = False
        for place in range(at + 1, min(at + 2 * _TIMES_AT_MOST, len(self.words))):
            told = told or self.low[place] in grammar.TIME_NOUNS
            if self._tag(place) == "I":
                return told or place <= at + _TIMES_AT_MOST
            if self._tag(place) in (",", "C") or self._is_doing(place):
                return False
        return False

    def _condition_then_speaker(self, at: int) -> bool:
        """ "if someone was upset i took it": a condition that waits for its "i"."""
        if self._tag(at) != "S" or self.low[at] in ("so", "which", "who", "that", "what", "how"):
            return False
        for place in range(at + 1, min(at + 2 * _TIMES_AT_MOST, len(self.words))):
            if self._tag(place) == "I":
                return place > at + 1
            paired = place + 1 < len(self.low) and (self.low[place - 1], self.low[place + 1]) in phrases.PAIRED
            if self._tag(place) in (",", "C") and not paired:
                return False
        return False

    def _to_its_end(self, at: int) -> Sequence[str]:
        """The words from here to the next mark, or to where the writer or somebody else is told of again."""
        return self.words[at : self.ends[min(at + 2, len(self.words))]]

    def _is_fronted(self, at: int) -> bool:
        """Whether all of this clause so far is a time or a condition: "when the store was closed", "last xmas"."""
        first = next((place for place in range(self.start, at) if self._tag(place) not in ("C", "R", ",")), at)
        if first >= at:
            return True
        if self.low[first] in grammar.SUBORDINATORS and self._tag(first) == "S":
            others = self.low[at - 1] == "so" and tells_of_others(self.words[self.start : at - 1])
            told = any(self._tag(place) == "I" and self._is_verb_after(place) for place in range(first + 2, at))
            return not (others or told)  # "when it stops I try" has begun, "when I stop" has not
        if self.low[first] == "around" and self._tag(first + 2) == "N":
            return False  # "around 20 gigs last year, i do"
        opens = self.low[first] in grammar.TIMES | grammar.TIME_NOUNS | {"since"}
        return opens and not any(self._is_doing(place) or self._tag(place) == "X" for place in range(first, at))

    def _is_doing(self, at: int) -> bool:
        """Whether a verb stands here, and none that names a time: "during reading time"."""
        named = self._tag(at - 1) in ("D", "P") and self._tag(at + 1) == "N"
        return self._tag(at) in ("V", "G") and not named

    def _at_speaker(self, at: int) -> None:
        if self._is_fronted(at) or not self._is_verb_after(at) or self._hangs(at):
            return
        before = self._time_before(at)
        if before > self.start:
            self._cut(before - (self.low[before - 1] in _SAID_ALOUD), before, "i")

    def _is_verb_after(self, at: int) -> bool:
        place = at + 1
        while self._tag(place) in ("R", "X"):
            place += 1
        return self._tag(place) in ("V", "G") or self._tag(at + 1) == "X"

    def _hangs(self, at: int) -> bool:
        """Whether an "i" belongs to the clause before it: "because i saw", "photos i took for the site"."""
        place = at - 1
        while place > self.start and self._tag(place) == "R":
            place -= 1
        if self.low[place] == "so" and (
            self._ends_otherwise(place) or self.low[at + 1 : at + 2] in (["did"], ["took"])
        ):
            return False
        if self.low[place] in ("could", "can", "would", "should"):
            return True  # "asked could I have a month with him"
        if self._tag(place) == "S" or self.low[place] in ("than", "that", "so", "things", "whatever", "like", "all"):
            return True
        if self.low[place] in phrases.SAYING or (self.low[place] == "me" and self.low[place - 1] in phrases.SAYING):
            return True
        opener = next((one for one in range(at - 1, self.start - 1, -1) if self._tag(one) == "S"), -1)
        if opener >= 0 and not any(tag in ("V", "X") for tag in self.tags[opener + 1 : at]):
            return True
        apart = bool(_LINKS_ON & set(self.low[place + 1 : at]))  # "I call the technician also I teach"
        return not apart and self._tag(place) in ("N", "D", "O") and self._is_relative(at)

    def _ends_otherwise(self, at: int) -> bool:
        """ "grandpa had a stroke so i took care of him", "i speak Spanish so i translate"."""
        first = head_of(self.words[self.start : at])
        if first is None or (first.who == "we" and self.low[at + 1 : at + 2] == ["i"]):
            return True  # "guests from all over so i learned", "her son lives far so I call him"
        return tells_of_others(self.words[self.start : at]) or first.form.base in _STATES

    def _is_relative(self, at: int) -> bool:
        """ "everything i sold", "photos i took for the site": the verb has its object before it."""
        verb = next((place for place in range(at + 1, min(at + 4, len(self.tags))) if self._tag(place) in "VG"), -1)
        if verb < 0 or verbs.base_of(self.low[verb]) in NO_OBJECT_NEEDED:
            return False
        if any(grammar.is_number(word) for word in self.low[verb + 1 : verb + 3]):
            return False  # "we did like 400"
        if self.low[verb + 1 : verb + 2] in (["every"], ["each"]):
            return True
        verb += self.low[verb + 1 : verb + 2] in (["back"], ["out"], ["up"], ["off"], ["away"], ["together"])
        return self._tag(verb + 1) in (",", "P", "C", "S") or verb + 1 >= len(self.words)

    def _time_before(self, at: int) -> int:
        """Where the time begins that stands between a link and this "i": "…, one time i found"."""
        for place in range(at - 1, max(self.start, at - _TIMES_AT_MOST - 1), -1):
            if self._tag(place) in ("V", "G", "X"):
                return at
            if self.low[place] in grammar.TIMES and (self._tag(place - 1) in _ENDS or self.low[place - 1] == "so"):
                return place
        return at

    def _runs_on(self, at: int) -> str:
        """The link where a clause begins with no mark and no "and" before it, "" where none does."""
        waits = self._to_its_end(at)[-1] in _STRANDED  # "faults other people gave up on"
        if waits or at - self.start > _LONGEST or _NOMINATIVE & set(self.low[at + 1 : at + 2]):
            return ""
        if self._tag(at) in ("V", "N") and self._is_next_deed(at):
            return "run"
        if not self._may_open(at) or self._is_begun(at):
            return ""
        if self._adds(at):
            return "adds"
        if self.low[at] in ("that", "this", "there"):
            return ""
        return "others" if (self._is_whole(at) or self._is_nominative(at)) and self._is_of_others(at) else ""

    def _adds(self, at: int) -> bool:
        """ "there was ten of them", "it was eleven a day": a main clause of its own, about what was just said."""
        if at - self.start < 3 or not self._may_end(at - 1) or self.low[at - 1] in _RELATED:
            return False
        words = self._to_its_end(at)
        last = plain(words[-1])
        if self.low[at] == "that" and not (grammar.is_number(last) or last in grammar.TIME_NOUNS):
            return False  # "the machine that was the oldest"
        counts = any(map(grammar.is_number, map(plain, words[1:4])))
        return self.low[at] != "this" and (counts or self.low[at] != "they") and bool(added(words))

    def _is_nominative(self, at: int) -> bool:
        """ "got my licence while I was there they paid for it": "they" can be no object of what stands before."""
        free = self._tag(at - 1) in ("O", "R", "T") or (self.link == "adds" and self._tag(at - 1) == "N")
        return self.low[at] in _NOMINATIVE and free and at - self.start > 2

    def _is_begun(self, at: int) -> bool:
        """Whether a clause that hangs on this one still waits for its verb: "spotted that one supplier"."""
        opener = next((one for one in range(at - 1, self.start, -1) if self.low[one] in _HANGING), -1)
        return opener >= 0 and not any(tag in ("V", "X") for tag in self.tags[opener + 1 : at])

    def _may_open(self, at: int) -> bool:
        """Whether no subject goes on here: not the "manager" of "which the area manager liked"."""
        place = at - 1
        while place > self.start and self._tag(place) in ("N", "J", "M"):
            place -= 1
        return self._tag(place) != "D" or self._tag(place - 1) not in ("S", ",", "C")

    def _is_next_deed(self, at: int) -> bool:
        form = verbs.form_of(self.low[at])
        if form is None or form.base in _OF_ITSELF or at - self.start < 2 or not self._may_end(at - 1):
            return False
        sure_past = self.low[at] in _SURE_PAST and self.low[at + 1 : at + 2] in (["it"], ["them"])
        first = self._first_head(at)
        if first is None or not (sure_past or _told_alike(first, form)) or self._waits(at):
            return False
        following = self.low[at + 1] if at + 1 < len(self.low) else ""
        sure = self._tag(at + 1 + (following in _PARTICLES)) == "D" or deeds.does_to_many(self.low[at], following)
        if self._tag(at) == "N" and not (form.kind == "base" and sure and self._tag(at - 1) in ("N", "O", "T")):
            return False
        if self.tags[at - 2 : at] == ["X", "R"] or self.low[at - 1] in ("it", "they", "he", "she", "who", "there"):
            return False  # "we had already sent"
        had_it_done = first.form.base in ("have", "get", "keep") and self._tag(at - 1) == "O"  # "had them machined"
        if had_it_done or (self.low[at] in ("went", "came") and following in ("from", "up", "down", "to")):
            return False  # "helped a student go …, went from D to B"
        if (first.form.base in _LETS and form.kind == "base") or self._is_awaited(at):
            return False
        if form.kind == "past" and self.low[at] in _SURE_PAST:
            return bool(following)
        if form.kind == "base":
            pair = following == "and" and verbs.base_of(self.low[at + 2] if at + 2 < len(self.low) else "") != ""
            return sure or following in _OBJECTS or pair
        parted = following in _PARTICLES and self._tag(at + 2) in ("D", "N", "J", "M", "O")
        if not following or (following in PASSIVE_AFTER and not parted) or self._tag(at + 1) in (",", "C", "S"):
            return False
        return self.low[at - 1][-1:] == "s" or self._tag(at - 1) in ("O", "M", "R") or self._tag(at + 1) == "D"

    def _is_awaited(self, at: int) -> bool:
        """ "before the driver got there": a verb whose own subject hangs on the clause."""
        place = at - 1
        while place > self.start and self._tag(place) in ("N", "J", "M"):
            place -= 1
        return self._tag(place) == "D" and self.low[place - 1] in ("before", "after", "until", "till", "once")

    def _may_end(self, at: int) -> bool:
        return self._tag(at) in ("N", "O", "M", "R", "T") or self.low[at] in ("off", "up", "down", "out", "over", "in")

    def _waits(self, at: int) -> bool:
        """Whether a clause that hangs on this one may still go on: "made sure the bar was clean", "who had"."""
        opener = next((one for one in range(at - 1, self.start, -1) if self.low[one] in _HANGING), -1)
        if opener < 0:
            return False
        told = any(tag in ("V", "X") for tag in self.tags[opener + 1 : at])
        return not (told and self.low[at] in _SURE_PAST and self._tag(at + 1) == "D" and self.low[opener] == "when")

    def _is_whole(self, at: int) -> bool:
        """Whether the clause so far says all it must: it has its verb, and no small word waits for more."""
        if at - self.start < 3 or not self._may_end(at - 1):
            return False
        head = self._first_head(at)
        return counts_some(self.low[self.start : at]) if head is None else head.form.base not in _LETS | _SAYING

    def _is_of_others(self, at: int) -> bool:
        """ "customers were happy", "my boss said", "it worked": somebody else, and what they did or were."""
        return tells_of_others(self.words[at : at + 8])


def _told_alike(first: Head, second: Head | verbs.Form) -> bool:
    form = second.form if isinstance(second, Head) else second
    was = isinstance(second, Head) and second.goes_on and second.past  # "had the keys and was closing every night"
    if (was and first.form.kind == "past") or (first.goes_on and form.kind in ("base", "past")):
        return True  # "I am cleaning rooms and change the beds"
    kinds = {first.form.kind, form.kind}
    return len(kinds) == 1 or kinds == {"past", "participle"}
