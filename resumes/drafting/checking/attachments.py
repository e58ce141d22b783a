"""Rules about what stands with what: a deed keeps its things, its places and its tools."""

from ..language import names, verbs
from ..language.numbers import PERIODS
from ..language.rates import DAYS
from ..language.synonyms import says_the_same
from ..language.wordlists import listed
from ..language.words import WEIGHTY, is_function, stems
from . import plain, strength, subjects
from .given import Given
from .reading import AFTER_PASSIVE, Reading, is_a_deed, opens_or_is_sure

_ATTACHING = listed("in on at with using via through for to from by during")
_MEANS = listed("in with using via through")
_BESIDE_A_DEED = listed("the a an up over out")
_USING = stems("use utilize work operate apply")
_OF_OTHERS = stems("train teach show coach instruct brief watch observe advise mentor tell")
_ABOUT = listed("on in about how with")
_THEM = listed("them him her they")
_POINTING = listed("it them that this these those")


def keep_reworded(reading: Reading) -> None:
    """ "Picked orders and packed boxes" gives no "pulled boxes": other words for a deed keep the deed's things."""
    given = reading.given
    if not given.clauses or given.clauses[-1] == 0:
        return
    for place in reading.content:
        one = reading.stems[place]
        if reading.kinds[place] != "reworded" or not is_a_deed(reading.words[place]) or one in given.stem_set:
            continue
        told, thing = reading.places_given(place), _object_in(reading, place)
        in_a_phrase = () if told else tuple(given.phrase_places.get(one, ()))
        told = told or in_a_phrase
        own = [object_of(given, at) for at in told]
        if thing is None or not own or not all(own) or one in plain.DEEDS or _says_one_of(reading, place, own):
            continue
        homes = {given.clauses[at] for at in reading.places_given(thing)}
        parted = homes and not homes & {given.clauses[at] for at in told}
        if in_a_phrase and parted and not given.done_in(frozenset(homes)) & set(reading.stems):
            continue  # "ran cable and installed boxes" of "pulled cable and fixed boxes"
        if parted and all(given.done_in(frozenset({home})) - plain.LIGHT for home in homes):
            reading.raise_to("added", place)


def object_of(given: Given, place: int) -> str:
    """The stem of the thing right after a deed of the fact, "" where there is none."""
    for at in range(place + 1, min(place + 4, len(given.words))):
        word = given.words[at]
        if given.clauses[at] != given.clauses[place] or word in _POINTING | AFTER_PASSIVE:
            return ""
        if given.pieces[at].is_word and not is_function(word):
            return "" if given.stems[at] in PERIODS or _opens_a_clause(word) else given.stems[at]
    return ""


def _opens_a_clause(word: str) -> bool:
    return verbs.opens_a_clause(word) and not word.endswith("s")  # "shelves" are things here


def _object_in(reading: Reading, place: int) -> int | None:
    """The place of the thing right after a deed of the draft."""
    for at in range(place + 1, min(place + 4, len(reading.words))):
        if reading.clauses[at] != reading.clauses[place] or reading.words[at] in AFTER_PASSIVE:
            return None
        if at in reading.content:
            return None if _opens_a_clause(reading.words[at]) else at
    return None


def _says_one_of(reading: Reading, place: int, things: list[str]) -> bool:
    home = reading.clauses[place]
    return any(
        says_the_same(reading.stems[at], thing)
        for at in reading.content
        for thing in things
        if reading.clauses[at] == home
    )


def keep_places(reading: Reading) -> None:
    """What stands with one deed of the fact does not move to another: "posters in Canva, news in Mailchimp"."""
    given = reading.given
    if not given.clauses or given.clauses[-1] == 0:
        return
    homes = {place: _homes(reading, place) for place in reading.content}
    for place in reading.content:
        link = _link_before(reading, place)
        is_deed = link == place - 1 and reading.words[link] == "to" and verbs.form_of(reading.words[place]) is not None
        if (
            link is None
            or is_deed
            or len(homes[place]) != 1
            or reading.stems[place] in PERIODS
            or _is_a_day(reading.words[place])
        ):
            continue
        if reading.pieces[place].text.endswith(("'s", "’s")):
            continue  # "our facebook", "the band's Facebook"
        if _is_turned(reading, place) or homes.get(place + 1, set()) >= homes[place]:
            continue  # "company gear" of "gear for our company", "an Arduino station" of "a station with an Arduino"
        if "ones" in given.exact:
            continue  # "for missing ones" may be for missing anything
        if subjects.is_of_people(reading.words[place]) and _THEM & given.exact:
            continue  # "made them sandwiches"
        if _is_loose(given, homes[place]) or _closes_for_all(reading, link, homes, place):
            continue
        if any(word == "it" and given.clauses[at] - 1 in homes[place] for at, word in enumerate(given.words)):
            continue  # "the bouquet was his, but I wired roses for it"
        clause = [at for at in reading.content if reading.clauses[at] == reading.clauses[place] and at != place]
        if clause and _has_home(reading, clause[0], homes[place]):
            continue
        near = [at for at in clause if at < link and len(homes[at]) == 1 and not _is_loose(given, homes[at])]
        own = [at for at in homes if at not in clause and at != place and homes[at] == homes[place]]
        if (
            near
            and (own or _has_company(given, reading.words[place], homes[place]))
            and all(homes[at] != homes[place] for at in near)
        ):
            reading.raise_to("added", place)


