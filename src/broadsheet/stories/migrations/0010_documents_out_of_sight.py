from django.db import migrations, models

import broadsheet.stories.models.document


class Migration(migrations.Migration):

    dependencies = [
        ('stories', '0009_card_rows'),
    ]

    operations = [
        migrations.AlterField(
            model_name='storydocument',
            name='file',
            field=models.FileField(upload_to=broadsheet.stories.models.document.place_for),
        ),
    ]
