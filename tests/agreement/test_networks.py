"""Pieces of neural networks against SciPy, plain loops and finite differences."""

from functools import partial
from typing import Any

import numpy as np
from agreement import Pair, Rng, Solve, agrees, numeric_gradient
from scipy import integrate, signal, special, stats
from sklearn.metrics import log_loss


@agrees("stable-softmax", "scipy.special.softmax")
def test_softmax(solve: Solve, rng: Rng) -> Pair:
    z = rng.normal(0, 300, (3, 4, 5))
    z[rng.random(z.shape) < 0.1] = -np.inf
    axis = int(rng.integers(-3, 3))
    # SciPy gives NaN where all of a slice is masked, the problem 0: none is.
    z = np.where(np.isneginf(z.max(axis=axis, keepdims=True)), 0.0, z)
    return solve(z, axis), special.softmax(z, axis=axis)


@agrees("attention", "a loop over queries with scipy.special.softmax")
def test_attention(solve: Solve, rng: Rng) -> Pair:
    batch, queries, keys, d = 2, *(int(size) for size in rng.integers(1, 6, 3))
    q, k, v = (rng.normal(size=(batch, n, m)) for n, m in ((queries, d), (keys, d), (keys, 3)))
    mask = rng.random((batch, queries, keys)) < 0.7
    # SciPy gives NaN for a query that sees nothing, the problem 0: every one sees a key.
    mask[..., 0] = True
    wanted = np.zeros((batch, queries, 3))
    for b, i in np.ndindex(batch, queries):
        seen = np.flatnonzero(mask[b, i])
        weights = special.softmax([np.dot(q[b, i], k[b, j]) / d**0.5 for j in seen])
        wanted[b, i] = sum(weight * v[b, j] for weight, j in zip(weights, seen))
    return solve(q, k, v, mask), wanted


@agrees("dropout", "central finite differences at a fixed mask", tolerance=1e-8)
def test_dropout_backward(solve: Solve, rng: Rng) -> Pair:
    # Layers made alike draw alike, so every loss below has the same mask.
    x, upstream, p = rng.normal(size=(4, 5)), rng.normal(size=(4, 5)), float(rng.uniform(0, 0.9))
    seed = int(rng.integers(2**32))

    def loss(inputs: np.ndarray) -> float:
        return float(np.sum(upstream * solve(p, np.random.default_rng(seed)).forward(inputs, True)))

    layer = solve(p, np.random.default_rng(seed))
    layer.forward(x, True)
    return layer.backward(upstream), numeric_gradient(loss, x)


@agrees("vae-loss", "scipy.special.xlogy, scipy.integrate.quad", draws=10, tolerance=1e-7)
def test_vae(solve: Solve, rng: Rng) -> Pair:
    x, logits = rng.random((3, 4)), rng.normal(size=(3, 4))
    mu, log_var = rng.normal(size=(2, 3, 2))
    p = special.expit(logits)
    crosses = -special.xlogy(x, p) - special.xlogy(1 - x, 1 - p)

    def divergence(mean: float, deviation: float) -> float:
        code, prior = stats.norm(mean, deviation), stats.norm()

        def gap(u: float) -> float:
            return float(code.pdf(u) * (code.logpdf(u) - prior.logpdf(u)))

        ends = mean - 12 * deviation, mean + 12 * deviation
        return float(integrate.quad(gap, *ends, points=[mean])[0])

    gaps = np.vectorize(divergence)(mu, np.exp(log_var / 2))
    parts = crosses.sum(axis=1).mean(), gaps.sum(axis=1).mean()
    return solve(x, logits, mu, log_var, 0.5), (parts[0] + 0.5 * parts[1], *parts)


@agrees("batchnorm", "central finite differences, by x, γ and β", tolerance=1e-7)
def test_batchnorm_backward(solve: Solve, rng: Rng) -> Pair:
    upstream, training = rng.normal(size=(6, 3)), bool(rng.random() < 0.7)
    values = rng.normal(size=(6, 3)), rng.normal(size=3), rng.normal(size=3)
    past = rng.normal(2.0, 3.0, (4, 3))

    def forward(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray) -> tuple[Any, np.ndarray]:
        layer = solve(3, 0.3, 1e-2)
        layer.gamma, layer.beta = gamma, beta
        layer.forward(past, True)
        return layer, layer.forward(x, training)

    def loss_by(at: int, value: np.ndarray) -> float:
        return float(np.sum(upstream * forward(*values[:at], value, *values[at + 1 :])[1]))

    wanted = [numeric_gradient(partial(loss_by, at), values[at]) for at in range(3)]
    return forward(*values)[0].backward(upstream), wanted


