import numpy as np


class OnlineSoftmax:
    """A softmax-weighted average over scores that arrive in blocks.

    Milakov and Gimelshein, "Online normalizer calculation for softmax" (2018), algorithm 3.
    """

    def __init__(self, width: int) -> None:
        # All sums are those of exp(score - peak); the peak is finite as soon as a score was.
        self.peak = -np.inf
        self.total = 0.0
        self.weighted = np.zeros(width)

    def add(self, scores: np.ndarray, values: np.ndarray) -> None:
        """See a block: scores float64 (m,), perhaps -inf; values float64 (m, e)."""
        seen = scores > -np.inf
        if not np.any(seen):
            return
        scores, values = scores[seen], values[seen]
        peak = float(np.max(scores))
        weights = np.exp(scores - peak)
        self._take(peak, float(np.sum(weights)), weights @ values)

    def merge(self, other: "OnlineSoftmax") -> None:
        """See everything that `other` has seen; `other` stays as it is."""
        if other.total > 0:
            self._take(other.peak, other.total, other.weighted)

    def average(self) -> np.ndarray:
        """The weighted average so far, float64 (e,); zeros where nothing was seen."""
        # The largest score weighs 1, so a total below that is 0.
        return self.weighted / max(self.total, 1.0)

    def log_total(self) -> float:
        """The logarithm of the sum of all weights; -inf where nothing was seen."""
        return self.peak + float(np.log(max(self.total, 1.0)))

    def _take(self, peak: float, total: float, weighted: np.ndarray) -> None:
        """Add sums that are relative to a finite peak."""
        higher = max(self.peak, peak)
        kept, taken = np.exp(self.peak - higher), np.exp(peak - higher)
        self.peak = higher
        self.total = float(kept * self.total + taken * total)
        self.weighted = kept * self.weighted + taken * weighted
