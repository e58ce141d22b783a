"""What a fact gives: its words, names, amounts, clauses, what it denies, and how modestly it is told."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from ..language import grammar, names, places, synonyms, verbs
from ..language.numbers import PERIODS, Amount, amounts
from ..language.rates import DAYS
from ..language.shorthand import written_out
from ..language.spelling import spelled
from ..language.synonyms import says_the_same
from ..language.wordlists import listed
from ..language.words import NEGATORS, Token, is_function, stem, tokens
from . import plain, strength
from .parting import JOINTS, clauses_of, parted_phrases, phrases_in, stands

BY_NOBODY = listed(
    "me myself hand phone email mail bike bus car train foot noon midnight weight text default then size color"
    " type date name age order category number grade height length week"
)
_OF_OTHERS = listed("the my our his her their with to by for from")
_SOMEBODY = listed("i we he she they who")
_NEAR_GOT = 6  # words from "got" to the verb of whom one got to do it
_OUR_SIDE = listed("i we and then that which")
_AWAY = listed("off from to onto over into")
_THEM = listed("them it him her")
_WITH, _GOING = listed("with alongside"), frozenset(("go", "come", "ride", "drive", "travel", "tag"))
_OTHERS, _DOING = listed("my our the"), (("does",), ("did",), ("do",))
_TIES = listed("in on at of for with by from")
# "All the part-timers answer to me", "12 staff report in to me"; the table has the plain "report to me", "under me".
_UNDER_ME = re.compile(
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|all|team|crew|staff|people)\b[^,;.]*?"
    r" (?:report|answer)(?:s|ed|ing)? (?:directly )?(?:in )?to me\b"
)


@dataclass(frozen=True)
class Given:
    """A fact, read once. Places are places in `pieces`, the tokens of the fact without its slips and short forms."""

    fact: str

    @cached_property
    def pieces(self) -> tuple[Token, ...]:
        return tokens(written_out(spelled(self.fact)))

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(piece.folded for piece in self.pieces)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        return tuple(_stem_in(self.words, place) for place, word in enumerate(self.words))

    @cached_property
    def _by_stem(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, tuple[int, ...]] = {}
        for place, one in enumerate(self.stems):
            found[one] = (*found.get(one, ()), place)
        return found

    def places(self, one: str) -> tuple[int, ...]:
        """Where a stem stands."""
        return self._by_stem.get(one, ())

    def homes(self, one: str) -> set[int]:
        """The clauses that have a stem."""
        return {self.clauses[at] for at in self.places(one)}

    @cached_property
    def exact(self) -> frozenset[str]:
        """Words as they stand and as they were meant, short forms and what they are short for alike."""
        typed = frozenset(piece.folded for piece in tokens(self.fact))
        return frozenset(self.words) | typed

    @cached_property
    def stem_set(self) -> frozenset[str]:
        return frozenset(self.stems) | frozenset(stem(word) for word in self.exact)

    @cached_property
    def said_in_phrases(self) -> frozenset[str]:
        said = frozenset(self.phrase_places)
        return said | {"supervise"} if _UNDER_ME.search(" ".join(self.words)) else said

    @cached_property
    def phrase_places(self) -> dict[str, frozenset[int]]:
        """Where each thing stands that a phrase of the fact says: "put beds together" → assemble."""
        near = ((at, meant) for at, _, meant in phrases_in(self.stems))
        found: dict[str, frozenset[int]] = {}
        for at, meant in (*near, *parted_phrases(self.stems, self.clauses)):
            found.update({one: found.get(one, frozenset()) | {at} for one in meant})
        return found

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(names.canonical(word) for word in self.exact)

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        return amounts(self.pieces)

    @cached_property
    def meanings(self) -> tuple[frozenset[int], frozenset[str]]:
        groups, narrower = synonyms.reach(self.stem_set)
        said = self.said_in_phrases
        return groups | synonyms.reach(said)[0], narrower | synonyms.nouns_of_deeds(said)

    @cached_property
    def states(self) -> frozenset[str]:
        return places.states_of(self.fact)

    @cached_property
    def compounds(self) -> frozenset[str]:
        """Neighbours written as one: "chain saws" → chainsaw."""
        return frozenset(
            stem(one + other)
            for one, other in pairwise(self.words)
            if len(one) > 1 and len(other) > 2 and one.isalpha() and other.isalpha()
        )

    def says(self, word: str) -> bool:
        """Whether the fact says what the stem of a draft's word says, or more."""
        groups, narrower = self.meanings
        stands = word in self.stem_set or word in self.said_in_phrases or word in self.compounds
        return stands or synonyms.reaches(word, groups, narrower)

    def names_a_time(self, place: int) -> bool:
        """Whether a word is a day, or a stretch of time."""
        word = self.words[place]
        return word.removesuffix("s") in DAYS or self.stems[place] in PERIODS

    def says_as_strongly(self, word: str) -> bool:
        """The same for words of strength: the word, a phrase for it, or its equal."""
        if word in self.stem_set or word in self.said_in_phrases:
            return True
        return any(word in strength.STRONG_PAIRS.get(one, ()) for one in self.stem_set)

    def names_as_theirs(self, deed: str) -> bool:
        """ "Supervision of concreting": a clause opens with the noun for a deed."""
        opens = (at for at in range(len(self.words) - 1) if not at or self.clauses[at - 1] != self.clauses[at])
        return any(self.words[at + 1] == "of" and deed in synonyms.deeds_of_noun(self.stems[at]) for at in opens)

    @cached_property
    def clauses(self) -> tuple[int, ...]:
        """The number of the clause that each token stands in."""
        return clauses_of(self.words)

    @cached_property
    def deeds(self) -> dict[int, str]:
        """The stem of the verb that each clause opens with, light ones left out."""
        found: dict[int, str] = {}
        seen: set[int] = set()
        for place, word in enumerate(self.words):
            clause = self.clauses[place]
            if clause in seen or not word[:1].isalpha() or is_function(word):
                continue
            seen.add(clause)
            form = verbs.form_of(word)
            if form and word not in verbs.NOUNS_TOO and form.kind != "ing" and self.stems[place] not in strength.LIGHT:
                found[clause] = self.stems[place]
        return found

    def done_in(self, clauses: frozenset[int]) -> frozenset[str]:
        """Stems of the verbs that stand in some clauses: sure ones, and those that open one before a thing."""
        return frozenset(
            self.stems[at]
            for at, word in enumerate(self.words)
            if self.clauses[at] in clauses and (form := verbs.form_of(word)) and self._is_done(at, form)
        )

    def is_a_verb(self, place: int) -> bool:
        """Whether a word is a verb where it stands."""
        form = verbs.form_of(self.words[place])
        return form is not None and self._is_done(place, form)

    def _is_done(self, place: int, form: verbs.Form) -> bool:
        """Not the "calls" of "complaint calls" nor the "school" of "school run", but the "wash" of "wash the cars"."""
        if place and self.pieces[place - 1].is_number:
            return False  # "20 bikes"
        if place and self.words[place - 1] in grammar.SPEAKERS and form.kind in ("base", "past"):
            return True
        before = [at for at in range(place) if self.clauses[at] == self.clauses[place]]
        opens = all(is_function(self.words[at]) or not self.words[at][:1].isalnum() for at in before)
        if form.kind in ("ing", "third") and not opens:
            return False  # "stump grinding", "password resets"
        if form.kind == "base" and place and self.words[place - 1] in _TIES:
            return False  # "families in foster care"
        if form.base not in verbs.NOUNS_TOO and self.words[place] not in verbs.NOUNS_TOO:
            return True
        after = self.words[place + 1] if place + 1 < len(self.words) else ""
        if form.kind in ("past", "participle"):
            return self.words[place] not in verbs.NOUNS_TOO or opens
        hangs = place > 0 and (self.words[place - 1] in _TIES or self.stems[place - 1] == "do")
        if verbs.past(form.base) == form.base and opens and not hangs and after[:1].isalpha():
            return True  # "set breakfast tables"
        return opens and not hangs and form.kind == "base" and is_function(after) and after not in JOINTS

    @cached_property
    def told(self) -> frozenset[str]:
        """Stems of the fact's own verbs, without what its phrases may say."""
        return self.done_in(frozenset(self.clauses))

    @cached_property
    def done(self) -> frozenset[str]:
        """Stems of the fact's words that are verbs."""
        sure = (at for at, word in enumerate(self.words) if verbs.form_of(word) and word not in verbs.NOUNS_TOO)
        return frozenset(self.stems[at] for at in sure) | frozenset(self.deeds.values()) | self.said_in_phrases

    def opens_with(self, one: str) -> bool:
        """Whether a clause names the writer by a title: "president of the chess club, 20 members"."""
        words = [at for at, word in enumerate(self.words) if word[:1].isalpha()]
        first = {self.clauses[place]: place for place in reversed(words)}
        return any(
            one in self.stems[at : at + 1]
            and not _is_done(self.words[at])
            and not _OF_OTHERS.intersection(self.words[place:at])
            for place in first.values()
            for at in range(place, place + 3)
        )

    @cached_property
    def denied(self) -> frozenset[str]:
        """Stems that stand only under a "not": "never missed a shift" → miss, shift."""
        under: set[str] = set()
        free: set[str] = set()
        since = 99
        for place, word in enumerate(self.words):
            if word == "but" or (place and self.clauses[place] != self.clauses[place - 1]):
                since = 99  # "not always but when it went to court"
            if word in NEGATORS and self.words[place + 1 : place + 2] != ("only",):
                since = -2 if self.words[place : place + 2] == ("no", "one") or word == "nobody" else 0
            elif since and word in _OTHERS and self.words[place + 2 : place + 3] in _DOING:
                since = 99  # "i dont do the paperwork my aunt does"
            elif word[:1].isalpha() and not is_function(word):
                since += 1
                (under if since <= 2 else free).add(self.stems[place])
        return frozenset(under - free)

    @cached_property
    def denies(self) -> bool:
        return any(word in NEGATORS for word in self.words)

    @cached_property
    def in_charge(self) -> bool:
        return any(stands(self.words, phrase) for phrase in strength.IN_CHARGE)

    @cached_property
    def modest_from(self) -> tuple[int, ...]:
        """Places of words such as "helped" that keep the rest of their clause small."""
        if self.in_charge:
            return ()
        hedges = tuple(place for place, one in enumerate(self.stems) if one in strength.HEDGES and self._governs(place))
        return hedges + self.errands

    @cached_property
    def errands(self) -> tuple[int, ...]:
        """Where somebody is named with whom the writer went to do a thing: "went with the inspector to check pours"."""
        return tuple(
            place
            for place, word in enumerate(self.words)
            if word in _WITH
            and _GOING & {verbs.base_of(one) for one in self.words[max(0, place - 2) : place]}
            and any(self.words[at] == "to" for at in range(place + 2, min(place + 5, len(self.words))))
        )

    def _governs(self, place: int) -> bool:
        """ "helped close the store" governs a deed; "helped customers" is a deed itself."""
        if self.stems[place] == "part":
            return self.words[place + 1 : place + 2] == ("of",)
        if self.words[place] in ("sometimes", "occasionally") or self.stems[place] == "watch":
            return False
        if self.stems[place] not in ("help", "assist", "aid", "support"):
            return True
        rest = self._rest_of_clause(place)
        return any(self.words[at] == "with" or self._is_their_deed(at, place, rest) for at in rest)

    def _is_their_deed(self, at: int, place: int, rest: range) -> bool:
        """The verb in "helped the manager close the store", not the noun in "helped customers at the close"."""
        form = verbs.form_of(self.words[at])
        if not form or form.kind not in ("base", "ing"):
            return False
        follows_helper = at == place + 1 or self.words[at - 1] in ("to", "in")
        return (
            follows_helper
            or self.words[at] not in verbs.NOUNS_TOO
            or self.stems[at - 1] in strength.ROLES
            or (at + 1 in rest and self.words[at + 1] not in ("and", "or"))
        )

    def _rest_of_clause(self, place: int) -> range:
        end = place + 1
        while end < len(self.words) and self.clauses[end] == self.clauses[place]:
            end += 1
        return range(place + 1, end)

    def is_modest_at(self, place: int) -> bool:
        if place and self.words[place - 1] == "i":
            return False  # "learned it from the nurse and then I showed …"
        return any(at < place and self.clauses[at] == self.clauses[place] for at in self.modest_from)

    @cached_property
    def was_done_to_them(self) -> frozenset[str]:
        """Verbs whose object is the writer: "was trained by the chef" → train."""
        found = set()
        for place, word in enumerate(self.words[:-1]):
            form = verbs.form_of(self.words[place + 1])
            opens = not place or self.words[place - 1] in ("i", "also", "and", ",", ".", ";", "we", "then")
            passive = (
                word in ("was", "were", "got", "been", "am", "being", "get")
                and form
                and form.kind in ("past", "participle")
            )
            if opens and passive and form:
                found.add(stem(form.base))
            by_them = verbs.form_of(word)
            if by_them and by_them.kind in ("past", "participle") and self._is_by_somebody(place + 1):
                found.add(stem(by_them.base))
            after = self.words[place + 2] if place + 2 < len(self.words) else ""
            is_ours = self.words[place + 1] == "us" and after not in _AWAY and not self._is_told_by_us(place)
            is_object = self.words[place + 1] == "me" or is_ours
            own = (deed for clause, deed in self.deeds.items() if clause != self.clauses[place])
            if is_object and self.stems[place] not in own and (verbs.form_of(word) or word.endswith("ed")):
                found.add(self.stems[place])
        return frozenset(found)

    def _is_told_by_us(self, place: int) -> bool:
        """ "Got us a better price", "the bid that got us £60k": the deed is of the writer's side."""
        before = self.words[place - 1] if place else ","
        if before == "to" and {"got", "get"} & set(self.words[max(0, place - _NEAR_GOT) : place]):
            return True  # "got the school to visit us"
        return before in _OUR_SIDE or not before[:1].isalnum()

    def _is_by_somebody(self, place: int) -> bool:
        """ "By the chef", not "by myself", "by hand", "by 6"."""
        after = self.words[place + 1] if place + 1 < len(self.words) else ""
        return self.words[place] == "by" and after[:1].isalpha() and after not in BY_NOBODY

    def _is_carried_off(self, place: int) -> bool:
        """ "Took meals to the wards", "took them up": nothing that the writer got."""
        behind = [self.words[at] for at in self._rest_of_clause(place)]
        if self.stems[place] != "take" or not behind or plain.LEARNING & {stem(word) for word in behind}:
            return False
        return behind[0] in _THEM or "to" in behind

    @cached_property
    def received(self) -> frozenset[str]:
        """Stems of what the writer got: "took a training" → train."""
        found: set[str] = set()
        for place, one in enumerate(self.stems):
            if one in strength.GETTING and verbs.form_of(self.words[place]) and not self._is_carried_off(place):
                content = [at for at in self._rest_of_clause(place) if not is_function(self.words[at])]
                found.update(self.stems[at] for at in content[:3])
        return frozenset(found)


def _is_done(word: str) -> bool:
    """The verb "coached", no coach."""
    form = verbs.form_of(word)
    return form is not None and form.kind in ("past", "participle", "ing")


def _stem_in(words: tuple[str, ...], place: int) -> str:
    """The stem of a word, "saw" and "left" as verbs where they stand like ones."""
    before = words[place - 1] if place else ""
    if words[place] == "saw" and before in ("", "and", ",", "i"):
        return "see"
    return "leave" if words[place] == "left" and before in _SOMEBODY else stem(words[place])


@lru_cache(1024)
def places_of(source: Given, one: str) -> tuple[int, ...]:
    """Where the fact says what the stem of a draft's word says."""
    return tuple(at for at, other in enumerate(source.stems) if one == other or says_the_same(one, other))


@lru_cache(64)
def given(fact: str) -> Given:
    """The fact, read; kept for the next draft of the same fact."""
    return Given(fact)


@lru_cache(256)
def context_names(*texts: str) -> frozenset[str]:
    """Names that the entry itself holds: its title, employer and tools."""
    return frozenset(
        names.canonical(token.text)
        for text in texts
        for token in tokens(text)
        if token.folded not in ("of", "the", "and")
    )
