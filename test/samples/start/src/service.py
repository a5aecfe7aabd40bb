# SPDX-FileCopyrightText: 2026 City of Example
# SPDX-License-Identifier: MIT

"""Answers which pools are open."""

from datetime import datetime

from calendar import Opening, is_open


def open_pools(pools: dict[str, list[Opening]]) -> list[str]:
    now = datetime.now()
    return [name for name, openings in pools.items() if is_open(openings, now)]