def _is_turned(reading: Reading, place: int) -> bool:
    """Whether two nouns in a row stand in the fact the other way round, joined by a small word."""
    for first, second in ((place, place + 1), (place - 1, place)):
        if first < 0 or second not in reading.content or first not in reading.content:
            continue
        given = reading.given
        for at, one in enumerate(given.stems):
            behind = [
                other
                for other in range(at + 1, min(at + 4, len(given.stems)))
                if given.clauses[other] == given.clauses[at]
            ]
            end = next((other for other in behind if given.stems[other] == reading.stems[first]), None)
            if one == reading.stems[second] and end and given.words[at + 1] in _ATTACHING:
                return all(is_function(word) for word in given.words[at + 1 : end])
    return False


def _has_home(reading: Reading, place: int, homes: set[int]) -> bool:
    """Whether the verb of a draft's clause says what the fact says there: "recorded" where it "logged"."""
    told = _homes(reading, place) or {reading.given.clauses[at] for at in reading.places_given(place)}
    return verbs.form_of(reading.words[place]) is not None and bool(told & homes)


def _is_a_day(word: str) -> bool:
    return word.removesuffix("s") in DAYS  # when a deed is done: the rules for times see to it


def _is_loose(given: Given, homes: set[int]) -> bool:
    """Whether a word stands in a bare part that hangs on no deed, or says when: ", cooking", "2nd shift,"."""
    words = [word for at, word in enumerate(given.words) if given.clauses[at] in homes]
    is_told = any(
        (form := verbs.form_of(word)) and word not in verbs.NOUNS_TOO and form.base not in verbs.NOUNS_TOO
        for word in words
    )
    is_a_time = bool({"every", "each"} & set(words[:2]))  # ", every two weeks in QuickBooks"
    return not is_told and (is_a_time or not _ATTACHING & set(words))


def _closes_for_all(reading: Reading, link: int, homes: dict[int, set[int]], place: int) -> bool:
    """Whether a place ends a draft that tells its deed too: "checked guests in and ran the bar at the inn"."""
    if reading.words[link] != "at" or reading.clauses[place] != reading.clauses[-1]:
        return False
    return any(homes[at] == homes[place] and at < link and is_a_deed(reading.words[at]) for at in homes)


def keep_company(reading: Reading) -> None:
    """A thing that stands with one deed of the fact does not pass to another, where the draft tells both."""
    given = reading.given
    if given.denies:
        return  # the rules for denials see to it
    told = {
        reading.clauses[at]: _homes(reading, at) or {given.clauses[k] for k in reading.places_given(at)}
        for at in reversed(reading.content)
        if verbs.form_of(reading.words[at]) and opens_or_is_sure(reading, at) and not _is_light(reading, at)
    }
    for place in reading.content:
        homes, clause = _homes(reading, place), reading.clauses[place]
        if len(homes) != 1 or _may_stand_anywhere(reading, place) or not told.get(clause):
            continue
        if homes & told[clause] or not given.done_in(frozenset(homes)):
            continue
        if any(homes & others for at, others in told.items() if at != clause and _has_a_thing(reading, at)):
            reading.raise_to("added", place)


def _is_light(reading: Reading, place: int) -> bool:
    """A deed that says nothing of its thing, or the "hand" of "hand-laid"."""
    return reading.stems[place] in strength.LIGHT or _is_tied(reading, place)


def _is_tied(reading: Reading, place: int) -> bool:
    return reading.words[place + 1 : place + 2] == ("-",)


def _has_a_thing(reading: Reading, clause: int) -> bool:
    """Whether a clause holds more than its verb: not the "washed" of "washed and dressed 9 residents"."""
    return sum(reading.clauses[at] == clause for at in reading.content) > 1


def _may_stand_anywhere(reading: Reading, place: int) -> bool:
    """A verb, a time, a word said twice, or what hangs on the end of the line and may be of all of it."""
    word, one = reading.words[place], reading.stems[place]
    if (
        (verbs.form_of(word) and not _is_tied(reading, place))
        or one in PERIODS
        or _is_a_day(word)
        or word in WEIGHTY
        or word in ("round", "around")
    ):
        return True
    if reading.stems.count(one) > 1:
        return True
    return reading.clauses[place] == reading.clauses[-1] and _link_before(reading, place) is not None


