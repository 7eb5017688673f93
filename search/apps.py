from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = "Tìm kiếm"

    def ready(self):
        autodiscover_modules("search_documents")
        autodiscover_modules("search_resolvers")
        from . import receivers  # noqa: F401  (connects them)
