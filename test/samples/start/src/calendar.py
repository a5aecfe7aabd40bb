"""Reads the opening hours of a pool from its calendar."""

from dataclasses import dataclass
from datetime import datetime, time


@dataclass(frozen=True)
class Opening:
    weekday: int
    start: time
    end: time


def is_open(openings: list[Opening], now: datetime) -> bool:
    return any(
        opening.weekday == now.weekday() and opening.start <= now.time() < opening.end
        for opening in openings
    )
