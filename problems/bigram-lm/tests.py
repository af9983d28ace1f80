"""Test cases of the bigram model."""

import numpy as np

from ml_judge import Case, closer_look, generator


def sentences(*texts: str) -> list[list[str]]:
    """Sentences from texts with spaces."""
    return [text.split() for text in texts]


CATS = sentences("the cat sat", "the cat ran home", "a dog sat", "the dog sat by the cat")

SAMPLES = [
    Case("a word that is unknown", train=[["a", "b"], ["a"]], test=[["a", "c"]], alpha=1.0),
    Case("cats and dogs", train=CATS, test=sentences("the dog ran", "a cat sat"), alpha=0.5),
]

HIDDEN = [
    Case("the default smoothing", train=CATS, test=sentences("the dog ran home")),
    Case("a little smoothing", train=CATS, test=sentences("the dog ran home"), alpha=0.01),
    Case("a lot of smoothing", train=CATS, test=sentences("the dog ran home"), alpha=100.0),
    Case("no smoothing, all seen", train=CATS, test=sentences("the cat sat"), alpha=0.0),
    Case(
        "no smoothing, a new pair", train=CATS, test=sentences("the cat sat", "a cat"), alpha=0.0
    ).non_finite(),
    Case(
        "no smoothing, an unknown word", train=CATS, test=sentences("the cow sat"), alpha=0.0
    ).non_finite(),
    Case(
        "no smoothing, a new end", train=CATS, test=sentences("the cat ran"), alpha=0.0
    ).non_finite(),
    Case("no smoothing, nothing seen", train=[], test=sentences("the cat"), alpha=0.0).non_finite(),
    Case("certain from begin to end", train=[["a"], ["a"]], test=[["a"]], alpha=0.0),
    Case("nothing to learn from", train=[], test=sentences("the cat", "")),
    Case("an empty sentence", train=CATS, test=[[]]),
    Case("empty sentences in training", train=[[], [], ["a"]], test=[[], ["a"], ["b"]]),
    Case("nothing but empty sentences", train=[[], []], test=[[], []], alpha=0.5),
    Case("unknown words only", train=CATS, test=sentences("one two three"), alpha=0.5),
    Case(
        "two unknown words in a row, then a known one",
        train=CATS,
        test=sentences("the big red cat"),
        alpha=0.5,
    ),
    Case(
        "the test sentences alone know a word",
        train=sentences("a b"),
        test=sentences("c c c c d"),
        alpha=0.2,
    ),
    Case(
        "how a sentence begins",
        train=sentences("a b", "a c", "b a"),
        test=sentences("c", "b"),
        alpha=0.5,
    ),
    Case(
        "how a sentence ends",
        train=sentences("a b", "c b", "b a"),
        test=sentences("b", "a b a"),
        alpha=0.5,
    ),
    Case(
        "sentences do not touch",
        train=sentences("a b", "c d", "a d"),
        test=sentences("b c", "d a"),
        alpha=0.1,
    ),
    Case(
        "the direction matters",
        train=sentences("a b", "a b", "a b"),
        test=sentences("b a"),
        alpha=0.3,
    ),
    Case("a word twice in a row", train=sentences("a a a b"), test=sentences("a a b b"), alpha=0.3),
    Case(
        "a frequent word before many",
        train=sentences("x a", "x b", "x c", "x a"),
        test=sentences("x a", "x c"),
        alpha=0.4,
    ),
    Case(
        "long sentences and short ones",
        train=CATS,
        test=sentences("a", "the cat sat by the dog"),
        alpha=0.5,
    ),
    Case("capitals", train=sentences("The cat", "the Cat"), test=sentences("the cat"), alpha=0.5),
    Case(
        "words that look like markers",
        train=[["<s>", "a", "</s>"], ["<unk>", "</s>"], ["b"]],
        test=[["a", "<s>"], ["</s>", "<unk>"], ["c"]],
        alpha=0.5,
    ),
    Case(
        "words that look like other markers",
        train=[["BOS", "", "EOS", "UNK"], ["", "^"], ["$"]],
        test=[["", "EOS"], ["UNK", "$"], ["x"]],
        alpha=0.5,
    ),
    Case(
        "spaces and marks belong to a word",
        train=[["caf\u00e9", "cafe\u0301", "bank "], ["bank", "caf\u00e9"]],
        test=[["cafe\u0301", "bank"], ["bank ", "caf\u00e9"]],
        alpha=0.5,
    ),
    Case("smoothing above all", train=CATS, test=sentences("the dog ran home"), alpha=5000.0),
    Case(
        "four hundred sentences of training",
        train=[*sentences("a b") * 380, *sentences("a c", "c b") * 10],
        test=sentences("a c b", "c"),
        alpha=0.5,
    ),
    Case(
        "three hundred sentences to judge",
        train=CATS,
        test=[*sentences("the cat") * 150, *sentences("a dog ran") * 150],
        alpha=0.5,
    ),
    Case(
        "a vocabulary of two thousand words",
        train=[[f"w{n}", f"w{n * 7 % 2000}"] for n in range(2000)],
        test=[["w1", "w7"], ["w5"]],
        alpha=0.1,
    ),
    Case(
        "words that training has once",
        train=[*sentences("a b") * 30, ["c", "b"]],
        test=sentences("c b", "a c"),
        alpha=0.3,
    ),
    Case(
        "numbers, and long words that begin alike",
        train=[["12", "internationalisation"], ["7", "internationalism"], ["12", "7"]],
        test=[["7", "internationalisation"], ["12", "internationalism"]],
        alpha=0.3,
    ),
    Case(
        "words with spaces in them",
        train=[["a", "b c"], ["a b", "c"], ["a b", "c"]],
        test=[["a", "b c"]],
        alpha=0.3,
    ),
    Case("next to impossible", train=[["a"], ["b"]], test=[["a", "b"] * 3], alpha=1e-9),
    Case("hardly any smoothing", train=CATS, test=sentences("the dog ran home"), alpha=1e-12),
    Case(
        "two thousand words", train=CATS, test=sentences("the cat sat by the dog " * 330), alpha=0.1
    ),
]


@generator(sizes=(1, 2, 5, 20, 100))
def random_sentences(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random sentences"""
    words = np.array(["cat", "dog", "the", "a", "sat", "Cat", "ran", "home"])

    def some(number: int, known: int) -> list[list[str]]:
        return [
            words[np.minimum(rng.geometric(0.35, rng.integers(0, 7)) - 1, known - 1)].tolist()
            for _ in range(number)
        ]

    return {
        "train": some(size, 6),
        "test": some(1 + size // 3, 8),
        "alpha": float(rng.uniform(0.05, 2.0)),
    }


@closer_look(30)
def sentences_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    texts = [rng.choice(["cat", "dog", "the"], 5).tolist() for _ in range(size)]
    return {"train": texts, "test": texts[:10]}
