"""Names of tools, products and places: how to tell one, how it is properly written, what else it is called."""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from .wordlists import listed, paired
from .words import Token, fold, is_function, stem

# As its makers write it → other ways people write it.
TOOLS = paired(
    """
    JavaScript: js javascript, TypeScript: ts typescript, Python: python py python3, PostgreSQL: postgresql postgres
    psql, MySQL: mysql, SQL: sql, SQL Server: mssql, SQLite: sqlite, MongoDB: mongodb mongo, Redis: redis, Kubernetes:
    kubernetes k8s, Docker: docker, AWS: aws, GCP: gcp, Azure: azure, Terraform: terraform, Ansible: ansible, Jenkins:
    jenkins, Git: git, GitHub: github, GitLab: gitlab, Linux: linux, Ubuntu: ubuntu, Windows: , macOS: macos, Node.js:
    nodejs node.js, React: reactjs react.js, Angular: angularjs, Vue: vuejs vue.js, Django: django, Flask: , FastAPI:
    fastapi, Spring: , Java: java, C++: c++ cpp, C#: c# csharp, .NET: .net dotnet, PHP: php, Ruby: , Golang: golang,
    Rust: , Scala: scala, HTML: html html5, CSS: css css3, Bash: bash, PowerShell: powershell, pandas: pandas, NumPy:
    numpy, scikit-learn: sklearn scikit-learn scikit, PyTorch: pytorch, TensorFlow: tensorflow, Keras: keras,
    XGBoost: xgboost, LightGBM: lightgbm, Spark: pyspark, Airflow: airflow, MLflow: mlflow, dbt: dbt, Kafka: kafka,
    Snowflake: , BigQuery: bigquery, Hadoop: hadoop, Databricks: databricks, Jupyter: jupyter, Matplotlib: matplotlib,
    Hugging Face: huggingface, OpenAI: openai, Tableau: tableau, Power BI: powerbi, Looker: , Excel: , PowerPoint:
    powerpoint ppt, Outlook: , Word: , Google Sheets: gsheets, Access: , SharePoint: sharepoint, Salesforce:
    salesforce sfdc, HubSpot: hubspot, Zendesk: zendesk, ServiceNow: servicenow, Jira: jira, Confluence: confluence,
    Trello: trello, Asana: asana, Slack: , Zoom: , QuickBooks: quickbooks, SAP: , Oracle: , Workday: workday, Xero:
    xero, Shopify: shopify, WordPress: wordpress, Photoshop: photoshop, Illustrator: , InDesign: indesign, Figma:
    figma, Canva: canva, AutoCAD: autocad, SolidWorks: solidworks, Revit: revit, MATLAB: matlab, SPSS: spss, Stata:
    stata, SAS: , R: rstudio, NLP: nlp, LLM: llm llms, API: api apis, REST: , CI/CD: cicd, ETL: etl, PLC: plc plcs,
    CNC: cnc, CAD: cad, POS: pos, CRM: crm, ERP: erp, WMS: wms, EHR: ehr, EMR: emr, RF: rf, MIG: mig, TIG: tig, CPR:
    cpr, HVAC: hvac, OSHA: osha, HIPAA: hipaa, ADL: adl adls, IEP: iep ieps, EMS: ems, CDL: cdl, DOT: , GPS: gps, VPN:
    vpn, LAN: , IT: , HR: , QA: qa, UI: ui, UX: ux, SEO: seo, KPI: kpi kpis, B2B: b2b, B2C: b2c, SaaS: saas, CSV: csv,
    PDF: pdf pdfs, PCR: pcr, DNA: dna, ELISA: elisa, MRI: mri, ECG: ecg, EKG: ekg, IV: ivs, ICU: icu, ER: , FIFO:
    fifo, PPE: ppe, SOP: sop sops, ESL: esl, GED: ged, Epic: , Active Directory: , iPad: ipad ipads, iPhone: iphone
    iphones, iOS: ios, Android: android, YouTube: youtube, Instagram: instagram insta ig, Facebook: facebook fb, TikTok:
    tiktok, LinkedIn: linkedin, Twitter: twitter, Chromebook: chromebook chromebooks, Wi-Fi: wifi, Spanish: spanish,
    French: french, English: english, German: german, Arabic: arabic, Hindi: hindi, Mandarin: mandarin, Portuguese:
    portuguese, Korean: korean, Vietnamese: vietnamese, Tagalog: tagalog, Monday: monday mondays, Tuesday: tuesday
    tuesdays, Wednesday: wednesday wednesdays, Thursday: thursday thursdays, Friday: friday fridays, Saturday:
    saturday saturdays, Sunday: sunday sundays, Christmas: christmas, Thanksgiving: thanksgiving, Romex: romex,
    GPA: gpa,
    Arduino: arduino, Raspberry Pi: , pytest: pytest, BERT: bert, GPT: gpt, Selenium: selenium, Postman: postman,
    Cypress: cypress, JUnit: junit, Maven: maven, Lean: , Scrum: scrum, Kanban: kanban, Agile: , Six Sigma: , Uber:
    uber, DoorDash: doordash, Amazon: amazon, Walmart: walmart, McDonald's: mcdonalds, Starbucks: starbucks
    """
)
_MAKERS = {
    "microsoft": "excel word powerpoint outlook office access teams project azure windows sql sharepoint server power",
    "ms": "excel word powerpoint outlook office access teams project azure windows sql",
    "google": "sheet doc drive analytics ads cloud calendar slide form workspace gmail classroom bigquery",
    "adobe": "photoshop illustrator indesign premiere acrobat xd lightroom",
    "apache": "spark kafka airflow hadoop hive",
    "amazon": "aws s3 ec2 redshift sagemaker",
}
MAKERS = {maker: frozenset(stem(product) for product in products.split()) for maker, products in _MAKERS.items()}
# Written properly, these need no capital to be told from a word: "python", "sql".
# A sign at the end tells C++ and C# from C.
ALIAS = {
    alias: stem(name) if name[-1].isalnum() else fold(name)
    for name, aliases in TOOLS.items()
    for alias in aliases.split()
}
PROPER = {alias: name for name, aliases in TOOLS.items() for alias in aliases.split()}


