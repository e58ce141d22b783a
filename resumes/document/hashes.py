"""A short name for the content of one part: equal content, equal hash, in every process and database."""

import hashlib
import json

from .schema import Part


def item_hash(part: Part | None) -> str:
    """16 hex digits, or "" for None. Defaults do not count: a new field in the schema changes no hash."""
    if part is None:
        return ""
    content = json.dumps(part.model_dump(mode="json", exclude_defaults=True), sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:16]
