"""What the documents say of settings, formats, designs and commands is what the code does."""

import ast
import re
from pathlib import Path

import pytest

from devtools.main import _parser
from resumes.export import DESIGNS, FORMATS

ROOT = Path(__file__).resolve().parent.parent
READERS = {"str", "bool", "int", "float", "list", "dict", "dj_db_url", "dj_email_url", "dj_cache_url"}


def settings_read() -> set[str]:
    """The names that settings.py asks the environment for."""
    names = set()
    for node in ast.walk(ast.parse((ROOT / "resumebuilder/settings.py").read_text())):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr in READERS and _is_env(called.value):
            names.add(ast.literal_eval(node.args[0]))
        elif isinstance(called, ast.Name) and called.id == "read_secret":
            name = ast.literal_eval(node.args[1])
            names |= {name, f"{name}_FILE"}
    return names


def _is_env(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "env"


def settings_listed() -> set[str]:
    return set(re.findall(r"^# ([A-Z][A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))


def readme() -> str:
    return (ROOT / "README.md").read_text()


def table_under(heading: str) -> set[str]:
    """What stands in back quotes in the first column of the table under a heading."""
    part = readme().split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    cells = re.findall(r"^\| (`[^|]+) \|", part, re.MULTILINE)
    return {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)}


def test_every_setting_is_in_the_example_and_nothing_else_is():
    assert len(settings_read()) > 15
    assert settings_listed() == settings_read()


def test_the_readme_explains_every_setting_and_nothing_else():
    assert table_under("Settings") == settings_read()


def test_the_readme_names_every_format_and_design():
    written = set(re.findall(r"`([a-z_.]+)`", readme()))
    assert set(FORMATS) | set(DESIGNS) <= written


def test_the_readme_names_every_command():
    verbs = next(action for action in _parser()._actions if action.dest == "verb").choices
    assert len(verbs) > 4
    for verb in verbs:
        assert f"dev.py {verb}" in readme()


@pytest.mark.parametrize("page", sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/**/*.md")))
def test_links_between_the_documents_lead_somewhere(page):
    assert not _broken(ROOT / page)


def test_links_of_the_readme_lead_somewhere():
    assert re.search(r"\]\(docs/", readme())
    assert not _broken(ROOT / "README.md")


def _broken(page: Path) -> list[str]:
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text())
    return [link for link in links if "://" not in link and not (page.parent / link).exists()]


def drawing() -> list[tuple[str, str]]:
    """Each line of the tree: the path that it names, under the folders that lines above it name, and all it says."""
    drawn = re.search(r"```text\n(.*?)```", (ROOT / "docs/architecture.md").read_text(), re.DOTALL)
    assert drawn
    parents: list[str] = []
    lines = []
    for line in drawn[1].splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        parents[depth:] = [line.split()[0].rstrip("/")]
        lines.append(("/".join(parents), line))
    return lines


def modules_drawn() -> set[str]:
    """A line about a module names others beside it, a line about a folder some in it."""
    found = set()
    for path, line in drawing():
        folder = path if (ROOT / path).is_dir() else str(Path(path).parent)
        found |= {f"{folder}/{name}" for name in re.findall(r"\b\w+\.py\b", line)}
    return found


def test_the_drawing_of_the_tree_shows_what_is_there():
    paths = [path for path, _ in drawing()]
    assert len(paths) > 20
    assert [path for path in paths if not (ROOT / path).exists()] == []
    assert [path for path in modules_drawn() if not (ROOT / path).exists()] == []


# What is the same in every app, what stands behind one name of the drawing, and data.
EVERYWHERE = {"__init__.py", "apps.py", "admin.py", "urls.py", "asgi.py", "wsgi.py"}
BEHIND = ("models", "migrations", "tests", "management", "language", "checking", "writing", "evaluation")


def test_the_drawing_of_the_tree_names_every_module():
    apps = ("resumebuilder", "accounts", "careers", "counting", "resumes")
    modules = {path.relative_to(ROOT) for app in apps for path in (ROOT / app).rglob("*.py")}
    told = {str(path) for path in modules if path.name not in EVERYWHERE and not set(BEHIND) & set(path.parts[:-1])}
    assert len(told) > 100
    assert sorted(told - modules_drawn()) == []


def test_the_drawing_names_every_command():
    line = next(line for path, line in drawing() if path == "manage.py")
    commands = {path.stem for path in ROOT.glob("*/management/commands/*.py")} - {"__init__", "runserver"}
    assert len(commands) > 5
    assert sorted(name for name in commands if not re.search(rf"\b{name}\b", line)) == []


def pins(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9.\-]+)==(\S+)", (ROOT / lock).read_text(), re.MULTILINE))


def test_the_lock_for_tests_holds_the_very_packages_of_the_lock_to_run():
    run, test = pins("requirements.txt"), pins("requirements-dev.txt")
    assert len(run) > 30 and run.items() <= test.items()


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt", "devtools/uv.txt"])
def test_every_locked_package_has_its_hashes(lock):
    entries = re.split(r"\n(?=[a-z])", (ROOT / lock).read_text())
    packages = [entry for entry in entries if "==" in entry.splitlines()[0]]
    assert packages and all("--hash=sha256:" in entry for entry in packages)
