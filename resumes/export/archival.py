"""Inside the child process: a PDF to keep for decades, PDF/A-3a and PDF/UA-1 in one, with its content as JSON in it."""

from datetime import UTC, datetime
from typing import Any

VARIANT = "pdf/a-3a"
NAME = "resume.json"
# A file that is made again is the same to the byte, so no clock is read.
_WHEN = datetime(2000, 1, 1, tzinfo=UTC)
_UA = "http://www.aiim.org/pdfua/ns/id/"
# The archival standard wants every name outside its own list explained; its reader takes one RDF and no second.
_CLAIM = f"""<rdf:Description rdf:about="" xmlns:pdfuaid="{_UA}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:ext="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<ext:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{_UA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></ext:schemas></rdf:Description>
</rdf:RDF>""".replace("ext:", "pdfaExtension:").replace("xmlns:ext=", "xmlns:pdfaExtension=")


def enclose(engine: Any, document: Any, text: str) -> None:
    """`text` as the one file that the PDF carries, named as what its pages were made from."""
    document.metadata.attachments = [
        engine.Attachment(
            string=text,
            name=NAME,
            description="The content of the pages as JSON Resume",
            relationship="Source",
            created=_WHEN,
            modified=_WHEN,
        )
    ]


def claim_accessible(document: Any, pdf: Any) -> None:
    """Says of the file that it follows PDF/UA-1 too, before it is written out."""
    for part in pdf.objects:
        extra = getattr(part, "extra", None) or {}
        if extra.get("Type") == "/Metadata":
            part.stream = [part.stream[0].replace(b"</rdf:RDF>", _CLAIM.encode(), 1)]
