"""Opening a file that holds a resume: our own save file or any JSON Resume."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from accounts.middleware import begin
from resumebuilder.http import private

from ..document import DocumentError
from ..importers import json_resume
from ..models import Resume
from .forms import OpenForm


@require_POST
def open_file(request: HttpRequest) -> HttpResponse:
    """The file as a new resume, and what of it was understood; a file that is none is told and changes nothing."""
    form = OpenForm(request.POST, request.FILES)
    context: dict[str, object] = {"open_form": form, "resumes_here": True}
    if form.is_valid():
        try:
            result = json_resume.read(form.cleaned_data["file"].read())
            resume = Resume.objects.begin(begin(request), result.document)
        except DocumentError as error:
            form.add_error("file", error.message)
        else:
            context |= {"resume": resume, "result": result}
            return private(render(request, "resumes/wizard/opened.html", context))
    return private(render(request, "resumes/wizard/open.html", context, status=422))
