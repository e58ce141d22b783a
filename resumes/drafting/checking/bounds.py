"""What bounds a deed: who watched over it, how far it reached, on which day, and for each of what. A draft keeps it."""

from ..language import verbs
from ..language.numbers import Amount
from ..language.wordlists import listed
from ..language.words import NEGATORS, is_function, stem, stems
from .reading import Reading, is_told_as_done
from .subjects import is_at_work

_WATCH = stems("supervision guidance instruction oversight")
_KEEPS_WATCHED = _WATCH | stems("supervise watch help assist shadow learn train under")
_KEEPS_WATCHED |= stems("when with there present alongside beside senior head lead master experienced")
_BESIDE, _SENIOR = listed("with beside alongside"), listed("senior head lead master experienced")
_THERE = stems("there present around watching")
_WATCHING = listed("watching standing there present")
_WHO = listed("he she they someone somebody")
_FAR = listed("across throughout")
_SAYS_FAR = _FAR | listed("all every each whole entire everywhere around round")
_AROUND = listed("after during following")
_SEASONS = stems("spring summer autumn winter christmas holiday season harvest peak may june july august december")
_IN_TURN = stems("alternate alternating other rotate")
_GOALS = stems("target goal quota aim")
_EACH = frozenset(("a", "an", "per"))
_COUNTED = 3  # words: a figure, what it counts, and "a"
_FIGURE = 7  # words from a figure to the day it was reached on
_LIMIT = 6  # words from a denied deed to "more than"
_OF_WHICH = tuple(("of", them) for them in ("which", "whom", "them", "these", "those"))
_LIMITS = listed("than over above beyond only just but except")
_SCHOOLS = listed("school college university uni")
_THE = listed("a an the my our")
_ARTICLES = listed("a an the any")
_SOME = listed("some several few part including among")
_NEAR = 3  # words from "under" to "supervision", from "across" to what


def keep_watched(reading: Reading) -> None:
    """ "Drew blood under supervision": "drew blood" alone says more."""
    if not _is_watched(reading.given.words) or _KEEPS_WATCHED & set(reading.stems):
        return
    deeds = (place for place in reading.content if verbs.form_of(reading.words[place]) is not None)
    reading.raise_to("added", next(deeds, 0))


def keep_reach(reading: Reading) -> None:
    """ "Read with a class": not "across the school", though its title says that there is one."""
    if _SAYS_FAR & set(reading.given.words):
        return
    for place, word in enumerate(reading.words):
        if word not in _FAR:
            continue
        reached = [at for at in reading.content if place < at <= place + _NEAR]
        is_told = any(stem(reading.words[at]) in reading.given.stem_set for at in reached)
        if word == "throughout" and is_told:
            reading.raise_to("added", place)  # "two tracks of an album"
        elif reached and not is_told:
            reading.raise_to("added", place, *reached)


def keep_occasions(reading: Reading) -> None:
    """ "8 houses a day after the storm", "spring was 15 a day", "10 a night was the target": none is so many a day."""
    given = reading.given
    for amount in (one for one in given.amounts if one.rate):
        clause = [at for at, home in enumerate(given.clauses) if home == given.clauses[amount.first]]
        around = {given.stems[at] for at in clause}
        said = {one.removesuffix("time") for one in reading.stems}
        is_bare = any(around & bound and not bound & said for bound in (_SEASONS, _GOALS, _IN_TURN))
        event = next((at for at in clause if at > amount.last and _opens_an_event(given.words, at)), None)
        if event is not None and not _AROUND & set(reading.words):
            told = (at for place in reading.content for at in reading.places_given(place))
            is_bare = is_bare or not any(event < at <= clause[-1] for at in told)
        same = (one for one in reading.amounts if is_bare and one.low == amount.low)
        reading.raise_to("added", *(at for one in same for at in range(one.first, one.last + 1)))


def _opens_an_event(words: tuple[str, ...], at: int) -> bool:
    """ "After the storm"."""
    return words[at] in _AROUND and bool(_THE & set(words[at + 1 : at + 2]))


