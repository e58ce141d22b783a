"""The one plain line that says why some drafts came from the built-in drafter."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

BEYOND_THE_NOTES = "beyond_the_notes"
NOT_SET_UP = ("key", "model", "rejected")  # nor does it here, until the settings change
USED_UP = ("share_used", "network_used", "site_used", "switched_off")  # asking again brings nothing

_SET_UP = _(
    "Some drafts came from the built-in drafter because the model server is not set up right. "
    "Whoever runs this site can mend that."
)
_BROKE_OFF = _("Some drafts came from the built-in drafter because the model server broke off.")
_BROKE_OFF_HERE = _(
    "Some drafts came from the built-in drafter because this site could not ask the model just now. "
    "You can draft them again in a minute."
)
_NO_LINE = _("Some drafts came from the built-in drafter because the model had no line for them.")
_LINES: dict[str, str | Promise] = {
    "unreachable": _("Some drafts came from the built-in drafter because the model server could not be reached."),
    **dict.fromkeys(NOT_SET_UP, _SET_UP),
    "busy": _(
        "Some drafts came from the built-in drafter because the model server is busy. "
        "You can draft them again in a few minutes."
    ),
    "failed": _BROKE_OFF,
    "cut": _BROKE_OFF,
    "garbled": _("Some drafts came from the built-in drafter because the model server's answer could not be read."),
    "slow": _("Some drafts came from the built-in drafter because the model server took too long."),
    "resting": _(
        "Some drafts came from the built-in drafter because the model server has just failed several times. "
        "You can draft them again in a minute."
    ),
    "declined": _NO_LINE,
    "too_long": _NO_LINE,
    "empty": _NO_LINE,
    "share_used": _("The model has drafted as much as it may for you today. The rest came from the built-in drafter."),
    "network_used": _(
        "The model has drafted as much as it may for this network today. The rest came from the built-in drafter."
    ),
    "site_used": _("The model has drafted as much as this site allows. The rest came from the built-in drafter."),
    "switched_off": _("The model is switched off on this site. The drafts came from the built-in drafter."),
    "uncounted": _BROKE_OFF_HERE,
    BEYOND_THE_NOTES: _(
        "Some drafts came from the built-in drafter because the model's words went beyond what you wrote."
    ),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """Said once for a whole job of drafts. `reason` is a key of the fixed list, for tests and logs."""

    text: str
    reason: str


def notice(reason: str) -> Notice:
    return Notice(str(_LINES[reason]), reason)


def said_already() -> Notice:
    """A note brought no draft because the resume has that line."""
    return Notice(_now("A note got no draft because a bullet point of your resume says the same already."), "said")
