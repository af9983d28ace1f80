"""Whole numbers kept in float64, where such sums are exact."""

import numpy as np


def int8_linear(x, W, bias):
    def rows(X):
        s = np.abs(X).max(axis=1, keepdims=True) / 127
        s[s == 0] = 1
        return np.clip(np.round(X / s), -127, 127), s

    q_w, s_w = rows(W)
    q_x, s_x = rows(x)
    y = np.einsum("td,od->to", q_x, q_w) * (s_x * s_w.T) + bias
    return q_w.astype(np.int8), s_w[:, 0], y
