"""The page behind an invitation's link: choose a password, and be an editor."""

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from .forms import JoinForm
from .invitations import InvitationError, accept
from .models import Invitation


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def join(request: HttpRequest, token: str) -> HttpResponse:
    """Opening the link changes nothing (mail programs open links too): the form uses it up."""
    invitation = Invitation.objects.still_open().for_token(token)
    if invitation is None:
        return gone(request)
    form = JoinForm(request.POST or None, invited=invitation.email)
    if request.method == "POST" and form.is_valid():
        try:
            user = accept(invitation, **form.cleaned_data)
        except InvitationError as error:
            if error.gone:
                return gone(request)
            form.add_error("email", str(error))
        else:
            login(request, user)
            return redirect("admin:index")
    # 200 also with mistakes: an error would be logged with its address, and the link in it still works.
    return render(request, "accounts/join.html", {"form": form})


def gone(request: HttpRequest) -> HttpResponse:
    """The same page for a link that is used, expired or made up."""
    return render(request, "accounts/gone.html", status=410)
