"""Whether an amount of a draft is an amount of the fact: the same value, on the same thing, just as often."""

from collections.abc import Sequence
from enum import Enum

from ..language import shorthand, synonyms
from ..language.numbers import Amount, is_of_people, measure
from ..language.people import PEOPLE, SERVED
from ..language.rates import PERIODS, says_often
from ..language.words import IRREGULAR_PLURALS, Token, is_function, stem, stems
from . import ages, equal, nearby
from .given import Given
from .plain import ANYBODY


class Verdict(Enum):
    """Yes; only if the person says so; no."""

    YES = "yes"
    ASK = "ask"
    NO = "no"


# A turn of work, told by one word or another: "three evenings", "3 nights".
_TURNS = stems("day night shift evening morning afternoon session time visit occasion")
_MEASURED = (
    frozenset(PERIODS)
    | stems(
        """
        foot inch mile pound ton tonne gallon acre meter kilogram gram kilometer centimeter liter milliliter hectare
        millisecond watt volt gigabyte terabyte megabyte point word
        """
    )
) - stems("class visit trip session")
_SIZES = _MEASURED - _TURNS - stems("weekend term semester quarter season summer second sprint annum")
_LASTING = frozenset(("over", "in", "within", "during"))
_THEM = frozenset(("them", "those", "'em"))
_SEATS = stems("bed page person seat cover place")
_APPLYING = stems("candidate applicant donor voter borrower buyer tenant")
_CLASSES = stems("student person child kid pupil learner boy girl lad")
_THEIR_OWN_MEMBERS = stems("staff crew person")


def fits(
    amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given, drafted: tuple[Amount, ...] = ()
) -> Verdict:
    """Whether the draft's amount may be the fact's."""
    if not equal.of_one_value(amount, source):
        return Verdict.NO
    if not equal.in_one_unit(amount, source, pieces, given):
        return Verdict.ASK if equal.is_money(amount, source, given) else Verdict.NO
    if amount.unit in ("date", "clock", "version", "model") or source.unit == "date":
        return Verdict.YES
    if _is_a_size(source, given.words) and amount.counted and not _is_a_size(amount, [one.folded for one in pieces]):
        return Verdict.NO
    if _counts_the_measured(amount, source):
        return Verdict.NO
    if _counts_the_groups(amount, source, pieces) or _counts_an_age(amount, source, pieces, given):
        return Verdict.NO
    around = nearby.with_qualified(amount, source, pieces, drafted, given)
    if around == "crossed":
        return Verdict.NO
    is_moved = nearby.is_on_another_deed(amount, source, pieces, given)
    if (
        around == "same"
        and not is_moved
        and (source.rate or not amount.rate or any(other.rate == amount.rate for other in given.amounts))
        and not source.counted
        and not amount.is_label
        and not source.is_label
    ):
        return Verdict.YES  # "1,200 units at peak, normal was 850": 850 units, then
    if is_moved or nearby.is_of_a_place_only(amount, source, pieces, given):
        return Verdict.ASK
    often = _as_often(amount, source, pieces, given, drafted)
    if often is not Verdict.YES:
        return often
    return _on_the_same(amount, source, pieces, given)


def _as_often(
    amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given, drafted: tuple[Amount, ...]
) -> Verdict:
    if not amount.rate and source.rate and _is_of_a_whole_time(amount, pieces):
        return Verdict.ASK
    if not amount.rate or amount.rate == source.rate:
        return Verdict.YES
    if source.rate:
        return Verdict.NO
    if amount.rate in {PERIODS.get(one, "") for one in source.counted[1:]}:
        return Verdict.YES  # "50 hr wks"
    if nearby.is_of_another_deed(amount, pieces, given) or nearby.is_of_another_thing(amount, source, pieces, given):
        return Verdict.YES
    owners = [other for other in given.amounts if other.rate == amount.rate]
    if not owners and says_often(given.words, amount.rate):
        return Verdict.YES
    if owners and all(any(one.low == owner.low and one.first < amount.first for one in drafted) for owner in owners):
        return Verdict.YES  # one "a week" for both, at the end
    if _is_in_one(source, given, amount.rate):
        return Verdict.ASK
    return Verdict.ASK if amount.rate == "week" and source.counted[:1] and source.counted[0] in _TURNS else Verdict.NO


