"""Room for all tokens from the beginning, and a length."""

import numpy as np


class CachedAttention:
    def __init__(self, embedding, positions, w_q, w_k, w_v, w_o, heads):
        self.embedding, self.positions, self.heads = embedding, positions, heads
        self.w_q, self.w_k, self.w_v, self.w_o = w_q, w_k, w_v, w_o
        self.length, self.room = 0, None

    def feed(self, tokens):
        b, n = tokens.shape
        d = self.embedding.shape[1]
        if self.room is None:
            self.room = np.zeros((2, b, len(self.positions), d))
        start, self.length = self.length, self.length + n
        x = self.embedding[tokens] + self.positions[start : self.length]
        self.room[0, :, start : self.length] = x @ self.w_k
        self.room[1, :, start : self.length] = x @ self.w_v
        q = (x @ self.w_q).reshape(b, n, self.heads, -1)
        k, v = self.room[:, :, : self.length].reshape(2, b, self.length, self.heads, -1)
        scores = np.einsum("bnhk,bmhk->bhnm", q, k) / (d / self.heads) ** 0.5
        later = np.triu(np.ones((n, self.length), dtype=bool), start + 1)
        scores[:, :, later] = -np.inf
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights = weights / weights.sum(axis=-1, keepdims=True)
        return np.einsum("bhnm,bmhk->bnhk", weights, v).reshape(b, n, d) @ self.w_o

    def rewind(self, length):
        self.length = length

    def reorder(self, rows):
        self.room = self.room[:, rows]
