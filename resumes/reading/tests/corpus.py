"""Seventy-odd fictional resumes of many professions, in three kinds each: the set that designs are held to."""

import tomllib
from pathlib import Path
from typing import Any

from resumes.document import ResumeDocument, validated

_NAMES = (
    *("Jordan Sample", "María Example-Núñez", "Łukasz Wzorowski", "Nguyen Van Mau", "Aisha O'Sample", "Chidi Exemplar"),
    *("Priya Namuna", "Søren Prøve", "Ana-Sofia Modelo da Silva", "Tyrone T. Sampleton Jr.", "Zoë Voorbeeld"),
    *("Kwame Example", "Jean-Luc Exemple", "Dana Testa", "Hans Muster", "Mei Yangben", "Olena Zrazok", "Emre Örnek"),
    *("Ramón Muestra Ortiz", "Grace Example", "Ioana Șablon", "Ali Namouna", "Sam Sample", "Tereza Vzorová"),
)
_TOWNS = (
    *(("Columbus", "OH"), ("Austin", "TX"), ("Duluth", "MN"), ("Boise", "ID"), ("Queens", "NY"), ("Reno", "NV")),
    *(("San Luis Obispo", "CA"), ("St. Paul", "MN"), ("Tacoma", "WA"), ("Gary", "IN")),
)
_PHONES = ("(614) 555-0142", "512-555-0188", "+1 218 555 0107", "208.555.0163", "5555550119", "+48 600 000 000")


def _place(number: int) -> str:
    return "{}, {}".format(*_TOWNS[number % len(_TOWNS)])


def _told(texts: list[str]) -> list[dict[str, str]]:
    return [{"text": text} for text in texts]


def _basics(number: int, title: str, *, summary: bool) -> dict[str, Any]:
    name, (city, region) = _NAMES[number % len(_NAMES)], _TOWNS[number % len(_TOWNS)]
    slug = "".join(c for c in name.lower() if c.isascii() and c.isalpha())
    profiles = [{"network": "LinkedIn", "url": f"https://www.linkedin.com/in/{slug}"}] if number % 3 else []
    text = f"{title} with {3 + number % 20} years of practice. Known for plain words and for finishing what was begun."
    return {
        "name": name,
        "label": title if number % 2 else "",
        "email": f"{slug}{number}@example.{'org' if number % 2 else 'com'}",
        "phone": _PHONES[number % len(_PHONES)],
        "url": f"https://{slug}.example.net" if number % 4 == 1 else "",
        "location": {"city": city, "region": region, "country_code": "US"},
        "profiles": profiles,
        "summary": text if summary else "",
    }


def _work(number: int, one: dict[str, Any], *, promoted: bool, intro: bool) -> list[dict[str, Any]]:
    jobs, year = [], 2025 - number % 4
    for at, title in enumerate(one["titles"]):
        begun = year - 2 - (number + at) % 4
        first = at == 0
        employer = one["employers"][0 if promoted and at < 2 else at]
        jobs.append(
            {
                "name": employer,
                "position": title,
                "location": _place(number if promoted and at < 2 else number + at),
                "start_date": f"{begun}-{1 + (number + at) % 12:02}" if number % 5 else str(begun),
                "end_date": "present"
                if first
                else (f"{year}-{1 + (number * at) % 12:02}" if number % 5 else str(year)),
                "summary": "A busy house with much coming and going, seven days a week." if intro and first else "",
                "highlights": _told(one["deeds"][at * 2 : at * 2 + (3 if first else 2)]),
            }
        )
        year = begun
    return jobs


def _school(number: int, one: dict[str, Any]) -> list[dict[str, Any]]:
    institution, study, area = one["school"]
    begun = 2008 + number % 8
    return [
        {
            "institution": institution,
            "study_type": study,
            "area": area,
            "location": _place(number + 3),
            "start_date": str(begun),
            "end_date": f"{begun + 4}-05" if number % 2 else str(begun + 4),
            "score": "3.7" if number % 3 == 0 else "",
        }
    ]


def _common(number: int, one: dict[str, Any], **kind: bool) -> dict[str, Any]:
    credentials = [
        {"kind": kind, "name": name, "issuer": issuer, "date": f"{2015 + number % 9}-0{1 + at}"}
        for at, (kind, name, issuer) in enumerate(one["credentials"])
    ]
    return {
        "basics": _basics(number, one["titles"][0], summary=kind["summary"]),
        "work": _work(number, one, promoted=kind["promoted"], intro=kind["intro"]),
        "education": _school(number, one),
        "skills": [{"name": name, "keywords": words} for name, words in one["skills"]],
        "certificates": credentials,
    }


def _full(number: int, one: dict[str, Any]) -> dict[str, Any]:
    more = {
        "languages": [{"language": "English", "fluency": "native"}, {"language": "Spanish", "fluency": "working"}],
        "awards": [{"title": "Colleague of the Year", "date": "2021-12", "awarder": one["employers"][0]}],
    }
    return _common(number, one, summary=True, promoted=False, intro=False) | more


def _promoted(number: int, one: dict[str, Any]) -> dict[str, Any]:
    project = {
        "name": "Open Sample Atlas",
        "url": "https://github.com/example/atlas",
        "start_date": "2020-02",
        "end_date": "2021-03",
        "roles": ["Maintainer"],
        "description": "Maps of what is open on Sundays.",
        "highlights": _told(["Answered 300 questions of people who use it."]),
    }
    return _common(number, one, summary=False, promoted=True, intro=True) | {"projects": [project]}


def _short(number: int, one: dict[str, Any]) -> dict[str, Any]:
    values = _common(number, one, summary=True, promoted=False, intro=False)
    helper = {"organization": "Riverside Food Pantry", "position": "Driver", "start_date": "2022-03"}
    return values | {
        "target": {"situation": ("first_job", "changing", "same")[number % 3]},
        "work": values["work"][1:],
        "skills": [{"name": word} for _, words in one["skills"] for word in words],
        "volunteer": [helper | {"end_date": "present", "highlights": _told(["Drive the van on Saturdays."])}],
        "custom": [{"title": "Training", "items": [{"title": "Conflict Resolution", "start_date": "2023"}]}],
        "interests": [{"name": "Rowing"}, {"name": "Photography"}],
    }


def corpus() -> dict[str, ResumeDocument]:
    """By a name that tells the profession and the kind."""
    professions = tomllib.loads(Path(__file__).with_name("professions.toml").read_text(encoding="utf-8"))["profession"]
    made, kinds = {}, {"full": _full, "promoted": _promoted, "short": _short}
    for at, one in enumerate(professions):
        slug = one["titles"][0].lower().replace(" ", "_")
        for n, (kind, build) in enumerate(kinds.items()):
            made[f"{slug}_{kind}"] = validated(build(at * 3 + n, one))
    return made
