from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone

from accounts.invitations import (
    PUBLISHING,
    InvitationError,
    accept,
    allow_editors_all_guides,
    editors,
    invite,
    make_editor,
    publishers,
)
from accounts.models import Invitation, User

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough phrase"
EDITOR = "editor@desk.example"


def path_of(link: str) -> str:
    return link.removeprefix("http://127.0.0.1:8000")


def join(client, link: str, email: str = EDITOR, password: str = PASSWORD):
    return client.post(path_of(link), {"email": email, "password": password})


def test_the_link_makes_an_editor_who_is_logged_in_at_the_desk(client):
    answer = join(client, invite())
    assert answer.status_code == 302 and answer["Location"] == "/admin/"
    user = User.objects.get(email=EDITOR)
    assert user.is_staff and not user.is_superuser and user.check_password(PASSWORD)
    assert client.get("/admin/").status_code == 200


def test_an_editor_may_change_guides_and_nothing_else():
    user = accept(Invitation.objects.start()[0], email=EDITOR, password=PASSWORD)
    apps = {name.split(".")[0] for name in User.objects.get(pk=user.pk).get_all_permissions()}
    assert apps == {"careers"}


def test_a_model_that_a_migration_brings_is_the_editors_or_the_publishers():
    groups = (editors(), publishers())
    for group in groups:
        group.permissions.clear()
    allow_editors_all_guides()
    allowed = Permission.objects.filter(group__in=groups)
    assert allowed.count() == Permission.objects.filter(content_type__app_label="careers").count() > 0
    assert not editors().permissions.filter(codename__in=PUBLISHING).exists()
    assert publishers().permissions.count() == len(PUBLISHING)


def may_publish(email: str) -> bool:
    return User.objects.get(email=email).has_perm("careers.publish_guideversion")


def test_the_first_editor_publishes_and_later_ones_when_they_are_asked_to(client):
    join(client, invite(), "first@desk.example")
    join(client, make_editor("second@desk.example").link)
    join(client, make_editor("third@desk.example", publisher=True).link)
    assert [may_publish(f"{who}@desk.example") for who in ("first", "second", "third")] == [True, False, True]


def test_of_those_invited_before_anybody_joined_only_the_first_to_join_publishes(client):
    links = [make_editor(f"{who}@desk.example").link for who in ("first", "second")]
    for link in reversed(links):
        join(client, link)
    assert [may_publish(f"{who}@desk.example") for who in ("first", "second")] == [False, True]


def test_an_editor_is_made_a_publisher_later(client, capsys):
    join(client, invite())
    join(client, make_editor("second@desk.example").link)
    call_command("make_editor", "second@desk.example", "--publisher")
    assert may_publish("second@desk.example")
    assert "is an editor who publishes now." in capsys.readouterr().out


def test_the_command_says_that_the_first_editor_publishes_and_the_second_does_not(client, capsys):
    call_command("make_editor", EDITOR)
    assert "becomes an editor (who publishes too if nobody joins before) here" in capsys.readouterr().out
    join(client, invite())
    call_command("make_editor", "second@desk.example")
    assert "second@desk.example becomes an editor here" in capsys.readouterr().out


def test_what_an_operator_took_from_the_group_stays_taken():
    editors().permissions.clear()
    assert editors().permissions.count() == 0


def test_opening_the_link_does_not_use_it_up(client):
    link = invite()
    for _time in range(2):
        page = client.get(path_of(link))
        assert page.status_code == 200 and "Become an editor" in page.text
    assert "no-store" in page["Cache-Control"]
    assert join(client, link).status_code == 302


def test_the_link_works_once(client):
    link = invite()
    join(client, link)
    assert join(client, link, "second@desk.example").status_code == 410
    assert not User.objects.filter(email="second@desk.example").exists()


