"""The editors' desk. Its parts stand in desk/: guides and their versions, what guides name, reports, figures."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from .desk import figures, guides, readers, shared

__all__ = ["figures", "guides", "readers", "shared"]

admin.site.site_header = admin.site.site_title = _("The editors’ desk")
admin.site.index_title = _("What there is to edit")
