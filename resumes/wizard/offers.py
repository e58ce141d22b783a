"""What the career asks for, kept apart from what the person has: offers wait until they are answered."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from careers.lookup import CareerFacts, CredentialOffer

from ..document import ResumeDocument, new_id

Answer = Literal["have", "learning", "in_progress", "planned", "declined"]
SKILL_ANSWERS = {"have", "learning", "declined"}
CREDENTIAL_ANSWERS = {"have", "in_progress", "planned", "declined"}


@dataclass(frozen=True)
class Offer:
    """One thing the career asks for that the person has not answered."""

    name: str
    note: str = ""


def skill_offers(
    document: ResumeDocument, facts: CareerFacts | None, also: Mapping[str, Collection[str]] | None = None
) -> tuple[Offer, ...]:
    """`also`: what else people call a skill; one that stands there by another name is not offered."""
    if facts is None:
        return ()
    answered = _names(document.declined) | _names(skill.name for skill in document.skills)
    answered |= {word for skill in document.skills for word in _names(skill.keywords)}
    also = also or {}
    called = {skill.name: _names((skill.name, *also.get(skill.name, ()))) for skill in facts.skills}
    return tuple(Offer(name) for name, names in called.items() if not names & answered)


def credential_offers(document: ResumeDocument, facts: CareerFacts | None) -> tuple[Offer, ...]:
    """Current credentials only: a retired one can be claimed by hand and is never offered."""
    if facts is None:
        return ()
    answered = _names(document.declined) | _names(item.name for item in document.certificates)
    return tuple(
        Offer(credential.name, credential.issuer)
        for credential in facts.credentials
        if credential.status == "current" and credential.name.casefold() not in answered
    )


def answer_skill(document: ResumeDocument, skill_id: str, name: str, answer: str) -> ResumeDocument:
    if answer == "declined":
        return _declined(document, name)
    return document.with_item("skills", skill_id, name=name, status=answer)


def answer_credential(document: ResumeDocument, credential: CredentialOffer, answer: str) -> ResumeDocument:
    if answer == "declined":
        return _declined(document, credential.name)
    return document.with_item(
        "certificates",
        new_id(),
        name=credential.name,
        issuer=credential.issuer,
        kind=credential.kind,
        status="earned" if answer == "have" else answer,
    )


def add_skills(document: ResumeDocument, names: Iterable[str]) -> ResumeDocument:
    """Each new name as a skill the person has; one that stands there already is left as it is."""
    there = _names(skill.name for skill in document.skills)
    for name in names:
        if name.casefold() not in there:
            document = document.with_item("skills", new_id(), name=name)
    return document


def _declined(document: ResumeDocument, name: str) -> ResumeDocument:
    return document.with_values(declined=(*document.declined, name))


def _names(names: Iterable[str]) -> set[str]:
    return {name.casefold() for name in names}
