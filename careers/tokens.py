"""Figures in prose stand as tokens, `{{ pay.median@15-2051 }}`, so that no sentence ever holds a stale number."""

import re
from typing import TYPE_CHECKING, NamedTuple

from django.utils.translation import gettext

from .book import ALL_OCCUPATIONS, PERCENTILES, FigureBook, amount, handbook_growth
from .content import GuideContent
from .numbers import IN_BRIEF, number_problems
from .wording import growth_words, percent, period, persons

if TYPE_CHECKING:
    from .models import Figures

_TOKEN = re.compile(r"\{\{\s*(.*?)\s*\}\}", re.DOTALL)
_SHAPE = re.compile(r"(?P<key>[a-z0-9.]+)(?:@(?P<code>\d\d-\d{4}(?:\+\d\d-\d{4})*))?")
_PAY = re.compile(rf"pay\.(?P<percentile>{'|'.join(PERCENTILES)})(?P<hourly>\.hourly)?")
_JOBS = re.compile(r"jobs(?:\.(?P<year>\d{4}|projected))?")
_PERSONS = {"change": "change", "openings": "openings"}
_BRACES = re.compile(r"\{\{|\}\}")
# Where no figure is put in place: its sign would be read as it stands.
PLAIN = ("title", *IN_BRIEF)


class TokenError(ValueError):
    """A token that no figure answers. The message is a sentence for an editor."""


class Problem(NamedTuple):
    section: str
    sentence: str


def fill(text: str, book: FigureBook, code: str) -> str:
    """The text with its figures in place. A figure that is gone since the guide was published reads “not published”."""

    def figure(match: re.Match[str]) -> str:
        try:
            return token_text(match[1], book, code)
        except TokenError:
            return gettext("(not published)")

    return _TOKEN.sub(figure, text)


def token_text(token: str, book: FigureBook, code: str) -> str:
    """What stands in the token's place. `code` is the guide's own occupation. Raises TokenError."""
    shape = _SHAPE.fullmatch(token)
    found = _value(shape["key"], book, shape["code"] or code) if shape else None
    if shape is None or found is None:
        raise TokenError(gettext("“{{ %(token)s }}” is not a figure that guides know.") % {"token": token})
    if found == "":
        raise TokenError(
            gettext("“{{ %(token)s }}” asks for a figure of %(code)s that is not in the tables.")
            % {"token": token, "code": shape["code"] or code}
        )
    return found


def offered(book: FigureBook, code: str) -> list[tuple[str, str]]:
    """Every token that this occupation has a figure for, and the figure."""
    pays = [f"pay.{percentile}" for percentile in PERCENTILES]
    keys = [
        *(*pays, *(f"{key}.hourly" for key in pays), "growth", "growth.words", "average.growth"),
        *("jobs", "jobs.projected", "change", "openings", "period.pay", "period.outlook"),
    ]
    return [(f"{{{{ {key} }}}}", text) for key in keys if (text := _value(key, book, code))]


def codes_in(content: GuideContent) -> set[str]:
    """Every occupation whose figures the guide prints."""
    asked = codes_asked(*(text for _, text in content.prose))
    return asked | {content.occupation} | {related.occupation for related in content.related}


def codes_asked(*texts: str) -> set[str]:
    """The occupations that tokens in these texts name, and all occupations, which “average” stands for."""
    shapes = (_SHAPE.fullmatch(match[1]) for text in texts for match in _TOKEN.finditer(text))
    return {shape["code"] for shape in shapes if shape and shape["code"]} | {ALL_OCCUPATIONS}


def problems(content: GuideContent, book: FigureBook) -> list[Problem]:
    """What keeps the guide from readers: a token that has no figure or stands where none may, a number of no source."""
    figures = [
        Problem(heading, sentence)
        for heading, text in content.prose
        for sentence in section_problems(text, book, content.occupation)
    ]
    strays = [Problem(name, sentence) for name in PLAIN for sentence in stray(getattr(content, name))]
    return [*figures, *strays, *(Problem(*found) for found in number_problems(content))]


def section_problems(text: str, book: FigureBook, code: str) -> list[str]:
    found = []
    for match in _TOKEN.finditer(text):
        try:
            token_text(match[1], book, code)
        except TokenError as error:
            found.append(str(error))
    if _BRACES.search(_TOKEN.sub("", text)):
        found.append(gettext("A figure opens with {{ and closes with }}: one of the two is missing."))
    return found


def stray(text: str) -> list[str]:
    """What is wrong with a text that holds no figures."""
    if _BRACES.search(text):
        return [gettext("Figures can stand in the sections only, not here.")]
    return []


def _value(key: str, book: FigureBook, code: str) -> str | None:
    """The figure as text, "" when the tables have none, None when there is no such key."""
    if match := _PAY.fullmatch(key):
        return amount(book.wages(code), match["percentile"], hourly=bool(match["hourly"]))
    if key == "average.growth":
        return _growth_text(book.projections(ALL_OCCUPATIONS))
    if key in ("period.pay", "period.outlook"):
        release = book.release("wages" if key == "period.pay" else "projections")
        return period(release.period) if release else ""
    return _projection_text(key, book.projections(code))


def _projection_text(key: str, row: "Figures | None") -> str | None:
    if key == "growth":
        return _growth_text(row)
    if key == "growth.words":
        whole = handbook_growth(row)
        return "" if whole is None else growth_words(whole)
    if match := _JOBS.fullmatch(key):
        return _jobs_text(match["year"] or "", row)
    if key in _PERSONS:
        value = getattr(row, _PERSONS[key]) if row else None
        return persons(value) if value is not None else ""
    return None


def _jobs_text(year: str, row: "Figures | None") -> str | None:
    """Employment in the base year; as it is projected; or in the year named, which is one of the two of the release
    that stands, and of no later one."""
    if row is None:
        return ""
    by_year = {
        "": row.employment,
        str(row.release.first_year): row.employment,
        str(row.release.last_year): row.employment_projected,
        "projected": row.employment_projected,
    }
    if year not in by_year:
        return None
    value = by_year[year]
    return persons(value) if value is not None else ""


def _growth_text(row: "Figures | None") -> str:
    return percent(row.growth) if row and row.growth is not None else ""