def keep_taught(reading: Reading) -> None:
    """ "Cleaned the machine, trained two on latte art" gives no "trained two on latte art and cleaning the machine"."""
    given = reading.given
    for place in reading.content:
        form = verbs.form_of(reading.words[place])
        if form is None or form.kind != "ing" or reading.words[place] in given.exact:
            continue
        over = [at for at in reading.content if at < place and reading.stems[at] in _OF_OTHERS]
        links = reading.words[over[-1] : place] if over else ()
        own = {given.clauses[at] for at in reading.places_given(over[-1])} if over else set()
        homes = {given.clauses[at] for at in reading.places_given(place)}
        link = next((word for word in reversed(links) if word in _ABOUT or word == "by"), "")
        ends_a_list = reading.words[place - 1] == "and" and place + 1 not in reading.content
        if link in _ABOUT and ("," not in links or ends_a_list) and homes and own and not homes & own:
            reading.raise_to("added", place)


def keep_tools(reading: Reading) -> None:
    """ "The API in Python and the screens in React" keeps each tool with its thing."""
    given = reading.given
    told = _with_tools(given.words, given.stems)
    crossed = []
    for place, one, tool in _with_tools(reading.words, reading.stems):
        own = {other for _, thing, other in told if says_the_same(one, thing)}
        if own and tool not in own and any(tool == other for _, _, other in told):
            crossed.append(place)
            if given.names_a_time(given.stems.index(tool)):
                continue
            homes = [
                (first, last) for first, thing, _ in told if thing == one for last, _, other in told if other == tool
            ]
            if homes and not own & set(reading.stems) and all(_are_joined(given, home) for home in homes):
                reading.raise_to("added", place)  # what the thing hung on is left out
    if len(crossed) > 1:
        reading.raise_to("added", *crossed)
    lone = {tool for tool in _shared(given) if given.stems.count(tool) == 1}
    parted = [place for place, _, tool in _with_tools(reading.words, reading.stems) if tool in lone]
    if len(parted) > 1 and len({reading.stems[place] for place in parted}) > 1:
        reading.raise_to("added", *parted)


def _are_joined(given: Given, places: tuple[int, int]) -> bool:
    """Whether two places of a note are in two members of a list: the "school" and "church" of "doors for the school and
    stairs for the church"."""
    return bool({"and", ","} & set(given.words[min(places) : max(places)]))


def keep_means(reading: Reading) -> None:
    """ "Planned menus in Excel" gives no "set up Excel": what a deed was done in is used, and nothing is done to it."""
    words = reading.given.words
    for place in reading.content:
        after = reading.words[place + 1 : place + 2]
        if not names.is_tool(reading.words[place]) or place + 1 in reading.content or after == ("-",):
            continue
        deed = place - 1
        while deed > 0 and reading.words[deed] in _BESIDE_A_DEED:
            deed -= 1
        is_done = deed >= 0 and verbs.form_of(reading.words[deed]) and reading.stems[deed] not in _USING
        told = reading.places_given(place) if is_done and (deed == 0 or opens_or_is_sure(reading, deed)) else ()
        if told and all({*words[max(0, at - 2) : at]} & _MEANS for at in told):
            reading.raise_to("added", *range(deed, place + 1))


def _shared(given: Given) -> frozenset[str]:
    """Tools that the fact gives together: the two of "flyers and posts in Canva and Illustrator"."""
    found: set[str] = set()
    for at in range(2, len(given.words) - 2):
        joined = given.words[at] == "and" and given.words[at - 2] in ("in", "with", "on", "using")
        things = {"and", ","} & set(given.words[max(0, at - 6) : at - 2])
        if (
            joined
            and things
            and all(given.words[k][:1].isalpha() and not is_function(given.words[k]) for k in (at - 1, at + 1))
        ):
            found |= {given.stems[at - 1], given.stems[at + 1]}
    return frozenset(found)


def _with_tools(words: tuple[str, ...], stems_of: tuple[str, ...]) -> list[tuple[int, str, str]]:
    """What stands after "in", "with" …, and tools right behind a thing: its place, the thing before, and itself."""
    found = []
    for at in range(1, len(words)):
        after = at
        if words[at] in _ATTACHING and at + 1 < len(words):
            after = min(at + 2 if words[at + 1] in ("the", "a", "an") else at + 1, len(words) - 1)
        elif not names.is_tool(words[at]):
            continue  # "thumbnails photoshop" needs no link
        if all(words[place][:1].isalpha() and not is_function(words[place]) for place in (at - 1, after)):
            found.append((after, stems_of[at - 1], stems_of[after]))
    return found


def _link_before(reading: Reading, place: int) -> int | None:
    """The place of the "in", "with" or the like that a thing hangs on, past what describes it."""
    for at in range(place - 1, max(-1, place - 4), -1):
        if reading.words[at] in _ATTACHING:
            return at
        if is_a_deed(reading.words[at]) or not reading.words[at][:1].isalpha():
            return None
    return None


def _has_company(given: Given, word: str, homes: set[int]) -> bool:
    """Whether a tool stands with something else in its clause of the fact."""
    return names.is_tool(word) and any(
        given.clauses[at] in homes and given.pieces[at].is_word and other != word and not is_function(other)
        for at, other in enumerate(given.words)
    )


def _homes(reading: Reading, place: int) -> set[int]:
    return reading.given.homes(reading.stems[place])


RULES = (keep_reworded, keep_places, keep_company, keep_taught, keep_tools, keep_means)
