"""How tables are compared: what `tests.py` of a problem states of DataFrames and Series."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TablePolicy:
    """What of a table counts: see `frames`."""

    check_index: bool = True
    ordered: bool = True
    column_order: bool = False
    check_dtype: bool = True
    check_names: bool = False


_current = TablePolicy()


def frames(
    *,
    check_index: bool = True,
    ordered: bool = True,
    column_order: bool = False,
    check_dtype: bool = True,
    check_names: bool = False,
) -> TablePolicy:
    """How DataFrames and Series of a package are compared: `COMPARE = frames(…)` in `tests.py`.

    `check_index`: whether the index counts, its labels and how many levels it has. `ordered`:
    whether rows count in their order. `column_order`: whether columns do; otherwise they are found
    by name. `check_dtype`: whether the kinds of columns count; an int will do for a float, and how
    many bits there are never matters. `check_names`: whether the names of an index and of a Series
    count.
    """
    return TablePolicy(check_index, ordered, column_order, check_dtype, check_names)


def use(policy: TablePolicy) -> None:
    """Compares all tables so from now on."""
    global _current
    _current = policy


def current() -> TablePolicy:
    """How tables are compared now."""
    return _current
