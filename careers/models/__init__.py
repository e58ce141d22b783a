"""Occupations and their official figures; careers as editors write them; the versions that readers see."""

from .guides import (
    Career,
    CareerCertification,
    CareerSkill,
    Certification,
    FormerSlug,
    GuideVersion,
    RelatedCareer,
    Skill,
)
from .official import Figures, JobTitle, Occupation, Release, ReleaseImport, ShippedTable

__all__ = [
    "Career",
    "CareerCertification",
    "CareerSkill",
    "Certification",
    "Figures",
    "FormerSlug",
    "GuideVersion",
    "JobTitle",
    "Occupation",
    "RelatedCareer",
    "Release",
    "ReleaseImport",
    "ShippedTable",
    "Skill",
]
