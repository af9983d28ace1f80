"""What is said of a query that its values do not say: of its text, and of answers too long to compare."""

from __future__ import annotations

from typing import Any

from ml_judge.messages import LimitBroken
from ml_judge.values.budgets import MAX_RESULT_ROWS


def for_text(kind: str, line: int, got: Any) -> str | None:
    """A hint for what `ml_judge.candidate.sql_notes` found in the query; None where it does not tell."""
    if kind == "= NULL":
        return (
            f"Line {line} compares with NULL by an operator, which is never true: write IS NULL or "
            "IS NOT NULL."
        )
    if kind == "NOT IN" and not getattr(got, "rows", True):
        return (
            f"Line {line}: NOT IN (SELECT …) is never true once the subquery gives a NULL: use "
            "NOT EXISTS, or leave NULL out of it."
        )
    return None


def too_many_rows(count: str) -> LimitBroken:
    """Feedback for an answer of "more than 1,000,000 rows"."""
    message = (
        f"Your query answers {count}: too many to compare (at most {MAX_RESULT_ROWS:,}). Does a join "
        "lack its condition, so that every row meets every other?"
    )
    return {"kind": "limit", "message": message}
