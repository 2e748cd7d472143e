from __future__ import annotations

import pytest

from planner.exchange.pdf_document import live_address


@pytest.mark.parametrize(
    ("address", "live"),
    [
        ("https://example.com", "https://example.com"),
        ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
        ("http://example.com:8080/%C4%9F", "http://example.com:8080/%C4%9F"),
        ("https://example.com/ekşi maya?ı=ğ", "https://example.com/ek%C5%9Fi%20maya?%C4%B1=%C4%9F"),
        ("https://ışık.example/", "https://xn--k-ekaa7p.example/"),
        ("mailto:firin@example.com?subject=Ekmek", "mailto:firin@example.com?subject=Ekmek"),
        ("HTTPS://EXAMPLE.COM/", "https://EXAMPLE.COM/"),
    ],
)
def test_web_and_mail_addresses_are_written_in_ascii(address: str, live: str) -> None:
    assert live_address(address) == live


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.com",
        "https:",
        "https:///etc/passwd",
        "mailto:",
        "www.example.com",
        "http://[::1",
        "https://" + "ş" * 300 + ".example",
        "",
    ],
)
def test_others_are_not_live(address: str) -> None:
    assert live_address(address) is None
