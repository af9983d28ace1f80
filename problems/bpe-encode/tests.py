"""Test cases of byte-pair encoding."""

import numpy as np

from ml_judge import Case, closer_look, generator

ABC = [("a", "b"), ("b", "c"), ("ab", "c")]
ABC_IDS = {"a": 1, "b": 2, "c": 3, "ab": 4, "abc": 5}


def numbered(merges: list[tuple[str, str]], letters: str) -> dict[str, int]:
    """A number for each letter and for what each merge makes."""
    symbols = [*letters, *(left + right for left, right in merges)]
    return {symbol: number for number, symbol in enumerate(dict.fromkeys(symbols), start=10)}


def case(name: str, words: list[str], merges: list[tuple[str, str]], letters: str) -> Case:
    """A case in which every symbol has a number."""
    return Case(name, words=words, merges=merges, ids=numbered(merges, letters), unknown=0)


LOW = [("l", "o"), ("lo", "w"), ("e", "r"), ("n", "e"), ("ne", "w"), ("low", "er"), ("e", "s")]

SAMPLES = [
    Case("abc and bcab", words=["abc", "bcab"], merges=ABC, ids=ABC_IDS, unknown=0),
    case("lower, newer, lowest", ["lower", "newer", "lowest"], LOW, "lowernst"),
]

