from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("resumes", "0004_suggestion_replaces")]

    operations = [migrations.AddField("resume", "came_from", models.CharField(blank=True, max_length=120))]
