"""Test cases of joining what was known."""

import numpy as np
import pandas as pd

from ml_judge import Case, closer_look, generator

START = pd.Timestamp("2026-03-02")
COLUMNS = {"user": "int64", "time": "datetime64[ns]"}


def hours(count: float) -> pd.Timedelta:
    return pd.Timedelta(seconds=round(3600 * count))


def table(
    last: str, rows: list[tuple[int, float, float | None]], index: list | None
) -> pd.DataFrame:
    """A table from rows of user, hours since the start, and the value of the last column."""
    frame = pd.DataFrame(
        {
            "user": np.array([row[0] for row in rows], dtype=np.int64),
            "time": pd.Series([START + hours(row[1]) for row in rows], dtype="datetime64[ns]"),
            last: np.array([np.nan if row[2] is None else row[2] for row in rows], dtype=float),
        }
    )
    if index is not None:
        frame.index = pd.Index(index)
    return frame


def events(*rows: tuple[int, float, float], index: list | None = None) -> pd.DataFrame:
    return table("amount", list(rows), index)


def scores(*rows: tuple[int, float, float | None], index: list | None = None) -> pd.DataFrame:
    return table("score", list(rows), index)


PAYMENTS = events((7, 10, 20.0), (8, 10, 35.0), (7, 12, 5.0))
RISKS = scores((7, 12, 0.9), (7, 9, 0.1), (8, 3, 0.4))
MANY = scores((1, 4, 0.4), (1, 1, 0.1), (1, 6, 0.6), (1, 3, 0.3), (2, 5, 0.5), (1, 8, 0.8))

SAMPLES = [
    Case("in the same moment is too late", events=PAYMENTS, scores=RISKS, max_age=hours(6)),
    Case(
        "the latest of several, in any order",
        events=events((1, 7, 1.0), (2, 7, 2.0), (1, 3.5, 3.0)),
        scores=MANY,
        max_age=hours(5),
    ),
]

