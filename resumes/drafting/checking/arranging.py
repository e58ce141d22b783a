"""What a note only arranges: who books interviews, or has repairs done, has held none and repaired nothing."""

from collections.abc import Iterator

from ..language import synonyms, verbs
from ..language.wordlists import listed
from ..language.words import is_function, stems
from .given import Given
from .reading import Reading, opens_or_is_sure

_ARRANGING = stems("schedule book arrange organize coordinate plan order commission request reserve outsource")
_PREPARING = stems("set line lined")  # with "up"; a thing, unless it is talk: "set up trays"
# Who organizes a sale runs it; who books an interview holds none.
_HOSTING = stems("organize plan coordinate arrange")
_HOSTS = stems("hold run host put stage throw")
_DOING = stems(
    "perform conduct do complete carry provide give deliver run hold lead host make teach facilitate undertake"
)
# "Handled interview bookings" says that they were arranged.
_ARRANGEMENTS = stems(
    "booking arrangement coordination organization planning setup schedule calendar logistics order request"
    " reservation preparation appointment"
)
_ENDS = listed("; . i we")
_OPENS = listed("and , ; : then i we to & + /")
_MADE = ("ing", "tion", "sion", "ment")  # the ends of nouns for deeds
_TALKS = stems(
    "interview meeting session appointment lesson class tour talk workshop seminar audit shoot event exam call demo"
    " visit inspection consultation screening trip repair delivery training"
)


def keep_arranged(reading: Reading) -> None:
    """ "Booked oil changes" is not "performed oil changes", nor "lined up roof repairs" "repaired roofs"."""
    arranged = dict(_arranged(reading))
    for place in reading.content if arranged else ():
        one = reading.stems[place]
        if one in _ARRANGING or not _is_done(reading, place):
            continue
        told = reading.places_given(place)
        if reading.words[place - 1] == "to" and _ARRANGING & set(reading.stems[:place]):
            continue  # "booked engineers to go out"
        if told and all(at in arranged for at in told):
            reading.raise_to("added", place)
            continue
        by = _arranged_things(reading, place, arranged) if one in _DOING else frozenset()
        if by and not (one in _HOSTS and by <= _HOSTING):
            reading.raise_to("added", place)


def _is_done(reading: Reading, place: int) -> bool:
    """Whether a word of the draft is a verb where it stands, and no "and repairs"."""
    form = verbs.form_of(reading.words[place])
    if form is None or form.kind == "third" or reading.is_passive(place):
        return False
    return place == 0 or (reading.words[place - 1] in _OPENS and opens_or_is_sure(reading, place))


def _arranged(reading: Reading) -> Iterator[tuple[int, str]]:
    """Places of the fact's words that hang on an arranging, each with the verb."""
    given = reading.given
    for place in range(len(given.words)):
        start = _after_arranging(reading, place)
        if start is None or (place and given.words[place - 1] not in _OPENS):
            continue
        for at in range(start, len(given.words)):
            home, own = given.clauses[at], given.clauses[place]
            if given.words[at] in _ENDS or (home != own and given.is_a_verb(at)) or _opens_a_deed(given, at):
                break
            yield at, given.stems[place]


def _opens_a_deed(given: Given, at: int) -> bool:
    """ "Booked rooms & emailed everyone", "…, label bins"; not "… and repairs"."""
    form = verbs.form_of(given.words[at])
    if form is None or form.kind not in ("past", "base") or given.words[at - 1] not in _OPENS:
        return False
    return form.kind == "past" or "".join(given.words[at + 1 : at + 2])[:1].isalnum()


def _after_arranging(reading: Reading, place: int) -> int | None:
    """The place behind a verb of arranging, or None: "order picking" and "book returns" name things."""
    given = reading.given
    if given.stems[place] in _PREPARING and given.words[place + 1 : place + 2] == ("up",):
        return place + 2
    form = verbs.form_of(given.words[place])
    if form is None or form.kind == "third" or given.stems[place] not in _ARRANGING:
        return None
    following = given.words[place + 1] if place + 1 < len(given.words) else ""
    is_bare = form.kind == "base" and not is_function(following)
    names = is_bare and (not reading.role.current or following.endswith("ing"))
    if names or following == "," or (is_bare and not following[:1].isalnum()):
        return None
    return place + 1


def _arranged_things(reading: Reading, place: int, arranged: dict[int, str]) -> frozenset[str]:
    """The verbs that arranged the deed named right behind a verb of the draft; none where it names more than that."""
    found: set[str] = set()
    for at in range(place + 1, min(place + 6, len(reading.words))):
        if at not in reading.content:
            if not reading.pieces[at].is_number and reading.words[at] not in ("a", "an", "the", "all", "-"):
                break
            continue
        if reading.stems[at] in _ARRANGEMENTS:
            return frozenset()
        told = reading.places_given(at)
        by = {arranged.get(home, "") for home in told}
        if "" in by:
            return frozenset()
        if reading.stems[at] in _TALKS or (_names_a_deed(reading, at) and not by & _PREPARING):
            found |= by
    return frozenset(found)


def _names_a_deed(reading: Reading, place: int) -> bool:
    word, one = reading.words[place], reading.stems[place]
    return verbs.form_of(word) is not None or bool(synonyms.deeds_of_noun(one)) or one.endswith(_MADE)
