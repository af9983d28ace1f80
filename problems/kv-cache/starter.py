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
        """embedding: float64 (V, d); positions: (N, d); w_q, w_k, w_v, w_o: (d, d)."""
        raise NotImplementedError

    def feed(self, tokens: np.ndarray) -> np.ndarray:
        """Read the next tokens, int64 (b, n), of each text. Returns their outputs, (b, n, d)."""
        raise NotImplementedError

    def rewind(self, length: int) -> None:
        """Forget all tokens from place `length` on, in every text."""
        raise NotImplementedError

    def reorder(self, rows: np.ndarray) -> None:
        """Text r becomes what text rows[r] was; rows is int64 (b',)."""
        raise NotImplementedError
