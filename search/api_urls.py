from django.urls import path

from . import api
from .querylog.views import opened

app_name = "search_api"
urlpatterns = [
    path("search", api.search, name="search"),
    path("suggest", api.suggest, name="suggest"),
    path("opened", opened, name="opened"),
]
