"""No back-propagation at all: an imaginary step for every single parameter."""

import numpy as np

STEP = 1e-100


def _loss(params, X, y):
    z = X @ params["W1"] + params["b1"]
    s = np.where(z.real > 0, z, 0) @ params["W2"] + params["b2"]
    s = s - s.real.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(s).sum(axis=1)) - s[np.arange(len(y)), y])


def mlp(params, X, y):
    grads = {}
    for key, value in params.items():
        grads[key] = np.zeros(value.shape)
        for index in np.ndindex(value.shape):
            moved = value.astype(complex)
            moved[index] += 1j * STEP
            grads[key][index] = _loss({**params, key: moved}, X, y).imag / STEP
    return float(_loss(params, X, y)), grads
