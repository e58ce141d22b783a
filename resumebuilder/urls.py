"""Every address of the site. `public`, `owner`, `editor`: a test walks them and holds each to what it declares."""

from django.contrib import admin
from django.urls import include, path

from . import mailbox, views

handler404 = views.not_found
urlpatterns = [
    path("", views.home, name="home"),
    path("healthz", views.health, name="health"),
    path("robots.txt", views.robots, name="robots"),
    path("careers/", include("careers.urls")),
    path("resume/", include("resumes.urls")),
    path("resume/", include("resumes.wizard.urls")),
    path("accounts/", include("accounts.urls")),
    path("admin/", admin.site.urls),
    path("local/mailbox/", mailbox.mailbox, name="mailbox"),
]
