"""The way in: one small form at a time, from the person to the document."""
