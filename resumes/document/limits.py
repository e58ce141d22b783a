"""The published limits of one resume. Lengths are in characters after clean-up; sizes in bytes."""

LINE = 200
HIGHLIGHT = 600
TEXT = 3_000
NOTES = 20_000
URL = 2_048
HIGHLIGHTS_PER_ITEM = 30
HIGHLIGHTS_IN_ALL = 300
FACTS_PER_ITEM = 200
ITEMS_PER_SECTION = 50
CUSTOM_SECTIONS = 18  # with the twelve standard ones, thirty sections in all
DOCUMENT_BYTES = 256 * 1024
