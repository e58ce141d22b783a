"""manage.py make_editor EMAIL [--publisher]: a link that makes an editor's account, or an account made an editor's."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email

from accounts.invitations import InvitationError, make_editor


class Command(BaseCommand):
    help = "Make somebody an editor of the guides: prints and mails a link that works once, within a week."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--publisher", action="store_true", help="may publish too; the first editor may anyway")

    def handle(self, *args: Any, **options: Any) -> None:
        email = options["email"].strip().lower()
        try:
            validate_email(email)
            made = make_editor(email, publisher=options["publisher"])
        except ValidationError as wrong:
            raise CommandError(f"{email} is not an e-mail address.") from wrong
        except InvitationError as why:
            raise CommandError(str(why)) from why
        role = "an editor who publishes" if made.publisher else "an editor"
        role += " (who publishes too if nobody joins before)" if made.if_first else ""
        if made.promoted:
            self.stdout.write(f"{email} has an account and is {role} now.")
        else:
            self.stdout.write(f"{email} becomes {role} here, once, within 7 days:\n  {made.link}")
        if made.not_mailed:
            self.stderr.write(f"The link was not mailed: {made.not_mailed}")
