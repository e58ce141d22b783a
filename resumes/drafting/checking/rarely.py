"""What was done only now and then: a draft does not say it of every day."""

from ..language.figures import UNITS
from ..language.rates import DAYS, PERIODS
from ..language.wordlists import listed, phrased
from ..language.words import is_function, stem, stems
from .parting import stands
from .reading import Reading

_RARELY_TOLD = listed("sometimes occasionally occasional usually")
_RARE_PHRASES = phrased(
    "bit of, now and then, one time, once in a while, every so often, here and there, my turn,"
    " now and again, every now and, off and on, on and off, once or twice"
)
_BEGIN_PHRASES = frozenset(phrase[0] for phrase in _RARE_PHRASES)
_SELDOM = phrased("up to, bit of, at times, from time to time, as and when")
_RARELY = _RARELY_TOLD | listed(
    "occasion once single one little basic times then some more needed required periodically periodic"
    " turn turns rotation rota twice year yearly annual annually quarter quarterly"
)
_AT_SUCH_TIMES = listed("once when if during")
# What stands for "usually", and would make more of "sometimes".
_USUALLY = listed("usually typically typical normally generally ordinarily commonly mostly mainly often largely")
_TURNS = stems("day night shift evening morning weekend afternoon")
_PLAIN_TIMES = listed(
    "late early long short double split swing back week school work working all most many some other both certain"
    " alternate consecutive summer winter christmas"
)
_ENDS = ((), (",",), (".",), ("and",))


def keep_now_and_then(reading: Reading) -> None:
    """What was done only sometimes keeps a word for it."""
    given = reading.given
    rarely = _RARELY | (_AT_SUCH_TIMES - given.exact)
    if given.exact & _RARELY_TOLD <= {"usually"} and not says_rarely(given.words):
        rarely |= _USUALLY
    if set(reading.words) & rarely or says_rarely(reading.words) or any(stands(reading.words, one) for one in _SELDOM):
        return
    told = {
        given.clauses[at] for at, word in enumerate(given.words) if word in _RARELY_TOLD or _is_rare(given.words, at)
    }
    for home in told:
        said = {one for at, one in enumerate(given.stems) if given.clauses[at] == home}
        said -= {one for at, one in enumerate(given.stems) if given.clauses[at] != home}
        reading.raise_to("added", *(place for place in reading.content if reading.stems[place] in said))


def says_rarely(words: tuple[str, ...]) -> bool:
    """Whether a text says "now and then" some way."""
    return any(_is_rare(words, place) for place in range(len(words)))


def _is_rare(words: tuple[str, ...], place: int) -> bool:
    word, before, after = words[place], words[place - 1], words[place + 1 : place + 2]
    if word == "once" and (after in _ENDS or after == ("with",)):
        return True  # "moved a piano once"
    if word in ("once", "twice", "times") and words[place + 2 : place + 3] in (("year",), ("quarter",)):
        return True
    if stem(word) in PERIODS and after == ("out",) and _is_a_count(words, place + 3):
        return True  # "3 months out of 6"
    if word == "of" and all(one in UNITS or one.isdecimal() for one in (before, "".join(after))):
        return True  # "in three of six months"
    if word == "odd" and before in ("the", "an") and after:
        return True  # "the odd Friday"
    if word == "on" and len(after) == 1 and _is_a_sort_of_time(words, place + 1):
        return True  # "on quiet nights"
    if word in PERIODS and before in ("one", "1") and after == ("in",) and _is_a_count(words, place + 2):
        return True  # "on call one week in six"
    if word == "bit":
        if before in ("little", "a", "small") and after in _ENDS:
            return True  # "drove the tractor a little bit"
        if before == "a" and after in (("in",), ("with",), ("on",)):
            return True  # "looked at churn a bit in SQL"
        if place and before[:1].isalpha() and not is_function(before):
            return False  # "the payments bit of the app"
    if word == "some" and after in _ENDS:
        return place > 1 and before[:1].isalpha() and not is_function(before)  # "ran the roller some"
    return word in _BEGIN_PHRASES and any(words[place : place + len(phrase)] == phrase for phrase in _RARE_PHRASES)


def _is_a_sort_of_time(words: tuple[str, ...], place: int) -> bool:
    """The quiet nights, no "Friday nights", "late shifts" or "most days"."""
    word, after = words[place], "".join(words[place + 1 : place + 2])
    is_plain = is_function(word) or not word.isalpha() or word.removesuffix("s") in DAYS or stem(word) in PERIODS
    return not is_plain and word not in _PLAIN_TIMES and after.endswith("s") and stem(after) in _TURNS


def _is_a_count(words: tuple[str, ...], place: int) -> bool:
    """The six of "one week in six", and none of "one day in 4 years"."""
    is_number = any(word in UNITS or word.isdecimal() for word in words[place : place + 1])
    return is_number and not any(word.removesuffix("s") in PERIODS for word in words[place + 1 : place + 2])
