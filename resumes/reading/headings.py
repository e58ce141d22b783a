"""The headings of resumes, as people word them, and what each stands for."""

import re

NAMES: dict[str, tuple[str, ...]] = {
    "summary": (
        *("summary", "profile", "about", "about me", "objective", "career objective", "professional summary"),
        *("executive summary", "professional profile", "career summary", "personal statement", "career profile"),
        *("summary of qualifications", "qualifications summary", "personal profile", "resume objective", "overview"),
    ),
    "work": (
        *("work experience", "experience", "professional experience", "employment", "employment history", "work"),
        *("work history", "relevant experience", "career history", "professional background", "career experience"),
        *("employment experience", "teaching experience", "clinical experience", "research experience"),
        *("industry experience", "selected experience", "additional experience", "other experience", "jobs"),
        *("job experience", "military experience", "military service", "internships", "internship experience"),
        *("related experience", "nursing experience", "academic appointments", "appointments", "positions held"),
    ),
    "education": (
        *("education", "education and training", "academic background", "educational background", "academic history"),
        *("education and qualifications", "qualifications", "education and certifications", "academic qualifications"),
        *("education history", "schooling", "academics", "education and credentials"),
    ),
    "skills": (
        *("skills", "technical skills", "key skills", "core competencies", "competencies", "core skills"),
        *("skills and tools", "skills summary", "technologies", "areas of expertise", "expertise", "top skills"),
        *("skills and abilities", "professional skills", "relevant skills", "computer skills", "tools", "strengths"),
        *("technical proficiencies", "skills and interests", "special skills", "additional skills", "tech stack"),
        *("digital skills", "it skills", "technical competencies", "key competencies", "skill set", "skillset"),
        *("skills and technologies", "technical expertise", "soft skills", "hard skills", "skills and expertise"),
    ),
    "certificates": (
        *("certifications", "certification", "certificates", "licenses", "licenses and certifications", "licensure"),
        *("certifications and licenses", "credentials", "licenses & certificates", "professional certifications"),
        *("licensure and certifications", "certificates and licenses", "licenses and certificates"),
        *("professional qualifications", "licences", "licences and certifications", "licenses and registrations"),
        *("professional licenses", "training and certifications", "certifications and training"),
    ),
    "projects": (
        *("projects", "personal projects", "selected projects", "academic projects", "key projects", "side projects"),
        *("project experience", "relevant projects", "technical projects", "open source"),
    ),
    "volunteer": (
        *("volunteer experience", "volunteering", "volunteer", "volunteer work", "community service"),
        *("community involvement", "volunteer and community", "volunteer activities"),
    ),
    "languages": ("languages", "language skills", "language", "languages spoken"),
    "awards": (
        *("awards", "honors", "honors and awards", "awards and honors", "achievements", "honors-awards", "honours"),
        *("recognition", "awards and recognition", "awards and achievements", "scholarships", "grants and awards"),
    ),
    "publications": (
        *("publications", "selected publications", "papers", "articles", "publications and presentations"),
    ),
    "interests": ("interests", "hobbies", "hobbies and interests", "activities", "personal interests"),
    "references": ("references", "referees"),
    "contact": (
        *("contact", "contact information", "contact details", "contact me", "contacts", "details"),
        *("personal details", "personal information", "personal data", "address"),
    ),
}
_KEYS = {name: key for key, names in NAMES.items() for name in names}
LONGEST = 48


def key_of(text: str) -> str | None:
    """What the heading stands for, None where it is not one that is known."""
    if len(text) > LONGEST:
        return None
    # Some set it with room between the letters.
    if re.fullmatch(r"(?:[^\W\d_] ){3,}[^\W\d_]", text):
        text = text.replace(" ", "")
    plain = re.sub(r"\s*(?:&|/|\+)\s*", " and ", text.casefold()).strip(" :•·-–—|_")
    plain = " ".join(re.sub(r"[^\w\s'-]", " ", plain).split())
    return _KEYS.get(plain)


def as_written(title: str) -> str:
    """A heading set in capitals as a title: INVITED TALKS is Invited Talks."""
    if title != title.upper() or not re.search(r"[A-Z]{4}", title):
        return title
    small = {"and", "of", "the", "in", "for", "to", "a", "an", "on", "at", "with"}
    words = title.casefold().split()
    return " ".join(word if n and word in small else word[:1].upper() + word[1:] for n, word in enumerate(words))
