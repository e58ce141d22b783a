"""Networks as settings name them."""

from ipaddress import IPv4Network, IPv6Network, ip_network

from django.core.exceptions import ImproperlyConfigured

Trusted = tuple[IPv4Network | IPv6Network, int]


def read_networks(listed: list[str]) -> list[Trusted]:
    """ "10.1.0.0/16=5000": a network, and how many facts a day the model may draft for it."""
    return [_read(entry) for entry in listed]


def _read(entry: str) -> Trusted:
    network, _equals, cap = entry.partition("=")
    try:
        if int(cap) < 0:
            raise ValueError
        return ip_network(network.strip()), int(cap)
    except ValueError:
        raise ImproperlyConfigured(
            f"TRUSTED_NETWORKS holds {entry!r}; write a network and its drafts a day, like 10.1.0.0/16=5000."
        ) from None
