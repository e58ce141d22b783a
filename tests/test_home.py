"""What the home page shows is what the program does."""

import html5lib
import pytest

from careers.lookup import careers_offered
from careers.testing import put_guides
from resumes.drafting import builtin, claims
from resumes.drafting.facts import facts_from
from resumes.drafting.values import Role

ROLE = Role("Shift lead", "neighborhood cafe")


def texts(tree, path):
    return [" ".join("".join(part.itertext()).split()) for part in tree.findall(path)]


@pytest.mark.django_db
def test_the_lines_of_the_example_are_the_drafts_of_its_notes(client):
    tree = html5lib.parse(client.get("/").content.decode(), namespaceHTMLElements=False)
    label, *notes = texts(tree, ".//div[@class='piece-notes']/p")
    first_job = tree.findall(".//div[@class='piece-sheet']/ul")[0]
    facts = [fact for note in notes for fact in facts_from(note)]
    assert len(facts) == len(notes) == 3
    assert texts(first_job, "li") == [builtin.draft(fact, role=ROLE).text for fact in facts]
    for fact, line in zip(facts, texts(first_job, "li"), strict=True):
        assert claims.check(line, fact=fact, role=ROLE).is_theirs, line


@pytest.mark.django_db
def test_every_guide_is_one_link_away(client):
    put_guides()
    tree = html5lib.parse(client.get("/").content.decode(), namespaceHTMLElements=False)
    links = tree.findall(".//ul[@class='guides']/li/a")
    assert [link.get("href") for link in links] == [f"/careers/{one.slug}/" for one in careers_offered()]
    assert len(links) > 30
