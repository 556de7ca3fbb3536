from django.apps import AppConfig


class FrontsConfig(AppConfig):
    name = "broadsheet.fronts"
    label = "fronts"
    verbose_name = "Fronts"
