"""How the wizard's forms are laid out: which fields share a line, and what waits behind *More details*."""

from collections.abc import Iterator

from crispy_forms.helper import FormHelper
from crispy_forms.layout import HTML, Column, Div, Field, Layout, Row
from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext as _

# Fields that stand side by side, on phones too.
PAIRS = {"start_date": "end_date", "date": "expires", "city": "region"}


def look(form: forms.Form, *, more: tuple[str, ...] = ()) -> FormHelper:
    """The layout of one form; the page brings the form tag, the token and the buttons."""
    helper = FormHelper()
    helper.form_tag = False
    helper.disable_csrf = True
    main = tuple(name for name in form.fields if name not in more and not _has_nothing_to_tick(form.fields[name]))
    parts = list(_lines(main))
    if more:
        # Open where it holds something: what is hidden looks lost.
        is_open = any(form[name].errors or _is_filled(form, name) for name in more)
        opening = format_html('<details class="more"{}><summary>{}</summary>', " open" * is_open, _("More details"))
        parts += [HTML(opening), *_lines(more), HTML("</details>")]
    helper.layout = Layout(*parts)
    return helper


def _has_nothing_to_tick(field: forms.Field) -> bool:
    return isinstance(field, forms.MultipleChoiceField) and not field.choices


def _is_filled(form: forms.Form, name: str) -> bool:
    """A select always has a value; its first choice is what most people mean."""
    field, value = form.fields[name], form[name].value()
    if isinstance(field, forms.ChoiceField) and not isinstance(field, forms.MultipleChoiceField):
        return bool(value) and value != next(value for value, _label in form[name].field.widget.choices)
    return bool(value)


def _lines(names: tuple[str, ...]) -> Iterator[object]:
    seconds = {PAIRS[name] for name in names if name in PAIRS}
    for name in names:
        if name in PAIRS:
            yield Row(Column(name), Column(PAIRS[name]))
        elif name == "notes":
            # The questions stand before what their answers become.
            yield HTML('{% include "resumes/wizard/_tell_begins.html" %}{% include "resumes/wizard/_questions.html" %}')
            yield Div(name, css_class="notes")
            yield HTML('{% include "resumes/wizard/_tell_ends.html" %}')
        elif name not in seconds:
            yield Field(name)