# Names of rules, places, days and tongues: one works under them or speaks them, not "using" them.
NOT_USED = frozenset(
    fold(alias)
    for name in listed(
        """
        NLP LLM API CI/CD ETL CPR HVAC OSHA HIPAA ADL IEP EMS CDL VPN QA UI UX SEO KPI B2B B2C SaaS PCR DNA ELISA FIFO
        PPE SOP ESL GED IV Spanish French English German Arabic Hindi Mandarin Portuguese Korean Vietnamese Tagalog
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Thanksgiving Scrum Kanban Uber DoorDash
        Amazon Walmart McDonald's Starbucks MIG TIG CNC CAD ERP
        """
    )
    for alias in TOOLS[name].split()
)


# Days and months → how notes write them.
_DATES = paired(
    """
    monday: mon mons, tuesday: tue tues, wednesday: wed weds, thursday: thu thur thurs, friday: fri fris, saturday: sat
    sats, sunday: sun suns, january: jan, february: feb, march: mar, april: apr, june: jun, july: jul, august: aug,
    september: sep sept, october: oct, november: nov, december: dec, christmas: xmas, thanksgiving: tgiving
    """
)
_SHORT_DATES = {stem(full): frozenset((full, *short.split())) for full, short in _DATES.items()}
# Letters → the words they stand for; where they stand for several, all of them.
_LETTERS = paired(
    """
    qbo: quickbooks online, qbd: quickbooks desktop, gcp: google cloud platform, aws: amazon web services, ga4: google
    analytics, gtm: google tag manager, vscode: visual studio code, vba: visual basic applications, aad: azure active
    directory, o365: microsoft office, m365: microsoft, d365: microsoft dynamics, ssrs: sql server reporting services,
    ssis: sql server integration services, pbi: power bi, dax: data analysis expressions, gsuite: google workspace
    suite, gdocs: google docs, gdrive: google drive, ds: data science scientist, swe: software engineer, sre: site
    reliability engineer, mwf: monday wednesday friday, tth: tuesday thursday, nye: new year eve, vw: volkswagen, merc:
    mercedes benz, chevy: chevrolet, jd: john deere, nhs: national health service, cv: computer vision, nlp: natural
    language processing, ml: machine learning, covid: covid-19 coronavirus, rpi: raspberry pi, mcd: mcdonald, mcds:
    mcdonald, nyc: new york city, la: los angeles, sf: san francisco, phx: phoenix, atl: atlanta, philly: philadelphia,
    nola: new orleans, bham: birmingham, mcr: manchester, ldn: london
    """
)
_SAID_BY_LETTERS = {letters: frozenset(stem(word) for word in words.split()) for letters, words in _LETTERS.items()}
# "Sat in on calls" and "sun on the beach" name no day.
_NO_DAY = listed("in with on at down next by beside for through there together back and the a an my up")
# Words that may stand before a hyphen without a meaning of their own.
_PREFIXES = frozenset(("co", "re", "pre", "post", "multi", "mid", "semi", "e", "non", "sub", "inter"))


