"""Inside the child process: the styles of elements, kept for the next page of that look; nothing of what it says.

These follow from the sheets and from the kind of an element: its name and class, those of what it is in, and of the two
elements before it. The engine would ask every rule about each element; it is shown those of a kind that is new.
"""

import gc
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any
from xml.etree.ElementTree import Element

import weasyprint.css

# Styles of about twenty looks, in 20 MB, and kinds of elements that have them. What is more begins anew.
_MOST_STYLES, _MOST_KINDS = 2_000, 6_000
# Attributes that are more than an address or, in the head, a text.
_ASKED = ("class", "id", "lang", "style")
# What an attribute says, not a sheet: told apart by what it is.
_OF_ATTRIBUTES = ("lang", "anchor")


@dataclass(eq=False, slots=True)
class Kind:
    """`styles`: of the element, under None, and of what is put before or behind it. Empty while it is new."""

    styles: dict[str | None, Any] = field(default_factory=dict)


class KeptStyles(weasyprint.css.StyleFor):
    """A style follows from the one above it and from the declarations that apply: for the same ones it is the same.

    Both are told apart by their place in memory, which what is kept here holds on to.
    """

    kept: dict[tuple[Any, ...], Any] = {}
    kinds: dict[tuple[Any, ...], Kind] = {}

    def __init__(self, html: Any, sheets: list[Any], hints: bool, font_config: Any, targets: Any) -> None:
        self.is_kept = getattr(html, "is_ours", False)
        if not self.is_kept:
            super().__init__(html, sheets, hints, font_config, targets)
            return
        if len(self.kept) > _MOST_STYLES or len(self.kinds) > _MOST_KINDS:
            self.forget()
        kinds: dict[Element, Kind] = {}
        self._tell_kinds(kinds, html.etree_element, tuple(sheet for sheet, *_ in sheets))
        if all(kind.styles for kind in kinds.values()):
            super().__init__(_EMPTY, sheets, hints, font_config, targets)
            for element, kind in kinds.items():
                self._take(element, kind, targets)
        else:
            super().__init__(_shown(html, self._new(html, kinds, targets)), sheets, hints, font_config, targets)
            for (element, pseudo_type), style in self.get_computed_styles().items():
                kinds[element].styles[pseudo_type] = style

    @classmethod
    def forget(cls) -> None:
        cls.kept.clear()
        cls.kinds.clear()
        # Styles refer to themselves and are old by now, which what ends a job does not search.
        gc.collect()

    def _tell_kinds(self, kinds: dict[Element, Kind], element: Element, *place: Any) -> None:
        key = (element.tag, *map(element.get, _ASKED), *place)
        kind = kinds[element] = self.kinds.get(key) or self.kinds.setdefault(key, Kind())
        before, last, next_to_last = None, None, len(element) - 2
        for number, child in enumerate(element):
            self._tell_kinds(kinds, child, kind, before, last, number == next_to_last)
            before, last = last, (child.tag, child.get("class"))

    def _new(self, html: Any, kinds: dict[Element, Kind], targets: Any) -> Iterator[Any]:
        """The elements of a new kind, for the engine. The others have their styles before it asks for those within."""
        for wrapper in html.wrapper_element.iter_subtree():
            element = wrapper.etree_element
            if kinds[element].styles:
                self._take(element, kinds[element], targets)
            else:
                yield wrapper

    def _take(self, element: Element, kind: Kind, targets: Any) -> None:
        styles = self.get_computed_styles()
        for pseudo_type, style in kind.styles.items():
            styles[element, pseudo_type] = style
            if targets and element.get("id") and style["anchor"]:
                targets.collect_anchor(style["anchor"])

    def set_computed_styles(
        self, element: Any, parent: Any, pseudo_type: Any = None, target_collector: Any = None, **rest: Any
    ) -> None:
        styles, place = self.get_computed_styles(), (element, pseudo_type)
        declared = self.get_cascaded_styles().get(place, {})
        key = (id(styles.get((parent, None))), pseudo_type, *map(_told_apart, declared.items()))
        style = self.kept.get(key) if self.is_kept else None
        if style is None:
            super().set_computed_styles(
                element, parent, pseudo_type=pseudo_type, target_collector=target_collector, **rest
            )
            if self.is_kept:
                self.kept[key] = styles[place]
            return
        styles[place] = style
        if target_collector and style["anchor"]:
            target_collector.collect_anchor(style["anchor"])


def _told_apart(declared: tuple[str, Any]) -> tuple[Any, ...]:
    name, (value, weight) = declared
    return name, value if name in _OF_ATTRIBUTES else id(value), *weight[:2], *weight[2]


def _shown(html: Any, elements: Iterator[Any]) -> Any:
    """A page as the engine is shown it where it is to style these elements of it."""
    wrapper = SimpleNamespace(iter_subtree=lambda: elements)
    return SimpleNamespace(etree_element=html.etree_element, base_url=html.base_url, wrapper_element=wrapper)


_EMPTY = _shown(SimpleNamespace(etree_element=Element("html"), base_url=None), iter(()))
