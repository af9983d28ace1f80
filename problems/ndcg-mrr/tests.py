"""Test cases of NDCG and MRR."""

import numpy as np

from ml_judge import Case, closer_look, generator


def case(name: str, rows: list[tuple[int, int, float]], k: int) -> Case:
    """Rows of (query, grade, score)."""
    query, grades, scores = zip(*rows)
    return Case(
        name,
        query=np.array(query, dtype=np.int64),
        relevance=np.array(grades, dtype=np.int64),
        scores=np.array(scores, dtype=np.float64),
        k=k,
    )


def one_query(name: str, grades: list[int], k: int) -> Case:
    """A single query whose rows are ranked already."""
    n = len(grades)
    return case(name, [(5, grade, float(n - row)) for row, grade in enumerate(grades)], k)


SAMPLES = [
    case("two queries", [(7, 1, 0.4), (7, 0, 0.9), (3, 0, 0.8), (7, 3, 0.7)], 2),
    case("the best product is last", [(1, 0, 3.0), (1, 1, 2.5), (1, 2, 1.5), (1, 4, -1.0)], 3),
]

HIDDEN = [
    one_query("a perfect ranking", [4, 3, 1, 0], 4),
    one_query("a perfect start, more behind the cut", [2, 2, 1, 1, 1], 2),
    one_query("good products behind the cut", [1, 0, 3, 3, 2], 2),
    one_query("the first useful one is behind the cut", [0, 0, 0, 1, 2], 2),
    one_query("the first useful one is not the best", [0, 1, 0, 3], 4),
    one_query("k is 1", [2, 3, 0], 1),
    one_query("k is 1, and the first is useless", [0, 3, 1], 1),
    one_query("fewer rows than k", [1, 2], 10),
    one_query("one row", [3], 1),
    one_query("one useless row", [0], 5),
    one_query("nothing but useless rows", [0, 0, 0], 2),
    one_query("high grades", [9, 10, 0, 10], 3),
    one_query("the first useful one far behind the cut", [0] * 119 + [1], 10),
    case("equal scores stay in order", [(2, 0, 1.0), (2, 3, 1.0), (2, 1, 1.0), (2, 2, 0.5)], 4),
    case("equal scores, the best first", [(2, 3, 1.0), (2, 0, 1.0), (2, 1, 1.0), (2, 0, 1.0)], 3),
    case(
        "equal scores of two queries in turn",
        [(row % 2, row * 5 % 7 % 4, float(row * 3 % 4)) for row in range(80)],
        10,
    ),
    case("scores apart by a trillionth", [(1, 0, 0.1), (1, 2, 0.1 + 1e-12), (1, 1, 0.05)], 2),
    case(
        "scores apart by a trillionth of a trillionth, beside a large one",
        [(1, 1, 1e6), (1, 0, 1e-24), (1, 3, 2e-24), (1, 0, -1e6)],
        3,
    ),
    one_query("more than a thousand ranks count", [0] * 1100 + [3] + [0] * 99 + [2], 1150),
    case(
        "more than a thousand queries, the useful ones last",
        [(number, int(number >= 1100), float(number % 7)) for number in range(1200)],
        3,
    ),
    case("negative scores", [(1, 2, -5.0), (1, 0, -0.5), (1, 1, -2.0)], 3),
    case(
        "one query has most of the rows",
        [(0, 0, 3.0), (0, 1, 2.0), (0, 0, 1.0), (0, 2, 0.5), (0, 0, 0.1), (1, 1, 7.0), (1, 0, 8.0)],
        3,
    ),
    case(
        "useless queries beside useful ones",
        [(4, 0, 1.0), (8, 3, 1.0), (6, 0, 2.0), (8, 0, 5.0), (4, 0, 0.5)],
        3,
    ),
    case(
        "rows of the queries in turn",
        [(-3, 1, 0.3), (900, 0, 0.6), (-3, 2, 0.9), (900, 4, 0.2), (-3, 0, 0.5), (900, 1, 0.8)],
        2,
    ),
    case(
        "query numbers far apart",
        [(2**40, 2, 0.1), (2**40 + 2**32, 0, 0.2), (-(2**40), 1, 0.3), (2**40, 0, 0.4)],
        2,
    ),
    case(
        "query numbers that only whole numbers tell apart",
        [(2**53, 1, 0.1), (2**53 + 1, 0, 0.2), (2**53, 0, 0.3), (2**53 + 1, 2, 0.15)],
        2,
    ),
    case(
        "scores of one query far above the other's",
        [(1, 1, 900.0), (2, 0, 0.2), (1, 0, 950.0), (2, 3, 0.1), (2, 1, 0.3)],
        2,
    ),
]


def judged(rng: np.random.Generator, size: int, queries: int) -> dict[str, object]:
    """Rows in any order, with some equal scores and some useless queries."""
    query = rng.integers(0, queries, size)
    grades = rng.choice(5, size, p=[0.5, 0.2, 0.15, 0.1, 0.05]) * (query % 4 > 0)
    return {
        "query": query,
        "relevance": grades.astype(np.int64),
        "scores": np.round(0.3 * grades + rng.normal(size=size), 1),
    }


@generator(sizes=(1, 2, 4, 8, 40, 1000))
def random_queries(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random queries"""
    return {**judged(rng, size, 1 + size // 5), "k": int(rng.integers(1, 8))}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {**judged(rng, size, 8), "k": 5}
