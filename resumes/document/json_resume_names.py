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
# One more, in what is kept of a part: values that its fields could not hold, as they were written.
AS_WRITTEN = "asWritten"
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
_SPAN = {
    **{"from": "startDate", "start": "startDate", "start_date": "startDate", "fromDate": "startDate"},
    **{"to": "endDate", "end": "endDate", "end_date": "endDate", "toDate": "endDate"},
}
_BULLETS = {
    **{"bullets": "highlights", "responsibilities": "highlights", "activities": "highlights"},
    **{"achievements": "highlights"},
}
_LINK = {"website": "url", "link": "url"}
OLD_NAMES: dict[type[Part], dict[str, str]] = {
    Basics: {
        **{"picture": "image", "photo": "image", "avatar": "image", "website": "url"},
        **{"title": "label", "headline": "label", "mobile": "phone", "mail": "email", "brief": "summary"},
    },
    Location: {"country": "countryCode", "state": "region", "zip": "postalCode"},
    Profile: {"link": "url", "name": "network", "user": "username"},
    Position: {
        **{"company": "name", "employer": "name", "organization": "name", "org": "name"},
        **{"title": "position", "role": "position", "jobTitle": "position"},
        **{**_LINK, **_SPAN, **_BULLETS},
    },
    Volunteer: {"role": "position", "location": "location", **_LINK, **_SPAN, **_BULLETS},
    Education: {
        **{"school": "institution", "university": "institution", "name": "institution"},
        **{
            "degree": "studyType",
            "qualification": "studyType",
            "title": "studyType",
            "field": "area",
            "program": "area",
        },
        **{"gpa": "score", "grade": "score", "location": "location", "highlights": "highlights"},
        **{"graduation": "endDate", "graduationDate": "endDate", **_LINK, **_SPAN},
    },
    Award: {"name": "title", "issuer": "awarder", "description": "summary", "year": "date"},
    Certificate: {
        **{"title": "name", "issueDate": "date", "startDate": "date", "year": "date", "verifyUrl": "url", **_LINK},
        **{"expires": "expires", "expirationDate": "expires", "endDate": "expires"},
    },
    Publication: {"title": "name", "date": "releaseDate", "year": "releaseDate", "description": "summary", **_LINK},
    Project: {
        **{"title": "name", "summary": "description", "role": "roles", "position": "roles"},
        **{"stack": "keywords", "technologies": "keywords", "skills": "keywords", **_LINK, **_SPAN, **_BULLETS},
    },
    Skill: {"title": "name", "label": "name", "items": "keywords", "skills": "keywords"},
    Language: {"name": "language", "level": "fluency", "proficiency": "fluency"},
    Interest: {"title": "name"},
}
OLD_SECTIONS = {
    "certifications": "certificates",
    **{"experience": "work", "experiences": "work", "Experience": "work", "workExperience": "work"},
    **{"employment": "work", "educations": "education", "volunteering": "volunteer", "hobbies": "interests"},
}
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
