"""Your sums have eight columns at most. They have as many as `width` says."""
# Breaks: `width` is $e \ge 1$.

import numpy as np


class OnlineSoftmax:
    def __init__(self, width):
        self.peak = -np.inf
        self.total = 0.0
        self.weighted = np.zeros(min(width, 8))

    def add(self, scores, values):
        values = values[:, :8]
        seen = scores > -np.inf
        if not np.any(seen):
            return
        scores, values = (scores[seen], values[seen])
        peak = float(np.max(scores))
        weights = np.exp(scores - peak)
        self._take(peak, float(np.sum(weights)), weights @ values)

    def merge(self, other):
        if other.total > 0:
            self._take(other.peak, other.total, other.weighted)

    def average(self):
        return self.weighted / max(self.total, 1.0)

    def log_total(self):
        return self.peak + float(np.log(max(self.total, 1.0)))

    def _take(self, peak, total, weighted):
        higher = max(self.peak, peak)
        kept, taken = (np.exp(self.peak - higher), np.exp(peak - higher))
        self.peak = higher
        self.total = float(kept * self.total + taken * total)
        self.weighted = kept * self.weighted + taken * weighted
