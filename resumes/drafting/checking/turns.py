"""Rules about turns of phrase: praise in small words, leading people, and a change from one number to another."""

from ..language import verbs
from ..language.rates import EVERY
from ..language.wordlists import listed, paired
from ..language.words import is_function, stem, stems
from . import changes, strength, subjects
from .counting import PEOPLE
from .given import Given
from .parting import by_first_word
from .reading import Reading, is_a_deed

_PRAISE = by_first_word(
    (
        ("day", "and", "night"),
        ("night", "and", "day"),
        ("from", "the", "first"),
        ("from", "the", "start"),
        ("from", "the", "beginning"),
        ("on", "time"),
        ("on", "-", "time"),
        ("under", "budget"),
        ("within", "budget"),
        ("on", "budget"),
        ("on", "schedule"),
        ("in", "full"),
        ("error", "-", "free"),
        ("error", "free"),
        ("trouble", "free"),
        ("top", "quality"),
        ("high", "-", "quality"),
        ("high", "quality"),
        ("with", "ease"),
        ("with", "care"),
        ("to", "standard"),
        ("what", "used", "to"),
        ("that", "used", "to"),
        ("used", "to", "take"),
        ("used", "to", "be"),
    )
)
_PARTS_OF_TIME = listed("start beginning end rest half part most first last middle days day close out all")
_LEADING = stems("lead supervise direct head oversee")
_RAN = frozenset(
    ["ran", "run", "runs", "running", "supervised", "supervise", "led", "lead", "headed", "head", "managed"]
)
# To run one of these is to be in charge of it.
_PLACES = stems(
    "kitchen garage workshop shop store restaurant cafe bar pub salon office clinic surgery hotel site farm school"
    " nursery library warehouse studio gym business company firm agency department branch"
)
_RUNNING = _RAN | listed("manage managing manages opened own owned owner owns started set alone solo")
_TIES = listed("in at for of with to on from")
_GROUP = PEOPLE | stems("group squad department shift roofer painter nurse cook server guard volunteer")
# What is led and is nobody: who gives a tour leads it.
_EVENTS = stems(
    "tour class lesson workshop hike walk activity game exercise craft discussion story storytime drill stretch yoga"
    " warmup song worship aerobic spin demonstration"
)
_GIVING = stems("do give run hold teach take host guide conduct have be")
_REACH = 7  # words from "led" to the event
_AT_ONCE = listed("once same each per ratio simultaneously concurrently caseload")
_HAVING = listed("had have has having got under gave my our")
_ROUND = listed("round around through")
_SHOWING = stems("take show walk guide")
_HAPPENING = stems("go fall fell drop decline decrease rise climb grow")  # a change that nobody is said to have made
_BROUGHT = stems("take bring get make")
_OFTEN = listed("regularly regular routinely routine frequently frequent often consistently constantly ongoing")
_FEW_TIMES = listed("once twice yearly annually rarely seldom occasionally")
_USUAL = listed("day shift hour night week month daily opened done started the i we they it") - {"the"}
_JUDGING = stems(
    "commend praise compliment recognize honor award promote nominate thank trust value rate choose select applaud"
    " acknowledge appreciate endorse respect admire request recommend celebrate credit"
)
_CAUSES = listed("after by because since once when cos as")
_ONLY_THERE = stems("be start join leave work arrive come")  # "while I was there" makes nothing
# Small words that make another deed of a verb.
_OTHER_DEEDS = {
    (stem(verb), small)
    for verb, smalls in paired(
        "sell: out off, pay: off, lay: off, run: out, write: off, turn: around, break: down up"
    ).items()
    for small in smalls.split()
}


def mark_other_deeds(reading: Reading) -> None:
    """ "Sold out at the market" is more than "sold at the market"."""
    told = set(reading.given.words)
    for place, pair in enumerate(zip(reading.stems, reading.words[1:], strict=False)):
        if (
            pair in _OTHER_DEEDS
            and pair[0] in reading.given.stem_set
            and not {pair[1], pair[1].removeprefix("a")} & told
        ):
            reading.raise_to("added", place, place + 1)


