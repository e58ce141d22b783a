"""Text without the signs of HTML or Markdown, which other programs turn into looks and a page would print."""

import html
import re

# Only what is surely a tag: "a < b" and "<3" stay.
_TAG = re.compile(
    r"</?(?:a|b|i|u|p|br|div|span|strong|em|ul|ol|li|h[1-6]|small|sup|sub|code|font|hr)(?:\s[^<>]*)?/?>", re.I
)
# A run of spaces is tried from its beginning only, however long it is.
_BREAK = re.compile(r"(?<!\s)\s*<(?:br\s*/?|/p|/div|/li|/h[1-6]|hr\s*/?)>\s*", re.I)
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|[nm]dash|rsquo|lsquo|hellip|bull|#\d{1,6}|#x[0-9a-fA-F]{1,6});")
_LINK = re.compile(r"!?\[([^\[\]\n]+)\]\((?:https?://|mailto:)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")
_STRONG = re.compile(r"(?<!\*)\*\*([^\s*](?:[^*\n]*[^\s*])?)\*\*(?!\*)")
_WEAK = re.compile(r"(?<![\w*])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?![\w*])")
_CODE = re.compile(r"(?<![\w`])`([^`\n]+)`(?![\w`])")


def without_markup(text: str) -> str:
    """The words alone, with a new line where a tag began one. Text without such signs comes back as it is."""
    if _TAG.search(text) or _ENTITY.search(text):
        text = html.unescape(_TAG.sub("", _BREAK.sub("\n", text)))
    for pattern in (_STRONG, _WEAK, _LINK, _STRONG, _WEAK, _CODE):
        text = pattern.sub(r"\1", text)
    return text
