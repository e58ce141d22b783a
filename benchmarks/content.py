"""One resume as every engine takes it: our own document, the page's words, a web page, and RenderCV's fields."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from resumes.document import ResumeDocument
from resumes.document.printed import printed
from resumes.export import Look, fonts, web_page
from resumes.export.layout import page


def write(document: ResumeDocument, folder: Path) -> Path:
    regular, bold = list(fonts.FAMILIES["XCharter"].files())[:2]
    content = {
        "document": document.model_dump(mode="json"),
        "page": asdict(page(printed(document))),
        "html": web_page.write(document, Look(paper="a4")).decode(),
        "rendercv": rendercv(document),
        "fonts": {"regular": str(regular), "bold": str(bold)},
    }
    path = folder / "content.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def rendercv(document: ResumeDocument) -> dict[str, Any]:
    basics = document.basics
    work = [
        {"company": job.name, "position": job.position, "location": job.location}
        | {"start_date": job.start_date, "end_date": job.end_date, "highlights": [each.text for each in job.highlights]}
        for job in document.work
    ]
    education = [
        {"institution": school.institution, "area": f"{school.study_type}, {school.area}", "location": school.location}
        | {"start_date": school.start_date, "end_date": school.end_date}
        for school in document.education
    ]
    skills = [
        {"label": skill.name, "details": ", ".join(skill.keywords)} for skill in document.skills if skill.keywords
    ]
    sections = {
        "Summary": [basics.summary],
        "Work Experience": work,
        "Education": education,
        "Skills": skills,
        "Certifications": [{"name": each.name, "date": each.date or "in progress"} for each in document.certificates],
        "Languages": [", ".join(each.language for each in document.languages)],
    }
    networks = [{"network": each.network, "username": each.url.rsplit("/", 1)[-1]} for each in basics.profiles]
    return {
        "name": basics.name,
        "headline": basics.label,
        "email": basics.email,
        "phone": "+1 312 555 0142",
        "website": basics.url,
        "location": f"{basics.location.city}, {basics.location.region}",
        "social_networks": networks,
        "sections": sections,
    }
