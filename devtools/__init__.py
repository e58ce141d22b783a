"""What stands behind dev.py: it installs what is missing and starts things. Stdlib only; the app imports none of it."""
