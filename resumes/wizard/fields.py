"""Form fields that speak the document's rules: the rule and its sentence live in `resumes.document`."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..document import dates, limits
from ..document.text import check_new_url, clean_line, clean_text


class CleanCharField(forms.CharField):
    """Text cleaned and judged by the document's functions. Long text is answered, never cut off in the browser."""

    clean_up: Callable[[Any], Any] = staticmethod(clean_text)
    rule: Callable[[str], Any] = staticmethod(str)
    limit = limits.TEXT

    def __init__(self, **options: Any) -> None:
        options.setdefault("required", False)
        super().__init__(**options)

    def to_python(self, value: Any) -> str:
        return super().to_python(self.clean_up(value)) or ""

    def validate(self, value: str) -> None:
        super().validate(value)
        if len(value) > self.limit:
            raise ValidationError(
                _("This is %(size)s characters long; at most %(limit)s fit here. Nothing is lost: shorten it and save.")
                % {"size": f"{len(value):,}", "limit": f"{self.limit:,}"}
            )
        try:
            self.rule(value)
        except ValueError as error:
            raise ValidationError(str(error)) from error


class LineField(CleanCharField):
    clean_up = staticmethod(clean_line)
    limit = limits.LINE


class TextField(CleanCharField):
    widget = forms.Textarea

    def __init__(self, *, rows: int = 4, **options: Any) -> None:
        options.setdefault("widget", forms.Textarea(attrs={"rows": rows}))
        super().__init__(**options)


class NotesField(TextField):
    limit = limits.NOTES


class PastedField(TextField):
    limit = 200_000  # more than any resume holds


class BulletField(TextField):
    clean_up = staticmethod(clean_line)
    limit = limits.HIGHLIGHT
    default_error_messages = {"required": gettext_lazy("This is empty. Write something, or take it out.")}


class EmailField(LineField):
    widget = forms.EmailInput

    def validate(self, value: str) -> None:
        super().validate(value)
        if value:
            said = {"invalid": _("Check this address: it looks like name@example.com.")}
            forms.EmailField(error_messages=said).clean(value)


class UrlField(LineField):
    """An address; a bare "example.com/me" gets its https:// so that nobody must know about schemes."""

    limit = limits.URL
    rule = staticmethod(check_new_url)

    def to_python(self, value: Any) -> str:
        text = super().to_python(value)
        return f"https://{text}" if text and ":" not in text and "." in text else text


class PartialDateField(LineField):
    """Takes a date in any way that can mean one thing only, and shows it as the page prints it."""

    rule = staticmethod(dates.parse_partial)

    def __init__(self, *, past_only: bool = False, **options: Any) -> None:
        # The space inside the example does not break over a line.
        options.setdefault("help_text", gettext_lazy("2024 or Mar\u00a02024"))
        super().__init__(**options)
        self.past_only = past_only
        self.widget.attrs |= {"autocomplete": "off", "class": "field-date"}

    def to_python(self, value: Any) -> str:
        text = super().to_python(value)
        return self._meant(text) or text

    def _meant(self, text: str) -> str:
        meant = dates.read_loosely(text)
        return "" if meant == dates.PRESENT else meant

    def prepare_value(self, value: Any) -> Any:
        meant = self._meant(value) if isinstance(value, str) else ""
        return dates.in_words(meant) if meant else value

    def validate(self, value: str) -> None:
        super().validate(value)
        if self.past_only and dates.is_future(value, timezone.localdate()):
            date = dates.in_words(value)
            raise ValidationError(_("%(date)s is in the future. Give the date as it was.") % {"date": date})


class EndDateField(PartialDateField):
    """Also takes "present" and its like, for those who would rather type than tick."""

    rule = staticmethod(dates.parse_end)

    def _meant(self, text: str) -> str:
        return dates.read_loosely(text)


class PickField(forms.ChoiceField):
    """A list to pick from that always has a value: the first, where nothing was sent."""

    def __init__(self, *, choices: Sequence[tuple[str, Any]], **options: Any) -> None:
        super().__init__(required=False, choices=choices, **options)
        self.usual = choices[0][0]

    def clean(self, value: Any) -> Any:
        return super().clean(value) or self.usual


class ListField(TextField):
    """Several short values, one a line or separated by commas or semicolons."""

    def validate(self, value: str) -> None:
        super().validate(value)
        for name in self.split(value):
            LineField().validate(name)

    @staticmethod
    def split(value: str) -> tuple[str, ...]:
        parts = (clean_line(part) for line in value.splitlines() for part in re.split("[,;]", line))
        return tuple(dict.fromkeys(part for part in parts if part))

    def clean(self, value: Any) -> Any:
        return self.split(super().clean(value))

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(value) if isinstance(value, list | tuple) else value
