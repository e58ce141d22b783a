"""Occupations and their official figures; careers as editors write them; the versions that readers see."""

from .guides import Career, CareerCertification, CareerSkill, FormerSlug, RelatedCareer
from .links import CheckedLink
from .official import NAMES, Figures, JobTitle, Occupation, Release, ReleaseImport, ShippedTable
from .readers import ReaderReport, TooMany
from .shared import Certification, Skill
from .versions import GuideVersion, NotNow

__all__ = [
    "NAMES",
    "Career",
    "CareerCertification",
    "CareerSkill",
    "Certification",
    "CheckedLink",
    "Figures",
    "FormerSlug",
    "GuideVersion",
    "JobTitle",
    "NotNow",
    "Occupation",
    "ReaderReport",
    "RelatedCareer",
    "Release",
    "ReleaseImport",
    "ShippedTable",
    "Skill",
    "TooMany",
]
