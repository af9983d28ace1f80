"""Test cases of sparse dot products."""

import numpy as np

from ml_judge import Case, closer_look, generator

Entries = list[tuple[int, float]]


def arguments(rows: list[Entries], visitor: Entries) -> dict[str, np.ndarray]:
    """The five arrays of some rows and a visitor."""
    entries = [entry for row in rows for entry in row]
    return {
        "indptr": np.cumsum([0, *map(len, rows)]).astype(np.intc),
        "indices": np.array([feature for feature, _ in entries], dtype=np.int64),
        "data": np.array([value for _, value in entries], dtype=np.float64),
        "q_indices": np.array([feature for feature, _ in visitor], dtype=np.int64),
        "q_values": np.array([value for _, value in visitor], dtype=np.float64),
    }


def case(name: str, rows: list[Entries], visitor: Entries) -> Case:
    """A case from rows of (feature, value)."""
    return Case(name, **arguments(rows, visitor))


VISITOR = [(3, 10.0), (7, 0.5)]
ROW = [(7, 2.0), (3, 1.0)]

# Sizes that are taken for tables of hashes.
PRIMES = [999_983, 1_000_003, 998_244_353, 10**9 + 7, 10**9 + 9, 2**31 - 1, 10**12 + 39]

LARGE = 123_456_789_012_345_678
# Like 5 after folding to 32 bits, Fibonacci hashing, and CRC-32 of their bytes.
CONFUSED = [2**32 + 4, 5 + 48_968_556_616_769_495, 5 ^ 7_976_584_769, 5 ^ 10_428_287_683]

SAMPLES = [
    case("an empty row, and a feature twice", [ROW, [], [(3, 4), (9, 5), (3, -1)]], VISITOR),
    case("large feature numbers", [[(10**18, 2), (5, 1)], [(10**17, 3)]], [(10**18, 4), (8, 1)]),
]

HIDDEN = [
    case("an empty row first", [[], ROW, [(3, 2)]], VISITOR),
    case("empty rows in between", [ROW, [], [], [(7, -2), (1, 4)], [], [(3, 1)]], VISITOR),
    case("empty rows last", [ROW, [(3, 5)], [], []], VISITOR),
    case("nothing but empty rows", [[], [], []], VISITOR),
    case("no rows", [], VISITOR),
    case("an empty visitor", [ROW, [(3, 5)]], []),
    case("nothing at all", [], []),
    case("one entry on either side", [[(4, 2.5)]], [(4, -2)]),
    case("one entry that does not fit", [[(4, 2.5)]], [(5, -2)]),
    case("no feature in common", [[(1, 1), (2, 1)], [(10, 3)]], VISITOR),
    case("features behind the visitor's last", [[(8, 1), (99, 2)], [(7, 1), (8, 5)]], VISITOR),
    case("features before the visitor's first", [[(0, 1), (2, 2)], [(3, 1)]], VISITOR),
    case("feature 0", [[(0, 3), (3, 1)], [(1, 2)]], [(0, 2), (3, 1)]),
    case("a feature twice in a row", [[(3, 1), (3, 1), (7, 4)], [(3, 5)]], VISITOR),
    case("a feature twice in the visitor", [ROW, [(3, 5)]], [(3, 10), (7, 1), (3, -4)]),
    case("a feature twice on both sides", [[(3, 2), (3, 5)]], [(3, 10), (3, 1)]),
    case("a visitor out of order", [[(1, 1), (5, 2), (9, 3)]], [(9, 100), (1, 1), (5, 10)]),
    case("rows out of order", [[(9, 3), (1, 1), (5, 2)]], [(1, 1), (5, 10), (9, 100)]),
    case("all in order", [[(1, 1), (5, 2), (9, 3)], [(5, 4)]], [(1, 1), (5, 10), (9, 100)]),
    case("values of either sign", [[(3, -1), (7, -8)], [(3, 1), (7, -20)]], VISITOR),
    case("stored zeros", [[(3, 0), (7, 2)], [(3, 0)]], [(3, 10), (7, 0), (2, 0)]),
    case("neighbours beyond 2**53", [[(2**53, 1), (2**53 + 1, 10)]], [(2**53 + 1, 1)]),
    case("features apart by 2**32", [[(5, 1), (5 + 2**32, 10)]], [(5 + 2**32, 1)]),
    case("features apart by 2**20", [[(5, 1), (5 + 2**20, 10)], [(5 + 2**30, 3)]], [(5, 1)]),
    case(
        "features apart by every power of 2",
        [[(5 + 2**power, 1 + power)] for power in range(60)] + [[(5, 3)]],
        [(5, 1)],
    ),
    case(
        "features apart by large primes",
        [[(5 + prime, 2), (5, 1)] for prime in PRIMES],
        [(5, 1)],
    ),
    case(
        "large features apart by every power of 2",
        [[(LARGE + 2**power, 1 + power)] for power in range(59)] + [[(LARGE, 3)]],
        [(LARGE, 1)],
    ),
    case(
        "features that common hashes of 32 bits confuse",
        [[(5, 1), (feature, 10)] for feature in CONFUSED],
        [(5, 1)],
    ),
    case(
        "a row of five hundred", [[(7, 1)], [(n, n % 7) for n in range(500)]], [(499, 2), *VISITOR]
    ),
    case("huge values in the first row", [[(3, 1e16), (7, 3e15)], [(3, 0.1)], [(7, 7)]], VISITOR),
    case("huge values that cancel", [[(3, 1e16)], [(3, 0.3)], [(3, -1e16)], [(3, 0.7)]], VISITOR),
    case("tiny values", [[(3, 1e-7), (7, 2e-6)], [(3, 3e-7)]], VISITOR),
    case(
        "tiny values on both sides", [[(3, 1e-5), (7, 2e-5)], [(3, -4e-5)]], [(3, 2e-5), (7, 1e-5)]
    ),
    case("as many rows as entries in the visitor", [[(3, 1)], [(7, 1)]], VISITOR),
]


def adverts(rng: np.random.Generator, size: int, visitor: int) -> dict[str, np.ndarray]:
    """Rows of 0 to 9 entries; about half of the features are also the visitor's."""
    features = np.unique(rng.integers(0, 10**18, visitor + 2))
    lengths = rng.integers(0, 10, max(1, size // 5))
    indptr = np.minimum(np.concatenate([[0], np.cumsum(lengths)]), size)
    indices = rng.choice(features, int(indptr[-1])) + rng.integers(0, 2, int(indptr[-1]))
    return {
        "indptr": indptr.astype(np.intc),
        "indices": indices,
        "data": rng.normal(0.3, 1.0, len(indices)),
        "q_indices": rng.choice(features, visitor),
        "q_values": rng.normal(0.3, 1.0, visitor),
    }


@generator(sizes=(1, 3, 8, 30, 300))
def random_adverts(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random adverts"""
    return dict(adverts(rng, size, int(rng.integers(1, 12))))


@generator(sizes=(20_000,), once_from=20_000)
def many_adverts(rng: np.random.Generator, size: int) -> dict[str, object]:
    """many adverts"""
    return dict(adverts(rng, size, 3000))


@closer_look(40)
def entries_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return dict(adverts(rng, size, 10))
