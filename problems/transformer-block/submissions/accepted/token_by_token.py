"""One text, one head and one token at a time."""

import math

import numpy as np


def norm(row, gamma, beta):
    mu = sum(row) / len(row)
    v = sum((value - mu) ** 2 for value in row) / len(row)
    return gamma * (row - mu) / math.sqrt(v + 1e-5) + beta


def gelu(z):
    return 0.5 * z * (1 + math.tanh(math.sqrt(2 / math.pi) * (z + 0.044715 * z * z * z)))


def transformer_block(x, params, heads):
    d = x.shape[-1]
    k = d // heads
    result = np.empty(x.shape)
    for r, text in enumerate(x):
        projected = []
        for i, row in enumerate(text):
            first = norm(row, params["ln1_gamma"], params["ln1_beta"])
            projected.append(first @ params["w_qkv"] + params["b_qkv"])
            averages = np.empty(d)
            for h in range(0, d, k):
                q = projected[i][h : h + k]
                scores = [float(q @ other[d + h : d + h + k]) / math.sqrt(k) for other in projected]
                weights = [math.exp(score - max(scores)) for score in scores]
                values = [other[2 * d + h : 2 * d + h + k] for other in projected]
                average = sum(a * value for a, value in zip(weights, values))
                averages[h : h + k] = average / sum(weights)
            u = row + averages @ params["w_o"] + params["b_o"]
            second = norm(u, params["ln2_gamma"], params["ln2_beta"])
            hidden = [gelu(z) for z in (second @ params["w_1"] + params["b_1"]).tolist()]
            result[r, i] = u + np.array(hidden) @ params["w_2"] + params["b_2"]
    return result
