"""Who is calling, when servers of our own stand in between: what limits on both sides count by."""

from __future__ import annotations

from collections.abc import Collection
from ipaddress import ip_address

__all__ = ["caller_of"]


def caller_of(peer: str, forwarded_for: str, trusted_proxies: Collection[str]) -> str:
    """The address that reached us, or the nearest one before our own proxies.

    Everything further left in ``X-Forwarded-For`` is the caller's own claim, and so is all of it when the peer is no
    proxy of ours. The peer itself, when what a proxy says is no address.
    """
    address = peer
    if peer in trusted_proxies:
        for hop in reversed([hop.strip() for hop in forwarded_for.split(",") if hop.strip()]):
            address = hop
            if hop not in trusted_proxies:
                break
    try:
        return str(ip_address(address))
    except ValueError:
        return peer
