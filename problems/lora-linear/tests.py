"""Test cases of a linear layer with an adapter."""

import numpy as np

from ml_judge import Case, closer_look, generator

ONE = np.ones((1, 1))


def drawn(
    seed: int, shapes: list[tuple[int, ...]], d: int, o: int, r: int, **options: object
) -> dict[str, object]:
    """A random layer, with inputs and gradients of these leading dimensions."""
    rng = np.random.default_rng(seed)
    arguments: dict[str, object] = {
        "weight": rng.normal(size=(o, d)),
        "a": rng.normal(size=(r, d)),
        "b": rng.normal(size=(o, r)),
        "alpha": float(rng.uniform(0.5, 8.0)),
        "inputs": [rng.normal(size=(*shape, d)) for shape in shapes],
        "grads": [rng.normal(size=(*shape, o)) for shape in shapes],
        "lr": 0.05,
    }
    return {**arguments, **options}


SAMPLES = [
    Case(
        "one number, worked by hand",
        weight=2 * ONE,
        a=3 * ONE,
        b=0.5 * ONE,
        alpha=4.0,
        inputs=[10 * ONE],
        grads=[ONE],
    ),
    Case("two rounds, rank two", **drawn(1, [(2,), (3,)], 3, 2, 2)),
]

HIDDEN = [
    Case("a row without leading dimensions", **drawn(2, [()], 4, 3, 2)),
    Case("a batch of sentences", **drawn(3, [(2, 3), (1, 4)], 4, 3, 2)),
    Case("four dimensions", **drawn(4, [(2, 1, 3)], 3, 2, 2)),
    Case("all sizes equal", **drawn(5, [(3, 3), (3, 3)], 3, 3, 3)),
    Case("rank one", **drawn(6, [(4,), (4,)], 4, 3, 1)),
    Case("a rank above both widths", **drawn(7, [(4,), (2,)], 2, 3, 5)),
    Case("one column in and out", **drawn(8, [(4,)], 1, 1, 3)),
    Case("alpha equal to the rank", **drawn(9, [(4,)], 3, 4, 2, alpha=2.0)),
    Case("alpha of 1, rank four", **drawn(10, [(4,), (3,)], 5, 4, 4, alpha=1.0)),
    Case("a fresh adapter", **drawn(11, [(3,), (3,), (3,)], 4, 3, 2, b=np.zeros((3, 2)))),
    Case("a large step", **drawn(12, [(3,), (2,)], 3, 3, 2, lr=1.0)),
    Case("no step", **drawn(13, [(3,), (2,)], 3, 3, 2, lr=0.0)),
    Case("rows in changing numbers", **drawn(14, [(5,), (1,), (2, 2), ()], 3, 2, 2)),
    Case("no rows", **drawn(15, [(0,)], 3, 2, 2)),
    Case("no rows in the sentences", **drawn(16, [(2, 0), (2,)], 3, 2, 2)),
    Case(
        "two layers from the same matrices",
        **drawn(17, [(3,), (2,), (4,)], 3, 2, 2, two_layers=True),
    ),
    Case("no rows after some", **drawn(18, [(3,), (0,), (2, 0)], 3, 2, 2)),
    Case(
        "a fresh adapter in two layers",
        **drawn(19, [(2,), (2,)], 3, 4, 2, b=np.zeros((4, 2)), two_layers=True),
    ),
]


@generator(sizes=(1, 2, 3, 8, 50))
def random_rounds(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random layers and rounds"""
    d, o, r, rounds = (int(number) for number in rng.integers(1, 5, 4))
    shapes = [[(size,), (2, size), ()][rng.integers(3)] for _ in range(rounds)]
    lr = float(rng.choice([0.01, 0.1])) / size
    return drawn(int(rng.integers(2**32)), shapes, d, o, r, lr=lr)


@closer_look(20)
def rounds_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return drawn(1, [(size,)], 8, 8, 2)
