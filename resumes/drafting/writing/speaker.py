"""Takes the writer out of what hangs on a clause: "so we threw out less food" → "so less food was thrown out"."""

from collections.abc import Callable, Sequence

from ..language import grammar, verbs
from ..language.wordlists import listed
from ..language.words import IRREGULAR_PLURALS
from .tagging import plain, tagged

_CAUSES = listed("because cos cuz coz bc since as")
_MOMENTS = listed("when while whilst before after until till once whenever")
_SEEING = listed("see notice find hear realize spot smell discover learn receive get")
_NO_DEED = listed("be have want need know like love feel think keep get can could must live care mean enjoy hate")
_MODALS = listed("could can would will might")
_PARTICLES = listed("up out off down away in over back on")
_OPENS_PHRASE = frozenset("PSC,RAX")
_MANY = listed("people children men women staff they")
_SPEAKS = listed("i we i'm im i've i'd we're we've we'd")
_NOT = listed("didn't didnt don't dont wouldn't wouldnt won't wont")
_STILL = frozenset(("me", "us", "my", "our", "mine", "ours", "myself", "ourselves"))


def without_speaker(text: str) -> str | None:
    """A clause's rest without "I" and "we"; None where it cannot do without."""
    for _ in range(4):
        words = text.split()
        low = [plain(word) for word in words]
        at = next((place for place, word in enumerate(low) if word in _SPEAKS), -1)
        if at < 0:
            return text if not _STILL & set(low) else _without_me(words, low)
        rewritten = _rewritten(words, low, at)
        if rewritten is None:
            return None
        text = " ".join(rewritten)
    return None


def what_was_seen(verb: str, rest: list[str]) -> list[str]:
    """ "noticed we were paying for two fences" → "noticed paying for two fences"."""
    low = [plain(word) for word in rest[:3]]
    ours = verb in _SEEING and low[:1] in (["we"], ["i"]) and low[1:2] in (["were"], ["was"], ["are"])
    return rest[2:] if ours and low[2:] and low[2].endswith("ing") else rest


def _without_me(words: Sequence[str], low: Sequence[str]) -> str | None:
    """A clause without a reason that has "me" in it: "wrote a list coz nobody trained me"."""
    at = next(place for place, word in enumerate(low) if word in _STILL)
    opener = next((place for place in range(at - 1, 0, -1) if low[place] in _CAUSES | _MOMENTS | {"so", "which"}), 0)
    kept = _cut(words, opener) if opener else None
    return " ".join(kept) if kept else None


def _rewritten(words: Sequence[str], low: Sequence[str], at: int) -> list[str] | None:
    opener = at - 1
    while opener > 0 and low[opener] in grammar.TALK - {"so", "like"}:
        opener -= 1
    if opener < 0:
        return None
    word = low[opener]
    if word == "that" and opener and low[opener - 1] == "so":
        opener, word = opener - 1, "so"
    if word in ("if", "when", "whenever") and (told := _unable(list(words), low, opener, at)):
        return told
    ways: tuple[tuple[frozenset[str], Callable[..., list[str] | None]], ...] = (
        (frozenset(("so",)), _so),
        (_CAUSES, _because),
        (_MOMENTS, _when),
        (frozenset(("what",)), _what),
    )
    for openers, way in ways:
        if word in openers:
            return way(list(words), low, opener, at)
    if word in ("if", "unless"):
        return None
    if word in ("how", "where", "why"):
        return _cut(words, opener)
    if word == "than":
        return None  # "more often" than what?
    return _that(list(words), low, opener, at)


def _unable(words: list[str], low: Sequence[str], opener: int, at: int) -> list[str] | None:
    """ "if i couldn't find it" → "when unable to find it"."""
    verb = _verb_at(low, at)
    if verb + 1 < len(low) and low[verb] in ("couldn't", "couldnt", "can't", "cant", "cannot"):
        return [*words[:opener], "when", "unable", "to", *words[verb + 1 :]]
    return None


def _cut(words: Sequence[str], opener: int) -> list[str] | None:
    """The clause without what hangs on it, if enough of it is left."""
    kept = list(words[:opener])
    while kept and plain(kept[-1]) in grammar.LINKERS | {"but", "so"}:
        kept.pop()
    if kept:
        kept[-1] = kept[-1].rstrip(",")
    return kept or None


def _verb_at(low: Sequence[str], at: int) -> int:
    """The place of the first word after a subject that is no adverb."""
    place = at + 1
    while place < len(low) and low[place] in grammar.TALK | grammar.HOW_OFTEN | {"all", "no", "longer"}:
        place += 1
    return place


def _so(words: list[str], low: Sequence[str], opener: int, at: int) -> list[str] | None:
    verb = _verb_at(low, at)
    if verb + 1 < len(low) and low[verb] in _MODALS and verbs.base_of(low[verb + 1]) == low[verb + 1]:
        return [*words[:opener], "to", *words[verb + 1 :]]
    if low[verb : verb + 1] and low[verb] in _NOT and verbs.base_of(low[min(verb + 1, len(low) - 1)]):
        return [*words[:opener], "so", "as", "not", "to", *words[verb + 1 :]]  # "so we didn't lose mornings"
    said = _passive(words, low, verb)
    if not said:
        return _cut(words, opener)
    return [*words[: opener - 1], f"{words[opener - 1].rstrip(',')},", "so", *said]


