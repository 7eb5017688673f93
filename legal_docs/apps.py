from django.apps import AppConfig


class LegalDocsConfig(AppConfig):
    name = "legal_docs"
    verbose_name = "Văn bản"

    def ready(self):
        from . import receivers  # noqa: F401  (connects them)
