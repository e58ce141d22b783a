"""Versions from before there was a review: what is published was decided when it was made; shipped text waits."""

from django.db import migrations
from django.db.models import F, Max


def settle(apps, schema_editor):
    versions = apps.get_model("careers", "GuideVersion").objects
    versions.filter(status="published").update(decided_on=F("created"))
    newest = versions.order_by().values("career").annotate(last=Max("number")).values_list("career", "last")
    for career, last in newest:
        versions.filter(career=career, number=last, status="draft", why="Shipped text changed").update(status="shipped")


def unsettle(apps, schema_editor):
    versions = apps.get_model("careers", "GuideVersion").objects
    versions.filter(status__in=["shipped", "review"]).update(status="draft")


class Migration(migrations.Migration):
    dependencies = [("careers", "0008_review")]
    operations = [migrations.RunPython(settle, unsettle)]