def mark_praise(reading: Reading) -> None:
    """ "On time" and "under budget" are made of small words and say much."""
    for place in range(len(reading.stems)):
        for phrase in _PRAISE.get(reading.words[place], ()):
            if reading.words[place : place + len(phrase)] == phrase and not _stands(reading, phrase):
                reading.raise_to("added", *range(place, place + len(phrase)))


def mark_at_once(reading: Reading) -> None:
    """ "Nine children at a time" of who had nine over five years."""
    if not _AT_ONCE & reading.given.exact and not _stands(reading, ("a", "time")):
        for place in range(2, len(reading.words)):
            if reading.words[place - 2 : place + 1] == ("at", "a", "time"):
                reading.raise_to("added", *range(place - 2, place + 1))


def mark_awards(reading: Reading) -> None:
    """ "Employee of the month" is an award, however small its words."""
    for place in range(3, len(reading.words)):
        is_award = reading.words[place - 2 : place] == ("of", "the") and reading.words[place] in (
            "month",
            "year",
            "week",
        )
        if (
            is_award
            and reading.words[place - 3] not in _PARTS_OF_TIME
            and not "".join(reading.words[place + 1 : place + 2]).isdecimal()  # "of the year 9 club"
            and reading.kinds[place - 3] is not None
            and not _stands(reading, reading.words[place - 2 : place + 1])
            and not _stands(reading, ("of", reading.words[place]))
        ):
            reading.raise_to("hard", *range(place - 3, place + 1))
    for place in range(len(reading.words) - 2):
        exam = reading.words[place : place + 3]
        if exam == ("a", "-", "level") and not _stands(reading, exam):
            reading.raise_to("hard", *range(place, place + 3))


def _stands(reading: Reading, phrase: tuple[str, ...]) -> bool:
    wanted = tuple(word for word in phrase if word != "-")
    words = tuple(word for word in reading.given.words if word != "-")
    if any(words[at : at + len(wanted)] == wanted for at in range(len(words))):
        return True
    if "night" in wanted and {"day", "night"} <= reading.given.stem_set:
        return True
    return "time" in wanted and bool(reading.given.exact & {"punctual", "promptly", "never", "deadline", "deadlines"})


def accept_leading(reading: Reading) -> None:
    """Who ran a crew led it; who ran a fryer with a crew, or helped run one, did not."""
    for place in reading.content:
        if reading.stems[place] not in _LEADING or reading.kinds[place] != "added":
            continue
        groups = {one for one in reading.stems[place + 1 : place + 6] if one in _GROUP}
        is_event = reading.stems[place] == "lead" and _is_their_event(reading, place)
        if is_event or (groups and (_ran_people(reading) or _took_people_round(reading))):
            reading.kinds[place] = "reworded"


def _is_their_event(reading: Reading, place: int) -> bool:
    """ "Led two tours a day" of who gave them, or only names them."""
    given = reading.given
    behind = [at for at in reading.content if place < at <= place + _REACH]
    head = next((at for at in behind if at + 1 not in reading.content or reading.words[at + 1] in EVERY), place)
    events = [head] if reading.stems[head] in _EVENTS else []
    homes = {given.clauses[at] for one in events for at in reading.places_given(one) if not given.is_modest_at(at)}
    return any(given.done_in(frozenset((home,))) - _EVENTS <= _GIVING for home in homes)


def _took_people_round(reading: Reading) -> bool:
    """ "Took groups of 20 round the old town" is leading them."""
    words, given = reading.given.words, reading.given
    return any(
        one in _SHOWING and _GROUP & set(given.stems[at + 1 : at + 4]) and _ROUND & set(words[at + 2 : at + 7])
        for at, one in enumerate(given.stems)
    )


def _ran_people(reading: Reading) -> bool:
    given = reading.given
    for place, word in enumerate(given.words):
        if word not in _RAN or given.is_modest_at(place) or stem(given.words[place - 1]) in strength.MODEST:
            continue
        for at in range(place + 1, min(place + 5, len(given.words))):
            if given.stems[at] in _GROUP:
                after = given.words[at + 1] if at + 1 < len(given.words) else "."
                if not after[0].isalpha() or is_function(after) or after in ("every", "each"):
                    return True
                break
            if given.clauses[at] != given.clauses[place] or given.words[at] in ("with", "for", "in", "at", "to", "on"):
                break
    return False


