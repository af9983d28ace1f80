"""You clip what is passed on at a million. Leave it."""
# Breaks: U &= X + \operatorname{attend}(\operatorname{norm}_1(X))

import numpy as np


def transformer_block(x, params, heads):
    first = normalise(x, params["ln1_gamma"], params["ln1_beta"])
    x = x + attend(first, params, heads)
    x = np.clip(x, -1e6, 1e6)
    second = normalise(x, params["ln2_gamma"], params["ln2_beta"])
    hidden = gelu(second @ params["w_1"] + params["b_1"])
    return x + hidden @ params["w_2"] + params["b_2"]


def normalise(x, gamma, beta):
    centred = x - np.mean(x, axis=-1, keepdims=True)
    variance = np.mean(centred**2, axis=-1, keepdims=True)
    return gamma * centred / np.sqrt(variance + 1e-05) + beta


def attend(z, params, heads):
    b, n, d = z.shape
    joined = z @ params["w_qkv"] + params["b_qkv"]
    q, k, v = joined.reshape(b, n, 3, heads, d // heads).transpose(2, 0, 3, 1, 4)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(k.shape[3])
    scores = np.where(np.arange(n) <= np.arange(n)[:, None], scores, -np.inf)
    weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    weights /= np.sum(weights, axis=-1, keepdims=True)
    return (weights @ v).transpose(0, 2, 1, 3).reshape(b, n, d) @ params["w_o"] + params["b_o"]


def gelu(z):
    return z / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))
