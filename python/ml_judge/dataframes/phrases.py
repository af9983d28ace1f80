"""Parts of sentences about tables: labels, places, zones, and what a value is."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ml_judge.values.bounded import brief


def noun(value: Any) -> str:
    """ "a DataFrame", for a sentence."""
    if isinstance(value, pd.DataFrame):
        return "a DataFrame"
    for missing, name in ((None, "None"), (pd.NaT, "NaT"), (pd.NA, "NA")):
        if value is missing:
            return name
    if isinstance(value, np.ndarray):
        return "an array"
    name = type(value).__name__
    return ("an " if name[0] in "aeiouAEIOU" else "a ") + name


def named(labels: Any) -> str:
    """At most four labels, and how many more there are."""
    labels = list(labels)
    told = ", ".join(brief(label) for label in labels[:4])
    return told + (f" and {len(labels) - 4:,} more" if len(labels) > 4 else "")


def columns_named(names: list[Any]) -> str:
    """ "column 'id'" or "the columns 'id', 'name'"."""
    return f"column {brief(names[0])}" if len(names) == 1 else f"the columns {named(names)}"


def listed(labels: list[Any]) -> str:
    """Labels as code lists them; "…" where there are many."""
    return named(labels) if len(labels) <= 4 else "…"


def path_of(name: Any) -> str:
    """Where a column stands in its table, as code says it; None is the index, "" all of a Series."""
    if name is None:
        return ".index"
    return f"[{brief(name, 60)}]" if name != "" else ""


def levelled(count: int) -> str:
    """ "one level" or "2 levels"."""
    return "one level" if count == 1 else f"{count} levels"


def zoned(zone: str) -> str:
    """ "in Europe/Berlin", "+3 hours from UTC" or "without a time zone"."""
    if zone == "":
        return "without a time zone"
    return (
        f"in {zone}" if not zone.lstrip("-").isdigit() else f"{int(zone) / 3600:+g} hours from UTC"
    )