def accept_changes(reading: Reading) -> None:
    """ "Went from 340ms to 90ms after I moved …" is "Cut … from 340ms to 90ms"."""
    is_their_doing = _is_their_doing(reading.given)
    for place in reading.content:
        happens = reading.stems[place] in _HAPPENING and reading.words[place + 1 : place + 2] in (
            ("from",),
            ("by",),
            ("to",),
        )
        if not is_their_doing and not happens:
            continue
        if reading.kinds[place] == "added" and changes.changes_as_given(
            reading.words, reading.stems[place], reading.given.words, place
        ):
            reading.kinds[place] = "reworded"
        if happens and reading.kinds[place] == "reworded":
            saw = [at for at in range(max(0, place - 4), place) if reading.words[at] in ("saw", "seeing")]
            for at in saw:  # "saw followers rise from 800 to 2,100"
                reading.kinds[at] = "reworded"


def _is_their_doing(given: Given) -> bool:
    """Whether the fact says what brought a change about: "after I moved …", "by labelling …", "got it from … to"."""
    for at, word in enumerate(given.words):
        behind = range(at + 1, min(at + 4, len(given.words)))
        deed = next((place for place in behind if verbs.form_of(given.words[place])), None)
        if word in _CAUSES and deed is not None and given.stems[deed] not in _ONLY_THERE:
            return True
        if given.stems[at] in _BROUGHT and is_a_deed(word) and {"from", "down", "up"} & set(given.words[at : at + 8]):
            return True
    return False


def mark_leading(reading: Reading) -> None:
    """ "Running a crew" of who was in one, "had 2 helpers" of who worked with them."""
    if reading.words[0] == "had" and not _HAVING & reading.given.exact:
        whom = next(iter(reading.content), 0)
        if subjects.is_at_work(reading.words[whom]):
            reading.raise_to("added", whom)
    for place in reading.content:
        if reading.stems[place] != "run" or reading.kinds[place] == "hard":
            continue
        where = _place_behind(reading, place)
        if where is not None and not _ran_it(reading, where):
            reading.raise_to("added", place)
        group = next((at for at in reading.content if place < at <= place + 2), None)
        if (
            group is not None
            and reading.clauses[group] == reading.clauses[place]
            and reading.stems[group] in _GROUP
            and not _ran_people(reading)
        ):
            reading.raise_to("added", place)


def _place_behind(reading: Reading, place: int) -> int | None:
    """The kitchen of "ran the kitchen", not of "ran the kitchen desk" or "ran the till in the kitchen"."""
    behind = range(place + 1, min(place + 5, len(reading.words)))
    head = next((at for at in behind if at in reading.content and at + 1 not in reading.content), place)
    is_tied = not _TIES & set(reading.words[place:head])
    return head if is_tied and reading.stems[head] in _PLACES else None


def _ran_it(reading: Reading, where: int) -> bool:
    """Whether the fact says so of the same place: "ran the bar on Fridays", "my own salon"."""
    words = reading.given.words
    return any(_RUNNING & {*words[max(0, at - 4) : at]} for at in reading.places_given(where))


def accept_deeds_of_others(reading: Reading) -> None:
    """ "Meetings led by the PM": a strong verb is quiet where somebody of the fact does it."""
    for place in reading.content:
        if reading.kinds[place] != "added" or reading.words[place + 1 : place + 2] != ("by",):
            continue
        if reading.stems[place] in _JUDGING:
            continue  # "commended by the inspector" is about the writer
        after = [at for at in reading.content if place + 1 < at <= place + 5]
        somebody = any(subjects.is_of_people(reading.words[at]) for at in after)
        if somebody and reading.kinds[after[0]] in ("yours", "reworded"):
            reading.kinds[place] = "reworded"


def mark_often(reading: Reading) -> None:
    """ "Regularly", of what was done once, or twice a year."""
    words = reading.given.words
    if any(word in _FEW_TIMES and not _USUAL & set(words[at + 1 : at + 3]) for at, word in enumerate(words)):
        reading.raise_to("added", *(place for place, word in enumerate(reading.words) if word in _OFTEN))


RULES = (
    mark_often,
    mark_other_deeds,
    accept_deeds_of_others,
    mark_leading,
    mark_at_once,
    mark_awards,
    accept_leading,
    accept_changes,
    mark_praise,
)
