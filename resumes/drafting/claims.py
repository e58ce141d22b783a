"""The check: what in a proposed highlight stands in the fact it was written from, and what does not.

It runs on everything that is proposed, whatever wrote it, and never on what a person typed. It reads words, not life:
it can say that a number is not in the notes, never that a thing is true.
"""

from collections.abc import Sequence

from .checking import (
    ages,
    anchors,
    arranging,
    attachments,
    bounds,
    causes,
    company,
    conditions,
    counting,
    degrees,
    directions,
    hedged,
    nouns,
    portions,
    rarely,
    relations,
    scenes,
    smallwords,
    standing_in,
    things,
    titles,
    together,
    turns,
    undone,
    whose,
    wording,
)
from .checking.given import Given, context_names, given
from .checking.reading import Reading
from .checking.refusals import FEW, refusal
from .language import verbs
from .language.words import Token, tokens
from .values import NOBODY, Checked, Kind, Role, Span

_ORDER: tuple[Kind, ...] = ("yours", "reworded", "added", "hard")
_RULES = (
    relations.accept_phrases,
    smallwords.settle,
    anchors.settle_unknown,
    ages.accept_ages,
    hedged.accept_hedges,
    rarely.keep_now_and_then,
    smallwords.keep_turns,
    *relations.RULES,
    *attachments.RULES,
    scenes.keep_scenes,
    *portions.RULES,
    standing_in.keep_stand_ins,
    titles.keep_others_titles,
    *nouns.RULES,
    directions.keep_directions,
    *turns.RULES,
    directions.keep_ways,
    directions.keep_doers,
    directions.keep_callers,
    undone.keep_undone,
    undone.keep_left_alone,
    undone.keep_orders,
    arranging.keep_arranged,
    hedged.keep_hedged,
    causes.keep_causes,
    together.keep_together,
    company.keep_the_named,
    bounds.keep_watched,
    bounds.keep_reach,
    bounds.keep_occasions,
    bounds.keep_rates,
    bounds.keep_limits,
    bounds.keep_denied_kinds,
    bounds.keep_school_days,
    whose.keep_whose,
    whose.keep_no_doers,
    things.keep_things,
    things.keep_crossed,
    things.keep_apart,
    things.keep_looked_on,
    things.keep_teams,
    degrees.keep_degrees,
    degrees.keep_all_within,
    degrees.keep_few_times,
    conditions.keep_only,
    conditions.keep_if,
    conditions.keep_spare_times,
    conditions.keep_away,
    conditions.keep_alone,
    conditions.keep_whole,
    conditions.keep_denials_true,
    whose.keep_owners,
    whose.keep_made_by_others,
    bounds.keep_totals,
    bounds.keep_of_which,
    bounds.keep_intervals,
)


def check(text: str, *, fact: str, role: Role = NOBODY) -> Checked:
    """A proposed highlight against its fact. The spans, joined, are the text; `refused` says why it cannot be one."""
    pieces = tokens(text)
    source = given(fact)
    reason = refusal(text, pieces)
    if reason:
        return Checked(text, (Span(text, "hard"),) if text else (), reason)
    if [piece.folded for piece in pieces] == [piece.folded for piece in tokens(fact.strip(" ."))]:
        return Checked(text, (Span(text, "yours"),))
    reading = Reading(pieces, source, [None] * len(pieces), role)
    lost_amounts = _mark_amounts(reading)
    counted = tuple(reading.kinds)
    _mark_words(reading, _context(role))
    for rule in _RULES:
        rule(reading)
    for place, kind in enumerate(counted):
        if kind is not None:
            reading.raise_to(kind, place)
    kinds = _settle(reading)
    if len(text.split()) < FEW <= len(fact.split()) and not _are_its_words(pieces, kinds, source):
        return Checked(text, (Span(text, "hard"),), "too short")
    return Checked(text, _spans(text, pieces, kinds), "", lost_amounts + _lost_tools(reading, role))


def _are_its_words(pieces: tuple[Token, ...], kinds: Sequence[str], source: Given) -> bool:
    """Whether all words are the note's, a doing told in the tense of its job: "sort bread" of "sorting bread"."""
    doing = {form.base for word in source.words if (form := verbs.form_of(word)) is not None and form.kind == "ing"}
    each = zip(pieces, kinds, strict=True)
    return all(kind == "yours" or (kind == "reworded" and verbs.base_of(piece.folded) in doing) for piece, kind in each)


def _context(role: Role) -> frozenset[str]:
    return context_names(role.title, role.employer, *role.tools, *role.known)


def _mark_amounts(reading: Reading) -> tuple[str, ...]:
    counts, lost = counting.compare(reading.amounts, reading.pieces, reading.given)
    for count in counts:
        amount = count.amount
        for place in (*range(amount.first, amount.last + 1), *amount.hedge_at):
            reading.kinds[place] = count.kind
        for place in counting.counted_as_given(count, reading.pieces, reading.given):
            reading.kinds[place] = "yours" if reading.words[place] in reading.given.exact else "reworded"
    return lost


def _mark_words(reading: Reading, context: frozenset[str]) -> None:
    opens = True
    for place, piece in enumerate(reading.pieces):
        if piece.is_word and reading.kinds[place] is None:
            following = reading.next_word(place)
            reading.kinds[place] = wording.word_kind(piece, following, reading.given, context, opens=opens)
        if piece.text[-1].isalnum():
            opens = False
        elif piece.text in ".!?":
            opens = True


def _settle(reading: Reading) -> list[Kind]:
    """Small words take a kind too: between two additions they belong to them, else they are the person's or grammar."""
    kinds = reading.kinds
    settled: list[Kind] = []
    for place, kind in enumerate(kinds):
        if kind is not None:
            settled.append(kind)
            continue
        before = settled[-1] if settled else "yours"
        after = next((other for other in kinds[place + 1 :] if other is not None), None)
        joined = before in ("added", "hard") and before == after and reading.pieces[place].text[0].isalpha()
        quiet: Kind = (
            "yours" if not reading.pieces[place].is_word or reading.words[place] in reading.given.exact else "reworded"
        )
        settled.append(before if joined else quiet)
    return settled


def _spans(text: str, pieces: tuple[Token, ...], kinds: list[Kind]) -> tuple[Span, ...]:
    """Runs of one kind; blank space goes to the quieter side, so that a marked span is tight."""
    runs: list[tuple[str, Kind]] = []
    end = 0
    for piece, kind in zip(pieces, kinds, strict=True):
        space = text[end : piece.start]
        end = piece.end
        if runs and runs[-1][1] == kind:
            runs[-1] = runs[-1][0] + space + piece.text, kind
        elif runs and _ORDER.index(runs[-1][1]) < _ORDER.index(kind):
            runs[-1] = runs[-1][0] + space, runs[-1][1]
            runs.append((piece.text, kind))
        else:
            runs.append((space + piece.text, kind))
    if runs and end < len(text):
        runs[-1] = runs[-1][0] + text[end:], runs[-1][1]
    return tuple(Span(run, kind) for run, kind in runs)


def _lost_tools(reading: Reading, role: Role) -> tuple[str, ...]:
    own = context_names(*role.tools, *role.known)
    kept = context_names(*(piece.text for piece in reading.pieces))
    lost = [
        piece.text
        for piece in reading.given.pieces
        if piece.is_word and wording.is_their_tool(piece.text, own) and not _is_kept(piece, kept, reading.given)
    ]
    return tuple(dict.fromkeys(lost))


def _is_kept(piece: Token, kept: frozenset[str], source: Given) -> bool:
    return bool(context_names(piece.text) & kept) or not context_names(piece.text) & source.names
