"""What shipped guides name: each skill and credential is one row, whichever names it. Read and written at once."""

from collections.abc import Container, Sequence

from .content import GuideContent
from .models import Certification, Skill
from .shipped import ShippedGuide
from .working_copy import renamed, with_todays_names


class Names:
    """The rows that these guides name, as they are to be. A guide that is new here changes nothing about a row that is
    known already, save that a skill may get more names."""

    def __init__(self, guides: Sequence[ShippedGuide], new: Container[str]) -> None:
        self._today = renamed()
        self._content = {guide.slug: with_todays_names(guide.content, self._today) for guide in guides}
        names = {row.name for content in self._content.values() for row in content.skills}
        issued = {row.name for guide in guides for row in guide.content.certifications}
        self._skills = {skill.name: skill for skill in Skill.objects.filter(name__in=names)}
        found = Certification.objects.filter(name__in=issued)
        self._certifications = {(row.name, row.issuer): row for row in found}
        for guide in guides:
            self._take(guide, is_new=guide.slug in new)
        self._write()

    def content(self, guide: ShippedGuide) -> GuideContent:
        """What the file says, with the names that skills have here by now."""
        return self._content[guide.slug]

    def skills(self, guide: ShippedGuide) -> list[Skill]:
        return [self._skills[row.name] for row in self.content(guide).skills]

    def certifications(self, guide: ShippedGuide) -> list[Certification]:
        return [self._certifications[row.name, row.issuer] for row in guide.content.certifications]

    def _take(self, guide: ShippedGuide, *, is_new: bool) -> None:
        for row in guide.content.skills:
            name = self._today.get(row.name, row.name)
            skill = self._skills.setdefault(name, Skill(name=name, kind=row.kind))
            skill.aliases = sorted({*skill.aliases, *guide.aliases[row.name]} - {name})
            if not is_new and name == row.name:
                skill.kind = row.kind
        for credential in guide.content.certifications:
            key = (credential.name, credential.issuer)
            values = credential.model_dump(include={"url", "kind", "status", "successor"})
            values["retired_on"] = credential.retired_on or None
            there = self._certifications.get(key)
            if there is None:
                made = Certification(name=key[0], issuer=key[1], source=guide.read_in[key], **values)
                self._certifications[key] = made
            elif not is_new:
                for name, value in values.items():
                    setattr(there, name, value)

    def _write(self) -> None:
        skills, credentials = self._skills.values(), self._certifications.values()
        Skill.objects.bulk_update([row for row in skills if row.pk], ["aliases", "kind"])
        Skill.objects.bulk_create(row for row in skills if not row.pk)
        facts = ["url", "kind", "status", "successor", "retired_on"]
        Certification.objects.bulk_update([row for row in credentials if row.pk], facts)
        Certification.objects.bulk_create(row for row in credentials if not row.pk)
