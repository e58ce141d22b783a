"""Names of tools, products and places: how to tell one, how it is properly written, what else it is called."""

from .wordlists import listed, paired
from .words import Token, fold, stem

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
    numpy, scikit-learn: sklearn scikit-learn scikit, PyTorch: pytorch torch, TensorFlow: tensorflow, Keras: keras,
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
    iphones, iOS: ios, Android: android, YouTube: youtube, Instagram: instagram insta, Facebook: facebook fb, TikTok:
    tiktok, LinkedIn: linkedin, Twitter: twitter, Chromebook: chromebook chromebooks, Wi-Fi: wifi, Spanish: spanish,
    French: french, English: english, German: german, Arabic: arabic, Hindi: hindi, Mandarin: mandarin, Portuguese:
    portuguese, Korean: korean, Vietnamese: vietnamese, Tagalog: tagalog, Monday: monday mondays, Tuesday: tuesday
    tuesdays, Wednesday: wednesday wednesdays, Thursday: thursday thursdays, Friday: friday fridays, Saturday:
    saturday saturdays, Sunday: sunday sundays, Christmas: christmas, Thanksgiving: thanksgiving, Romex: romex,
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
ALIAS = {alias: stem(name) for name, aliases in TOOLS.items() for alias in aliases.split()}
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


def abbreviates(word: str, stems: list[str]) -> bool:
    """Whether an acronym's letters open a run of the fact's words: "CNA" for "certified nursing assistant"."""
    letters = word.casefold()
    if not word.isupper() or not 2 <= len(word) <= 6:
        return False
    initials = "".join(one[:1] for one in stems)
    return letters in initials
