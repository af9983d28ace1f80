"""Backward passes of single layers against finite differences."""

import numpy as np
from agreement import Pair, Rng, Solve, agrees, numeric_gradient


@agrees("linear-backward", "central finite differences, by input, weights and bias", tolerance=1e-8)
def test_linear_backward(solve: Solve, rng: Rng) -> Pair:
    d_in, d_out = (int(size) for size in rng.integers(1, 5, 2))
    batch = [(), (3,), (2, 3)][rng.integers(3)]
    x, W, b = rng.normal(size=(*batch, d_in)), rng.normal(size=(d_out, d_in)), np.zeros(d_out)
    upstream = rng.normal(size=(*batch, d_out))

    def loss(x: np.ndarray, W: np.ndarray, b: np.ndarray) -> float:
        return float(np.sum(upstream * (np.einsum("...i,oi->...o", x, W) + b)))

    wanted = (
        numeric_gradient(lambda value: loss(value, W, b), x),
        numeric_gradient(lambda value: loss(x, value, b), W),
        numeric_gradient(lambda value: loss(x, W, value), b),
    )
    return solve(x, W, upstream), wanted
