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
SELECT %s AS way, t.title, t.key, t.kind, o.code
FROM careers_jobtitle t JOIN careers_occupation o ON o.id = t.occupation_id
"""
_SQLITE = f"""{_SELECT} JOIN careers_titlewords w ON w.rowid = t.id
WHERE careers_titlewords MATCH %s ORDER BY length(t.key) LIMIT {MOST}"""
_POSTGRESQL = f"""{_SELECT}
WHERE to_tsvector('simple', t.key) @@ to_tsquery('simple', %s) ORDER BY length(t.key) LIMIT {MOST}"""


def titles_with(ways: Sequence[Sequence[Sequence[Asked]]]) -> list[list[TitleRow]]:
    """Of each way to ask, the job titles that hold one of each of its groups of words, the shortest first. One query
    for all."""
    found: list[list[TitleRow]] = [[] for _ in ways]
    asked = [(way, said) for way, groups in enumerate(ways) if (said := _said(groups))]
    if not asked:
        return found
    one = f"SELECT * FROM ({_SQLITE if connection.vendor == 'sqlite' else _POSTGRESQL}) AS one"
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join([one] * len(asked)), [part for pair in asked for part in pair])
        for way, *row in cursor.fetchall():
            found[way].append(TitleRow(*row))
    return found


def _said(groups: Sequence[Sequence[Asked]]) -> str:
    """In the language of the engine; "" where a group has no word that it knows."""
    told = [[word for word in group if _PLAIN.search(word.text)] for group in groups]
    if not all(told):
        return ""
    sqlite = connection.vendor == "sqlite"
    return " AND ".join(map(_sqlite, told)) if sqlite else " & ".join(map(_postgresql, told))


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