HIDDEN = [
    case("an even run of one letter", ["aaaaaa"], [("a", "a")], "a"),
    case("an odd run of one letter", ["aaaaa"], [("a", "a"), ("aa", "a")], "a"),
    case("runs of runs", ["aaaaaaa"], [("a", "a"), ("aa", "aa"), ("aa", "a")], "a"),
    case(
        "earliest in the list, not leftmost",
        ["abc", "abcd"],
        [("c", "d"), ("b", "c"), ("a", "b")],
        "abcd",
    ),
    case(
        "earliest in the list, not most frequent",
        ["xyxyxyzx"],
        [("z", "x"), ("y", "z"), ("x", "y"), ("y", "x")],
        "xyz",
    ),
    case(
        "earliest in the list, not longest",
        ["abcab"],
        [("a", "b"), ("ab", "c"), ("b", "c"), ("c", "ab")],
        "abc",
    ),
    case(
        "a pair before the ones that make its parts",
        ["abc", "abcabc"],
        [("ab", "c"), ("a", "b")],
        "abc",
    ),
    case(
        "back to the top after every round",
        ["abcabd"],
        [("abc", "abd"), ("ab", "d"), ("ab", "c"), ("a", "b")],
        "abcd",
    ),
    case(
        "a later merge makes an earlier one possible",
        ["xabab"],
        [("ab", "ab"), ("x", "a"), ("a", "b")],
        "xab",
    ),
    case(
        "every place of a pair in one round",
        ["abxab", "ababab"],
        [("ab", "a"), ("a", "b"), ("ab", "ab")],
        "abx",
    ),
    case("symbols, not letters", ["xab", "abc"], [("x", "a"), ("a", "b"), ("bc", "a")], "abcx"),
    case("the joined text is not enough", ["abab"], [("ab", "a"), ("b", "a"), ("a", "b")], "ab"),
    case("no merges", ["abc", "a"], [], "abc"),
    case("no merge fits", ["abc"], [("c", "b"), ("x", "y")], "abcxy"),
    case("one character", ["a", "b"], [("a", "b")], "ab"),
    case("an empty word among others", ["ab", "", "a"], [("a", "b")], "ab"),
    case("a word several times", ["ab", "ba", "ab"], [("a", "b")], "ab"),
    case("words do not touch", ["a", "b", "a"], [("a", "b")], "ab"),
    case("capitals", ["Ab", "ab", "AB"], [("a", "b")], "abAB"),
    case(
        "spaces and other scripts",
        [" ab", "日本語", "naïve", "👍👍"],
        [(" ", "a"), ("本", "語"), ("ï", "v"), ("👍", "👍")],
        " ab日本語naïve👍",
    ),
    case(
        "the same text in two ways",
        ["abc", "cabc"],
        [("b", "c"), ("a", "bc"), ("a", "b"), ("ab", "c")],
        "abc",
    ),
    case(
        "earliest in the list, not the longest result",
        ["abcd"],
        [("a", "b"), ("c", "d"), ("ab", "c")],
        "abcd",
    ),
    case("a long word", ["ab" * 150 + "a"], [("a", "b"), ("ab", "ab")], "ab"),
    case(
        "marks and joiners are characters",
        ["cafe\u0301", "caf\u00e9", "\U0001f469\u200d\U0001f4bb"],
        [("f", "e"), ("fe", "\u0301"), ("f", "\u00e9")],
        "cafe\u0301\u00e9\u200d\U0001f4bb",
    ),
    Case(
        "numbers beyond 2**53",
        words=["ab?", "ba"],
        merges=[("a", "b")],
        ids={"a": 2**53 + 1, "b": 2**53, "ab": 2**60 + 1},
        unknown=2**62 + 1,
    ),
    case(
        "three hundred merges, the late ones come first",
        [
            "".join(chr(0x4E00 + n) for n in (*range(298, 302), 1, 2, 0, 1)),
            "".join(chr(0x4E00 + n) for n in range(86, 93)),
            "".join(chr(0x4E00 + n) for n in range(301)),
        ],
        [("x", chr(0x4E00 + n)) for n in range(300, 1, -1)]
        + [(chr(0x4E00 + n), chr(0x4E01 + n)) for n in range(301, -1, -1)],
        "x",
    ),
    Case(
        "numbers below 0",
        words=["ab", "cab"],
        merges=[("a", "b")],
        ids={"ab": -5, "c": -1, "a": 0},
        unknown=-2,
    ),
    case(
        "line breaks and other signs",
        ["a\nb", "\ta", "b\u200b"],
        [("a", "\n"), ("a", "b")],
        "ab\n\t",
    ),
    case(
        "pairs that are alike with a space between",
        ["a bc", "q b", "qa b"],
        [("a ", "b"), ("q", "a"), ("qa", " b"), (" ", "b"), ("a", " ")],
        "ab c",
    ),
    Case(
        "the same words with one merge", words=["abcab"] * 2, merges=ABC[:1], ids=ABC_IDS, unknown=0
    ),
    Case(
        "the same words and first merge, another second",
        words=["abcab"] * 2,
        merges=[ABC[0], ("c", "ab")],
        ids=ABC_IDS,
        unknown=0,
    ),
    Case(
        "the same words, a third way",
        words=["abcab"] * 2,
        merges=[ABC[0], ("ab", "c")],
        ids=ABC_IDS,
        unknown=0,
    ),
    Case("no words", words=[], merges=ABC, ids=ABC_IDS, unknown=0),
    Case("unknown characters", words=["a?b", "??", "ab?"], merges=ABC, ids=ABC_IDS, unknown=77),
    Case("a merge without a number", words=["bc", "abbc"], merges=ABC, ids=ABC_IDS, unknown=-1),
    Case("a number on the way only", words=["abc"], merges=ABC, ids={"ab": 4, "c": 3}, unknown=9),
    Case(
        "the number of unknown is a token's", words=["ab?", "b"], merges=ABC, ids=ABC_IDS, unknown=2
    ),
    Case("the number 0", words=["ab", "ba"], merges=[("a", "b")], ids={"a": 3, "ab": 0}, unknown=8),
    Case(
        "unknown neighbours are merged",
        words=["xyz"],
        merges=[("x", "y")],
        ids={"xy": 5},
        unknown=0,
    ),
]


def drawn(rng: np.random.Generator, words: int, merges: int) -> dict[str, object]:
    """Words of few letters and merges of any of their parts, in any order."""
    texts = ["".join(rng.choice(list("abc"), int(rng.integers(0, 14)))) for _ in range(words)]
    source = "".join(texts) or "ab"
    pairs: list[tuple[str, str]] = []
    for _ in range(merges):
        start, left, right = (int(part) for part in rng.integers((0, 1, 1), (len(source), 4, 3)))
        pair = source[start : start + left], source[start + left : start + left + right]
        if all(pair) and pair not in pairs:
            pairs.append(pair)
    ids = numbered(pairs, "ab")
    return {"words": texts, "merges": pairs, "ids": ids, "unknown": 0}


@generator(sizes=(1, 2, 5, 12, 40))
def random_words(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random words and merges"""
    return drawn(rng, size, 4 + size // 2)


@closer_look(20)
def words_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    words = ["".join(rng.choice(list("abc"), 8)) for _ in range(size)]
    return {"words": words, "merges": ABC, "ids": ABC_IDS, "unknown": 0}
