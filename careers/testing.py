"""The guides as they ship, for tests: loaded once a process, then put back row by row."""

from typing import Any

from django.apps import apps
from django.db import connection

from .load import load_shipped
from .models import Figures, JobTitle, Occupation, Release, ShippedTable

_OFFICIAL = {Occupation, JobTitle, ShippedTable, Release, Figures}
_Rows = list[tuple[Any, ...]]
_kept: dict[str, _Rows] = {}
_loaded_on: list[tuple[int, str]] = []


def put_guides() -> None:
    """What `load_guides` leaves in the database. The transaction of the test takes it away again."""
    occupations = list(Occupation.objects.order_by("pk").values_list("pk", "code"))
    if connection.vendor == "sqlite" and _kept and occupations == _loaded_on:
        with connection.cursor() as cursor:
            for table, rows in _kept.items():
                cursor.executemany(f"INSERT INTO {table} VALUES ({', '.join(['%s'] * len(rows[0]))})", rows)
        return
    load_shipped()
    _kept.clear()
    _loaded_on[:] = Occupation.objects.order_by("pk").values_list("pk", "code")
    for model in apps.get_app_config("careers").get_models(include_auto_created=True):
        if model not in _OFFICIAL and (rows := _rows(model._meta.db_table)):
            _kept[model._meta.db_table] = rows


def _rows(table: str) -> _Rows:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table}")
        return list(cursor.fetchall())