def _passive(words: list[str], low: Sequence[str], verb: int) -> list[str]:
    """ "threw out less food" → "less food was thrown out"."""
    form = verbs.form_of(low[verb]) if verb < len(low) else None
    if form is None or form.kind not in ("past", "base", "participle") or form.base in _NO_DEED:
        return []
    first = verb + 1
    particle = [words[first]] if first < len(low) and low[first] in _PARTICLES else []
    first += len(particle)
    end = first
    tags = tagged(words)
    while end < len(words) and tags[end] not in _OPENS_PHRASE and words[end - 1][-1:] != ",":
        end += 1
    thing = words[first:end]
    goes_on = bool(thing) and thing[-1].endswith(",")  # "so i did my own taxes, my own supplies"
    if not thing or goes_on or low[first] in ("it", "them", "him", "her", "me", "us"):
        return []
    many = _is_many(low[end - 1]) or "and" in low[first:end]
    helper = ("were" if many else "was") if form.kind != "base" else ("are" if many else "is")
    return [*thing, helper, verbs.participle(form.base), *particle, *words[end:]]


def _is_many(word: str) -> bool:
    return word in _MANY or word in IRREGULAR_PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


_BEFALLS = frozenset(("lose", "lack", "miss", "forget"))  # a reason, and no means


def _because(words: list[str], low: Sequence[str], opener: int, at: int) -> list[str] | None:
    verb = _verb_at(low, at)
    form = verbs.form_of(low[verb]) if verb < len(low) else None
    if (
        form is None
        or form.base in _NO_DEED - {"get"} | _BEFALLS
        or form.kind not in ("past", "base")
        or verb + 1 >= len(low)
    ):
        return _cut(words, opener)
    if form.base == "speak":
        return [*words[: opener - 1], f"{words[opener - 1].rstrip(',')},", "speaking", *words[verb + 1 :]]
    how = "on" if form.base in _SEEING else "by"
    link = "since" if low[opener] == "since" else how  # when it began, not how it was done
    return [*words[:opener], link, verbs.ing(form.base), *words[verb + 1 :]]


def _when(words: list[str], low: Sequence[str], opener: int, at: int) -> list[str] | None:
    verb = _verb_at(low, at)
    if verb >= len(low):
        return _cut(words, opener)
    before, moment, rest = words[:opener], words[opener], words[verb + 1 :]
    if low[verb] in ("was", "were", "am", "are", "'m"):
        if not rest:
            return _cut(words, opener)
        following = plain(rest[0])
        if following in ("a", "an", "the") and moment.casefold() in ("when", "while", "whilst"):
            return [*before, "as", *rest]
        if following == "at" and plain(rest[-1]) in ("college", "school", "university", "uni"):
            return [*before, "while", *rest]
        return [*before, moment, *rest] if following not in ("at", "there", "here") else [*before, *rest]
    if low[verb] == "had" and (done := _done_at(low, verb)):  # "after i had stood there"
        return [*before, moment, verbs.ing(verbs.base_of(low[done])), *words[done + 1 :]]
    if low[verb] in ("could", "can"):
        return [*before, moment, "possible"] if not rest[1:] else _cut(words, opener)
    form = verbs.form_of(low[verb])
    if form is None or form.base in _NO_DEED - {"be"} or form.kind not in ("past", "base"):
        return _cut(words, opener)
    return [*before, moment, verbs.ing(form.base), *rest]


def _what(words: list[str], low: Sequence[str], opener: int, at: int) -> list[str] | None:
    """ "what we used each day" → "what was used each day"."""
    verb = _verb_at(low, at)
    form = verbs.form_of(low[verb]) if verb < len(low) else None
    if form is None or form.base in _NO_DEED - {"need", "want"} or form.kind not in ("past", "base"):
        return _cut(words, opener) if opener > 1 and low[opener - 1] not in grammar.PREPOSITIONS else None
    helper = "is" if form.kind == "base" else "was"
    return [*words[: opener + 1], helper, verbs.participle(form.base), *words[verb + 1 :]]


def _done_at(low: Sequence[str], at: int) -> int:
    """The place of the participle after "had", 0 where none follows."""
    place = at + 1
    while place < len(low) and (low[place] in grammar.ADVERBS):
        place += 1
    form = verbs.form_of(low[place]) if place < len(low) else None
    return place if form is not None and verbs.participle(form.base) == low[place] else 0


def _that(words: list[str], low: Sequence[str], opener: int, at: int) -> list[str] | None:
    """ "the photos (that) i took for the site" → "the photos taken for the site"."""
    verb = _verb_at(low, at)
    if low[verb : verb + 1] == ["had"] and (done := _done_at(low, verb)) and tagged(words)[at - 1] == "N":
        return [*words[:at], *words[verb + 1 : done + 1], *words[done + 1 :]]  # "fences we had already sent back"
    thing = opener - 1 if low[opener] in ("that", "which", "who", "whom") else opener
    verb = _verb_at(low, at)
    form = verbs.form_of(low[verb]) if verb < len(low) else None
    if form is None or thing < 0 or form.base in _NO_DEED - {"need", "want"} or form.kind not in ("past", "base"):
        return _cut(words, opener) if low[opener] in ("that", "which") and thing > 0 else None
    if "how" in low[max(0, thing - 3) : thing]:  # "how much material we needed"
        helper = "were" if _is_many(low[thing]) else "was"
        return [*words[: thing + 1], helper, verbs.participle(form.base), *words[verb + 1 :]]
    following = tagged(words)[verb + 1] if verb + 1 < len(words) else ","
    if following in "DNMJO" and low[verb + 1] not in ("every", "each", "all"):
        return None  # "clubs i joined the board of"
    often = [word for word in words[at + 1 : verb] if plain(word) in grammar.HOW_OFTEN | {"no", "longer"}]
    return [*words[: thing + 1], *often, verbs.participle(form.base), *words[verb + 1 :]]
