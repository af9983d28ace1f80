"""Test cases of a GPT's forward pass.

The case of a bug is made so that no other bug shows in it: what the others touch is switched off, by weights
that are zero, by a single head, by an epsilon of 0, or by looking at one row. An MLP that gives back what
it gets, which the last norm cannot tell from none, hides the missing residual.
"""

import numpy as np

from ml_judge import Case, closer_look, generator

WIDTH = 4
# Two rows of mean 0 and variance 1, at right angles.
ONE = np.array([1.0, -1.0, 1.0, -1.0])
TWO = np.array([1.0, 1.0, -1.0, -1.0])


def zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape)


def tokens(*values: int) -> np.ndarray:
    """Tokens as int64, which is not everywhere NumPy's own choice."""
    return np.array(values, dtype=np.int64)


def same_mlp() -> dict:
    """Weights with which gelu(z) − gelu(−z) = z gives back what came in."""
    eye = np.eye(WIDTH)
    return {
        "w1": np.hstack([eye, -eye]),
        "b1": zeros(2 * WIDTH),
        "w2": np.vstack([eye, -eye]),
        "b2": zeros(WIDTH),
    }


def block(**changes: np.ndarray) -> dict:
    """A block without attention, whose MLP gives back what it gets."""
    square = {name: zeros(WIDTH, WIDTH) for name in ("wq", "wk", "wv", "wo")}
    norms = {
        "gain1": np.ones(WIDTH),
        "bias1": zeros(WIDTH),
        "gain2": np.ones(WIDTH),
        "bias2": zeros(WIDTH),
    }
    return {**square, **norms, **same_mlp(), **changes}


def params(tok: list[np.ndarray], blocks: list[dict], heads: int = 1, **changes: object) -> dict:
    """A model that shows its last norm, without positions and without epsilon."""
    return {
        "tok": np.array(tok),
        "pos": zeros(6, WIDTH),
        "blocks": blocks,
        "gain": np.ones(WIDTH),
        "bias": zeros(WIDTH),
        "head": np.eye(WIDTH),
        "heads": heads,
        "eps": 0.0,
        **changes,
    }


def random_model(
    rng: np.random.Generator, width: int, heads: int, blocks: int, vocabulary: int
) -> dict:
    """All weights random."""

    def normal(*shape: int) -> np.ndarray:
        return rng.normal(size=shape) / np.sqrt(shape[0])

    return {
        "tok": rng.normal(size=(vocabulary, width)),
        "pos": rng.normal(size=(40, width)),
        "blocks": [
            {
                **{name: normal(width, width) for name in ("wq", "wk", "wv", "wo")},
                "gain1": 1 + 0.3 * rng.normal(size=width),
                "bias1": 0.3 * rng.normal(size=width),
                "gain2": 1 + 0.3 * rng.normal(size=width),
                "bias2": 0.3 * rng.normal(size=width),
                "w1": normal(width, 2 * width),
                "b1": 0.3 * rng.normal(size=2 * width),
                "w2": normal(2 * width, width),
                "b2": 0.3 * rng.normal(size=width),
            }
            for _ in range(blocks)
        ],
        "gain": 1 + 0.3 * rng.normal(size=width),
        "bias": 0.3 * rng.normal(size=width),
        "head": normal(width, vocabulary),
        "heads": heads,
        "eps": 1e-5,
    }


def outer(a: np.ndarray, b: list[float]) -> np.ndarray:
    """What turns `a` into `b`, and what is at right angles to `a` into zeros."""
    return np.outer(a, np.array(b)) / (a @ a)


EYE = np.eye(WIDTH)

SAMPLES = [
    Case(
        "three tokens, one block, two heads",
        tokens=tokens(2, 0, 1),
        params=random_model(np.random.default_rng(3), 4, 2, 1, 3),
    ),
]

