"""The parts of the check: how a draft is compared with its fact."""
