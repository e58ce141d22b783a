"""Form fields that speak the document's rules: the rule and its sentence live in `resumes.document`."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..document import dates, limits
from ..document.text import check_url, clean_line, clean_text


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


class BulletField(TextField):
    clean_up = staticmethod(clean_line)
    limit = limits.HIGHLIGHT


class EmailField(LineField):
    widget = forms.EmailInput

    def validate(self, value: str) -> None:
        super().validate(value)
        if value:
            forms.EmailField().clean(value)


class UrlField(LineField):
    """An address; a bare "example.com/me" gets its https:// so that nobody must know about schemes."""

    limit = limits.URL
    rule = staticmethod(check_url)

    def to_python(self, value: Any) -> str:
        text = super().to_python(value)
        return f"https://{text}" if text and ":" not in text and "." in text else text


class PartialDateField(LineField):
    rule = staticmethod(dates.parse_partial)

    def __init__(self, *, past_only: bool = False, **options: Any) -> None:
        options.setdefault("help_text", gettext_lazy("A year, or a year and month: 2024 or 2024-03"))
        super().__init__(**options)
        self.past_only = past_only
        self.widget.attrs |= {"autocomplete": "off", "inputmode": "numeric", "class": "field-date"}

    def validate(self, value: str) -> None:
        super().validate(value)
        if self.past_only and dates.is_future(value, timezone.localdate()):
            raise ValidationError(_("%(date)s is in the future. Give the date as it was.") % {"date": value})


class EndDateField(PartialDateField):
    """Also takes the word "present", for those who would rather type than tick."""

    rule = staticmethod(dates.parse_end)

    def to_python(self, value: Any) -> str:
        text = super().to_python(value)
        return dates.PRESENT if text.casefold() == dates.PRESENT else text


class ListField(TextField):
    """Several short values, one a line or separated by commas."""

    def validate(self, value: str) -> None:
        super().validate(value)
        for name in self.split(value):
            LineField().validate(name)

    @staticmethod
    def split(value: str) -> tuple[str, ...]:
        parts = (clean_line(part) for line in value.splitlines() for part in line.split(","))
        return tuple(dict.fromkeys(part for part in parts if part))

    def clean(self, value: Any) -> Any:
        return self.split(super().clean(value))

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(value) if isinstance(value, list | tuple) else value
