"""Backward passes of single layers against finite differences."""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from agreement import Pair, Rng, Solve, agrees, numeric_gradient
from scipy import ndimage, signal


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


@agrees("conv2d-backward", "central finite differences of scipy.signal.correlate", tolerance=1e-7)
def test_conv2d_backward(solve: Solve, rng: Rng) -> Pair:
    x, w = rng.normal(size=(2, 2, *rng.integers(3, 6, 2))), rng.normal(size=(3, 2, 2, 3))
    stride, pad = int(rng.integers(1, 4)), int(rng.integers(0, 3))

    def forward(x: np.ndarray, w: np.ndarray, bias: np.ndarray) -> np.ndarray:
        padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
        maps = [[signal.correlate(image, one, "valid")[0] for one in w] for image in padded]
        return np.array(maps)[:, :, ::stride, ::stride] + bias[:, None, None]

    values = x, w, rng.normal(size=3)
    upstream = rng.normal(size=forward(*values).shape)

    def loss_by(at: int, value: np.ndarray) -> float:
        return float(np.sum(upstream * forward(*values[:at], value, *values[at + 1 :])))

    wanted = tuple(numeric_gradient(partial(loss_by, at), values[at]) for at in range(3))
    return solve(x, w, stride, pad, upstream), wanted


@agrees("maxpool", "scipy.ndimage.maximum_filter, central finite differences", tolerance=1e-8)
def test_max_pool(solve: Solve, rng: Rng) -> Pair:
    # No two pixels of a draw are as near to each other as the step of the differences.
    x = rng.permutation(2 * 5 * 6).reshape(1, 2, 5, 6) / 10
    k, stride = (int(number) for number in rng.integers(1, 4, 2))
    corner = -(k // 2)
    peaks = ndimage.maximum_filter(x, (1, 1, k, k), origin=(0, 0, corner, corner))
    # Of the windows that begin at each pixel: those that are whole, at every step.
    wanted = peaks[:, :, : 6 - k, : 7 - k][:, :, ::stride, ::stride]
    upstream = rng.normal(size=wanted.shape)

    def loss(pixels: np.ndarray) -> float:
        return float(np.sum(upstream * solve(pixels, k, stride, upstream)[0]))

    return solve(x, k, stride, upstream), (wanted, numeric_gradient(loss, x))


@agrees("tiny-autograd", "central finite differences", tolerance=1e-7)
def test_autograd(solve: Solve, rng: Rng) -> Pair:
    def formula(a: Any, b: Any, tanh: Callable[[Any], Any]) -> Any:
        c = tanh(a * b - 2) / (b * b + 1)
        return (c - 3 * a) ** 2 + 1 / (a**2 + 0.5) - tanh(c * c * b + c)

    x = rng.uniform(-2, 2, 2)
    values = [solve(number) for number in x]
    result = formula(*values, lambda value: value.tanh())
    result.backward()
    wanted = numeric_gradient(lambda at: float(formula(*at, np.tanh)), x)
    got = result.data, np.array([value.grad for value in values])
    return got, (float(formula(*x, np.tanh)), wanted)
