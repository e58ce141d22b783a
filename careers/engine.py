"""The one place that knows the search engine: job titles by their words, in SQLite's FTS5 or PostgreSQL's tsvector."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from django.db import connection

MOST = 250
_PLAIN = re.compile(r"[a-z0-9]+")


class Asked(NamedTuple):
    """A word, and how much of it must be there: its beginning is enough where `begun`."""

    text: str
    begun: bool


class TitleRow(NamedTuple):
    title: str
    key: str
    kind: str
    occupation: str


_SELECT = """
SELECT t.title, t.key, t.kind, o.code FROM careers_jobtitle t JOIN careers_occupation o ON o.id = t.occupation_id
"""
_SQLITE = f"""{_SELECT} JOIN careers_titlewords w ON w.rowid = t.id
WHERE careers_titlewords MATCH %s ORDER BY length(t.key) LIMIT {MOST}"""
_POSTGRESQL = f"""{_SELECT}
WHERE to_tsvector('simple', t.key) @@ to_tsquery('simple', %s) ORDER BY length(t.key) LIMIT {MOST}"""


def titles_with(words: Sequence[Sequence[Asked]]) -> list[TitleRow]:
    """Job titles that hold one of each group of words, the shortest first. One query."""
    groups = [[word for word in group if _PLAIN.search(word.text)] for group in words]
    if not groups or not all(groups):
        return []
    sqlite = connection.vendor == "sqlite"
    asked = " AND ".join(_sqlite(group) for group in groups) if sqlite else " & ".join(map(_postgresql, groups))
    with connection.cursor() as cursor:
        cursor.execute(_SQLITE if sqlite else _POSTGRESQL, [asked])
        return [TitleRow(*row) for row in cursor.fetchall()]


def index_titles() -> None:
    """After titles were loaded. PostgreSQL keeps its index by itself, but what is new in it waits in a list that every
    search reads whole: ten times as long a search, until the server tidies up."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("INSERT INTO careers_titlewords(careers_titlewords) VALUES ('rebuild')")
        else:
            cursor.execute("SELECT gin_clean_pending_list('careers_titlewords')")
            cursor.execute("ANALYZE careers_jobtitle")


def _sqlite(group: Sequence[Asked]) -> str:
    # In quotes nothing is an operator; a quote itself is no part of a word.
    said = " OR ".join(f'"{word.text.replace(chr(34), "")}"{"*" if word.begun else ""}' for word in group)
    return f"({said})"


def _postgresql(group: Sequence[Asked]) -> str:
    said = " | ".join(f"'{' '.join(_PLAIN.findall(word.text))}'{':*' if word.begun else ''}" for word in group)
    return f"({said})"
