"""A library ten times as large asks the database no more often."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from careers.models import Career, CareerSkill, GuideVersion

pytestmark = pytest.mark.django_db


def ten_times(career):
    """Nine more guides of the same content, each with a version that is published, one in review and one that waits."""
    content = career.content().dump()
    rows = list(career.career_skills.all())
    for number in range(9):
        columns = {field.attname: getattr(career, field.attname) for field in Career._meta.fields}
        columns |= {"id": None, "slug": f"kite-maker-{number}", "title": f"Kite {number}"}
        other = Career.objects.create(**columns)
        CareerSkill.objects.bulk_create(CareerSkill(career=other, skill=row.skill, order=row.order) for row in rows)
        for order, status in enumerate(("published", "review", "shipped"), 1):
            said = content | {"title": f"Kite {number}", "lead": f"{status} {number}"}
            GuideVersion.objects.create(career=other, number=order, status=status, content=said)


def asked(browser, addresses):
    counts = {}
    for address in addresses:
        browser.get(address)  # what is read once is read now
        with CaptureQueriesContext(connection) as queries:
            assert browser.get(address).status_code == 200, address
        counts[address] = len(queries)
    return counts


def test_no_page_asks_more_often(kite, client, publisher):
    public = [kite.get_absolute_url(), *map(reverse, ("home", "careers:list"))]
    public += [
        "/careers/?q=kite",
        "/careers/?q=kites+of+the+city&education=none",
        "/careers/?sort=pay",
        reverse("careers:sitemap"),
    ]
    desk = ["/admin/", "/admin/careers/career/", "/admin/careers/career/board/", "/admin/careers/skill/?q=knots"]
    desk += [reverse(f"admin:careers_career_{page}", args=[kite.pk]) for page in ("change", "versions", "preview")]
    before = asked(client, public) | asked(publisher, desk)
    ten_times(kite)
    after = asked(client, public) | asked(publisher, desk)
    more = {address: (before[address], count) for address, count in after.items() if count > before[address]}
    assert more == {}
    assert Career.objects.count() == 10 and len(before) == 14