def test_an_expired_link_says_so(client):
    link = invite()
    Invitation.objects.update(expires=timezone.now() - timedelta(seconds=1))
    page = client.get(path_of(link))
    assert page.status_code == 410 and "This link no longer works" in page.text
    assert join(client, link).status_code == 410 and not User.objects.exists()


def test_a_link_lasts_a_week():
    invite()
    left = Invitation.objects.get().expires - timezone.now()
    assert timedelta(days=6, hours=23) < left <= timedelta(days=7)


def test_a_made_up_link_gets_the_same_page(client):
    assert client.get("/accounts/join/made-up/").status_code == 410


def test_the_database_does_not_hold_the_link():
    token = path_of(invite()).split("/")[-2]
    assert len(token) >= 43 and token not in str(Invitation.objects.values_list().get())


def test_a_link_for_an_address_makes_no_other_account(client):
    link = make_editor(EDITOR).link
    join(client, link, email="somebody-else@desk.example")
    assert [user.email for user in User.objects.all()] == [EDITOR]


def test_an_invitation_for_an_address_holds_to_it_whatever_a_form_says():
    invitation, _token = Invitation.objects.start(EDITOR)
    assert accept(invitation, email="somebody-else@desk.example", password=PASSWORD).email == EDITOR


def test_when_the_first_editor_is_there_the_other_open_links_without_address_are_gone(client):
    first, second, named = invite(), invite(), invite("third@desk.example")
    join(client, first)
    assert client.get(path_of(second)).status_code == 410
    assert client.get(path_of(named)).status_code == 200


@pytest.mark.parametrize("password", ["short", "password1234", "123456789012", "editor@desk.example"])
def test_a_weak_password_is_refused_with_its_reason_and_the_link_stays(client, password):
    link = invite()
    page = join(client, link, password=password)
    assert page.status_code == 200 and "invalid-feedback" in page.text
    assert not User.objects.exists() and join(client, link).status_code == 302


def test_an_address_that_has_an_account_is_refused_and_the_link_stays(client):
    User.objects.create_user(EDITOR, PASSWORD)
    link = invite()
    page = join(client, link, email="Editor@Desk.Example", password="another long phrase")
    assert "There is an account with this address already" in page.text
    assert User.objects.get().check_password(PASSWORD)
    assert client.get(path_of(link)).status_code == 200


def test_an_account_that_exists_is_made_an_editors_at_once():
    user = User.objects.create_user(EDITOR, PASSWORD)
    made = make_editor(f" {EDITOR.upper()} ")
    user.refresh_from_db()
    assert made.promoted == user and not made.link and user.is_staff and user.check_password(PASSWORD)
    assert not mail.outbox


def test_an_account_that_is_switched_off_stays_off():
    User.objects.create_user(EDITOR, PASSWORD, is_active=False)
    with pytest.raises(InvitationError, match="switched off"):
        make_editor(EDITOR)
    assert not User.objects.get().is_staff


def test_the_command_prints_and_mails_the_link(capsys):
    call_command("make_editor", EDITOR)
    printed = capsys.readouterr().out
    link = next(word for word in printed.split() if word.startswith("http"))
    assert [message.to for message in mail.outbox] == [[EDITOR]] and link in mail.outbox[0].body


def test_the_command_prints_the_link_when_no_mail_can_be_sent(capsys, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    call_command("make_editor", EDITOR)
    printed = capsys.readouterr()
    assert "http" in printed.out and "not mailed" in printed.err


def test_the_command_refuses_what_is_no_address():
    with pytest.raises(CommandError, match="not an e-mail address"):
        call_command("make_editor", "editor at desk")


def test_of_two_who_send_the_form_at_once_one_makes_an_account():
    pk = Invitation.objects.start()[0].pk
    first, second = Invitation.objects.get(pk=pk), Invitation.objects.get(pk=pk)
    accept(first, email=EDITOR, password=PASSWORD)
    with pytest.raises(InvitationError, match="used or too old"):
        accept(second, email="second@desk.example", password=PASSWORD)
    assert User.objects.count() == 1
