"""Test cases of byte-pair merges."""

import numpy as np

from ml_judge import Case, generator

SAMPLES = [
    Case("aaab twice and ab once", words={"aaab": 2, "ab": 1}, n=10),
    Case("low, lower, newest, widest", words={"low": 5, "lower": 2, "newest": 6, "widest": 3}, n=6),
    Case("only two rounds", words={"banana": 3, "bandana": 2}, n=2),
]

HIDDEN = [
    Case("no rounds", words={"abc": 4}, n=0),
    Case("no words", words={}, n=3),
    Case("words of one character, and an empty one", words={"a": 9, "b": 4, "": 2}, n=5),
    Case("an even run of one letter", words={"aaaaaaaa": 1}, n=10),
    Case("an odd run of one letter", words={"aaaaaaa": 1, "b": 1}, n=10),
    Case(
        "a rare word full of a pair, a frequent word with another",
        words={"xyxyxy": 1, "qr": 4},
        n=3,
    ),
    Case("all pairs tie", words={"zy": 1, "ab": 1, "mn": 1, "ba": 1}, n=4),
    Case("ties whose first symbols are equal", words={"ad": 2, "ac": 2, "ab": 2}, n=2),
    Case(
        "a tie between a long symbol and a short one",
        words={"aab": 3, "b": 1, "aac": 3, "ba": 3},
        n=6,
    ),
    Case("pairs that end in the same letter", words={"xab": 5, "ab": 1, "xa": 6}, n=4),
    Case(
        "a tie that the joined strings would break otherwise",
        words={"ab": 5, "aba": 2, "ac": 2},
        n=3,
    ),
    Case("overlapping places count", words={"aaa": 2, "bc": 3}, n=2),
    Case("a count in another word outweighs", words={"abab": 1, "cd": 3, "cdx": 1, "ab": 1}, n=5),
    Case(
        "spaces and other scripts",
        words={"a b": 2, " b": 1, "naïve": 3, "日本": 4, "日本語": 2},
        n=8,
    ),
    Case("pairs that occur once", words={"abcdef": 1}, n=3),
    Case(
        "large counts", words={"ab": 3_000_000_000, "abc": 2_000_000_000, "bc": 4_000_000_000}, n=3
    ),
    Case(
        "two hundred rounds",
        words={"".join(chr(0x4E00 + number) for number in range(201)): 1},
        n=1000,
    ),
    Case(
        "a tie between a longer and a shorter second symbol",
        words={"abc": 2, "ad": 2, "bc": 5},
        n=3,
    ),
    Case(
        "counts beyond 2**53", words={"ab": 2**53, "cd": 2**53 + 1, "xy": 2**53 + 2, "ef": 9}, n=4
    ),
    Case(
        "signs that cannot be seen, and accents in two signs",
        words={"a\nb": 5, "ab": 2, "c\u200bd": 3, "cd": 1, "e\u0301x": 4, "\u00e9x": 2, " y ": 3},
        n=8,
    ),
    Case(
        "a hundred and fifty words",
        words={chr(0x4E00 + number) + "ab": 200 - number for number in range(150)},
        n=160,
    ),
    Case(
        "seven hundred rounds",
        words={"".join(chr(0x4E00 + number) for number in range(701)): 1},
        n=5000,
    ).once(),
    Case("capitals come before small letters", words={"ba": 1, "Ba": 1, "bA": 1}, n=3),
]


@generator(sizes=(1, 2, 3, 5, 12, 60))
def random_words(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random words of few letters"""
    letters = "abcd"[: int(rng.integers(1, 5))]
    words = {
        "".join(rng.choice(list(letters), int(rng.integers(0, 9)))): int(rng.integers(1, 6))
        for _ in range(size)
    }
    return {"words": words, "n": int(rng.integers(1, 25))}
