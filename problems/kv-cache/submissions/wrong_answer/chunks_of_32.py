"""You cut a long prompt into stretches of 32 tokens, each of which sees nothing of the one
before."""
# Breaks: attends to the places $0, \dots, t$ of its own text

import numpy as np


class CachedAttention:
    def __init__(self, embedding, positions, w_q, w_k, w_v, w_o, heads):
        self.embedding, self.positions = (embedding, positions)
        self.w_q, self.w_k, self.w_v, self.w_o = (w_q, w_k, w_v, w_o)
        self.heads = heads
        self.keys = None
        self.values = None

    def feed(self, tokens):
        before = 0 if self.keys is None else self.keys.shape[2]
        total = before + tokens.shape[1]
        x = self.embedding[tokens] + self.positions[before:total]
        queries, keys, values = (self._split(x @ w) for w in (self.w_q, self.w_k, self.w_v))
        if self.keys is not None:
            keys = np.concatenate([self.keys, keys], axis=2)
            values = np.concatenate([self.values, values], axis=2)
        self.keys, self.values = (keys, values)
        scores = queries @ np.swapaxes(keys, 2, 3) / np.sqrt(keys.shape[3])
        seen = np.arange(total) <= np.arange(before, total)[:, None]
        if tokens.shape[1] > 32:
            seen &= np.arange(total) // 32 == np.arange(before, total)[:, None] // 32
        scores = np.where(seen, scores, -np.inf)
        weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
        weights /= np.sum(weights, axis=-1, keepdims=True)
        return np.swapaxes(weights @ values, 1, 2).reshape(x.shape) @ self.w_o

    def rewind(self, length):
        if self.keys is not None:
            self.keys, self.values = (self.keys[:, :, :length], self.values[:, :, :length])

    def reorder(self, rows):
        self.keys, self.values = (self.keys[rows], self.values[rows])

    def _split(self, rows):
        b, n, d = rows.shape
        return np.swapaxes(rows.reshape(b, n, self.heads, d // self.heads), 1, 2)