def _is_of_a_whole_time(amount: Amount, pieces: tuple[Token, ...]) -> bool:
    """ "2,000 trees over three seasons" of 2,000 a day."""
    words = [piece.folded for piece in pieces[amount.last + 1 : amount.last + 8]]
    link = next((at for at, word in enumerate(words) if word in _LASTING), len(words))
    is_near = all(not is_function(word) and word.isalpha() for word in words[:link])
    return is_near and any(stem(word) in PERIODS for word in words[link + 1 : link + 3])


def _is_in_one(source: Amount, given: Given, rate: str) -> bool:
    """ "20 patients in one shift": of any shift, or of the best one."""
    for at in range(source.last + 1, min(source.last + 5, len(given.words) - 1)):
        if given.words[at] in ("one", "a", "the", "each") and given.words[at - 1] == "in":
            return PERIODS.get(given.stems[at + 1], "") == rate
    return False


def _on_the_same(amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given) -> Verdict:
    if amount.is_label or source.is_label:
        return _labelled(amount, source, given)
    if amount.low != source.low and equal.is_in_time(amount):
        return Verdict.YES  # "48 hours" are "2 days"
    if amount.unit == "th" and not amount.counted and not amount.shared:
        return Verdict.ASK if source.counted else Verdict.YES
    if not (amount.counted or amount.of):
        return Verdict.YES
    if amount.of and amount.of == source.of:
        return Verdict.YES
    if source.of and is_of_people(source.of) and amount.counted and not source.counted:
        return _among_people(amount, source, given)
    if amount.of and not amount.counted:
        return _as_size(amount, source, given)
    heads = _heads(amount, pieces)
    if _is_tight(amount, pieces) and any(
        is_same_noun(one, wanted) for one in amount.counted for wanted in main_nouns(source)
    ):
        return Verdict.YES
    if heads[0] not in source.nouns and _is_counted_elsewhere(heads[0], source, given, exactly=True):
        is_bare = not source.counted and not source.shared and amount.rate == source.rate != ""
        return Verdict.YES if is_bare and nearby.is_on_its_deed(amount, source, pieces, given) else Verdict.NO
    shared = {one for one in amount.nouns for wanted in source.nouns if is_same_noun(one, wanted)}
    if shared and heads[0] in given.stem_set - source.nouns and {heads[0], *main_nouns(source)} <= PEOPLE:
        return Verdict.ASK  # "six staff" of "passwords for staff, and laptops for 6 new hires"
    if shared:
        return _shares(heads, shared, amount, source, given)
    if _is_counted_elsewhere(heads[0], source, given):
        return Verdict.NO
    return _on_another_word(heads[0], amount, source, pieces, given)


def _is_a_size(amount: Amount, words: Sequence[str]) -> bool:
    """The 4 of "4x100", which counts no relays."""
    after = words[amount.last + 1] if amount.last + 1 < len(words) else ""
    return after[:1] == "x" and after[1:].isdigit()


def _counts_an_age(amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given) -> bool:
    """ "Five children" where the fact has a child of 5."""
    if not amount.counted or source.unit == "age" or set(amount.counted) & PERIODS.keys():
        return False
    return ages.is_an_age(source, given.words) and not ages.is_an_age(amount, [piece.folded for piece in pieces])


def _counts_the_measured(amount: Amount, source: Amount) -> bool:
    """ "80 towers" where the fact has towers of 80 m."""
    size, things = source.counted[:1], source.counted[1:]
    return (
        bool(_SIZES & set(size))
        and not (_SIZES | {"day", "night"}) & amount.nouns
        and amount.counted[-1:] == things[-1:] != ()
    )


def _counts_the_groups(amount: Amount, source: Amount, pieces: tuple[Token, ...]) -> bool:
    """ "24 classes" where the fact has classes of 24, "3 houses" of "a 3 room house"; not "eight staff" of a staff of
    8, nor "24 pupil classes"."""
    if not amount.counted or source.of in _THEIR_OWN_MEMBERS:
        return False
    if (
        len(source.said) > 1
        and source.said[-1].endswith("s") == source.said[-1].endswith("ss")
        and source.counted[0] not in amount.counted
    ):
        return source.counted[-1] in amount.counted and amount.said[-1].endswith("s")
    says_whom = len(amount.counted) > 1 and bool(set(amount.counted[:-1]) & (PEOPLE | set(source.counted)))
    is_of_them = amount.counted[-1] == source.of and _is_plural(amount.said[-1])
    return is_of_them and not _is_tight(amount, pieces) and not says_whom


