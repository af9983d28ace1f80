"""Test cases of checking a draft."""

import numpy as np
from ml_judge import Case, closer_look, generator


def rows(*values: list[float]) -> np.ndarray:
    """Distributions, one a row."""
    return np.array(values, dtype=np.float64)


def draft(*tokens: int) -> np.ndarray:
    return np.array(tokens, dtype=np.int64)


def numbers(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def drawn(seed: int, k: int, size: int, agreement: float = 0.7) -> dict[str, object]:
    """A draft of a small model that is like the large one, the more the larger `agreement` is."""
    rng = np.random.default_rng(seed)
    p = rng.dirichlet(np.full(size, 0.5), k + 1)
    q = agreement * p[:k] + (1 - agreement) * rng.dirichlet(np.full(size, 0.5), k)
    drafted = [int(rng.choice(size, p=row / row.sum())) for row in q]
    return {
        "p": p,
        "q": q,
        "drafted": draft(*drafted),
        "u": rng.random(k),
        "v": float(rng.random()),
    }


P = rows([0.5, 0.25, 0.25], [0.25, 0.5, 0.25], [0.0, 0.5, 0.5])
Q = rows([0.5, 0.25, 0.25], [0.25, 0.25, 0.5])
# The large model never writes token 0 and token 3, the small one may.
NEVER = rows([0.0, 0.5, 0.5, 0.0], [0.0, 0.25, 0.75, 0.0])
MAYBE = rows([0.25, 0.25, 0.25, 0.25])
# Rejected at token 0; the weights are 0, 1/8, 1/8, 1/4.
SPREAD = {
    "p": rows([0.25, 0.25, 0.125, 0.375], [0.25] * 4),
    "q": rows([0.75, 0.125, 0.0, 0.125]),
    "drafted": draft(0),
    "u": numbers(0.5),
}
LAST = {
    "p": rows([0.5, 0.5, 0.0, 0.0], [0.0, 0.125, 0.125, 0.75]),
    "q": rows([0.25, 0.75, 0.0, 0.0]),
    "drafted": draft(0),
    "u": numbers(0.75),
}
FIRST_OF_THREE = {
    "p": rows([0.125, 0.875], [0.5, 0.5], [0.75, 0.25], [0.25, 0.75]),
    "q": rows([0.5, 0.5], [0.5, 0.5], [0.5, 0.5]),
    "drafted": draft(0, 1, 0),
}
# Apart by a ten-thousand-millionth: u · q is 0.25, and p is so much less or more.
CLOSE = 1e-10

SAMPLES = [
    Case(
        "the second of two is rejected",
        p=P,
        q=Q,
        drafted=draft(0, 2),
        u=numbers(0.875, 0.75),
        v=0.5,
    ),
    Case("both are kept", p=P, q=Q, drafted=draft(0, 2), u=numbers(0.875, 0.25), v=0.5),
]

HIDDEN = [
    Case(
        "nothing drafted",
        p=rows([0.25, 0.5, 0.25]),
        q=np.zeros((0, 3)),
        drafted=draft(),
        u=numbers(),
        v=0.6,
    ),
    Case(
        "nothing drafted, one token in all",
        p=rows([1.0]),
        q=np.zeros((0, 1)),
        drafted=draft(),
        u=numbers(),
        v=0.9,
    ),
    Case(
        "one token in all",
        p=rows([1.0], [1.0]),
        q=rows([1.0]),
        drafted=draft(0),
        u=numbers(0.9),
        v=0.0,
    ),
    Case("liked more by the large model", **{**LAST, "u": numbers(0.875)}, v=0.75),
    Case(
        "the first token is rejected, the others would be kept",
        **FIRST_OF_THREE,
        u=numbers(0.5, 0.25, 0.25),
        v=0.5,
    ),
    Case(
        "the last token is rejected",
        **{**FIRST_OF_THREE, "p": FIRST_OF_THREE["p"][[1, 1, 0, 3]]},
        u=numbers(0.5, 0.75, 0.875),
        v=0.125,
    ),
    Case(
        "all of three are kept",
        **FIRST_OF_THREE,
        u=numbers(0.125, 0.9375, 0.875),
        v=0.125,
    ),
    Case("u · q equals p", **FIRST_OF_THREE, u=numbers(0.25, 0.5, 0.5), v=0.5),
    Case(
        "u · q is hardly below p",
        p=rows([0.25 + CLOSE, 0.75 - CLOSE], [0.5, 0.5]),
        q=rows([0.5, 0.5]),
        drafted=draft(0),
        u=numbers(0.5),
        v=0.75,
    ),
    Case(
        "u · q is hardly above p",
        p=rows([0.25 - CLOSE, 0.75 + CLOSE], [0.5, 0.5]),
        q=rows([0.5, 0.5]),
        drafted=draft(0),
        u=numbers(0.5),
        v=0.25,
    ),
    Case(
        "u · q is above p by one part in 10^16",
        p=rows([0.25, 0.75], [0.5, 0.5]),
        q=rows([0.5, 0.5]),
        drafted=draft(0),
        u=numbers(0.5000000000000001),
        v=0.25,
    ),
    Case(
        "impossible for the large model, u = 0",
        p=NEVER,
        q=MAYBE,
        drafted=draft(0),
        u=numbers(0.0),
        v=0.5,
    ),
    Case(
        "impossible for the large model",
        p=NEVER,
        q=MAYBE,
        drafted=draft(3),
        u=numbers(0.5),
        v=0.75,
    ),
    Case(
        "u = 0 keeps what is possible",
        p=NEVER,
        q=MAYBE,
        drafted=draft(1),
        u=numbers(0.0),
        v=0.25,
    ),
    Case(
        "v = 0 passes tokens of weight 0",
        p=NEVER,
        q=MAYBE,
        drafted=draft(0),
        u=numbers(0.5),
        v=0.0,
    ),
    Case(
        "v = 0 passes tokens of weight 0, all kept",
        p=NEVER,
        q=MAYBE,
        drafted=draft(2),
        u=numbers(0.5),
        v=0.0,
    ),
    Case("v at the end of a token's share", **SPREAD, v=0.25),
    Case("v at the end of the next share", **SPREAD, v=0.5),
    Case("v within the last share", **SPREAD, v=0.625),
    Case("v near to 1", **SPREAD, v=0.999),
    Case("v below the first share", **SPREAD, v=0.125),
    Case(
        "the replacement is not the likeliest of p",
        **{**SPREAD, "p": rows([0.375, 0.25, 0.125, 0.25], [0.25] * 4)},
        v=0.125,
    ),
    Case(
        "a rejected token may have the largest p",
        p=rows([0.5, 0.25, 0.25], [1.0, 0.0, 0.0]),
        q=rows([0.875, 0.0, 0.125]),
        drafted=draft(0),
        u=numbers(0.75),
        v=0.125,
    ),
    Case(
        "the two models agree",
        p=P,
        q=P[:2],
        drafted=draft(1, 0),
        u=numbers(0.9999, 0.9999),
        v=0.25,
    ),
    Case(
        "the small model is sure and right",
        p=rows([0.0, 1.0], [1.0, 0.0], [0.5, 0.5]),
        q=rows([0.0, 1.0], [1.0, 0.0]),
        drafted=draft(1, 0),
        u=numbers(0.9, 0.9),
        v=0.5,
    ),
    Case(
        "the small model is sure and wrong",
        p=rows([0.0, 0.5, 0.5], [1.0, 0.0, 0.0]),
        q=rows([1.0, 0.0, 0.0]),
        drafted=draft(0),
        u=numbers(0.1),
        v=0.5,
    ),
    Case(
        "weights that differ in the ninth digit",
        p=rows([0.0, 0.25, 0.25 + 1e-9, 0.5 - 1e-9], [0.25] * 4),
        q=rows([0.5, 0.25, 0.25, 0.0]),
        drafted=draft(0),
        u=numbers(0.5),
        v=1e-9,
    ),
    Case(
        "the same token drafted again",
        **{**FIRST_OF_THREE, "drafted": draft(1, 1, 1)},
        u=numbers(0.5, 0.5, 0.75),
        v=0.75,
    ),
    Case("eight tokens of fifty", **drawn(1, 8, 50)),
    Case("eight tokens of fifty, models that differ", **drawn(2, 8, 50, 0.1)),
    Case("32,000 tokens", **drawn(3, 4, 32_000, 0.95)),
    Case(
        "forty tokens, all kept",
        p=rows(*[[0.25, 0.75]] * 41),
        q=rows(*[[0.25, 0.75]] * 40),
        drafted=draft(*[0, 1] * 20),
        u=np.arange(40) / 40,
        v=0.125,
    ),
    Case(
        "weights of a tenth of a million-millionth",
        p=rows([0.5, 0.25, 0.25], [1.0, 0.0, 0.0]),
        q=rows([0.5, 0.25 + 1e-13, 0.25 - 1e-13]),
        drafted=draft(1),
        u=numbers(1 - 1e-13),
        v=0.5,
    ),
    Case(
        "v a thousand-millionth below a share",
        p=rows([0.7, 0.3]),
        q=np.zeros((0, 2)),
        drafted=draft(),
        u=numbers(),
        v=0.7 - 1e-9,
    ),
    Case(
        "v of 0 and a tiny share",
        p=rows([1e-12, 1 - 1e-12]),
        q=np.zeros((0, 2)),
        drafted=draft(),
        u=numbers(),
        v=0.0,
    ),
    Case(
        "v nearer to 1 than a tiny share",
        p=rows([1 - 1e-10, 1e-10]),
        q=np.zeros((0, 2)),
        drafted=draft(),
        u=numbers(),
        v=1 - 1e-12,
    ),
]


@generator(sizes=(1, 2, 3, 5, 8))
def random_drafts(rng: np.random.Generator, size: int) -> dict[str, object]:
    """a random draft"""
    agreement = float(rng.choice([0.2, 0.8, 0.95]))
    return drawn(int(rng.integers(2**32)), size, int(rng.integers(2, 12)), agreement)


@closer_look(50)
def drafts_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return drawn(5, size, 20, 1.0)
