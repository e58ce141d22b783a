"""Obviously fictional resumes for tests and benchmarks: one of each kind that a page must carry."""

from typing import Any

from resumes.document import ResumeDocument, validated


def told(*texts: str) -> list[dict[str, str]]:
    return [{"text": text} for text in texts]


ENGINEER = validated(
    {
        "basics": {
            "name": "Sample Person",
            "label": "Machine Learning Engineer",
            "email": "sample.person@example.org",
            "phone": "(312) 555-0142",
            "url": "https://sampleperson.example.org",
            "location": {"city": "Chicago", "region": "IL", "country_code": "US"},
            "profiles": [
                {"network": "LinkedIn", "url": "https://www.linkedin.com/in/sampleperson"},
                {"network": "GitHub", "url": "https://github.com/sampleperson"},
            ],
            "summary": "Machine learning engineer with six years of ranking and forecasting models in production. "
            "Happiest where a measured baseline decides what ships.",
        },
        "work": [
            {
                "name": "Lakeshore Freight Analytics",
                "position": "Senior Machine Learning Engineer",
                "location": "Chicago, IL",
                "start_date": "2022-03",
                "end_date": "present",
                "url": "https://lakeshore.example.com",
                "highlights": told(
                    "Built the arrival-time model used by 140 dispatchers; cut the median error from 41 to 17 minutes "
                    "over two winters.",
                    "Moved training from notebooks to a scheduled pipeline with data checks, so that a bad feed stops "
                    "a release instead of reaching customers.",
                    "Wrote the on-call guide and trained four colleagues; pages at night fell from weekly to one in "
                    "the last quarter.",
                ),
            },
            {
                "name": "Lakeshore Freight Analytics",
                "position": "Machine Learning Engineer",
                "location": "Chicago, IL",
                "start_date": "2020-01",
                "end_date": "2022-03",
                "highlights": told(
                    "Trained and shipped the first demand forecast, replacing a spreadsheet kept by two planners.",
                    "Set up experiment tracking and a review checklist that the whole group still uses.",
                ),
            },
            {
                "name": "Prairie Home Goods",
                "position": "Data Analyst",
                "location": "Springfield, IL",
                "start_date": "2017-06",
                "end_date": "2019-12",
                "highlights": told(
                    "Answered pricing questions for 60 stores with SQL and Python; the weekly report went from two "
                    "days of work to 20 minutes.",
                    "Found a duplicate-order fault in the warehouse feed that had overstated returns by 8%.",
                ),
            },
        ],
        "education": [
            {
                "institution": "Illinois Valley University",
                "location": "Normal, IL",
                "study_type": "Bachelor of Science",
                "area": "Statistics",
                "score": "3.7",
                "start_date": "2013",
                "end_date": "2017",
                "courses": ["Linear Models", "Databases"],
            }
        ],
        "skills": [
            {"name": "Programming", "keywords": ["Python", "SQL", "Go"]},
            {"name": "Machine learning", "keywords": ["PyTorch", "scikit-learn", "XGBoost", "time series"]},
            {"name": "Kubernetes", "level": "advanced"},
            {"name": "Airflow"},
        ],
        "certificates": [
            {
                "name": "Certified Example Architect",
                "issuer": "Example Cloud",
                "date": "2024-05",
                "expires": "2027-05",
                "url": "https://www.badges.example.org/0000",
            },
            {"name": "Certified Sample Developer", "issuer": "Sample Foundation", "status": "in_progress"},
        ],
        "languages": [{"language": "English", "fluency": "native"}, {"language": "Spanish"}],
    }
)

