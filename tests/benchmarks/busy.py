"""A year in which twelve posts stand on every day, for the benchmark of the PDF."""

from __future__ import annotations

from datetime import date

from planner.domain.business import Business
from planner.domain.channels import Cadence, Channel
from planner.domain.plan import Plan, table_of
from planner.domain.posts import Placement, Post
from planner.domain.times import LocalTime, days

PER_DAY = 12
_PLATFORMS = ("instagram", "facebook", "x")
_TEXT = (
    "Mayamız on iki yaşında; her sabah besliyoruz. Siz de evde deneyin: bir ölçü un, bir ölçü su, yirmi dört saat "
    "sabır. 🥖\n"
    "Tarifin tamamı tezgâhta, sorularınız için de buradayız. #ekmek #maya"
)


def busy_year() -> Plan:
    """2027, twelve posts a day on three channels, with texts as long as captions are."""
    made = [
        Post(
            f"p{day.isoformat()}-{number}",
            f"Ekşi maya nedir, {number + 1}. bölüm",
            _TEXT,
            "approved",
            placements=(Placement(_PLATFORMS[number % 3], "post", LocalTime.of(day, f"{8 + number:02}:30")),),
        )
        for day in days(date(2027, 1, 1), date(2027, 12, 31))
        for number in range(PER_DAY)
    ]
    return Plan(
        business=Business(
            name="Fırın Güneş", country="TR", language="tr", time_zone="Europe/Istanbul", special_days=()
        ),
        channels=table_of(Channel(each, each, "@firingunes", cadence=Cadence(3, 40)) for each in _PLATFORMS),
        posts=table_of(made),
    )
