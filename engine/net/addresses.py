"""Where a host name leads: this machine, a network at home, or the open internet."""

import asyncio
import ipaddress
import socket

from engine.core.errors import ErrorCode, NestorError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


def literal_address(host: str) -> IPAddress | None:
    """Return the address a host is written as, None where it is a name."""
    try:
        return ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return None


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine by its very name; nothing is looked up."""
    address = literal_address(host)
    if address is not None:
        return _unmapped(address).is_loopback
    return host.rstrip(".").lower() == "localhost"


def is_public(address: IPAddress) -> bool:
    """Tell whether an address belongs to the open internet."""
    plain = _unmapped(address)
    return plain.is_global and not plain.is_multicast


async def resolve(host: str, port: int) -> tuple[IPAddress, ...]:
    """Return the addresses of a host; raises NestorError where it has none."""
    address = literal_address(host)
    if address is not None:
        return (address,)
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NestorError(
            ErrorCode.HOST_UNREACHABLE,
            f"The address {host!r} could not be found.",
            hint="Check the spelling and the network connection.",
        ) from error
    return tuple(dict.fromkeys(ipaddress.ip_address(entry[4][0].partition("%")[0]) for entry in found))  # type: ignore[union-attr]


def _unmapped(address: IPAddress) -> IPAddress:
    """Take an IPv4 address out of its IPv6 wrapping."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return address.ipv4_mapped
        if address.sixtofour is not None:
            return address.sixtofour
        if address in _NAT64:
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address


_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
