"""The editors' desk. Its parts stand in desk/: guides and their versions, what guides name, official figures."""

from .desk import figures, guides, shared

__all__ = ["figures", "guides", "shared"]
