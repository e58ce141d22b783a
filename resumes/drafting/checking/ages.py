"""Ages that stand bare in a note: "two kids 5 and 8", "a boy, 11", "beginners 6 to 9" count nobody."""

from collections.abc import Sequence

from ..language.numbers import Amount
from ..language.wordlists import listed
from .reading import Reading

_SAID = listed("age ages aged turning")
_BETWEEN = listed("to and or - – from between through both , ( ) around about up over under of is was who are were")
_YOUNG = listed(
    "boy girl child son daughter brother sister baby toddler infant grandson granddaughter nephew niece man woman lady"
    " gentleman guy dog cat puppy pup horse pony mare student pupil kid teen grandmother grandma grandfather grandpa"
)
_MANY = listed("kids children boys girls twins sons daughters brothers sisters beginners students pupils teens youth")
_UP, _DOWN = listed("up over older + above plus"), listed("under younger below")
_WORDS = {"older": _UP, "over": _UP, "younger": _DOWN, "under": _DOWN} | dict.fromkeys(_SAID)
_COUNTING = listed("at per each in on total altogether of")  # "kids 8 to 10 at a time", "students, 12 in all"


def accept_ages(reading: Reading) -> None:
    """Quiets "ages" and "older" before and behind an age of the fact: "kids 10 and up"."""
    given = reading.given
    for place, word in enumerate(reading.words):
        if reading.kinds[place] != "added" or word not in _WORDS:
            continue
        told = [amount for amount in given.amounts if is_an_age(amount, given.words)]
        way = _WORDS[word]
        if told and (way is None or way & given.exact):
            reading.kinds[place] = "reworded"


def is_an_age(amount: Amount, words: Sequence[str]) -> bool:
    """Whether an amount of a text tells how old somebody is."""
    if amount.unit == "age":
        return True
    if amount.unit or amount.rate or amount.is_label:
        return False
    before = amount.first - 1
    while before >= 0 and (words[before] in _BETWEEN or words[before][:1].isdigit()):
        before -= 1
    word = words[before] if before >= 0 else ""
    if word in _SAID:
        return True
    following = words[amount.last + 1] if amount.last + 1 < len(words) else ""
    if amount.counted or (following in _COUNTING and word not in _YOUNG):
        return False
    if word in _YOUNG:
        return True
    return word in _MANY
