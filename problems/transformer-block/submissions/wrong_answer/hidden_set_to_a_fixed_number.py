"""You set hidden scores to a fixed number. A visible score may be as low: use minus infinity."""
# Breaks: Scores and inputs of gelu between $-10^4$ and $10^4$ occur.

import numpy as np


def norm(x, gamma, beta):
    mean = x.mean(axis=-1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(x.var(axis=-1, keepdims=True) + 1e-5) + beta


def gelu(z):
    return 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))


def attend(z, p, heads):
    b, n, d = z.shape
    q, k, v = np.split(z @ p["w_qkv"] + p["b_qkv"], 3, axis=-1)
    q = q.reshape(b, n, heads, -1).transpose(0, 2, 1, 3)
    k = k.reshape(b, n, heads, -1).transpose(0, 2, 1, 3)
    v = v.reshape(b, n, heads, -1).transpose(0, 2, 1, 3)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(d // heads)
    scores = np.where(np.tri(n) > 0, scores, -1e4)
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
