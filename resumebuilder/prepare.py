"""What must be done before the first page can be served; nothing that is done already is done again."""

from collections.abc import Callable

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from accounts.invitations import allow_editors_all_guides

from .backup import AUTOMATIC, back_up
from .fonts import ensure_web_font

Say = Callable[[str], object]


def prepare(say: Say) -> None:
    """Migrations (after a backup of what was there), web font, guides, expired drafts; BackupError stops it."""
    migrate(say)
    ensure_web_font(settings.WEB_FONTS_DIR)
    call_command("load_guides", verbosity=0)
    call_command("count_left", verbosity=0)
    call_command("prune_guests", verbosity=0)


def migrate(say: Say) -> None:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if not plan:
        return
    if executor.loader.applied_migrations:
        say("The database is older than this version.")
        say(f"  It was copied first, to {back_up(AUTOMATIC)}")
    say("Bringing the database up to date …")
    call_command("migrate", verbosity=0, interactive=False)
    # The permissions to a model of the guides come with its migration.
    allow_editors_all_guides()
