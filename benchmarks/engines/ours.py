"""This project, as its child process makes it, but nothing kept: markup from the document and a PDF from the markup."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumebuilder.settings")

if __name__ == "__main__":
    import django
    import weasyprint

    django.setup()
    from serving import serve

    from resumes.document import validated
    from resumes.export import Look, pdf, renderer

    def made(content: dict) -> int:
        document = validated(content["document"])
        return len(renderer.allowed(renderer.make, pdf._new_job(document, Look(paper="a4"))).pdf)

    renderer.make(renderer.Job(renderer._WARMING, ("",), "XCharter", b"0"))
    renderer.settle()
    serve(f"WeasyPrint {weasyprint.__version__}", made)
