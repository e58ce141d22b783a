"""Documents and JSON values for property tests, made from the schema itself so that no field is left out."""

from itertools import count
from typing import Any, Literal, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from resumes.document import SECTIONS, ResumeDocument, validated
from resumes.document.dates import EndDate, PartialDate
from resumes.document.schema import Part
from resumes.document.text import Url

# Names that mean something on one level or another, where a stranger's key may carry them too.
TRICKY = (
    *("company", "website", "picture", "kind", "extra", "hidden", "id", "start_date", "startDate", "x-resumebuilder"),
    *("asWritten", "$schema", "meta", "highlights", "format", "custom", "certifications", "gpa", "name", "aside"),
)
DATES = ("", "1999", "2004-02-29", "2012-12", "2020", "2021-03-15", "2024-01")
URLS = ("", "https://example.com", "http://example.com/a?b=c#d", "mailto:a@example.com", "tel:+1 555-0100")

words = st.text(max_size=20) | st.sampled_from(
    ["Sample", "e\u202a\u0301", "a\r\nb", " \x00\t ", "\ud800x", "שלום", "👩‍👩‍👧", ""]
)
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words | st.sampled_from(TRICKY), inner, max_size=3),
    max_leaves=8,
)
extras = st.dictionaries(words | st.sampled_from(TRICKY), json_values, max_size=2)


def _values(hint: Any, name: str) -> st.SearchStrategy[Any]:
    if name == "extra":
        return extras
    if name in ("section_order", "hidden_sections"):
        return st.lists(st.sampled_from([*SECTIONS, "summary"]) | words, max_size=3)
    if get_origin(hint) is tuple:
        return st.lists(_values(get_args(hint)[0], ""), max_size=2)
    if get_origin(hint) is Literal:
        return st.sampled_from(get_args(hint))
    if hint in (PartialDate, EndDate):
        return st.sampled_from((*DATES, "present") if hint == EndDate else DATES)
    if hint == Url:
        return st.sampled_from(URLS)
    if isinstance(hint, type) and issubclass(hint, Part):
        return _parts(hint)
    return st.booleans() if hint is bool else words


def _parts(model: type[Part]) -> st.SearchStrategy[dict[str, Any]]:
    hints = get_type_hints(model, include_extras=True)
    values = {name: _values(hints[name], name) for name in model.model_fields if name != "id"}
    required = {name: values.pop(name) for name, info in model.model_fields.items() if info.is_required()}
    always = {"id": st.just("")} if "id" in model.model_fields else {}
    return st.fixed_dictionaries(required | always, optional=values)


def _finished(data: Any, numbers: Any) -> Any:
    """Ids that differ, and periods the right way round."""
    if isinstance(data, list):
        return [_finished(item, numbers) for item in data]
    if not isinstance(data, dict):
        return data
    done = {key: value if key == "extra" else _finished(value, numbers) for key, value in data.items()}
    if "id" in done:
        done["id"] = f"id{next(numbers):06}"
    for first, last in (("start_date", "end_date"), ("date", "expires")):
        if first in done and last in done and done[first][:4] > done[last][:4]:
            done[first], done[last] = "", done[last]
        if first in done and last in done and done[first] and done[last].startswith(done[first][:4]):
            done[last] = ""
    return done


@st.composite
def documents(draw: st.DrawFn) -> ResumeDocument:
    return validated(_finished(draw(_parts(ResumeDocument)), count()))