FIRST_JOB = validated(
    {
        "target": {"situation": "first_job"},
        "basics": {
            "name": "Example Student",
            "email": "example.student@example.org",
            "phone": "217-555-0188",
            "location": {"city": "Peoria", "region": "IL"},
            "summary": "Reliable and friendly. Looking for a first job in a shop or cafe, evenings and weekends.",
        },
        "work": [
            {
                "kind": "care",
                "position": "Caring for two younger brothers",
                "start_date": "2022",
                "end_date": "present",
                "highlights": told("Cook dinner on school nights and help with homework."),
            },
            {
                "kind": "odd",
                "position": "Lawn and snow work for neighbors",
                "start_date": "2023-04",
                "end_date": "present",
                "highlights": told("Look after six yards; agree the days, bring the tools, and take the pay."),
            },
        ],
        "education": [
            {
                "institution": "Peoria Example High School",
                "study_type": "High school diploma",
                "outcome": "in_progress",
                "end_date": "2027-05",
                "location": "Peoria, IL",
            }
        ],
        "volunteer": [{"organization": "Riverside Food Pantry", "position": "Volunteer", "start_date": "2024"}],
        "skills": [{"name": "Cash handling"}, {"name": "Food safety basics"}, {"name": "Teamwork"}],
    }
)

POLISH = validated(
    {
        "basics": {
            "name": "Łukasz Przykładowy",
            "label": "Pielęgniarz, oddział intensywnej terapii",
            "email": "lukasz@example.org",
            "phone": "+48 600 000 000",
            "location": {"city": "Łódź", "country_code": "PL"},
            "summary": "Naïve café façade, ťřěš, Őrség, Ångström, Đorđe, ışık, țară, Việt Nam, Жуков, Αθήνα → ₹500.",
        },
        "work": [
            {
                "name": "Szpital Miejski im. Świętej Łucji",
                "position": "Starszy pielęgniarz",
                "location": "Łódź",
                "start_date": "2019-09",
                "end_date": "present",
                "highlights": told("Opieka nad 12 łóżkami; szkolenie nowych pracowników i grafik dyżurów."),
            }
        ],
        "certificates": [
            {
                "kind": "license",
                "name": "Prawo wykonywania zawodu",
                "issuer": "Okręgowa Izba",
                "number": "0000000P",
                "number_shown": True,
                "date": "2016-09",
            }
        ],
    }
)

ONE_LINE = validated({"basics": {"name": "Sample Person"}})
EMPTY = validated({})


def _job(number: int, bullets: int) -> dict[str, Any]:
    return {
        "name": f"Employer Number {number} Manufacturing and Logistics Company",
        "position": f"Operations Manager, Region {number}",
        "location": "Springfield, IL",
        "start_date": f"{2024 - number}-01",
        "end_date": f"{2024 - number}-12",
        "highlights": told(
            *(
                f"Improved line {line} of plant {number} by changing the way that parts reach the cell, which the two "
                "shifts agreed on together before the winter; output grew without overtime and the scrap bin stayed "
                "empty."
                for line in range(bullets)
            )
        ),
    }


def with_jobs(jobs: int, bullets: int = 5) -> ResumeDocument:
    return ENGINEER.with_values(work=[_job(number, bullets) for number in range(jobs)])


TWO_PAGES = with_jobs(3)
LONG = with_jobs(20, 6).with_values(
    volunteer=[{"organization": "River Cleanup", "position": "Coordinator", "start_date": "2018", "end_date": "2020"}],
    projects=[
        {
            "name": "Open Transit Delays",
            "url": "https://github.com/sampleperson/transit",
            "start_date": "2021",
            "roles": ["Maintainer"],
            "description": "A public data set of bus delays in five cities.",
            "keywords": ["Python", "DuckDB"],
        }
    ],
    awards=[{"title": "Plant of the Year", "date": "2021-11", "awarder": "Sample Makers", "summary": "Nine states."}],
    publications=[
        {
            "name": "Moving Parts: Notes on Flow in Small Plants and the People Who Keep Them Running at Night",
            "publisher": "Journal of Samples",
            "release_date": "2019-03-01",
            "url": "https://example.org/a/very/long/address/that/does/not/fit/on/the/line/of/any/page?with=query&and=more",
        }
    ],
    interests=[{"name": "Rowing"}, {"name": "Photography", "keywords": ["street", "film"]}],
    references=[{"name": "Former Manager", "reference": "“The person I would hire again first.”"}],
    custom=[
        {
            "title": "Patents",
            "items": [{"title": "Latch for Part Bins", "subtitle": "US 00,000,000", "start_date": "2020-05"}],
        }
    ],
)

