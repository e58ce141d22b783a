"""Pages of accounts. A link's token is its key: whoever has it may open it."""

from django.urls import path

from . import views

app_name = "accounts"
urlpatterns = [path("join/<str:token>/", views.join, name="join")]
