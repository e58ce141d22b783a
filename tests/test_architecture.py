"""Who may import whom, as docs/architecture.md draws it. Tests may import what they test; all else keeps to it."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APPS = ("accounts", "careers", "counting", "resumes", "resumebuilder")
WORKERS = ("resumes.drafting", "resumes.export", "resumes.importers", "resumes.review")
ABOVE_WORKERS = ("resumes.models", "resumes.views", "resumes.urls", "resumes.admin", "resumes.wizard")

# What is here (a module, or a package with all in it) -> what it never imports.
NEVER: dict[str, tuple[str, ...]] = {
    "accounts": ("careers", "resumes", "resumebuilder.views", "resumebuilder.urls"),
    "careers": ("resumes", "resumebuilder.views", "resumebuilder.urls"),
    "counting": ("accounts", "careers", "resumes", "resumebuilder"),
    "resumes": ("resumebuilder.views", "resumebuilder.urls", "resumebuilder.settings"),
    "resumes.models": (*WORKERS, "resumes.llm", "resumes.views", "resumes.wizard", "resumebuilder", "careers"),
    "resumes.wizard.entry_forms": ("resumes.models", "resumes.views", "resumes.wizard.views", "resumebuilder"),
    "resumes.wizard.forms": ("resumes.models", "resumes.views", "resumes.wizard.views", "resumebuilder"),
    "resumes.wizard.steps": ("resumes.models", "resumes.views", "resumes.wizard.views", "resumebuilder"),
    "resumes.drafting": (*ABOVE_WORKERS, *WORKERS[1:], "careers", "accounts", "resumebuilder", "django.http"),
    "resumes.drafting.language": tuple(
        f"resumes.drafting.{name}" for name in ("checking", "writing", "claims", "builtin", "service", "values")
    ),
    "resumes.drafting.checking": tuple(
        f"resumes.drafting.{name}" for name in ("writing", "claims", "builtin", "service")
    ),
    "resumes.export": (
        *ABOVE_WORKERS,
        *("resumes.drafting", "resumes.importers", "resumes.review", "resumes.llm"),
        *("careers", "accounts", "resumebuilder", "django.http"),
    ),
    "resumes.importers": (
        *ABOVE_WORKERS,
        *("resumes.drafting", "resumes.export", "resumes.review"),
        *("careers", "accounts", "resumebuilder", "django.http"),
    ),
    "resumes.review": (
        *ABOVE_WORKERS,
        *("resumes.drafting", "resumes.importers"),
        *("careers", "accounts", "resumebuilder", "django.http"),
    ),
    "resumes.llm": (*ABOVE_WORKERS, *WORKERS, "careers", "accounts", "resumebuilder", "django.http"),
    "resumes.matching": (*ABOVE_WORKERS, *WORKERS, "resumes.llm", "careers", "accounts", "resumebuilder", "django"),
    "resumes.reading": (*ABOVE_WORKERS, *WORKERS, "resumes.llm", "resumes.document", "careers", "accounts", "django"),
}
# The one door between the guides and the resumes.
DOOR = "careers.lookup"
STDLIB = frozenset(sys.stdlib_module_names)


def modules(*folders: str) -> dict[str, Path]:
    """Dotted name -> file, without tests."""
    files = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return {_dotted(path): path for path in files if "tests" not in path.parts}


def _dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(source: str, package: tuple[str, ...]) -> Iterator[str]:
    """Every module that the source imports, also inside functions; relative ones spelled out."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def imports_of(path: Path) -> set[str]:
    return set(imports(path.read_text(encoding="utf-8"), path.relative_to(ROOT).parts[:-1]))


def is_in(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def breaches(module: str, imported: set[str]) -> list[str]:
    never = {wrong for package, wrongs in NEVER.items() if is_in(module, package) for wrong in wrongs}
    # A worker may import itself, also where a broader rule names it.
    found = [name for name in imported if any(is_in(name, wrong) for wrong in never if not is_in(module, wrong))]
    return sorted(found)


def test_the_tree_is_found():
    found = modules(*APPS)
    assert len(found) > 60
    for name in ("accounts.models", "careers.lookup", "resumes.document.schema", "resumes.drafting.claims"):
        assert name in found
    assert not any("tests" in name for name in found)


def test_nothing_imports_upwards_or_sideways():
    found = {name: breaches(name, imports_of(path)) for name, path in modules(*APPS).items()}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_the_resumes_know_of_the_guides_through_one_door():
    wrong = {
        name: sorted(used)
        for name, path in modules("resumes").items()
        if (used := {used for used in imports_of(path) if is_in(used, "careers") and not _through_the_door(used)})
    }
    assert wrong == {}


def _through_the_door(name: str) -> bool:
    return name == "careers" or is_in(name, DOOR)


def test_the_document_stands_on_pydantic_alone():
    found = modules("resumes/document")
    assert len(found) > 5
    allowed = STDLIB | {"pydantic", "pydantic_core", "annotated_types"}
    wrong = {
        name: sorted(used)
        for name, path in found.items()
        if (used := {used for used in imports_of(path) if not _is_own(used) and used.split(".")[0] not in allowed})
    }
    assert wrong == {}


def _is_own(name: str) -> bool:
    return is_in(name, "resumes.document") or name == "resumes"


def test_the_two_commands_stand_on_the_standard_library_alone():
    found = modules("devtools") | {"dev": ROOT / "dev.py"}
    assert len(found) > 5
    allowed = STDLIB | {"devtools"}
    used = {name.split(".")[0] for path in found.values() for name in imports_of(path)}
    assert used <= allowed


def test_the_app_imports_neither_its_tests_nor_its_tools():
    wrong = {
        name: used
        for name, path in modules(*APPS).items()
        for used in imports_of(path)
        if used.split(".")[0] in {"devtools", "tests", "benchmarks"} or ".tests" in used
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("careers.views", "from resumes.models import Resume"),
        ("careers.views", "import resumes.models as kept"),
        ("accounts.models", "def later():\n    from careers.models import Career"),
        ("resumes.export.pdf", "from ..models import Resume"),
        ("resumes.export.pdf", "from .. import wizard"),
        ("resumes.export.pdf", "from ..drafting.claims import check"),
        ("resumes.drafting.service", "from .. import export"),
        ("resumes.drafting.service", "from django.http import HttpRequest"),
        ("resumes.wizard.forms", "from ..models import Resume"),
        ("resumes.models", "from .wizard.steps import STEPS"),
        ("resumes.llm.base", "from resumes import drafting"),
    ],
)
def test_a_breach_is_seen_however_it_is_written(module, source):
    package = tuple(module.split(".")[:-1])
    assert breaches(module, set(imports(source, package)))


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("resumes.export.pdf", "from . import layout\nfrom ..document import ResumeDocument"),
        ("resumes.drafting.service", "from ..llm.base import Provider\nfrom .values import Role"),
        ("resumes.wizard.views", "from ..models import Resume\nfrom ..drafting import service"),
        ("resumes.review.coverage", "from ..export import layout"),
        ("careers.views", "from .models import Career"),
    ],
)
def test_what_the_drawing_allows_is_allowed(module, source):
    package = tuple(module.split(".")[:-1])
    assert not breaches(module, set(imports(source, package)))