HIDDEN = [
    Case("seven hours are allowed", events=PAYMENTS, scores=RISKS, max_age=hours(7)),
    Case(
        "an age of exactly the limit",
        events=events((1, 7, 1.0), (1, 9, 1.0), (1, 11, 2.0)),
        scores=MANY,
        max_age=hours(3),
    ),
    Case(
        "a second too old",
        events=events((2, 8, 1.0)),
        scores=MANY,
        max_age=hours(3) - pd.Timedelta(seconds=1),
    ),
    Case(
        "a second before the event",
        events=events((2, 5 + 1 / 3600, 1.0)),
        scores=MANY,
        max_age=hours(1),
    ),
    Case(
        "a limit of nothing",
        events=events((1, 4, 1.0), (1, 4.5, 1.0)),
        scores=MANY,
        max_age=hours(0),
    ),
    Case(
        "a limit of years",
        events=events((1, 0.5, 1.0), (1, 3000, 1.0), (2, 4, 1.0)),
        scores=MANY,
        max_age=hours(50_000),
    ),
    Case(
        "the nearest score is a later one",
        events=events((1, 5.9, 1.0), (1, 2.9, 1.0)),
        scores=MANY,
        max_age=hours(24),
    ),
    Case(
        "only later ones",
        events=events((1, 0, 1.0), (2, 1, 1.0)),
        scores=MANY,
        max_age=hours(24),
    ),
    Case(
        "of other users only",
        events=events((3, 7, 1.0), (-1, 7, 1.0)),
        scores=MANY,
        max_age=hours(24),
    ),
    Case(
        "a missing score is an answer",
        events=events((1, 5, 1.0), (1, 9, 2.0), (2, 9, 3.0)),
        scores=scores((1, 2, 0.2), (1, 4, None), (2, 1, None), (1, 8, 0.8)),
        max_age=hours(24),
    ),
    Case(
        "two scores of one time: the one that stands last",
        events=events((1, 5, 1.0), (2, 5, 2.0)),
        scores=scores((1, 4, 0.9), (2, 4, 0.1), (1, 4, 0.2), (2, 4, 0.8), (1, 3, 0.5)),
        max_age=hours(24),
    ),
    Case(
        "the last of one time is missing",
        events=events((1, 5, 1.0)),
        scores=scores((1, 4, 0.9), (1, 4, None)),
        max_age=hours(24),
    ),
    Case(
        "many scores of one time",
        events=events((1, 5, 1.0)),
        scores=scores(*[(1, 4, (i * 7 % 40) / 40) for i in range(40)]),
        max_age=hours(24),
    ),
    Case(
        "events in no order",
        events=events((1, 9, 1.0), (2, 6, 2.0), (1, 2, 3.0), (1, 7, 4.0), (2, 5.5, 5.0)),
        scores=MANY,
        max_age=hours(24),
    ),
    Case(
        "equal events",
        events=events((1, 5, 1.0), (1, 5, 1.0), (2, 6, 1.0), (1, 5, 1.0)),
        scores=MANY,
        max_age=hours(24),
    ),
    Case(
        "labels that repeat",
        events=events((1, 9, 1.0), (2, 6, 2.0), (1, 2, 3.0), index=[5, 5, 0]),
        scores=scores((1, 1, 0.1), (2, 2, 0.2), (1, 8, 0.8), index=[5, 0, 5]),
        max_age=hours(24),
    ),
    Case(
        "labels of text",
        events=events((1, 9, 1.0), (2, 6, 2.0), (1, 2, 3.0), index=["q", "a", "k"]),
        scores=scores((1, 1, 0.1), (2, 2, 0.2), (1, 8, 0.8), index=["q", "k", "a"]),
        max_age=hours(24),
    ),
    Case("no events", events=events(), scores=MANY, max_age=hours(24)),
    Case("no scores", events=PAYMENTS, scores=scores(), max_age=hours(24)),
    Case("neither", events=events(), scores=scores(), max_age=hours(24)),
    Case("one of each", events=events((1, 5, 1.0)), scores=scores((1, 4, 0.25)), max_age=hours(1)),
    Case(
        "scores of 0, and an amount that is missing",
        events=events((1, 5, None), (2, 5, 0.0)),
        scores=scores((1, 4, 0.0), (2, 3, 0.0)),
        max_age=hours(1),
    ),
    Case(
        "over midnight and the end of a month",
        events=events((1, 24 * 30 + 0.5, 1.0), (1, 24.25, 2.0)),
        scores=scores((1, 24 * 30 - 0.5, 0.3), (1, 23.75, 0.7)),
        max_age=hours(1),
    ),
    Case(
        "large user numbers",
        events=events((10**12, 5, 1.0), (10**12 + 1, 5, 2.0)),
        scores=scores((10**12 + 1, 4, 0.1), (10**12, 3, 0.9)),
        max_age=hours(24),
    ),
    Case(
        "user numbers that a float cannot tell apart",
        events=events((2**53, 5, 1.0), (2**53 + 1, 5, 2.0)),
        scores=scores((2**53 + 1, 4, 0.1), (2**53, 3, 0.9)),
        max_age=hours(24),
    ),
]


@generator(sizes=(1, 2, 5, 12, 60))
def random_tables(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random events and scores"""
    users = max(1, size // 4)

    def drawn(count: int) -> list[tuple[int, float, float | None]]:
        return [
            (
                int(rng.integers(users)),
                float(rng.integers(0, 40)) / 2,
                None if rng.random() < 0.1 else float(rng.integers(100)) / 100,
            )
            for _ in range(count)
        ]

    return {
        "events": events(*drawn(size), index=[int(label) for label in rng.integers(0, size, size)]),
        "scores": scores(*drawn(2 * size)),
        "max_age": hours(float(rng.choice([0.5, 2, 5, 100]))),
    }


@closer_look(50)
def tables_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    rows = [(i % 5, float(rng.integers(1000)), float(rng.random())) for i in range(2 * size)]
    return {"events": events(*rows[:size]), "scores": scores(*rows[size:]), "max_age": hours(50)}
