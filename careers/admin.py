"""The editors' desk. Its parts stand in desk/: guides and their versions, what guides name, reports, figures."""

from .desk import figures, guides, readers, shared

__all__ = ["figures", "guides", "readers", "shared"]
