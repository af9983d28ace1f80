"""Test cases of TF-IDF."""

import numpy as np

from ml_judge import Case, closer_look, generator


def texts(*lines: str) -> list[list[str]]:
    """Documents from texts with spaces."""
    return [line.split() for line in lines]


NEWS = texts("bank raises rate", "rate of rain falls", "the bank of the river", "rain and rain")

SAMPLES = [
    Case("rain and sun", train=texts("rain rain sun", "sun"), docs=texts("sun rain snow rain")),
    Case("four reports", train=NEWS, docs=[*NEWS, *texts("the bank and the rate")]),
]

HIDDEN = [
    Case("new documents only", train=NEWS, docs=texts("rain falls", "river bank")),
    Case(
        "a word of all documents", train=texts("a b", "a c", "a"), docs=texts("a", "a b", "a a c")
    ),
    Case("often in one document", train=texts("x x x x x y", "y"), docs=texts("x y", "x x x y")),
    Case("repeated within a document", train=NEWS, docs=texts("rain rain rain bank", "rain bank")),
    Case("one document", train=texts("a b a"), docs=texts("a b a", "b")),
    Case("equal documents", train=texts("a b", "a b", "c"), docs=texts("a b", "c a")),
    Case("words that training has not seen", train=NEWS, docs=texts("snow rain hail", "rain")),
    Case("no known word", train=NEWS, docs=texts("snow hail", "rain")),
    Case(
        "documents know words that training does not",
        train=texts("b", "a b"),
        docs=texts("c b c", "a d b"),
    ),
    Case("an empty document to turn", train=NEWS, docs=[[], ["rain"]]),
    Case("an empty document in training", train=[["a", "b"], [], ["a"], []], docs=texts("a b")),
    Case("nothing to learn from", train=[], docs=texts("a b", "")),
    Case("nothing but empty documents", train=[[], []], docs=texts("a")),
    Case("no documents", train=NEWS, docs=[]),
    Case(
        "capitals come first",
        train=texts("bank Bank apple", "Zoo bank"),
        docs=texts("bank Bank Zoo"),
    ),
    Case(
        "order of strings, not of first occurrence",
        train=texts("z y x", "b a"),
        docs=texts("a x z"),
    ),
    Case("order of strings, not of frequency", train=texts("b b c", "b a"), docs=texts("a b c")),
    Case("numbers and accents", train=texts("10 9 é e", "z 9 é"), docs=texts("9 10 é z")),
    Case("words within words", train=texts("rain rains", "train"), docs=texts("rain train rain")),
    Case(
        "letters and stop words", train=texts("a i the", "the of a x"), docs=texts("the a x i of")
    ),
    Case("the empty word", train=[["", "a"], ["a"]], docs=[["", "a", ""]]),
    Case(
        "punctuation and hyphens",
        train=[["co-op", ",", "co", "!?"], ["op", ",", "it's"]],
        docs=[["co-op", "co", ",", ","], ["it's", "!?", "it"]],
    ),
    Case(
        "spaces and marks belong to a word",
        train=[["caf\u00e9", "cafe\u0301", "bank "], ["bank", "\uff11"]],
        docs=[["cafe\u0301", "bank", "bank "], ["caf\u00e9", "1"]],
    ),
    Case(
        "long words that begin alike",
        train=texts("internationalisation internationalisations", "internationalism"),
        docs=texts("internationalisations internationalism"),
    ),
    Case(
        "one word in all of twelve documents, the others in one",
        train=[["the", *(f"w{i}.{j}" for j in range(12))] for i in range(12)],
        docs=texts("the w0.0 w11.11 w5.7", "the the"),
    ),
    Case(
        "two hundred and sixty documents",
        train=texts("a b") * 257 + texts("c", "a c", "d"),
        docs=texts("a b c d"),
    ),
    Case(
        "three hundred documents to turn",
        train=NEWS,
        docs=texts("rain bank", "the rate of rain") * 150,
    ),
    Case("a word two thousand times", train=texts("x y", "y z"), docs=[["x"] * 2000 + ["z", "y"]]),
    Case(
        "words that often stand for nothing",
        train=texts("nan None null", "nan a"),
        docs=texts("None nan", "null a"),
    ),
    Case(
        "a vocabulary of six hundred words",
        train=[[f"w{number:03}"] for number in range(600)],
        docs=[["w599", "w000"], ["w550"]],
    ),
    Case("a long document", train=texts("x y", "y z"), docs=[["x"] * 300 + ["z"] * 20]),
]


@generator(sizes=(1, 2, 4, 12, 60))
def random_documents(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random documents"""
    words = np.array(["rain", "bank", "the", "of", "Rate", "sun", "river", "falls", "snow", "hail"])

    def some(number: int, known: int) -> list[list[str]]:
        return [
            words[np.minimum(rng.geometric(0.25, rng.integers(0, 12)) - 1, known - 1)].tolist()
            for _ in range(number)
        ]

    return {"train": some(size, 8), "docs": some(1 + size // 3, 10)}


@closer_look(30)
def documents_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    documents = [rng.choice(["rain", "bank", "the", "sun"], 8).tolist() for _ in range(size)]
    return {"train": documents, "docs": documents}
