"""Job titles as words: what two ways of writing one title have in common. Plain values, no database."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+[+#]*")
# “R.N.” is RN, “nurse's” is nurses, “E-commerce” stays two words.
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_SMALL = frozenset({"a", "an", "and", "the", "of", "for", "in", "on", "to", "or", "at", "with", "by", "as"})
_NO_PLURAL = ("ss", "us", "is", "ics")
_IRREGULAR = {"men": "man", "women": "woman", "people": "person", "children": "child", "clergy": "clergy"}


def words_of(text: str) -> list[str]:
    """In lower case, without accents; “C++” and “C#” stay what they are."""
    plain = text.casefold()
    if "." in plain:
        plain = _DOTTED.sub(lambda dots: dots[0].replace(".", ""), plain)
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain.replace("’", "'"))
        plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _WORD.findall(plain.replace("'s", "s").replace("s'", "s"))


@lru_cache(maxsize=32_768)
def stem(word: str) -> str:
    """The singular, and one spelling of what is spelled two ways. Not a root: “nurse” and “nursing” differ."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men") and len(word) > 4:
        return f"{word[:-3]}man"
    if len(word) < 4 or word.endswith(_NO_PLURAL) or not word.endswith("s"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1]


def telling(text: str) -> list[str]:
    """The stems of the words that tell something, in the order of the text."""
    return [stem(word) for word in words_of(text) if word not in _SMALL]


def title_key(text: str) -> str:
    """The same for “Cooks, Restaurant” and “restaurant cook”."""
    return " ".join(sorted(set(telling(text))))
