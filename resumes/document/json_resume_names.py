"""The names of JSON Resume 1.3.1, part by part, and the older and looser names that files in the wild use."""

from .schema import (
    Award,
    Basics,
    Certificate,
    Education,
    Highlight,
    Interest,
    Language,
    Location,
    Part,
    Position,
    Profile,
    Project,
    Publication,
    Reference,
    Skill,
    Volunteer,
)

# One key, on every level, for what the standard has no name for.
EXTENSION = "x-resumebuilder"
SCHEMA_URL = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

_PERIOD = ("startDate", "endDate")
STANDARD: dict[type[Part], tuple[str, ...]] = {
    Basics: ("name", "label", "image", "email", "phone", "url", "summary", "location", "profiles"),
    Location: ("address", "postalCode", "city", "countryCode", "region"),
    Profile: ("network", "username", "url"),
    Position: ("name", "location", "description", "position", "url", *_PERIOD, "summary", "highlights"),
    Volunteer: ("organization", "position", "url", *_PERIOD, "summary", "highlights"),
    Education: ("institution", "url", "area", "studyType", *_PERIOD, "score", "courses"),
    Award: ("title", "date", "awarder", "summary"),
    Certificate: ("name", "date", "url", "issuer"),
    Publication: ("name", "publisher", "releaseDate", "url", "summary"),
    Skill: ("name", "level", "keywords"),
    Language: ("language", "fluency"),
    Interest: ("name", "keywords"),
    Reference: ("name", "reference"),
    Project: ("name", "description", "highlights", "keywords", *_PERIOD, "url", "roles", "entity", "type"),
}
# Read when the standard name is absent, the first that is there: format 0.0.16, and habits of other programs.
# A name of ours that the standard lacks stands for itself.
OLD_NAMES: dict[type[Part], dict[str, str]] = {
    Basics: {"picture": "image", "website": "url", "title": "label"},
    Location: {"country": "countryCode", "state": "region", "zip": "postalCode"},
    Profile: {"link": "url", "name": "network"},
    Position: {"company": "name", "employer": "name", "title": "position", "role": "position", "website": "url"},
    Volunteer: {"website": "url", "role": "position", "location": "location"},
    Education: {
        **{"school": "institution", "degree": "studyType", "field": "area", "gpa": "score", "website": "url"},
        **{"location": "location", "highlights": "highlights"},
    },
    Award: {"name": "title", "issuer": "awarder"},
    Certificate: {
        **{"title": "name", "website": "url", "issueDate": "date", "startDate": "date"},
        **{"expires": "expires", "expirationDate": "expires", "endDate": "expires"},
    },
    Publication: {"title": "name", "website": "url", "date": "releaseDate"},
    Project: {"title": "name", "website": "url", "link": "url", "summary": "description"},
    Language: {"name": "language", "level": "fluency"},
}
OLD_SECTIONS = {"certifications": "certificates"}
# Where a plain text stands for a whole entry, as in a list of skills, it is this field.
MAIN_FIELD: dict[type[Part], str] = {
    Highlight: "text",
    Skill: "name",
    Language: "language",
    Interest: "name",
    Certificate: "name",
    Award: "title",
    Publication: "name",
    Project: "name",
    Reference: "reference",
    Location: "city",
}
