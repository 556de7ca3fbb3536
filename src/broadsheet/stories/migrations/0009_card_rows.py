from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("stories", "0008_found_quotes"),
    ]

    operations = [
        migrations.AlterField(
            model_name="publishlog",
            name="kind",
            field=models.CharField(
                choices=[
                    ("story", "Story"),
                    ("story_gone", "Story Gone"),
                    ("section", "Section"),
                    ("edition", "Edition"),
                    ("contributor", "Contributor"),
                    ("topic", "Topic"),
                    ("person", "Person"),
                    ("storyline", "Storyline"),
                    ("source", "Source"),
                    ("standing_page", "Standing Page"),
                    ("front", "Front"),
                    ("notice", "Notice"),
                    ("breaking", "Breaking"),
                    ("chrome", "Chrome"),
                    ("clock", "Clock"),
                    ("picture", "Picture"),
                    ("bulk", "Bulk"),
                    ("redirect", "Redirect"),
                    ("related", "Related"),
                    ("card", "Card"),
                ],
                max_length=20,
            ),
        ),
    ]
