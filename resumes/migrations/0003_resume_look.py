from django.db import migrations, models


def gather(apps, schema_editor):
    """Design and paper, where they are not the usual ones, as parts of the look."""
    for resume in apps.get_model("resumes", "Resume").objects.exclude(design="classic", paper="letter").iterator():
        usual = {"design": "classic", "paper": "letter"}
        resume.look = {name: getattr(resume, name) for name in usual if getattr(resume, name) != usual[name]}
        resume.save(update_fields=["look"])


def scatter(apps, schema_editor):
    for resume in apps.get_model("resumes", "Resume").objects.exclude(look={}).iterator():
        resume.design = resume.look.get("design", "classic")
        resume.paper = resume.look.get("paper", "letter")
        resume.save(update_fields=["design", "paper"])


class Migration(migrations.Migration):
    dependencies = [("resumes", "0002_model_usage")]

    operations = [
        migrations.AddField("resume", "look", models.JSONField(blank=True, default=dict)),
        migrations.RunPython(gather, scatter),
        migrations.RemoveField("resume", "design"),
        migrations.RemoveField("resume", "paper"),
    ]
