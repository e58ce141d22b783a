"""Which network a request comes from: one household or office shares a cap, a library that the operator trusts has its
own."""

from dataclasses import dataclass
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

# An address alone is too narrow: who has one IPv6 address has billions.
PREFIXES = {4: 24, 6: 56}


@dataclass(frozen=True, slots=True)
class Network:
    """`cap` is that of a trusted network, None for any other."""

    name: str
    cap: int | None = None


def network_of(request: HttpRequest) -> Network:
    """Of the machine that asks. Behind a proxy it is the address that the proxy saw: the last one, which no client
    can write."""
    address = request.META.get("REMOTE_ADDR", "")
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.BEHIND_PROXY else ""
    return network_named(forwarded.rpartition(",")[2].strip() or address)


def network_named(address: str) -> Network:
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return Network("unknown")
    ip = getattr(ip, "ipv4_mapped", None) or ip
    for trusted, cap in settings.TRUSTED_NETWORKS:
        if ip.version == trusted.version and ip in trusted:
            return Network(str(trusted), cap)
    return Network(str(ip_network((ip, PREFIXES[ip.version]), strict=False)))
