"""Forms of accounts: the address and password of a new editor, and of one who comes back."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Submit
from django import forms
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth.password_validation import password_validators_help_text_html, validate_password
from django.utils.translation import gettext_lazy as _

from .models import User


class JoinForm(forms.Form):
    email = forms.EmailField(
        label=_("E-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "username", "autofocus": True})
    )
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=password_validators_help_text_html,
    )

    def __init__(self, *args: Any, invited: str = "", **kwargs: Any) -> None:
        """`invited` is the address the link was made for: it is shown and cannot be changed."""
        super().__init__(*args, **kwargs)
        if invited:
            self.fields["email"].disabled = True
            self.initial["email"] = invited
        self.helper = FormHelper()
        self.helper.add_input(Submit("join", _("Make my account"), css_class="button"))

    def clean_email(self) -> str:
        return str(self.cleaned_data["email"]).lower()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if "password" in cleaned:
            self._check(cleaned["password"], User(email=cleaned.get("email", "")))
        return cleaned

    def _check(self, password: str, user: User) -> None:
        try:
            validate_password(password, user)
        except forms.ValidationError as reasons:
            self.add_error("password", reasons)


class SignInForm(AdminAuthenticationForm):
    """The desk's door: the same answer to a wrong address, a wrong password and somebody who is no editor."""

    error_messages = AdminAuthenticationForm.error_messages | {
        "invalid_login": _("No editor has this address and this password. Capital letters matter in both."),
    }
