#!/usr/bin/env python
"""Django's command line."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumebuilder.settings")
    import django
    from django.core.management import execute_from_command_line

    from resumebuilder.starting import in_one_sentence, with_database

    in_one_sentence(django.setup)
    with_database(lambda: execute_from_command_line(sys.argv))


if __name__ == "__main__":
    main()
