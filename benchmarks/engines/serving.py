"""How every engine here is asked: the content comes as a file; it says that it is ready once it has made one, then
makes another for each number that it is sent, and answers with how many bytes that was."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

# Whose resume it is: with another number each time, for some engines keep what they have set once.
NAME = "Sample Person"


def serve(name: str, made: Callable[[dict[str, Any]], int]) -> None:
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    made(json.loads(text))
    print(f"ready {name}", flush=True)
    for line in sys.stdin:
        print(made(json.loads(text.replace(NAME, f"{NAME} {line.strip()}"))), flush=True)
