"""Django's `runserver`, with the display font in its place: who starts it need not have run `prepare`."""

from typing import Any

from django.conf import settings
from django.contrib.staticfiles.management.commands import runserver

from ...fonts import ensure_web_font


class Command(runserver.Command):
    def inner_run(self, *args: Any, **options: Any) -> None:
        ensure_web_font(settings.WEB_FONTS_DIR)
        super().inner_run(*args, **options)
