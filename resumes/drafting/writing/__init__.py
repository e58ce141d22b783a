"""The parts of the built-in drafter: how a note becomes a line."""
