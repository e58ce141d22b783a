"""How often the check catches inventions and questions honest drafts, and what the built-in drafter makes of notes.

`cases/near.json`: drafts near the note, as a model writes them to our prompt. `cases/free.json`: the sense of a note
in freer words. `cases/blind.json`: by an author who knew neither the code nor the other sets; seen since, and its
causes mended. `cases/harvested.json` and `cases/held_out.json`: every second note of one set, written before the
check had been run on it, the last honest draft of each in freer words; the first half was read and its words taken
over, of the second only the rates were. `cases/small_lies.json`: notes with one small invention each (a hedge
dropped, a noun made a deed), no honest draft. `cases/pairs.json`: one line near its note and one small lie each, mostly
of the note's own words, by fifteen authors at first sight, read since. `cases/unread.json`: the same by four more,
two of whom wrote a freer line too, of which only the rates have been read, so they show how the check does on new
notes: they are held to no target. Each case is one rough note with honest drafts of it, and drafts with one invention
of a named kind. Most of the cases have been looked at while the check was made: the rates say where it stands, not how
it does on new notes.
"""

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .. import builtin, claims, own_words
from ..values import Checked, Role
from ..weighing import is_worded_otherwise

CASES = Path(__file__).parent / "cases"
# Read by nobody while the check was made: told, and held to no target.
UNREAD = frozenset(("unread",))
# Of a kind here the text claims a number, name or paper: a miss is a hard one.
HARD = frozenset(("number", "tool", "employer", "title", "date", "degree", "award", "credential"))


@dataclass(frozen=True, slots=True)
class Case:
    """One rough note, honest drafts of it, and drafts with one invention each: its kind and its text."""

    title: str
    fact: str
    honest: tuple[str, ...]
    planted: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Target:
    """A share that must not be passed, 0 to 1."""

    name: str
    share: Callable[["Report"], float]
    most: float


@dataclass
class Report:
    """What was counted. Times are milliseconds of the processor for one text.

    `questioned`: honest drafts that the page would still ask about. `put_right`: those that the check would ask about,
    but for the person's own words in their place; `instead`: those for which the person's own sentence stands.
    `omitted`: honest drafts, or built-in ones, without a number or tool of their note. `twice`: built-in drafts that
    another note of the same job had brought already.
    """

    careers: int = 0
    honest: int = 0
    questioned: Counter[str] = field(default_factory=Counter)
    put_right: int = 0
    instead: int = 0
    omitted: int = 0
    planted: Counter[str] = field(default_factory=Counter)
    unseen: Counter[str] = field(default_factory=Counter)
    caught: Counter[tuple[str, str]] = field(default_factory=Counter)
    drafted: int = 0
    blank: int = 0
    beyond: int = 0
    draft_omitted: int = 0
    twice: int = 0
    words: int = 0
    check_ms: float = 0.0
    draft_ms: float = 0.0

    def share_questioned(self, kind: str) -> float:
        return self.questioned[kind] / max(1, self.honest)

    def share_unseen(self, *, hard: bool) -> float:
        kinds = [kind for kind in self.planted if (kind in HARD) == hard]
        return sum(self.unseen[kind] for kind in kinds) / max(1, sum(self.planted[kind] for kind in kinds))

    def questions(self) -> float:
        """Questions per honest highlight: the page asks one of each that has something to ask."""
        return self.questioned.total() / max(1, self.honest)

    def mean_words(self) -> float:
        """Words of a built-in draft."""
        return self.words / max(1, self.drafted - self.blank)

    def missed(self) -> list[Target]:
        """The targets that this report does not meet."""
        return [target for target in TARGETS if target.share(self) > target.most]


TARGETS = (
    Target("hard inventions unseen", lambda report: report.share_unseen(hard=True), 0.005),
    Target("other inventions unseen", lambda report: report.share_unseen(hard=False), 0.03),
    Target("honest drafts with a hard span", lambda report: report.share_questioned("hard"), 0.01),
    Target("honest drafts with an added span", lambda report: report.share_questioned("added"), 0.08),
    Target("questions for an honest highlight", lambda report: report.questions(), 1 / 3),
    Target("honest drafts refused", lambda report: report.share_questioned("refused"), 0.0),
    Target("built-in drafts beyond their note", lambda report: report.beyond / max(1, report.drafted), 0.0),
)


def sets() -> tuple[str, ...]:
    """The names of the sets of cases, in order."""
    return tuple(sorted(path.stem for path in CASES.glob("*.json")))


def cases(name: str) -> tuple[Case, ...]:
    return tuple(
        Case(
            row["title"], row["fact"], tuple(row["honest"]), tuple((one["kind"], one["text"]) for one in row["planted"])
        )
        for row in json.loads((CASES / f"{name}.json").read_text())
    )


def measure(given: Iterable[Case]) -> Report:
    """Runs the check and the built-in drafter over the cases. Needs no network and no database."""
    report = Report()
    checks = 0
    said: set[tuple[str, str]] = set()
    careers: set[str] = set()
    spent = {"check": 0.0, "draft": 0.0}
    for case in given:
        role = Role(case.title)
        start = time.process_time()
        honest = [claims.check(text, fact=case.fact, role=role) for text in case.honest]
        planted = [(kind, claims.check(text, fact=case.fact, role=role)) for kind, text in case.planted]
        spent["check"] += time.process_time() - start
        checks += len(honest) + len(planted)
        start = time.process_time()
        made = builtin.draft(case.fact, role=role)
        drafted = made.text
        spent["draft"] += time.process_time() - start
        shown = [own_words.nearest(checked.text, fact=case.fact, role=role) for checked in honest]
        report.put_right += sum(one.is_theirs and not was.is_theirs for one, was in zip(shown, honest, strict=True))
        own = [
            own_words.instead(one, made, fact=case.fact, role=role) if is_worded_otherwise(one, case.fact) else None
            for one in shown
        ]
        report.instead += sum(one is not None for one in own)
        _count(report, [one or checked for one, checked in zip(own, shown, strict=True)], planted)
        careers.add(case.title)
        report.drafted += 1
        report.blank += not drafted
        report.twice += bool(drafted) and (case.title, drafted) in said
        said.add((case.title, drafted))
        _count_drafted(report, drafted, claims.check(drafted, fact=case.fact, role=role))
    report.careers = len(careers)
    report.check_ms = 1_000 * spent["check"] / max(1, checks)
    report.draft_ms = 1_000 * spent["draft"] / max(1, report.drafted)
    return report


def _count(report: Report, honest: Sequence[Checked], planted: Sequence[tuple[str, Checked]]) -> None:
    for checked in honest:
        report.honest += 1
        report.omitted += bool(checked.lost)
        if checked.refused or checked.hard or checked.added:
            report.questioned["refused" if checked.refused else "hard" if checked.hard else "added"] += 1
    for kind, checked in planted:
        report.planted[kind] += 1
        report.unseen[kind] += checked.is_theirs
        if not checked.is_theirs:
            report.caught[kind, "refused" if checked.refused else "hard" if checked.hard else "added"] += 1


def _count_drafted(report: Report, drafted: str, checked: Checked) -> None:
    if drafted:
        report.words += len(drafted.split())
        report.beyond += not checked.is_theirs
        report.draft_omitted += bool(checked.lost)
