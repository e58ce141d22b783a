"""Verbs and what hangs on them, as people write them who learned English late: "for prepare", "how use"."""

import re
from collections.abc import Callable

from ..language import grammar, verbs
from ..language.rewrites import Rewrites
from ..language.wordlists import listed


def one_of(words: str) -> str:
    """Any one of some words, as a pattern."""
    return f"(?:{'|'.join(words.split())})"


_SERVED = r"(?:(?:the|our|my|all|new|other|young|old|their) ){0,2}" + one_of(
    """
    customers? clients? patients? guests? people kids children students? parents? visitors? staff workers? families
    trainees? tourists? passengers? residents? users? public suppliers? owners?
    """
)
_CHORE = one_of(
    """
    cleaning washing ironing cooking shopping laundry housework dishes planning paperwork gardening maintenance mopping
    dusting sweeping homework accounting bookkeeping
    """
)
_LITTLE = r"(?:the |an? |\d+ |two |three |four )?(?:babies|baby|twins|children|elderly)"
_SAID_TO = one_of("phoned called telephoned contacted visited informed assisted thanked greeted")
_WRITTEN = one_of("emails? messages? letters? calls? questions? customers")
_LEARNED = one_of("math excel computers? english sales cooking customer")
_ROLE = r"(?:an? [a-z]+(?:er|or|ist|ant|man|ian)|a cook|a nurse|a clerk|a maid|a chef|a guard)"
_ENDS = r"(?=$|,| (?:of|in|for|and|at|on|to|by|every|each|with|after|before)\b)"
_DO = {"make": "do", "makes": "does", "making": "doing", "made": "did"}
_TAKE = {"make": "take", "made": "took"}
_GIVEN = grammar.DETERMINERS | grammar.OBJECTS
_LATER = grammar.TIME_NOUNS | listed("next same following first last whole other")  # "for work the next day"
# Verbs that no noun is spelled like.
NO_NOUNS = listed(
    """
    prepare make sell teach learn bring carry keep deliver receive organize organise serve give become send write speak
    eat install maintain assemble translate explain improve ensure protect avoid prevent solve understand communicate
    collect create provide apply enter obtain choose remove decide discuss arrange inspect verify operate supervise
    assist accompany attend go cook wash feed sew bake fix grow hang hold manage measure sweep tidy unload ask buy tell
    """
)
WITH_OF = listed("dispose think hear speak know learn consist take dream approve complain")
_HELPS = listed("help train teach assist")
_BOUNDS = listed("start begin finish end open close")  # "after finish the shift"


def mended(text: str) -> str:
    """A note with its verbs in the forms they need behind other words."""
    return _SHAPES.apply(text)


def _is_deed(word: str, after: str) -> bool:
    """Whether a base form is a verb here: "prepare samples", "wash the glasses", and not "work the next day"."""
    form = verbs.form_of(word)
    if form is None or form.kind != "base" or form.base == "be":
        return False
    following = re.findall(r"[\w']+", after.casefold())[:2]
    if word not in NO_NOUNS:
        whom = word in _HELPS and following[:1] != [] and following[0] in grammar.FOLK
        given = len(following) > 1 and following[0] in _GIVEN and (following[1] not in _LATER or word in _BOUNDS)
        return whom or given
    return True


def _behind(link: str, inflected: Callable[[str], str], *, sure: bool = False) -> Callable[[re.Match[str]], str]:
    """The base form behind some words as it must be there: "before start the" → "before starting the"."""

    def told(match: re.Match[str]) -> str:
        word = match[2].casefold()
        if not (verbs.base_of(word) == word if sure else _is_deed(word, match.string[match.end() :])):
            return match[0]
        return f"{link.format(match[1])}{inflected(word)}"

    return told


def _as_many(word: str) -> str:
    """ "they leaves" → "they leave"."""
    form = verbs.form_of(word)
    is_one = form is not None and form.kind == "third" and word.casefold() not in ("is", "was", "has", "does", "leaves")
    return form.base if form is not None and is_one else word


def _to_do(match: re.Match[str]) -> str:
    """ "how use the till" → "how to use the till"; "how work is shared" stays."""
    is_deed = _is_deed(match[2].casefold(), match.string[match.end() :])
    return f"{match[1]}to {match[2]}" if is_deed else match[0]