def keep_rates(reading: Reading) -> None:
    """ "9 lines, 400 boxes a shift" is not 400 boxes a line."""
    given = reading.given
    rated = {given.stems[at] for at in _rates(given.words)}
    for at in _rates(reading.words):
        if rated and reading.stems[at] in given.stem_set - rated:
            reading.raise_to("added", at)


def keep_limits(reading: Reading) -> None:
    """ "Never off by more than a dollar" is not "never off", nor "only missed two days" "without missing a day"."""
    words = reading.given.words
    for place, word in enumerate(reading.words):
        if word not in NEGATORS or _LIMITS & set(reading.words[place : place + _LIMIT]):
            continue
        denied = reading.stems[place + 1 : place + 1 + _NEAR]
        told = [at for at, one in enumerate(reading.given.stems) if one in denied and one not in _ARTICLES]
        near = [set(words[max(0, at - _NEAR) : at + _NEAR]) for at in told]
        if reading.given.denies:
            near = [{"than"} & set(words[max(0, at - _LIMIT) : at + _LIMIT]) for at in told]
        if any(one & _LIMITS for one in near):
            reading.raise_to("added", *range(place, place + 2))


def keep_denied_kinds(reading: Reading) -> None:
    """ "No at-fault accidents" is not "no accidents"."""
    told = dict(_denied_things(reading.given.words))
    said = set(reading.stems)
    for thing, kind in _denied_things(reading.words):
        of_note = {stem(word) for word in told.get(thing, ()) if word.isalpha() and not is_function(word)}
        if of_note and not kind and not of_note & said:
            reading.raise_to("added", *(at for at, one in enumerate(reading.stems) if one == thing))


def _denied_things(words: tuple[str, ...]) -> list[tuple[str, tuple[str, ...]]]:
    """The stem of each thing that is denied, and the words for what kind: accidents and at-fault ones."""
    found = []
    for at, word in enumerate(words):
        if word == "never" and verbs.form_of("".join(words[at + 1 : at + 2])):
            at += 1  # "never had serious accidents"
        elif word not in ("no", "without", "zero"):
            continue
        end = at + 1
        while end < len(words) and _is_of_a_thing(words, end):
            end += 1
        if words[at + 1 : end]:
            found.append((stem(words[end - 1]), words[at + 1 : end - 1]))
    return found


def _is_of_a_thing(words: tuple[str, ...], place: int) -> bool:
    """Whether a word is no mark, and no small word but one that a hyphen ties to the next."""
    word = words[place]
    is_tied = "-" in (word, *words[place + 1 : place + 2])
    return is_tied or word in _ARTICLES or (word.isalpha() and not is_function(word))


def keep_of_which(reading: Reading) -> None:
    """ "150 pictures, two were in the paper" is not "pictures, 150 of which were"."""
    given = reading.given
    for amount in reading.amounts:
        if reading.words[amount.last + 1 : amount.last + 3] not in _OF_WHICH:
            continue
        same = [one for one in given.amounts if one.low == amount.low]
        homes = {given.clauses[one.first] for one in same}
        if any(given.words[one.last + 1 : one.last + 3] in _OF_WHICH for one in same):
            continue
        behind = [at for at in reading.content if amount.last < at <= amount.last + _FIGURE]
        told = {given.clauses[at] for place in behind for at in reading.places_given(place)}
        if homes and told and not homes & told:
            reading.raise_to("added", *range(amount.first, amount.last + 1))


def keep_intervals(reading: Reading) -> None:
    """ "Turned them every 2 hours, took vitals" gives no "took vitals every 2 hours"."""
    given = reading.given
    for place in _intervals(reading.words):
        homes = {given.clauses[at] for at in _intervals(given.words) if given.words[at + 1] == reading.words[place + 1]}
        deed = next((at for at in reversed(reading.content) if at < place and is_told_as_done(reading, at)), None)
        if deed is None or not homes or reading.clauses[deed] != reading.clauses[place]:
            continue
        own = given.homes(reading.stems[deed])
        if own and not own & homes and given.done_in(frozenset(homes)) & set(reading.stems):
            reading.raise_to("added", place, place + 1)


