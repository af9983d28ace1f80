"""You remember `other` and look into it when you are asked. What it has seen since then does not
belong to you."""
# Breaks: what it sees later is its own business

import numpy as np


class OnlineSoftmax:
    def __init__(self, width):
        self.peak = -np.inf
        self.total = 0.0
        self.weighted = np.zeros(width)
        self.others = []

    def add(self, scores, values):
        seen = scores > -np.inf
        if not np.any(seen):
            return
        scores, values = (scores[seen], values[seen])
        peak = float(np.max(scores))
        weights = np.exp(scores - peak)
        self._take(peak, float(np.sum(weights)), weights @ values)

    def merge(self, other):
        self.others.append(other)

    def settle(self):
        for other in self.others:
            other.settle()
            if other.total > 0:
                self._take(other.peak, other.total, other.weighted)
        self.others = []

    def average(self):
        self.settle()
        return self.weighted / max(self.total, 1.0)

    def log_total(self):
        self.settle()
        return self.peak + float(np.log(max(self.total, 1.0)))

    def _take(self, peak, total, weighted):
        higher = max(self.peak, peak)
        kept, taken = (np.exp(self.peak - higher), np.exp(peak - higher))
        self.peak = higher
        self.total = float(kept * self.total + taken * total)
        self.weighted = kept * self.weighted + taken * weighted
