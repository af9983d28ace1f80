"""Columns split into three, named indices, and a class for the norm."""

import numpy as np


class Norm:
    def __init__(self, gamma, beta):
        self.gamma, self.beta = gamma, beta

    def __call__(self, x):
        z = (x - x.mean(-1, keepdims=True)) * (x.var(-1, keepdims=True) + 1e-5) ** -0.5
        return z * self.gamma + self.beta


def transformer_block(x, params, heads):
    norm_1 = Norm(params["ln1_gamma"], params["ln1_beta"])
    norm_2 = Norm(params["ln2_gamma"], params["ln2_beta"])
    n = x.shape[1]
    parts = np.split(norm_1(x) @ params["w_qkv"] + params["b_qkv"], 3, axis=-1)
    q, k, v = (part.reshape(*part.shape[:2], heads, -1) for part in parts)
    scores = np.einsum("bihk,bjhk->bhij", q, k) / q.shape[-1] ** 0.5
    scores[..., np.triu(np.ones((n, n), bool), 1)] = -np.inf
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    weights /= weights.sum(-1, keepdims=True)
    mixed = np.einsum("bhij,bjhk->bihk", weights, v).reshape(x.shape)
    u = x + (mixed @ params["w_o"] + params["b_o"])
    a = norm_2(u) @ params["w_1"] + params["b_1"]
    # The same curve as a logistic function: 1 + tanh(t) = 2 / (1 + exp(-2t)).
    t = np.clip((8 / np.pi) ** 0.5 * a * (1 + 0.044715 * a * a), -700, 700)
    return u + (a / (1 + np.exp(-t)) @ params["w_2"] + params["b_2"])