def _both_of(match: re.Match[str]) -> str:
    """ "clean and disinfect of the tools" → "clean and disinfect the tools"."""
    first, second = verbs.form_of(match[1].casefold()), verbs.form_of(match[3].casefold())
    alike = first is not None and second is not None and first.kind == second.kind in ("base", "past")
    free = second is not None and second.base not in WITH_OF and match[3].casefold() not in verbs.NOUNS_TOO
    return f"{match[1]} {match[2]} {match[3]} " if alike and free else match[0]


_SHAPES = Rewrites(
    (
        (r"responsible (?:of|about|from) (?=[a-z])", "responsible for "),
        (r"in charge (?:to|for|from) (?=[a-z])", "in charge of "),
        (r"(responsible for|in charge of|experience (?:in|of|with)) ([a-z]+)\b(?= )", _behind("{} ", verbs.ing)),
        (r"(before|without|by) to ([a-z]+)\b", _behind("{} ", verbs.ing, sure=True)),
        (
            r"(before|after|without|by) (?!hand\b)([a-z]+)\b(?= (?:the|a|an|my|our|their|any|out|home)\b)",
            _behind("{} ", verbs.ing),
        ),
        (r"(for) (?:to )?([a-z]+)\b(?= )", _behind("to ", str)),
        (r"(how )([a-z]+)\b(?=$| |[,.])", _to_do),
        (r"(must|can|could|should) to (?=[a-z])", r"\1 "),
        (
            rf"explain(ed|ing|s)? ({_SERVED}|them|him|her) (?=(?:the|a|how|what|why|about|their|our)\b)",
            r"explain\1 to \2 ",
        ),
        (r"explain(ed|ing|s)? me (?=[a-z])", r"explain\1 "),
        (r"explain(ed|ing|s)? (them|him|her) about (?=[a-z])", r"explain\1 to \2 "),
        (rf"(?<!health)car(e|ed|ing) (?=(?:{_SERVED}|{_LITTLE})\b)", r"car\1 for "),
        (r"(they|we|i|you) ([a-z]+s)\b", lambda match: f"{match[1]} {_as_many(match[2])}"),
        (rf"({_SAID_TO}) to (?={_SERVED}\b)", r"\1 "),
        (
            rf"({_SAID_TO}) to (?=(?:the |my |our )?(?:technician|mechanic|electrician|plumber|manager|boss|supervisor"
            r"|doctor)s?\b)",
            r"\1 ",
        ),
        (r"([a-z]+) (and|or) ([a-z]+) of (?=(?:the|my|our|all)\b)", _both_of),
        (rf"attend(ed|ing|s)? (?={_SERVED}{_ENDS})", r"attend\1 to "),
        (r"discuss(ed|ing|es)? about (?=[a-z])", r"discuss\1 "),
        (rf"listen(ed|ing|s)? (?=(?:{_SERVED}|their|the)\b)", r"listen\1 to "),
        (rf"(reply|replied|replying|respond(?:ed|ing)?) (?=(?:the |all )*{_WRITTEN}\b)", r"\1 to "),
        (
            rf"(mak(?:e|es|ing)|made)(?= (?:the |all the |some )?{_CHORE}{_ENDS})",
            lambda match: _DO[match[1].casefold()],
        ),
        (
            r"(made|make)(?= (?:\d+ |the |some )?(?:photos?|photographs?|pictures? (?:of|with (?:a|my|the) camera))\b)",
            lambda match: _TAKE[match[1].casefold()],
        ),
        (r"(get|got|getting) dress\b", r"\1 dressed"),
        (r"arriv(ed|e|ing) in late\b", r"arriv\1 late"),
        (r"(more|less|fewer|better|bigger|higher|lower|faster|older|longer|rather) then (?=\d|[a-z])", r"\1 than "),
        (r"(depend(?:s|ed|ing)?) of\b", r"\1 on"),
        (r"(participat(?:e|es|ed|ing)) (?:to|at)\b", r"\1 in"),
        (rf"good in (?={_LEARNED}\b)", "good at "),
        (rf"work(s|ed|ing)? like ({_ROLE})\b(?= (?:in|at|for|on)\b|$|,)", r"work\1 as \2"),
        (r"without no (?=[a-z])", "without any "),
        (
            r"((?:^|, |and |but )(?:the|my|our) [a-z]+) (?:he|she|it|they)"
            r" (?=(?:is|was|were|are|[a-z]+ed|taught|told|gave)\b)",
            r"\1 ",
        ),
    ),
    start=r"(?i)\b",
)