def _heads(amount: Amount, pieces: tuple[Token, ...]) -> tuple[str, ...]:
    """What an amount counts, the likeliest word first: the last of its group, or the first after a hyphen."""
    nouns = amount.counted or (amount.of,)
    plain = tuple(one for one in nouns if not is_function(one)) or nouns
    return plain if _is_tight(amount, pieces) else plain[::-1]


def _is_tight(amount: Amount, pieces: tuple[Token, ...]) -> bool:
    """Whether a hyphen ties an amount to what it counts: "50-mailbox batches"."""
    return len(pieces) > amount.last + 1 and pieces[amount.last + 1].text == "-"


def _labelled(amount: Amount, source: Amount, given: Given) -> Verdict:
    """A number that names a thing: the same word names it, or one that the fact lacks."""
    if amount.of and amount.of == source.of:
        return Verdict.YES
    if amount.is_label and not source.is_label:
        named = [other for other in given.amounts if other.is_label and is_same_noun(other.of, amount.of)]
        if named and not any(is_same_noun(amount.of, one) for one in source.nouns):
            return Verdict.NO
    if not amount.is_label and not amount.nouns:
        return Verdict.ASK
    if source.low != source.high and amount.counted and not amount.nouns & source.nouns:
        return Verdict.NO  # "three to six kids" of "grades 3 to 6"
    if not amount.of or not source.nouns or any(is_same_noun(amount.of, one) for one in source.nouns):
        return Verdict.YES
    return Verdict.NO if amount.of in given.stem_set or not amount.is_label else Verdict.ASK


def _among_people(amount: Amount, source: Amount, given: Given) -> Verdict:
    """ "Team of 4" is "four people", and "four painters" where no painter stands elsewhere."""
    if PEOPLE & amount.nouns or any(is_same_noun(one, source.of) for one in amount.nouns):
        return Verdict.YES
    if source.of == "class" and _CLASSES & amount.nouns:
        return Verdict.YES
    return Verdict.NO if amount.counted[-1] in given.stem_set else Verdict.ASK


def _as_size(amount: Amount, source: Amount, given: Given) -> Verdict:
    """ "A list of 5,400", "a team of 4"."""
    if not source.nouns or any(is_same_noun(amount.of, one) for one in source.nouns):
        return Verdict.YES
    if _is_counted_elsewhere(amount.of, source, given):
        return Verdict.NO
    if source.counted and amount.of in given.stem_set and not source.nouns & PEOPLE:
        return Verdict.ASK  # "a cast of 14" of "sewed 14 costumes, measured the cast"
    if is_of_people(amount.of):
        return Verdict.YES if (PEOPLE | _CLASSES) & source.nouns else Verdict.NO
    return Verdict.YES


def _shares(heads: tuple[str, ...], shared: set[str], amount: Amount, source: Amount, given: Given) -> Verdict:
    """They have a noun in common; the draft's own head must not be another thing of the fact."""
    head = heads[0]
    if head in shared or amount.unit == "th":
        in_source = next((at for at, one in enumerate(source.counted) if is_same_noun(one, head)), None)
        if in_source is None or in_source == len(source.counted) - 1 or head == source.of or head in _MEASURED:
            return Verdict.YES
        if any(one in shared for one in heads[1:]) or _is_plural(source.said[in_source]):
            return Verdict.YES
        if not source.said[-1].endswith("s"):
            return Verdict.YES  # "a 12 unit building" counts the units
        return (
            Verdict.YES
            if source.counted[-1] in amount.counted or len(heads) > 1 and heads[-1] in shared
            else Verdict.NO
        )
    if shared & (_MEASURED | _SEATS):
        return Verdict.YES
    if _is_counted_elsewhere(head, source, given):
        return Verdict.NO
    return Verdict.YES if head not in given.stem_set or _stands_by(head, source, given) else Verdict.NO


def main_nouns(amount: Amount) -> tuple[str, ...]:
    """The noun that an amount counts: the measure in "6 min calls", the last noun in "6 sales calls"."""
    if not amount.counted:
        return amount.shared[-1:] or ((amount.of,) if amount.of else ())
    return amount.counted[:1] if amount.counted[0] in _MEASURED else amount.counted[-1:]


def _is_counted_elsewhere(head: str, source: Amount, given: Given, *, exactly: bool = False) -> bool:
    """Whether another amount of the fact, of another value, is said of a thing."""
    return any(
        head in main_nouns(other) if exactly else any(is_same_noun(head, one) for one in main_nouns(other))
        for other in given.amounts
        if other.first != source.first
        and (other.low, other.high) != (source.low, source.high)
        and not _is_pair(other, source, given)
    )


