from django.db import migrations

SQLITE = """
CREATE VIRTUAL TABLE careers_titlewords
USING fts5(key, content='careers_jobtitle', content_rowid='id', tokenize="unicode61 tokenchars '+#'")
"""
POSTGRESQL = "CREATE INDEX careers_titlewords ON careers_jobtitle USING gin (to_tsvector('simple', key))"


def make(apps, schema_editor):
    """The index that the search asks; what is there already is put in."""
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(SQLITE)
        schema_editor.execute("INSERT INTO careers_titlewords(careers_titlewords) VALUES ('rebuild')")
    elif schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(POSTGRESQL)


def drop(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TABLE careers_titlewords")
    elif schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP INDEX careers_titlewords")


class Migration(migrations.Migration):
    dependencies = [("careers", "0004_profiles")]

    operations = [migrations.RunPython(make, drop)]
