"""Test cases of multi-head attention."""

import numpy as np

from ml_judge import Case, closer_look, generator


def drawn(
    seed: int,
    b: int,
    n: int,
    d: int,
    heads: int,
    k: int,
    e: int,
    o: int,
    scale: float = 1.0,
    **options: object,
) -> dict[str, object]:
    """Random tokens and weights; `m` and `c` give a context that many tokens long and wide."""
    rng = np.random.default_rng(seed)
    m, c = options.pop("m", None), options.pop("c", d)
    arguments: dict[str, object] = {
        "x": rng.normal(size=(b, n, d)),
        "w_q": scale * rng.normal(size=(d, heads * k)) / np.sqrt(d),
        "w_k": rng.normal(size=(c, heads * k)) / np.sqrt(c),
        "w_v": rng.normal(size=(c, heads * e)),
        "w_o": rng.normal(size=(heads * e, o)),
        "heads": heads,
        **options,
    }
    if m is not None:
        arguments["context"] = rng.normal(size=(b, m, c))
    return arguments


def repeated(arguments: dict[str, object]) -> dict[str, object]:
    """The same, with the tokens once more as the context."""
    return {**arguments, "context": np.array(arguments["x"])}


EYE = np.eye(2)
BY_HAND = {
    "x": EYE[None],
    "w_q": np.log(3.0) * EYE,
    "w_k": EYE,
    "w_v": EYE,
    "w_o": EYE,
    "heads": 2,
}

SAMPLES = [
    Case("two heads of one column", **BY_HAND),
    Case("the same, causal", **BY_HAND, causal=True),
    Case("two sentences, two heads of two columns", **drawn(1, 2, 3, 4, 2, 2, 2, 4)),
]

HIDDEN = [
    Case("one head", **drawn(2, 2, 3, 4, 1, 4, 4, 4)),
    Case("one token", **drawn(3, 1, 1, 4, 2, 2, 2, 4)),
    Case("one token, causal", **drawn(4, 1, 1, 4, 2, 2, 2, 4, causal=True)),
    Case("as many tokens as heads and columns", **drawn(5, 3, 3, 3, 3, 3, 3, 3)),
    Case("one sentence, four heads", **drawn(6, 1, 5, 8, 4, 2, 2, 8)),
    Case("four heads, causal", **drawn(7, 2, 6, 8, 4, 2, 2, 8, causal=True)),
    Case("heads wider than the model", **drawn(8, 2, 3, 2, 2, 5, 5, 3)),
    Case("all widths differ", **drawn(9, 2, 4, 6, 3, 2, 5, 7, causal=True)),
    Case("values narrower than keys", **drawn(10, 1, 4, 6, 2, 4, 1, 2)),
    Case("a context longer than the sentence", **drawn(11, 2, 2, 4, 2, 3, 2, 4, m=5)),
    Case("a context of another width", **drawn(12, 2, 3, 4, 2, 3, 2, 5, m=4, c=6)),
    Case("a context of the same shape", **drawn(13, 2, 3, 4, 2, 2, 2, 4, m=3)),
    Case("a context of one token", **drawn(14, 2, 3, 4, 2, 2, 2, 4, m=1)),
    Case("scores in the thousands", **drawn(15, 1, 4, 4, 2, 2, 2, 3, scale=3000.0)),
    Case("scores in the thousands, causal", **drawn(16, 1, 5, 4, 2, 2, 2, 3, 3000.0, causal=True)),
    Case(
        "a hidden score far above the visible one",
        x=9999.0 * np.array([[[1.0], [-1.0]]]),
        w_q=np.array([[-1e-4]]),
        w_k=np.ones((1, 1)),
        w_v=np.array([[1e-4]]),
        w_o=np.ones((1, 1)),
        heads=1,
        causal=True,
    ),
    Case(
        "scores of ten thousand, close together",
        x=np.array([[[100.0], [99.99], [90.0]]]),
        w_q=np.array([[1.0, -1.0]]),
        w_k=np.array([[1.0, 1.0]]),
        w_v=np.array([[1.0, 2.0]]),
        w_o=np.array([[1.0, 0.5], [-1.0, 2.0]]),
        heads=2,
    ),
    Case(
        "a weight of a hundred-millionth",
        x=np.array([[[1.0], [-17.0]]]),
        w_q=np.array([[1.0]]),
        w_k=np.array([[1.0]]),
        w_v=np.array([[1000.0]]),
        w_o=np.array([[1.0, 0.5]]),
        heads=1,
    ),
    Case("a context that is equal to the sentence", **repeated(drawn(18, 2, 3, 4, 2, 2, 2, 4))),
    Case("twenty heads", **drawn(19, 1, 3, 4, 20, 2, 1, 3)),
    Case("a long sentence", **drawn(20, 1, 600, 2, 1, 2, 1, 2)),
    Case("many heads of one column", **drawn(17, 1, 4, 6, 6, 1, 1, 6)),
]


@generator(sizes=(1, 2, 3, 6, 40))
def random_tokens(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random tokens, perhaps causal, perhaps with a context"""
    b, d, heads, k, e, o = (int(number) for number in rng.integers(1, 5, 6))
    options: dict[str, object] = [
        {},
        {"causal": True},
        {"m": int(rng.integers(1, size + 2)), "c": int(rng.integers(1, 5))},
    ][rng.integers(3)]
    scale = float(rng.choice([1.0, 30.0]))
    return drawn(int(rng.integers(2**32)), b, size, d, heads, k, e, o, scale, **options)


@closer_look(20, extreme={"w_q": 1e4})
def tokens_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return drawn(1, 1, size, 8, 4, 2, 2, 8, causal=True)
