import numpy as np


class CachedAttention:
    """Causal attention in heads that computes each key and value once."""

    def __init__(
        self,
        embedding: np.ndarray,
        positions: np.ndarray,
        w_q: np.ndarray,
        w_k: np.ndarray,
        w_v: np.ndarray,
        w_o: np.ndarray,
        heads: int,
    ) -> None:
        self.embedding, self.positions = embedding, positions
        self.w_q, self.w_k, self.w_v, self.w_o = w_q, w_k, w_v, w_o
        self.heads = heads
        # Of all tokens so far: (b, heads, tokens, d / heads), and nothing before the first feed.
        self.keys: np.ndarray | None = None
        self.values: np.ndarray | None = None

    def feed(self, tokens: np.ndarray) -> np.ndarray:
        """Read the next tokens, int64 (b, n), of each text. Returns their outputs, (b, n, d)."""
        before = 0 if self.keys is None else self.keys.shape[2]
        total = before + tokens.shape[1]
        x = self.embedding[tokens] + self.positions[before:total]
        queries, keys, values = (self._split(x @ w) for w in (self.w_q, self.w_k, self.w_v))
        if self.keys is not None:
            keys = np.concatenate([self.keys, keys], axis=2)
            values = np.concatenate([self.values, values], axis=2)
        self.keys, self.values = keys, values

        scores = queries @ np.swapaxes(keys, 2, 3) / np.sqrt(keys.shape[3])
        seen = np.arange(total) <= np.arange(before, total)[:, None]
        scores = np.where(seen, scores, -np.inf)
        weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
        weights /= np.sum(weights, axis=-1, keepdims=True)
        return np.swapaxes(weights @ values, 1, 2).reshape(x.shape) @ self.w_o

    def rewind(self, length: int) -> None:
        """Forget all tokens from place `length` on, in every text."""
        if self.keys is not None:
            self.keys, self.values = self.keys[:, :, :length], self.values[:, :, :length]

    def reorder(self, rows: np.ndarray) -> None:
        """Text r becomes what text rows[r] was; rows is int64 (b',)."""
        self.keys, self.values = self.keys[rows], self.values[rows]

    def _split(self, rows: np.ndarray) -> np.ndarray:
        b, n, d = rows.shape
        return np.swapaxes(rows.reshape(b, n, self.heads, d // self.heads), 1, 2)