def _intervals(words: tuple[str, ...]) -> list[int]:
    return [at for at in range(len(words) - 1) if words[at] in ("every", "each") and words[at + 1][:1].isdigit()]


def keep_totals(reading: Reading) -> None:
    """ "Got through 640 of 2,000" is not 2,000, nor is "ward of 28 beds, I had 7" 28 that the writer had."""
    given, told = reading.given, {amount.low for amount in reading.amounts}
    for at, part in enumerate(given.amounts):
        if part.low in told or part.low == 1 or _SOME & set(reading.words):
            continue
        for whole in (*given.amounts[at + 1 : at + 2], *given.amounts[max(0, at - 1) : at]):
            is_of = 0 < whole.first - part.last <= _NEAR + 1 and given.words[whole.first - 1] == "of"
            if is_of or (_is_bare(part) and whole.last < part.first and _tells_of_a_share(reading, whole, part)):
                same = (amount for amount in reading.amounts if amount.low == whole.low)
                reading.raise_to("added", *(place for amount in same for place in range(amount.first, amount.last + 1)))


def _is_bare(amount: Amount) -> bool:
    """Whether a number counts no thing of its own: the 7 of "I had 7", the 20 of "the 20 vegan ones"."""
    thing = amount.counted[-1:]
    is_a_verb = amount.said[:1] and (form := verbs.form_of(amount.said[0])) and form.kind == "past"
    return not (amount.unit or amount.rate or amount.of) and bool(not thing or thing == ("one",) or is_a_verb)


def _tells_of_a_share(reading: Reading, whole: Amount, part: Amount) -> bool:
    """Whether a line has words that the note has only with the smaller number."""
    given = reading.given
    home = given.clauses[part.first]
    if whole.low <= part.low or given.clauses[whole.first] == home:
        return False
    for place, word in enumerate(reading.words):
        told = [at for at, one in enumerate(given.stems) if one == reading.stems[place]]
        is_one = place in reading.content or verbs.form_of(word) is not None
        if is_one and told and all(given.clauses[at] == home for at in told):
            return True
    return False


def keep_school_days(reading: Reading) -> None:
    """ "Mowed lawns in college" says when, "at a college" where."""
    words = reading.given.words
    told = [at for at, word in enumerate(words) if word in _SCHOOLS]
    if told and all("in" in words[max(0, at - 2) : at] and not _THE & set(words[at - 2 : at]) for at in told):
        at_one = (at for at, word in enumerate(reading.words) if word in _SCHOOLS)
        reading.raise_to("added", *(at for at in at_one if _THE & set(reading.words[max(0, at - 2) : at])))


def _rates(words: tuple[str, ...]) -> list[int]:
    """The places of what a figure is told for each of: the shift of "400 boxes a shift", and of "12 a night shift"."""
    found: list[int] = []
    for at in range(2, len(words)):
        between = [word for word in words[max(0, at - _COUNTED) : at - 1] if not is_function(word)]
        whole = len(between) == min(at, _COUNTED) - 1 or words[at - 2][:1].isdigit()
        if words[at - 1] in _EACH and whole and any(word[:1].isdigit() for word in between):
            found.append(at + 1 if words[at] in ("night", "day") and words[at + 1 : at + 2] == ("shift",) else at)
    return found


def _is_watched(words: tuple[str, ...]) -> bool:
    for place, word in enumerate(words):
        near = {stem(one) for one in words[place + 1 : place + 3 + _NEAR]}
        if word == "under" and {stem(one) for one in words[place + 1 : place + 1 + _NEAR]} & _WATCH:
            return True
        if word == "supervised" and words[place + 1 : place + 2] == ("by",):
            return True
        if (
            word in ("when", "while")
            and near & _THERE
            and (words[place + 1] in _WHO or any(is_at_work(one) for one in words[place + 1 : place + 2 + _NEAR]))
        ):
            return True
        if word in _BESIDE and _SENIOR & set(words[place + 1 : place + 3]):
            return True
        if (
            word == "with"
            and _WATCHING & set(words[place + 2 : place + 2 + _NEAR])
            and any(is_at_work(one) for one in words[place + 1 : place + 1 + _NEAR])
        ):
            return True
    return False
