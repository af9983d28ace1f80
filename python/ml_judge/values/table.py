"""A table of a database, or what a query answers: named columns, rows in some order."""

from builtins import list, object, repr, str, tuple, type
from typing import Any

Row = tuple[Any, ...]


class Table:
    """Rows of None, int, float, str and bytes, each as long as `columns`.

    `types` are the declared ones, as `CREATE TABLE` has them; empty for what a query answers. `order`
    names the columns by which the rows are to be in order, where that is asked for.
    """

    __slots__ = ("columns", "types", "rows", "order")

    def __init__(
        self,
        columns: tuple[str, ...],
        rows: list[Row],
        types: tuple[str, ...] = (),
        order: tuple[str, ...] = (),
    ) -> None:
        self.columns = columns
        self.rows = rows
        self.types = types
        self.order = order

    def __eq__(self, other: object) -> bool:
        return (
            type(other) is Table
            and self.columns == other.columns
            and self.types == other.types
            and self.rows == other.rows
        )

    __hash__ = None  # type: ignore[assignment]  # its rows may change

    def __repr__(self) -> str:
        return "Table(" + repr(self.columns) + ", " + repr(self.rows) + ")"
