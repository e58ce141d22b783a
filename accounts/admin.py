"""Editors' accounts in the admin: e-mail addresses and permissions, never anything of a resume."""

from django.contrib import admin

from .forms import SignInForm
from .models import User

admin.site.login_form = SignInForm


@admin.register(User)
class UserAdmin(admin.ModelAdmin[User]):
    list_display = ("email", "is_staff", "is_active", "last_login")
    list_filter = ("is_staff", "is_active")
    search_fields = ("email",)
    fields = ("email", "is_active", "is_staff", "groups", "last_login", "date_joined")
    readonly_fields = ("last_login", "date_joined")
    filter_horizontal = ("groups",)
