"""Who is calling, when proxies of our own stand in between."""

import pytest

from broadsheet.common.callers import caller_of


@pytest.mark.parametrize(
    ("peer", "forwarded", "caller"),
    [
        ("127.0.0.1", "198.51.100.7", "198.51.100.7"),
        ("127.0.0.1", "203.0.113.9, 198.51.100.7", "198.51.100.7"),  # the first is the caller's own claim
        ("127.0.0.1", "198.51.100.7, 127.0.0.1", "198.51.100.7"),
        ("127.0.0.1", "2001:DB8::1", "2001:db8::1"),
        ("127.0.0.1", "unknown", "127.0.0.1"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("192.0.2.1", "198.51.100.7", "192.0.2.1"),  # no proxy of ours: not believed
    ],
)
def test_the_caller_is_the_nearest_address_before_our_own(peer: str, forwarded: str, caller: str) -> None:
    assert caller_of(peer, forwarded, ("127.0.0.1",)) == caller
