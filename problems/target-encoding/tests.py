"""Test cases of target encoding."""

import numpy as np

from ml_judge import Case, closer_look, generator


def case(
    name: str,
    cat: list[str] | list[int],
    y: list[float],
    fold: list[int],
    cat_test: list[str] | list[int],
    smoothing: float,
) -> Case:
    """A case of a few rows; its test categories are of the kind of the training ones."""
    return Case(
        name,
        cat=np.array(cat),
        y=np.array(y, dtype=np.float64),
        fold=np.array(fold, dtype=np.int64),
        cat_test=np.array(cat_test, dtype=None if cat_test else np.array(cat).dtype),
        smoothing=smoothing,
    )


SAMPLES = [
    case("two folds", list("aabab"), [1, 0, 1, 1, 0], [0, 1, 0, 1, 0], ["b"], 1.0),
    case(
        "amounts, three folds",
        list("xyxyxzzx"),
        [10, 4, 12, 6, 30, -5, 1, 8],
        [0, 0, 1, 1, 2, 2, 0, 2],
        list("xyz"),
        2.0,
    ),
]

HIDDEN = [
    case("a row's own label would tell", list("abcd"), [1, 0, 1, 0], [0, 1, 0, 1], list("ab"), 0.5),
    case("a category of one fold", list("aabbb"), [3, 5, 1, 2, 9], [4, 4, 4, 7, 7], ["a"], 1.0),
    case(
        "a category of the test rows",
        list("abab"),
        [1, 2, 3, 8],
        [0, 0, 1, 1],
        ["c", "a", "A"],
        3.0,
    ),
    case("no smoothing", list("aabbab"), [1, 0, 1, 1, 1, 0], [0, 1, 0, 1, 2, 2], list("abc"), 0.0),
    case("no smoothing, unknown in a fold", list("abb"), [7, 1, 2], [0, 1, 2], ["b", "q"], 0.0),
    case("heavy smoothing", list("abaab"), [1, 0, 0, 1, 1], [0, 0, 1, 1, 0], list("ab"), 1000.0),
    case("a fraction for a weight", list("aabab"), [5, 1, 2, 0, 9], [0, 1, 1, 0, 2], ["b"], 0.3),
    case("one row for each fold", list("aaabb"), [1, 0, 1, 1, 0], [0, 1, 2, 3, 4], ["a"], 1.0),
    case(
        "folds of very different size",
        list("aaaaaabb"),
        [1, 1, 0, 1, 0, 0, 1, 0],
        [0, 0, 0, 0, 0, 0, 0, 1],
        ["b"],
        2.0,
    ),
    case("fold numbers far apart", list("aabb"), [1, 4, 2, 8], [-9, 2**40, 2**40, -9], ["a"], 1.0),
    case(
        "folds apart by 2**32",
        list("abab"),
        [1, 4, 2, 8],
        [2**32, 2 * 2**32, 2 * 2**32, 2**32],
        ["a"],
        1.0,
    ),
    case("one category", list("aaaa"), [1, 2, 4, 8], [0, 1, 0, 1], ["a", "b"], 1.5),
    case("targets of zero", list("abab"), [0, 0, 0, 0], [0, 1, 1, 0], ["a"], 1.0),
    case("negative targets", list("ababb"), [-3, 1, -7, 2, -4], [0, 1, 1, 0, 1], ["b"], 1.0),
    case(
        "categories that are numbers",
        [40, -7, 40, -7, 40, 0],
        [1, 0, 1, 1, 0, 1],
        [0, 0, 1, 1, 2, 2],
        [-7, 40, 99],
        1.0,
    ),
    case(
        "large numbers that differ by 1",
        [2**53, 2**53 + 1, 2**53, 2**53 + 1],
        [1, 0, 5, 2],
        [0, 0, 1, 1],
        [2**53 + 1, 2**53],
        1.0,
    ),
    case(
        "longer words among the test rows",
        ["elm", "oak", "elm", "oak"],
        [1, 0, 3, 2],
        [0, 0, 1, 1],
        ["elmwood", "oak", "elm"],
        1.0,
    ),
    case(
        "folds beyond 2**53",
        list("abab"),
        [1, 4, 2, 8],
        [2**53 + 1, 2**53, 2**53, 2**53 + 1],
        ["a"],
        1.0,
    ),
    case(
        "categories apart by 2**32",
        [7, 7 + 2**32, 7, 7 + 2**32],
        [1, 4, 2, 8],
        [0, 0, 1, 1],
        [7 + 2**32, 7, 7 + 2**33],
        1.0,
    ),
    case(
        "numbers and their opposites",
        [-7, 7, -7, 7, -1, 1],
        [1, 4, 2, 8, 16, 32],
        [-1, 1, 1, -1, 1, -1],
        [7, -7, 1, -1],
        0.5,
    ),
    case(
        "words that nearly agree",
        ["a", "a ", "A", "", "a", "a ", "A", ""],
        [1, 2, 4, 8, 16, 32, 64, 128],
        [0, 0, 0, 0, 1, 1, 1, 1],
        ["a ", "", "A", "a", " a"],
        1.0,
    ),
    case("digits that are words", ["1", "01", "1", "01"], [1, 4, 2, 8], [0, 0, 1, 1], ["01"], 1.0),
    case(
        "amounts in millions",
        list("abab"),
        [3e7, 5e7 + 1, -2e7, 1e7 + 3],
        [0, 1, 1, 0],
        list("ab"),
        1.0,
    ),
    case(
        "longer words among the training rows",
        ["elm", "elmwood", "elm", "elmwood"],
        [1, 0, 3, 8],
        [0, 0, 1, 1],
        ["elm"],
        1.0,
    ),
    case(
        "six hundred rows of two categories",
        ["b", "a", "a"] * 200,
        [1, 0, 0, 0, 1, 0] * 100,
        [0, 1, 2, 2, 0] * 120,
        ["a", "b"] * 75,
        1.0,
    ),
    case(
        "a hundred and twenty categories",
        [*range(120), *range(0, 120, 2)],
        [*range(180)],
        [*[0, 1] * 60, *[0, 1, 1] * 20],
        [*range(119, -1, -1)],
        0.5,
    ),
    case(
        "fifteen folds",
        list("aab") * 10,
        [value**2 for value in range(30)],
        [*range(15)] * 2,
        ["a"],
        1.0,
    ),
    case("tiny targets", list("abab"), [3e-9, 1e-9, -2e-9, 5e-9], [0, 1, 1, 0], list("ab"), 1.0),
    case("a tiny weight", list("aabab"), [5, 1, 2, 0, 9], [0, 1, 1, 0, 2], ["b"], 0.001),
    case("a huge weight", list("aabab"), [5, 1, 2, 0, 9], [0, 1, 1, 0, 2], ["b"], 1e7),
    case(
        "equal rows count each for itself",
        list("aaaabb"),
        [1, 1, 1, 0, 1, 1],
        [0, 0, 0, 1, 1, 1],
        list("ab"),
        1.0,
    ),
    case(
        "long words that begin alike",
        ["/guitars/left-handed/a", "/guitars/left-handed/b"] * 2,
        [1, 4, 2, 8],
        [0, 0, 1, 1],
        ["/guitars/left-handed/b"],
        1.0,
    ),
    case(
        "words that often stand for nothing",
        ["nan", "None", "nan", "None", "NA", "NA"],
        [1, 4, 2, 8, 16, 32],
        [0, 0, 1, 1, 0, 1],
        ["nan", "NA", "None", "null"],
        1.0,
    ),
    case("no test rows", list("abab"), [1, 0, 0, 1], [0, 1, 1, 0], [], 1.0),
    case(
        "test rows in another order and number",
        list("abc"),
        [9, 3, 6],
        [0, 1, 0],
        list("cabcabbb"),
        1.0,
    ),
]


def claims(rng: np.random.Generator, n: int, m: int, categories: int, folds: int) -> dict:
    """Skewed categories with rates of their own; some occur among the test rows alone."""
    names = rng.permutation(10 * categories)[:categories]
    which = np.minimum(rng.geometric(3 / (categories + 2), n + m) - 1, categories - 1)
    rate = rng.random(categories)
    fold = rng.integers(0, folds, n)
    fold[:2] = [0, 1]
    return {
        "cat": names[which[:n]],
        "y": (rng.random(n) < rate[which[:n]]).astype(np.float64),
        "fold": fold,
        "cat_test": names[which[n:]],
        "smoothing": float(rng.choice([0.0, 0.5, 3.0, 20.0])),
    }


@generator(sizes=(2, 4, 10, 60, 1000))
def random_claims(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random claims"""
    return claims(rng, size, 1 + size // 3, 2 + size // 5, int(rng.integers(2, 6)))


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return claims(rng, size, 20, 8, 5)
