"""Editors from before there were publishers could publish: they still can."""

from django.db import migrations


def both(apps, schema_editor):
    groups = apps.get_model("auth", "Group").objects
    editors = groups.filter(name="Editors").first()
    if editors and editors.user_set.exists():
        groups.get_or_create(name="Publishers")[0].user_set.add(*editors.user_set.all())


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_invited_publishers")]
    operations = [migrations.RunPython(both, migrations.RunPython.noop)]
