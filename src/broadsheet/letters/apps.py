from django.apps import AppConfig


class LettersConfig(AppConfig):
    name = "broadsheet.letters"
    label = "letters"
    verbose_name = "Letters"
