"""Test cases of one-hot encoding."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "a new way to pay",
        train=np.array(["card", "voucher", "card", "invoice"]),
        test=np.array(["voucher", "transfer"]),
    ),
    Case("numbers with gaps", train=np.array([30, 7, 7, 12]), test=np.array([12, 8, 30])),
]

HIDDEN = [
    Case(
        "unseen before, between and after the known",
        train=np.array(["d", "h", "h", "m"]),
        test=np.array(["a", "f", "k", "z", "m", "d"]),
    ),
    Case(
        "known categories that the test lacks",
        train=np.array([1, 2, 3, 4, 5]),
        test=np.array([4, 2, 4]),
    ),
    Case("nothing but unseen", train=np.array(["x", "y"]), test=np.array(["a", "b", "c"])),
    Case("one category", train=np.array([5, 5, 5]), test=np.array([5, 6, 0])),
    Case("one row", train=np.array(["only"]), test=np.array(["only", "one"])),
    Case("negative and large numbers", train=np.array([10**12, -3, 0, -3]), test=np.array([-3, 1])),
    Case("minus one, never seen", train=np.array([2, 4, 6]), test=np.array([-1, 6])),
    Case(
        "a longer string that begins as a known one",
        train=np.array(["card", "cash", "ca"]),
        test=np.array(["cardigan", "cas", "card"]),
    ),
    Case(
        "capitals come first",
        train=np.array(["card", "Voucher", "Card", "voucher"]),
        test=np.array(["CARD", "Card"]),
    ),
    Case(
        "spaces at the ends",
        train=np.array(["card", "card ", " card", "cash"]),
        test=np.array(["card ", "cash ", "card"]),
    ),
    Case(
        "very large numbers one apart",
        train=np.array([10**12 + 1, 10**12]),
        test=np.array([10**12 + 2, 10**12 + 1]),
    ),
    Case(
        "unseen numbers that share their last bytes with known ones",
        train=np.array([5, 7, 300]),
        test=np.array([2**32 + 5, 65_543, 44, 7, 261]),
    ),
    Case(
        "letters that look alike",
        train=np.array(["caf\u00e9", "file", "cafe\u0301"]),
        test=np.array(["cafe\u0301", "\ufb01le", "caf\u00e9"]),
    ),
    Case("numbers written as strings", train=np.array(["10", "9", "1"]), test=np.array(["9", "2"])),
    Case(
        "no text at all is a category",
        train=np.array(["card", "", "cash"]),
        test=np.array(["", "card", " "]),
    ),
    Case(
        "words that elsewhere mean that something is missing",
        train=np.array(["nan", "None", "NULL", "NA"]),
        test=np.array(["None", "nan", "NaN"]),
    ),
    Case(
        "long strings that differ at the end",
        train=np.array(["x" * 100 + "b", "x" * 100 + "a"]),
        test=np.array(["x" * 100 + "c", "x" * 100 + "a", "x" * 100]),
    ),
    Case(
        "signs beyond the usual letters",
        train=np.array(["\U0001f600", "\uff61", "\u00e9"]),
        test=np.array(["\uff61", "\U0001f600", "\U0001f601"]),
    ),
    Case(
        "more than a thousand categories", train=np.arange(1100), test=np.array([1099, 299, 1100])
    ),
    Case(
        "very many test rows", train=np.array([0, 2]), test=(np.arange(12_000) % 3).astype(np.int64)
    ),
    Case("no test rows", train=np.array([3, 1, 2]), test=np.array([], dtype=np.int64)),
    Case(
        "categories that sort otherwise than they occur",
        train=np.array([9, 8, 7, 9, 1]),
        test=np.array([1, 7, 8, 9]),
    ),
]


@generator(sizes=(1, 2, 3, 8, 40, 500))
def random_categories(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random integer categories, some unseen"""
    return {"train": rng.integers(-9, 20, size), "test": rng.integers(-9, 20, size // 2 + 1)}


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    train, test = rng.permutation(np.arange(2 * size) % 5).reshape(2, size)
    return {"train": train, "test": test}