HIDDEN = [
    Case(
        "the token after it is another",
        tokens=tokens(0, 1),
        params=params([ONE, TWO], [block(wv=EYE, wo=EYE)]),
        rows=[0],
    ).finds("mask"),
    Case(
        "how much two heads look at an earlier token",
        tokens=tokens(0, 1),
        # Only the second head has scores, and only the first token a value.
        params=params(
            [ONE, TWO],
            [
                block(
                    wq=outer(TWO, [0, 0, 1.5, 0.5]),
                    wk=outer(ONE, [0, 0, 1.0, 2.0]),
                    wv=outer(ONE, [0, 0, 2.0, -1.0]),
                    wo=np.diag([0.0, 0.0, 1.0, 1.0]),
                )
            ],
            heads=2,
        ),
        rows=[1],
    ).finds("scale"),
    Case(
        "what a token's weights add up to",
        tokens=tokens(0, 1),
        params=params(
            [ONE, TWO],
            [
                block(
                    wq=outer(TWO, [1.0, 0.5, 0, 0]) + outer(ONE, [0.3, -1.0, 0, 0]),
                    wk=outer(ONE, [0.7, 1.0, 0, 0]) + outer(TWO, [-0.4, 0.9, 0, 0]),
                    wv=outer(ONE, [1.0, 2.0, 0, 0.5]) + outer(TWO, [0, 1.0, -2.0, 0.7]),
                    wo=EYE,
                )
            ],
        ),
        rows=[1],
    ).finds("softmax-axis"),
    Case(
        "rows of little variance",
        tokens=tokens(0, 1),
        params=params([0.01 * ONE, 2.0 * TWO], [], eps=0.1),
    ).finds("eps"),
    Case(
        "the first of the positions",
        tokens=tokens(0, 0, 0),
        params=params(
            [ONE],
            [],
            pos=np.array([[0, 0, 2.0, 1.0], [1.0, 0, 0, 3.0], [0, 5.0, 0, 1.0], [7.0, 0, 2.0, 0]]),
        ),
    ).finds("positions"),
    Case(
        "a block that adds nothing",
        tokens=tokens(0, 1),
        params=params(
            [ONE + 1, 2 * TWO], [block(w2=zeros(2 * WIDTH, WIDTH), b2=outer(ONE, ONE)[0])]
        ),
    ).finds("residual"),
    Case(
        "whose row a head's result is",
        tokens=tokens(0, 1),
        # Only the first head of the first token has a value; the second token gets half of it.
        params=params([ONE, TWO], [block(wv=outer(ONE, [3.0, 1.0, 0, 0]), wo=EYE)], heads=2),
        rows=[1],
    ).finds("merge"),
    Case(
        "one token",
        tokens=tokens(1),
        params=random_model(np.random.default_rng(5), 6, 3, 2, 4),
    ),
    Case(
        "three heads, two blocks",
        tokens=tokens(0, 3, 3, 1, 2),
        params=random_model(np.random.default_rng(6), 6, 3, 2, 4),
    ),
    Case(
        "as many heads as columns",
        tokens=tokens(2, 1, 0, 2),
        params=random_model(np.random.default_rng(7), 4, 4, 1, 3),
    ),
    Case(
        "scores of hundreds",
        tokens=tokens(0, 1, 2),
        params={
            **random_model(np.random.default_rng(8), 4, 2, 1, 3),
            "blocks": [
                {
                    **random_model(np.random.default_rng(8), 4, 2, 1, 3)["blocks"][0],
                    "wq": 40 * np.random.default_rng(9).normal(size=(4, 4)),
                    "wk": 40 * np.random.default_rng(10).normal(size=(4, 4)),
                }
            ],
        },
    ),
]


HIDDEN += [
    Case(
        "thirty-six tokens, five blocks, a large epsilon",
        tokens=np.arange(36) * 7 % 50,
        params={**random_model(np.random.default_rng(11), 6, 3, 5, 50), "eps": 0.3},
    ),
    Case(
        "one head",
        tokens=tokens(0, 1, 2, 1),
        params=random_model(np.random.default_rng(12), 4, 1, 2, 3),
    ),
    Case(
        "scores of minus hundreds of thousands",
        tokens=tokens(0, 1, 2),
        params={
            **random_model(np.random.default_rng(13), 4, 1, 1, 3),
            "blocks": [
                {
                    **random_model(np.random.default_rng(13), 4, 1, 1, 3)["blocks"][0],
                    "wq": -400 * np.eye(4),
                    "wk": 400 * np.eye(4),
                }
            ],
        },
    ),
]


@generator(sizes=(1, 3, 12, 30))
def random_text(rng: np.random.Generator, size: int) -> dict:
    """Random weights and tokens"""
    heads = int(rng.integers(1, 4))
    width = heads * int(rng.integers(2, 5))
    return {
        "tokens": rng.integers(0, 7, size=size),
        "params": random_model(rng, width, heads, int(rng.integers(1, 4)), 7),
    }


@closer_look(9)
def longer(rng: np.random.Generator, size: int) -> dict:
    """Longer texts"""
    return {"tokens": rng.integers(0, 5, size=size), "params": random_model(rng, 8, 2, 2, 5)}
