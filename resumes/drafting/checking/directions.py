"""Between whom a thing goes, and by whom: "passed foils to the stylist" is no "foils passed by the stylist"."""

from ..language import synonyms, verbs
from ..language.words import stems
from .given import Given
from .parts import others_parts
from .reading import Reading
from .subjects import BODIES, PEOPLE, is_of_people

_CALLS = stems("call phone ring telephone contact")
_TO = frozenset(["to"])
_FROM = frozenset(["by", "from"])


def keep_directions(reading: Reading) -> None:
    """ "Passed foils to the stylist" is not "foils passed by the stylist", nor does who said it change."""
    given = reading.given
    told = _linked(given.words, given.stems)
    for place, one in enumerate(reading.stems):
        if one not in BODIES and not is_of_people(reading.words[place]):
            continue
        link = _link_before(reading.words, place)
        known = {other for who, other in told if synonyms.says_the_same(one, who)}
        turned = (link in _FROM and known <= _TO) or (link in _TO and known <= _FROM)
        if known and (turned or (link == "by" and known <= _TO | {"for"})):
            reading.raise_to("added", place)
        deed = reading.stems[place + 1] if place + 1 < len(reading.stems) else ""
        doers = _doers(given).get(deed, set()) if one in given.stem_set else set()
        if doers and not any(one.startswith(who) or synonyms.says_the_same(one, who) for who in doers):
            reading.raise_to("added", place)


def keep_ways(reading: Reading) -> None:
    """ "From Polish into English" is not "from English into Polish"."""
    told, own = _ways(reading.given.words, reading.given.stems), _ways(reading.words, reading.stems)
    turned = {one for one, is_from in own - told if (one, not is_from) in told}
    if len(turned) > 1:
        reading.raise_to("added", *(place for place, one in enumerate(reading.stems) if one in turned))


def _ways(words: tuple[str, ...], stems_of: tuple[str, ...]) -> set[tuple[str, bool]]:
    """What stands right behind a "from" or "out of", and what behind a "to"."""
    found = set()
    for at, word in enumerate(words):
        place = at + 1 + (words[at + 1 : at + 2] in (("the",), ("my",), ("our",)))
        is_out = word == "of" and words[max(0, at - 1)] == "out"
        if (word in ("from", "to", "into") or is_out) and place < len(words) and words[place][:1].isalpha():
            found.add((stems_of[place], word == "from" or is_out))
    return found


def keep_doers(reading: Reading) -> None:
    """ "Made charts my supervisor put in a paper" gives no "charts made by a supervisor"."""
    given = reading.given
    theirs = others_parts(given)
    for place in reading.content[:-1]:
        after = [at for at in reading.content if place + 1 < at <= place + 4]
        somebody = next((at for at in after if is_of_people(reading.words[at])), None)
        if reading.words[place + 1 : place + 2] != ("by",) or somebody is None:
            continue
        own = {given.stems[at] for at, part in theirs.items() if reading.stems[somebody] in part.who}
        is_mine = reading.stems[place] in given.told - own and "by" not in given.exact
        if own and is_mine and reading.stems[somebody] in given.stem_set and verbs.form_of(reading.words[place]):
            reading.raise_to("added", place)


def keep_callers(reading: Reading) -> None:
    """ "Take calls from parents" is not "call parents"."""
    given = reading.given
    callers = {
        given.stems[at + 2 + skip]
        for at in range(len(given.words) - 2)
        for skip in (0, 1)
        if given.stems[at] in _CALLS and given.words[at + 1] == "from" and at + 2 + skip < len(given.stems)
    }
    called = {given.stems[at + 1] for at in range(len(given.words) - 1) if given.stems[at] in _CALLS}
    for place in reading.content[:-1]:
        opens = place == 0 or reading.words[place - 1] in ("and", ",")
        whom = reading.stems[place + 1 : place + 2]
        if opens and reading.stems[place] in _CALLS and set(whom) & callers - called:
            reading.raise_to("added", place)


def _linked(words: tuple[str, ...], stems_of: tuple[str, ...]) -> list[tuple[str, str]]:
    return [
        (one, "" if words[place + 1 : place + 2] == ("to",) else _link_before(words, place))
        for place, one in enumerate(stems_of)
        if one in BODIES or is_of_people(words[place])
    ]


def _link_before(words: tuple[str, ...], place: int) -> str:
    """The small word that ties a person to the rest, past articles and what describes them."""
    for at in range(place - 1, max(-1, place - 4), -1):
        if words[at] in _TO | _FROM | {"for"}:
            return (
                "" if words[max(0, at - 1)] in ("up", "according") or words[max(0, at - 1)].isdecimal() else words[at]
            )
        if not words[at][:1].isalnum() or (verbs.form_of(words[at]) and words[at] not in verbs.NOUNS_TOO):
            return ""
    return ""


def _doers(given: Given) -> dict[str, set[str]]:
    """For each verb right after a person of the fact: who does it."""
    found: dict[str, set[str]] = {}
    for place in range(1, len(given.words)):
        form = verbs.form_of(given.words[place])
        if given.stems[place - 1] in PEOPLE and form and form.kind in ("past", "third"):
            found.setdefault(given.stems[place], set()).add(given.stems[place - 1])
    return found
