"""You take the variance as the mean of the squares minus the square of the mean. Far from zero both
are large and nearly equal, and rounding takes all digits of the difference: average the squared
deviations."""
# Breaks: The mean of a token may be $10^7$ times the spread of its features

import numpy as np


def norm(x, gamma, beta):
    mean = x.mean(axis=-1, keepdims=True)
    variance = (x**2).mean(axis=-1, keepdims=True) - mean**2
    return gamma * (x - mean) / np.sqrt(np.maximum(variance, 0) + 1e-5) + beta


def gelu(z):
    return 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))


def attend(z, p, heads):
    b, n, d = z.shape
    q, k, v = np.split(z @ p["w_qkv"] + p["b_qkv"], 3, axis=-1)
    q = q.reshape(b, n, heads, -1).transpose(0, 2, 1, 3)
    k = k.reshape(b, n, heads, -1).transpose(0, 2, 1, 3)
    v = v.reshape(b, n, heads, -1).transpose(0, 2, 1, 3)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(d // heads)
    scores = np.where(np.tri(n) > 0, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    mixed = (weights @ v).transpose(0, 2, 1, 3).reshape(b, n, d)
    return mixed @ p["w_o"] + p["b_o"]


def feed(z, p):
    return gelu(z @ p["w_1"] + p["b_1"]) @ p["w_2"] + p["b_2"]


def transformer_block(x, params, heads):
    p = params
    u = x + attend(norm(x, p["ln1_gamma"], p["ln1_beta"]), p, heads)
    return u + feed(norm(u, p["ln2_gamma"], p["ln2_beta"]), p)
