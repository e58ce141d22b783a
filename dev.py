#!/usr/bin/env python3
"""The two commands: `python3 dev.py run` and `python3 dev.py test`; also check, lock, backup, bench. Stdlib only."""

import sys

# Older Pythons must be able to read this file to the end: no syntax here that they lack.
if sys.version_info < (3, 11):
    sys.exit(
        "This needs Python 3.11 or newer, and this is Python %d.%d: try python3.13, python3.12 or python3.11 dev.py."
        % sys.version_info[:2]
    )

if __name__ == "__main__":
    from devtools.main import main

    sys.exit(main(sys.argv[1:]))