def _on_another_word(head: str, amount: Amount, source: Amount, pieces: tuple[Token, ...], given: Given) -> Verdict:
    """A word for the thing that the fact does not use of it."""
    if "time" in source.counted and (amount.rate == source.rate or not amount.rate):
        told = given.homes(head)
        if told and given.clauses[source.first] not in told:
            return Verdict.NO  # "hundreds of bugs" of "played it hundreds of times, wrote bugs"
        return Verdict.YES if head not in _MEASURED or head in _TURNS else Verdict.NO
    if head == "time":
        return Verdict.YES if source.nouns & _TURNS else Verdict.NO
    if head in _TURNS and source.nouns & _TURNS:
        return Verdict.ASK
    if head in _MEASURED or source.nouns & _MEASURED:
        return Verdict.YES if not source.nouns and _stands_by(head, source, given) else Verdict.NO
    if _is_the_deed(amount, source, pieces) and head in given.stem_set | SERVED:
        return Verdict.YES
    if _is_its_deed(head, source, given) or (source.nouns & ANYBODY and head in SERVED | _APPLYING):
        return Verdict.YES  # "30 people" are 30 callers, if the word for them stands
    if head not in given.stem_set and not given.says(head):
        return Verdict.ASK if _is_named(source) else Verdict.YES
    if head not in given.stem_set and not _is_named(source):
        return Verdict.YES
    if source.nouns:
        return Verdict.ASK
    if not nearby.qualifiers(given.words, source, given.amounts):  # "…, 50-55 a day"
        return Verdict.YES if _stands_before(head, source, given) else Verdict.ASK
    return Verdict.YES if _stands_by(head, source, given) else Verdict.ASK


def _is_named(amount: Amount) -> bool:
    """Whether the note itself says what it counts."""
    return any(word[:1].isalpha() and not is_function(word) for word in amount.said)


def _is_the_deed(amount: Amount, source: Amount, pieces: tuple[Token, ...]) -> bool:
    """ "Visit six farms" of "6 visits a day" to farms."""
    before = pieces[max(0, amount.first - 3) : amount.first]
    return bool({stem(piece.folded) for piece in before} & set(source.counted[-1:]))


def _is_its_deed(head: str, source: Amount, given: Given) -> bool:
    """ "35 check-ins" for "checked in 35 guests"."""
    home = given.clauses[source.first]
    before = (at for at in range(max(0, source.first - 4), source.first) if given.clauses[at] == home)
    return any(given.stems[at] == head and given.is_a_verb(at) for at in before)


def _stands_before(head: str, source: Amount, given: Given) -> bool:
    """Whether a word stands in the clause that a bare figure follows: "packed boxes, 50 a day"."""
    home = given.clauses[source.first]
    said = [clause for clause in given.homes(head) if clause <= home]
    of_them = {
        given.clauses[at] for at, word in enumerate(given.words) if word in _THEM
    }  # "and trimmed them, 60 a day"
    return any(not given.done_in(frozenset(range(clause + 1, home)) - of_them) for clause in said)


def _stands_by(head: str, source: Amount, given: Given) -> bool:
    """Whether a word stands in the clause of an amount, or in one beside it."""
    home = given.clauses[source.first]
    return any(one == head and abs(given.clauses[at] - home) <= 1 for at, one in enumerate(given.stems))


def _is_pair(other: Amount, source: Amount, given: Given) -> bool:
    """Whether two amounts are the ends of one "from … to …", and share their noun."""
    first, last = sorted((other, source), key=lambda one: one.first)
    between = given.words[first.last + 1 : last.first]
    joins = {"to", "became", "now", "down", "up", "into"} & set(between)
    return bool(joins) and len(between) <= 5  # "from 5 min each to 3"


def is_same_noun(one: str, other: str) -> bool:
    """Whether two stems name one thing; all words for people at work do."""
    if one in PEOPLE and other in PEOPLE or measure(one) == measure(other):
        return True
    if shorthand.full_stem(one) == shorthand.full_stem(other):
        return True
    return synonyms.says_the_same(one, other) or synonyms.says_the_same(other, one)


def _is_plural(word: str) -> bool:
    return word.endswith("s") or word in IRREGULAR_PLURALS or stem(word) != word
