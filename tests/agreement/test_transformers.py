"""Pieces of transformers against finite differences and slower programs in another style."""

import numpy as np
from agreement import Pair, Rng, Solve, agrees, numeric_gradient
from scipy import linalg, special


@agrees("layernorm", "central finite differences, and one vector at a time", tolerance=1e-7)
def test_layer_norm(solve: Solve, rng: Rng) -> Pair:
    d, eps = int(rng.integers(2, 6)), float(rng.choice([0.1, 0.5]))
    batch = [(), (3,), (2, 3)][rng.integers(3)]
    x, grad = rng.normal(size=(*batch, d)), rng.normal(size=(*batch, d))
    gamma, beta = rng.normal(size=d), rng.normal(size=d)

    def forward(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray) -> np.ndarray:
        y = np.empty(x.shape)
        for at in np.ndindex(x.shape[:-1]):
            y[at] = gamma * (x[at] - x[at].mean()) / np.hypot(x[at].std(), eps**0.5) + beta
        return y

    def loss(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray) -> float:
        return float(np.sum(grad * forward(x, gamma, beta)))

    wanted = (
        forward(x, gamma, beta),
        numeric_gradient(lambda value: loss(value, gamma, beta), x),
        numeric_gradient(lambda value: loss(x, value, beta), gamma),
        numeric_gradient(lambda value: loss(x, gamma, value), beta),
    )
    return solve(x, gamma, beta, grad, eps), wanted
