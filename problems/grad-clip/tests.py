"""Test cases of clipping by the global norm; `driver.py` says how a case uses the function."""

import numpy as np
from ml_judge import Case, closer_look, generator


def arrays(*values: object) -> list[np.ndarray]:
    """Nested numbers as float64 arrays."""
    return [np.array(value, dtype=np.float64) for value in values]


SAMPLES = [
    Case("a norm of 5, at most 1", grads=arrays([3], [0, 4]), max_norm=1.0),
    Case("a norm of 5, at most 10", grads=arrays([3], [0, 4]), max_norm=10.0),
]

HIDDEN = [
    Case("one array", grads=arrays([1, -2, 2]), max_norm=1.5),
    Case("one entry", grads=arrays([-7]), max_norm=2.0),
    Case(
        "arrays of one, two and three dimensions",
        grads=arrays([1, 2], [[3, -1], [0, 2]], [[[5]]]),
        max_norm=3.0,
    ),
    Case(
        "each array is short, all together are long",
        grads=arrays([0.9], [0.9], [0.9], [0.9]),
        max_norm=1.0,
    ),
    Case(
        "one array is long, the others short",
        grads=arrays([100, 0], [0.001], [0.02, -0.01]),
        max_norm=5.0,
    ),
    Case("exactly at the limit", grads=arrays([3, 4]), max_norm=5.0),
    Case("far below the limit", grads=arrays([1e-3, 2e-3], [[5e-4]]), max_norm=1.0),
    Case("only a little too long", grads=arrays([0.6, 0.8], [0.01]), max_norm=1.0),
    Case("a very small limit", grads=arrays([1, 2], [3]), max_norm=1e-9),
    Case("zeros", grads=arrays([0, 0], [[0]]), max_norm=1.0),
    Case("zeros, without a limit", grads=arrays([0, 0], [[0]]), max_norm=np.inf),
    Case("without a limit", grads=arrays([30, -40], [[120]]), max_norm=np.inf),
    Case("no gradients", grads=[], max_norm=1.0),
    Case("arrays without entries", grads=[np.zeros(0), np.zeros((2, 0))], max_norm=1.0),
    Case("one array without entries", grads=[np.zeros((0, 3)), *arrays([6, 8])], max_norm=1.0),
    Case("exploding", grads=arrays([3e200, -4e200], [1]), max_norm=1.0),
    Case("exploding, without a limit", grads=arrays([3e199], [[4e199]]), max_norm=np.inf),
    Case("vanishing", grads=arrays([3e-200, 4e-200], [-1e-201]), max_norm=1.0),
    Case("vanishing, and still above the limit", grads=arrays([3e-190, 4e-190]), max_norm=1e-190),
    Case("too long by a ten-millionth of a part", grads=arrays([3], [0, 4]), max_norm=4.9999995),
    Case("nothing above zero", grads=arrays([0, -3], [[0], [-4]]), max_norm=2.0),
    Case("exploding, all below zero", grads=arrays([-1, -3e200], [-4e200]), max_norm=1.0),
]


@generator(sizes=(1, 2, 3, 8, 1000))
def random_gradients(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random gradients of three parameters"""
    shapes = [(size,), (size, 2), (1, 2, 3)]
    grads = [rng.normal(0.0, rng.uniform(0.1, 3.0), shape) for shape in shapes]
    norm = float(np.sqrt(sum(np.sum(grad**2) for grad in grads)))
    return {"grads": grads, "max_norm": norm * float(rng.choice([0.1, 0.7, 1.5]))}


@closer_look(50, extreme={"grads": 1e200})
def gradients_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"grads": [rng.normal(size=(size, 4)), rng.normal(size=size)], "max_norm": 1.0}
