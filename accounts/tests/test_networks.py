"""Which network a request comes from, and that nobody can claim another."""

from ipaddress import ip_network

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import RequestFactory

from accounts.networks import Network, network_named, network_of
from resumebuilder.networks import read_networks


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("203.0.113.77", "203.0.113.0/24"),
        ("::ffff:203.0.113.77", "203.0.113.0/24"),
        ("2001:db8:1:2ff::9", "2001:db8:1:200::/56"),
        ("fe80::1%eth0", "fe80::/56"),
        ("", "unknown"),
        ("no address", "unknown"),
    ],
)
def test_neighbours_share_a_network(address, name):
    assert network_named(address) == Network(name)


def test_a_trusted_network_has_its_own_cap(settings):
    settings.TRUSTED_NETWORKS = read_networks(["10.1.0.0/16=5000", " 2001:db8::/48 =20"])
    assert network_named("10.1.200.3") == Network("10.1.0.0/16", 5000)
    assert network_named("2001:db8:0:7::1") == Network("2001:db8::/48", 20)
    assert network_named("10.2.0.1") == Network("10.2.0.0/24")


@pytest.mark.parametrize("entry", ["10.1.0.0/16", "10.1.0.0/16=many", "10.1.0.0/16=-1", "library=5", "10.1.0.9/16=5"])
def test_a_network_that_cannot_be_read_is_named_at_the_start(entry):
    with pytest.raises(ImproperlyConfigured, match="TRUSTED_NETWORKS"):
        read_networks([entry])


def asked(forwarded: str, remote: str = "198.51.100.1") -> Network:
    return network_of(RequestFactory(REMOTE_ADDR=remote).get("/", headers={"X-Forwarded-For": forwarded}))


def test_without_a_proxy_what_a_client_writes_counts_for_nothing(settings):
    settings.BEHIND_PROXY = False
    assert asked("203.0.113.77") == Network(str(ip_network("198.51.100.0/24")))


def test_behind_a_proxy_only_the_address_that_it_saw_counts(settings):
    settings.BEHIND_PROXY = True
    assert asked("10.1.2.3, 203.0.113.77") == Network("203.0.113.0/24")
    assert asked("") == Network("198.51.100.0/24")