ACADEMIC = validated(
    {
        "basics": {
            "name": "Dr. Ioana Exemplară-Weiß",
            "label": "Associate Professor of Comparative Linguistics",
            "email": "ioana.exemplara@example.edu",
            "phone": "(617) 555-0133",
            "url": "https://linguistics.example.edu/people/exemplara",
            "location": {"city": "Cambridge", "region": "MA", "country_code": "US"},
            "profiles": [{"network": "ORCID", "url": "https://orcid.org/0000-0000-0000-0000"}],
        },
        "education": [
            {
                "institution": "Université de l'Exemple",
                "study_type": "Doctor of Philosophy",
                "area": "Linguistics",
                "location": "Lyon, France",
                "start_date": "2006",
                "end_date": "2011",
                "highlights": told('Thesis: "What Verbs Remember", summa cum laude; advisor: Prof. Jean Modèle.'),
            },
            {
                "institution": "Universitatea Șablon",
                "study_type": "Bachelor of Arts",
                "area": "Romanian and Philosophy",
                "location": "Cluj, Romania",
                "start_date": "2002",
                "end_date": "2006",
            },
        ],
        "work": [
            {
                "name": "Example University",
                "position": title,
                "location": "Cambridge, MA",
                "start_date": start,
                "end_date": end,
                "highlights": told(*deeds),
            }
            for title, start, end, deeds in (
                (
                    "Associate Professor",
                    "2018-07",
                    "present",
                    (
                        "Teach historical linguistics to 180 students and give two graduate seminars every year.",
                        "Direct the Laboratory for Old Texts: four doctoral students, two fellows, a programmer.",
                    ),
                ),
                (
                    "Assistant Professor",
                    "2012-09",
                    "2018-06",
                    ("Built the corpus of 2.4 million words of church records.",),
                ),
            )
        ],
        "publications": [
            {
                "name": name,
                "publisher": publisher,
                "release_date": str(2024 - number // 2),
                "url": f"https://doi.org/10.0000/example.{number}" if number % 2 else "",
            }
            for number, (name, publisher) in enumerate(
                (f"{title} {part}", journal)
                for part in ("in Early Charters", "Reconsidered", "and Its Limits")
                for title, journal in (
                    ("On the Order of Clitics", "Journal of Example Linguistics 41(2), 113–148"),
                    ("Vowel Length and What Scribes Made of It", "Sample Philology 12, 1–39"),
                    ("The Dative", "Proceedings of the 30th Exemplary Conference on Syntax, 220–231"),
                    ("A Grammar of Borrowing, with an Edition of Forty Letters", "Muster University Press"),
                )
            )
        ],
        "awards": [
            {"title": "Sample Foundation Research Grant", "date": "2020", "awarder": "Sample Foundation, $310,000"},
            {"title": "Prize for Teaching", "date": "2016", "awarder": "Example University"},
        ],
        "custom": [
            {
                "title": "Invited Talks",
                "items": [
                    {
                        "title": f"Lecture {n}: what old letters tell",
                        "subtitle": "Example Academy",
                        "start_date": f"{2024 - n}",
                    }
                    for n in range(9)
                ],
            }
        ],
        "languages": [
            {"language": name, "fluency": level}
            for name, level in (
                ("Romanian", "native"),
                ("French", "fluent"),
                ("German", "fluent"),
                ("Latin", "reading"),
            )
        ],
        "references": [{"name": "Prof. Jean Modèle", "reference": "jean.modele@example.org"}],
    }
)

ALL = {
    "engineer": ENGINEER,
    "first_job": FIRST_JOB,
    "polish": POLISH,
    "one_line": ONE_LINE,
    "empty": EMPTY,
    "two_pages": TWO_PAGES,
    "long": LONG,
    "academic": ACADEMIC,
}
