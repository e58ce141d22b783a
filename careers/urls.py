"""The public pages about careers."""

from django.urls import path

from . import reporting, views

app_name = "careers"
urlpatterns = [
    path("", views.careers, name="list"),
    path("compare/", views.compare, name="compare"),
    path("sitemap.xml", views.sitemap, name="sitemap"),
    path("<slug:slug>/", views.guide, name="guide"),
    path("<slug:slug>/from/", views.bridge, name="bridge"),
    path("<slug:slug>/wrong/", reporting.wrong, name="wrong"),
    path("<slug:slug>/questions/", views.questions, name="questions"),
]
