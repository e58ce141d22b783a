"""The public pages about careers."""

from django.urls import path

from . import views

app_name = "careers"
urlpatterns = [
    path("", views.careers, name="list"),
    path("<slug:slug>/", views.guide, name="guide"),
]
