"""Pairs as complex numbers, turned by one multiplication."""

import numpy as np


def rope(x, positions, base=10000.0, width=None):
    w = x.shape[-1] if width is None else width
    exponents = np.arange(w // 2) * (-2.0 / w)
    turns = np.exp(1j * np.outer(positions, base**exponents))
    pairs = (x[..., 0:w:2] + 1j * x[..., 1:w:2]) * turns
    turned = np.stack([pairs.real, pairs.imag], axis=-1).reshape(*x.shape[:-1], w)
    return np.concatenate([turned, x[..., w:]], axis=-1)