@agrees("activations", "scipy.special.expit, ndtr")
def test_activations(solve: Solve, rng: Rng) -> Pair:
    x = rng.normal(0, rng.choice([1, 10, 1000]), (4, 5))
    got = [solve(x, kind)[0] for kind in ("relu", "sigmoid", "gelu")]
    return got, [np.maximum(x, 0), special.expit(x), x * special.ndtr(x)]


@agrees("activations", "central finite differences", tolerance=1e-8)
def test_activation_slopes(solve: Solve, rng: Rng) -> Pair:
    x = rng.normal(0, 3, 20)
    # ReLU has a corner at 0.
    x = x[np.abs(x) > 1e-3]
    kinds = ["relu", "sigmoid", "gelu"]
    wanted = [(solve(x + 1e-5, kind)[0] - solve(x - 1e-5, kind)[0]) / 2e-5 for kind in kinds]
    return [solve(x, kind)[1] for kind in kinds], wanted


@agrees("conv2d", "scipy.signal.correlate, channel by channel")
def test_conv2d(solve: Solve, rng: Rng) -> Pair:
    x, w = rng.normal(size=(2, 3, *rng.integers(4, 9, 2))), rng.normal(size=(4, 3, 2, 3))
    stride, pad = int(rng.integers(1, 4)), int(rng.integers(0, 3))
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    maps = [[signal.correlate(image, filters, "valid")[0] for filters in w] for image in padded]
    return solve(x, w, stride, pad), np.array(maps)[:, :, ::stride, ::stride]


@agrees(
    "cross-entropy-grad", "sklearn.metrics.log_loss, central finite differences", tolerance=1e-8
)
def test_cross_entropy(solve: Solve, rng: Rng) -> Pair:
    logits = rng.normal(0, 2, (rng.integers(1, 8), 4))
    y = rng.integers(0, 4, len(logits))
    loss = log_loss(y, special.softmax(logits, axis=1), labels=range(4))
    gradient = numeric_gradient(lambda z: float(solve(z, y)[0]), logits)
    return solve(logits, y), (loss, gradient)


@agrees("rnn-cell", "central finite differences, by every argument", tolerance=1e-7)
def test_rnn(solve: Solve, rng: Rng) -> Pair:
    n, steps, d, k = (int(size) for size in rng.integers(1, 5, 4))
    shapes = {"x": (n, steps, d), "h": (n, k), "W": (d, k), "U": (k, k), "b": (k,)}
    values = {name: rng.normal(size=shape) for name, shape in shapes.items()}
    upstream = rng.normal(size=(n, steps, k))

    def loss_by(name: str, value: np.ndarray) -> float:
        outputs, _ = solve(**{**values, name: value}, grad=upstream)
        return float(np.sum(upstream * outputs))

    wanted = {name: numeric_gradient(partial(loss_by, name), values[name]) for name in values}
    return solve(**values, grad=upstream)[1], wanted


@agrees("mlp-backprop", "central finite differences, by every parameter", tolerance=1e-7)
def test_mlp(solve: Solve, rng: Rng) -> Pair:
    # No draw is as near to the corner of ReLU as the step of the differences.
    d, h, k = (int(size) for size in rng.integers(1, 5, 3))
    X = rng.normal(size=(rng.integers(1, 7), d))
    y = rng.integers(0, k, len(X))
    shapes = {"W1": (d, h), "b1": (h,), "W2": (h, k), "b2": (k,)}
    params = {name: rng.normal(size=shape) for name, shape in shapes.items()}

    def loss_by(name: str, value: np.ndarray) -> float:
        return float(solve({**params, name: value}, X, y)[0])

    wanted = {name: numeric_gradient(partial(loss_by, name), params[name]) for name in params}
    return solve(params, X, y)[1], wanted
