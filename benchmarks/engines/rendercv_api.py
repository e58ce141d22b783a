"""RenderCV by its Python functions, which changed their place between its releases."""

import importlib.metadata
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from serving import serve

FOLDER = Path(tempfile.mkdtemp(dir=Path(sys.argv[1]).parent))
OUT = FOLDER / "resume.pdf"


def by_model(content: dict[str, Any]) -> int:
    from rendercv.renderer.pdf_png import generate_pdf
    from rendercv.renderer.typst import generate_typst
    from rendercv.schema.rendercv_model_builder import build_rendercv_dictionary_and_model

    text = json.dumps({"cv": content["rendercv"]})
    paths = {"pdf_path": OUT, "typst_path": FOLDER / "resume.typ"}
    _, model = build_rendercv_dictionary_and_model(text, input_file_path=FOLDER / "resume.yaml", **paths)
    generate_pdf(model, generate_typst(model))
    return OUT.stat().st_size


def by_dictionary(content: dict[str, Any]) -> int:
    from rendercv import api

    cv = {name: value for name, value in content["rendercv"].items() if name != "headline"}
    faults = api.create_a_pdf_from_a_python_dictionary({"cv": cv}, OUT)
    if faults:
        raise SystemExit(str(faults)[:300])
    return OUT.stat().st_size


version = importlib.metadata.version("rendercv")
serve(f"RenderCV {version}", by_model if tuple(map(int, version.split(".")[:2])) >= (2, 4) else by_dictionary)
