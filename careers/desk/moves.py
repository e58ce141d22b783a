"""A guide one step on: to review, to readers, back to its writer."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext
from pydantic import ValidationError

from .. import models
from ..tokens import TokenError
from ..working_copy import restore

if TYPE_CHECKING:
    from accounts.models import User

Status = models.GuideVersion.Status


class Trouble(Exception):
    """Why it cannot be done, as a sentence for an editor."""


def first_rule_broken(error: ValidationError) -> str:
    """Place and reason of the first rule that the guide breaks."""
    first = error.errors()[0]
    return f"{', '.join(str(step) for step in first['loc'])}: {first['msg']}."


def move(career: models.Career, act: str, *, by: "User") -> models.GuideVersion:
    """The working copy to review or to readers. Raises Trouble."""
    try:
        if act == "publish":
            return career.publish(by=by)
        version = career.frozen(by=by)
        if version.status == Status.DRAFT:
            version.send_to_review(by=by)
        return version
    except (TokenError, models.NotNow) as error:
        raise Trouble(str(error)) from None
    except ValidationError as error:
        raise Trouble(first_rule_broken(error)) from None


def act_on(version: models.GuideVersion, act: str, *, by: "User", note: str) -> str:
    """One version one step on; what was done, as a sentence. Raises Trouble, KeyError for an act there is not."""
    acts = {
        "review": lambda: version.send_to_review(by=by),
        "publish": lambda: version.publish(by=by, note=note),
        "back": lambda: version.send_back(by=by, note=note),
        "away": lambda: version.put_away(by=by, note=note),
        "restore": lambda: restore(version),
    }
    try:
        acts[act]()
    except (TokenError, models.NotNow) as error:
        raise Trouble(str(error)) from None
    if act == "restore":
        _taken_up(version, by)
        return gettext("The working copy is as in version %(number)s. Readers see no change yet.") % _values(version)
    return said(version) if act != "back" else gettext("Version %(number)s went back.") % _values(version)


def _taken_up(version: models.GuideVersion, by: "User") -> None:
    if version.status == Status.SHIPPED:
        version.put_away(by=by, note=gettext("Taken into the working copy"))
    copy = models.Career.objects.with_content().get(pk=version.career_id)
    copy.keep_draft(by=by, why=gettext("As in version %(number)s") % _values(version))


def said(version: models.GuideVersion) -> str:
    sentences = {
        Status.PUBLISHED.value: gettext("Readers see version %(number)s of %(title)s."),
        Status.REVIEW.value: gettext("Version %(number)s of %(title)s is in review."),
        Status.RETIRED.value: gettext("Version %(number)s of %(title)s is put away."),
        Status.DRAFT.value: gettext("Version %(number)s of %(title)s is a draft."),
    }
    return sentences[version.status] % _values(version)


def _values(version: models.GuideVersion) -> dict[str, object]:
    return {"number": version.number, "title": version.career.title}
