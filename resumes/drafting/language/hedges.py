"""How sure a writer is of a figure: about, at least, at most."""

from collections.abc import Sequence

from . import verbs
from .rates import EVERY, PERIODS
from .wordlists import listed
from .words import is_function, stem

ABOUT = listed(
    """
    usually often about around approximately approx roughly mostly circa some ~ estimated averaging average like maybe
    ca abt normally typically generally probably perhaps roundabout ish nearer closer
    """
)
OVER = listed("over above exceeding plus more least upwards beyond minimum")
UNDER = listed(
    """
    under below almost nearly less fewer max maximum sometimes occasionally most up close busy peak many within
    """
)
# These soften a figure that they follow: "30 a week about", "40 a day tops".
_TRAILING = {
    **dict.fromkeys(
        listed(
            "about approx approximately roughly ish mostly usually maybe probably abt around average normally typically"
            " odd"
        ),
        "about",
    ),
    **dict.fromkeys(listed("max tops maximum sometimes occasionally"), "under"),
    **dict.fromkeys(listed("minimum plus"), "over"),
}
_PHRASES = {
    ("or", "more"): "over",
    ("and", "up"): "over",
    ("or", "so"): "about",
    ("or", "less"): "under",
    ("or", "under"): "under",
    ("at", "most"): "under",
    ("at", "least"): "over",
    ("give", "or", "take"): "about",
    ("on", "average"): "about",
    ("more", "or", "less"): "about",
}
_BOUNDARY = frozenset(",;.:()[]!?—–|•\n")
# "Busy" and "often" soften an amount only as part of the clause, "up" only as "up to": these stand right before it.
_NEAR = listed("with on for to than of at the a as is was it days day we had i times in got off by")
_MOVING = listed("walk walked walking look looked looking show showed showing tour toured")
_LENGTHS = listed("mile miles km kilometers kilometres kms")
_PEAKS = listed("good best busy busiest record peak peaks heavy heaviest")
_PLAIN = listed("normal typical average usual regular")
_SINGLE = ("max", "tops", "maximum", "ish", "plus", "odd")

Hedge = tuple[str, tuple[int, ...]]


def hedge(words: Sequence[str], first: int, last: int, before: int, after: int, *, is_plus: bool) -> Hedge:
    """The kind of hedge on a figure, and the places of its words."""
    if is_plus or words[last + 1 : last + 2] == ["+"]:
        return "over", ()
    found = _leading(words, first, before)
    return found if found[0] else _following(words, last, after)


def _leading(words: Sequence[str], first: int, before: int) -> Hedge:
    places: list[int] = []
    for place in range(first - 1, max(before, first - 6) - 1, -1):
        word = words[place]
        if word == "-" and place == first - 1 and words[place - 1] == "under":
            continue  # "the under-9s"
        kind = _kind(words, place)
        if kind:
            doubled = kind == "about" and place - 1 >= before and words[place - 1] in ABOUT
            return kind, ((place - 1, place) if doubled else (place,)) + tuple(places)  # "averaging about 10"
        if word not in _NEAR or word in _BOUNDARY:
            break
        places.append(place)
    return "", ()


def _following(words: Sequence[str], last: int, after: int) -> Hedge:
    """A hedge right after the figure, or at the end of the words that belong to it."""
    for place in range(last + 1, min(after, last + 8, len(words))):
        for kind, days in (("under", _PEAKS), ("about", _PLAIN)):
            if such := _on_such_days(words, place, days):
                return kind, such
        for phrase, kind in _PHRASES.items():
            if tuple(words[place : place + len(phrase)]) == phrase and (
                place == last + 1 or _ends(words, place + len(phrase))
            ):
                return kind, tuple(range(place, place + len(phrase)))
        word = words[place]
        if word in _TRAILING and (_ends(words, place + 1) or (place == last + 1 and word in _SINGLE)):
            return _TRAILING[word], (place,)
        if word in _BOUNDARY and word != "-":
            break
        if verbs.opens_a_clause(word) and word not in verbs.ADJECTIVES and word not in verbs.NOUNS_TOO:
            break
        if place > last + 4 and not (word in EVERY or stem(word) in PERIODS or is_function(word)):
            break
    return "", ()


def _on_such_days(words: Sequence[str], place: int, days: frozenset[str]) -> tuple[int, ...]:
    """The places of "on a good day", "in the best month", "on a normal night"."""
    if words[place] not in ("on", "in", "at", "during"):
        return ()
    at = place + 1
    while at < len(words) and words[at] in ("a", "an", "my", "our", "the", "its"):
        at += 1
    return tuple(range(place, at + 1)) if at < len(words) and words[at] in days else ()


def _ends(words: Sequence[str], place: int) -> bool:
    return place >= len(words) or words[place] in _BOUNDARY or words[place] in ("and", "but", "with", "when", "so")


def _kind(words: Sequence[str], place: int) -> str:
    word, following = words[place], words[place + 1] if place + 1 < len(words) else ""
    previous = words[place - 1] if place else ""
    if word == "up":
        return "under" if following == "to" else ""
    if word in ("more", "less", "fewer"):
        kind = "over" if word == "more" else "under"
        return (_turned(words, place, kind)) if following == "than" else ""
    if word in ("least", "most"):
        return ("over" if word == "least" else "under") if previous == "at" else ""
    if word == "times":
        return "under" if previous == "at" else ""
    if word == "many":
        return "under" if previous == "as" else ""
    if word == "around" and previous in _MOVING:
        return "about" if _LENGTHS.intersection(words[place + 1 : place + 4]) else ""
    if word in ABOUT:
        return "about"
    if word == "close" and following != "to":
        return ""
    if word == "over" and (_lasts(words, place) or _spans(words, place)):
        return ""
    if word in OVER:
        return "over"
    return "under" if word in UNDER else ""


def _lasts(words: Sequence[str], place: int) -> bool:
    """ "Over two summers" says how long; "over ten years of experience" says more than ten."""
    run = [stem(word) for word in words[place + 1 : place + 5]]
    at = next((at for at, one in enumerate(run) if one in PERIODS), None)
    if at is None or at > 2:  # noqa: PLR2004 - "over two long summers"
        return False
    after = words[place + at + 2 : place + at + 3]
    return not after or after[0] not in ("of", "experience", "old", "ago", "'")


def _spans(words: Sequence[str], place: int) -> bool:
    """ "250 kids over 2 sittings", "over a sixty-mile route", "rooms over by 2": no "more than"."""
    following = words[place + 1] if place + 1 < len(words) else ""
    if following == "by" or (
        following == "a" and words[place + 2 : place + 3] not in (["hundred"], ["dozen"], ["thousand"])
    ):
        return True
    previous = words[place - 1] if place else "."
    return previous.isalpha() and not is_function(previous) and verbs.form_of(previous) is None


def _turned(words: Sequence[str], place: int, kind: str) -> str:
    """ "Never more than 5" is at most 5."""
    for at in range(place - 1, max(-1, place - 6), -1):
        if words[at] in _BOUNDARY:
            break
        if words[at] in ("never", "not", "no"):
            return "under" if kind == "over" else "over"
    return kind