def stands_in(word: str, words: Sequence[str]) -> bool:
    """Whether a name of a draft stands among a fact's words in another dress: "Saturdays" for "sat"."""
    one = stem(word)
    dates = _SHORT_DATES.get(ALIAS.get(word, one), frozenset()) | _SHORT_DATES.get(stem(one), frozenset())
    if any(other in dates and _may_be_day(words, at) for at, other in enumerate(words)):
        return True
    bare = _bare(word)
    joined = {_bare(other) for other in words} | {_bare(first + other) for first, other in pairwise(words)}
    joined |= {_bare("".join(words[at : at + 3])) for at in range(len(words) - 2) if words[at + 1] in ("&", "/", "-")}
    if (len(bare) > 2 or bare != word) and bare in joined:  # noqa: PLR2004 - a letter or two is no name
        return True
    return any(one in _SAID_BY_LETTERS.get(other, ()) for other in words)


def _may_be_day(words: Sequence[str], at: int) -> bool:
    following = words[at + 1] if at + 1 < len(words) else ","
    return words[at] not in ("sat", "sun", "mar", "wed") or following not in _NO_DAY or following in ("and", "&", "+")


def _bare(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if letter.isalnum() or letter in "+#")


def is_prefix(word: str) -> bool:
    """Whether a word only opens another one: the "Co" of "Co-led"."""
    return word in _PREFIXES


def canonical(word: str) -> str:
    """One key for a name and its aliases, plural folded: "k8s" → "kubernetes"."""
    folded = fold(word)
    if folded in ALIAS:
        return ALIAS[folded]
    return ALIAS.get(stem(folded), stem(folded))


def is_tool(word: str) -> bool:
    """Whether a word names a tool or a language even in small letters."""
    return fold(word) in ALIAS


def looks_like_a_name(token: Token, *, opens_sentence: bool) -> bool:
    """Capitals inside a sentence, acronyms, CamelCase, versions; "I" and "A" are none."""
    word = token.text
    if len(word) == 1:
        return word.isupper() and word not in ("I", "A") and not opens_sentence
    if any(letter.isupper() for letter in word[1:]) or any(letter.isdigit() for letter in word):
        return True
    return word[0].isupper() and not opens_sentence


def abbreviates(word: str, words: Sequence[str]) -> bool:
    """Whether an acronym's letters open a run of the fact's words: "CNA" for "certified nursing assistant"."""
    letters = word.casefold()
    if not word.isupper() or not 2 <= len(word) <= 6:  # noqa: PLR2004 - an acronym
        return False
    run = ""
    for one in (*words, "."):
        if one.isalpha() and not is_function(one):
            run += one[0]
        elif one not in _IN_TITLES:
            if letters in run:
                return True
            run = ""
    return False


_IN_TITLES = frozenset(("of", "and", "the", "for", "in", "&"))
