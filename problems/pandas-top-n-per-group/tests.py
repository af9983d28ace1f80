"""Test cases of the best of each group."""

import numpy as np
import pandas as pd

from ml_judge import Case, closer_look, generator

COLUMNS = ["category", "product", "revenue"]


def table(*rows: tuple[str | None, str, float | None], index: list | None = None) -> pd.DataFrame:
    """Sales from rows of category, product and revenue; None is missing."""
    frame = pd.DataFrame(
        {
            "category": pd.Series([row[0] for row in rows], dtype=object),
            "product": pd.Series([row[1] for row in rows], dtype=object),
            "revenue": np.array(
                [np.nan if row[2] is None else row[2] for row in rows], dtype=float
            ),
        }
    )
    if index is not None:
        frame.index = pd.Index(index)
    return frame


TEA = table(
    ("tea", "sencha", 80.0),
    ("mug", "blue", 25.0),
    ("tea", "assam", 120.0),
    ("tea", "rooibos", 80.0),
    ("tea", "chai", 60.0),
)
GAPS = table(
    ("tea", "sencha", 80.0),
    (None, "gift", 10.0),
    ("mug", "blue", 25.0),
    (None, "card", 40.0),
    ("tea", "assam", None),
    (None, "bag", 20.0),
    ("tea", "returns", -5.0),
)
TIES = table(
    ("a", "p", 5.0),
    ("a", "q", 9.0),
    ("a", "r", 9.0),
    ("a", "s", 7.0),
    ("a", "t", 5.0),
    ("a", "u", 7.0),
)

SAMPLES = [
    Case("two teas are second", sales=TEA, n=2),
    Case("without category or revenue", sales=GAPS, n=2),
]

HIDDEN = [
    Case("the best alone", sales=TEA, n=1),
    Case("two firsts, so nobody is second", sales=TIES, n=2),
    Case("two firsts, two thirds", sales=TIES, n=3),
    Case("two firsts, two thirds, two fifths", sales=TIES, n=5),
    Case("n = 4 ends between two ranks", sales=TIES, n=4),
    Case("more places than rows", sales=TEA, n=50),
    Case("no rows", sales=table(), n=2),
    Case("one row", sales=table(("tea", "chai", 1.5)), n=1),
    Case(
        "a category without any revenue",
        sales=table(("b", "x", None), ("a", "y", 2.0), ("b", "z", None)),
        n=3,
    ),
    Case("no revenue at all", sales=table(("b", "x", None), ("a", "y", None)), n=1),
    Case(
        "no category at all", sales=table((None, "x", 1.0), (None, "y", 3.0), (None, "z", 2.0)), n=2
    ),
    Case(
        "negative revenues are better than missing ones",
        sales=table(
            ("a", "x", -5.0), ("a", "y", None), ("a", "z", -1.0), ("b", "w", 0.0), ("b", "v", -2.0)
        ),
        n=2,
    ),
    Case(
        "a missing revenue takes no place",
        sales=table(("a", "x", None), ("a", "y", 1.0), ("a", "z", 2.0), ("a", "w", None)),
        n=2,
    ),
    Case(
        "labels that repeat",
        sales=table(
            ("a", "x", 1.0), ("b", "y", 4.0), ("a", "z", 3.0), ("b", "w", 2.0), index=[7, 7, 3, 7]
        ),
        n=1,
    ),
    Case(
        "labels of text, in no order",
        sales=table(("a", "x", 1.0), ("b", "y", 4.0), ("a", "z", 3.0), index=["q", "a", "k"]),
        n=2,
    ),
    Case(
        "one product in several rows",
        sales=table(
            ("a", "x", 2.0), ("b", "x", 9.0), ("a", "x", 4.0), ("a", "y", 3.0), ("b", "x", 9.0)
        ),
        n=2,
    ),
    Case(
        "equal in all three: the order of the table",
        sales=table(*[("a", "x", 2.0)] * 40, ("a", "w", 2.0)).assign(
            shop=[f"shop {(i * 17) % 41}" for i in range(41)]
        ),
        n=1,
    ),
    Case(
        "more columns are kept",
        sales=TEA.assign(
            price=[4.0, 12.0, 6.0, 5.0, 3.0], organic=[True, False, True, True, False]
        ),
        n=2,
    ),
    Case(
        "columns in another order",
        sales=TEA.assign(price=[4.0, 12.0, 6.0, 5.0, 3.0])[
            ["revenue", "price", "product", "category"]
        ],
        n=1,
    ),
    Case(
        "capitals before small letters",
        sales=table(("tea", "b", 1.0), ("Tea", "a", 1.0), ("tea", "B", 1.0), ("Zinc", "a", 2.0)),
        n=1,
    ),
    Case(
        "nearly equal revenues",
        sales=table(
            ("a", "x", 1e6), ("a", "y", 1e6 + 1e-9), ("a", "z", 1e6 - 1e-9), ("a", "w", 1e6)
        ),
        n=1,
    ),
    Case(
        "the best of all are in one category",
        sales=table(
            ("a", "x", 100.0), ("a", "y", 90.0), ("a", "z", 80.0), ("b", "w", 1.0), ("c", "v", 2.0)
        ),
        n=2,
    ),
    Case(
        "a category whose name is that of a missing one",
        sales=table(("nan", "x", 1.0), (None, "y", 3.0), ("None", "z", 2.0), ("nan", "w", 4.0)),
        n=1,
    ),
    Case(
        "names behind the usual marks for missing ones",
        sales=table(("zz", "x", 1.0), (None, "y", 3.0), ("~", "z", 2.0), ("é", "w", 4.0)),
        n=1,
    ),
]


@generator(sizes=(1, 2, 5, 12, 60))
def random_sales(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random sales"""
    groups = ["tea", "mug", "Pot", "jam", None]
    rows = [
        (
            groups[rng.integers(len(groups))],
            f"product {rng.integers(size + 1)}",
            None if rng.random() < 0.1 else float(rng.integers(-3, 12)),
        )
        for _ in range(size)
    ]
    labels = [int(label) for label in rng.integers(0, size + 1, size)]
    return {"sales": table(*rows, index=labels), "n": int(rng.integers(1, 5))}


@closer_look(50)
def sales_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    rows = [(f"group {i % 5}", f"product {i}", float(rng.integers(100))) for i in range(size)]
    return {"sales": table(*rows), "n": 3}
