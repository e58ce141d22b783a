"""Who writes the drafts of a resume: the model, where there is one and the person said yes to it, or this server."""

from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext as _

from .. import llm
from ..metering import Asker, Metered, Share, metered, share
from ..models import Resume

HERE = "here"
Choice = Literal["none", "ask", "here", "model"]


@dataclass(frozen=True)
class Writer:
    """`choice`: "none" where there is no model, "ask" until the person has said who shall write."""

    choice: Choice
    model: str = ""
    host: str = ""
    share: Share = Share(0, 0)

    @property
    def is_few(self) -> bool:
        """Few enough left to be told of in time."""
        return 2 * self.share.left <= self.share.of

    @property
    def is_at_hand(self) -> bool:
        """Whether a draft asked for now goes to the model."""
        return self.choice == "model" and not self.closed

    @property
    def closed(self) -> str:
        """Why the model writes nothing for them now, or ""."""
        reasons = {
            "share_used": _("It has drafted as much as it may for you today, so this server drafts by plain rules."),
            "network_used": _(
                "It has drafted as much as it may for this network today, so this server drafts by plain rules."
            ),
            "site_used": _("It has drafted as much as this site allows, so this server drafts by plain rules."),
            "switched_off": _("It is switched off here just now, so this server drafts by plain rules."),
        }
        return reasons.get(self.share.closed or "", "")


def writer_of(resume: Resume) -> Writer:
    provider = llm.get_provider()
    if provider is None:
        return Writer("none")
    choice: Choice = {"": "ask", HERE: "here", provider.host: "model"}.get(resume.writer, "ask")  # type: ignore[assignment]
    left = share(Asker(resume.owner, resume.network)) if choice != "here" else Share(0, 0)
    return Writer(choice, provider.name, provider.host, left)


def choose(resume: Resume, who: str) -> None:
    """What the person pressed: the model of now, or this server. Another model is asked about anew."""
    provider = llm.get_provider()
    if provider and who in ("model", HERE):
        resume.let_write(HERE if who == HERE else provider.host)


def model_for(resume: Resume, operation: str) -> Metered | None:
    """The model with its calls counted, where the person said yes to it."""
    model = metered(Asker(resume.owner, resume.network), operation)
    return model if model and resume.writer == model.host else None
