"""The boxes of an entry's page as a browser sends them: what was typed, and what it was made from."""


def wording(draft, text):
    """A press on *Use my wording*, with the box as it was typed in."""
    return {"act": "wording", f"wording-{draft.fact_id}": text, f"was-wording-{draft.fact_id}": draft.text}


def bullet(highlight, text):
    """The box of a bullet as it was typed in."""
    return {f"bullet-{highlight.id}": text, f"was-bullet-{highlight.id}": highlight.text}


def new_bullet(text, bullet_id="dddd4444"):
    return {"new": bullet_id, f"bullet-{bullet_id}": text, f"was-bullet-{bullet_id}": ""}


def reply(draft, text):
    return {f"reply-{draft.fact_id}": text, f"was-reply-{draft.fact_id}": ""}
