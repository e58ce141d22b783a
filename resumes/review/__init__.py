"""What can be said of a finished resume: how its file reads back."""
