"""You keep the arrays of a block and look at them later, when they hold other numbers. See a block
when it is added."""
# Breaks: the next block may arrive in the same arrays

import numpy as np


class OnlineSoftmax:
    def __init__(self, width):
        self.peak = -np.inf
        self.total = 0.0
        self.weighted = np.zeros(width)
        self.kept = []

    def add(self, scores, values):
        self.kept.append((scores, values))

    def settle(self):
        for scores, values in self.kept:
            self.see(scores, values)
        self.kept = []

    def see(self, scores, values):
        seen = scores > -np.inf
        if not np.any(seen):
            return
        scores, values = (scores[seen], values[seen])
        peak = float(np.max(scores))
        weights = np.exp(scores - peak)
        self._take(peak, float(np.sum(weights)), weights @ values)

    def merge(self, other):
        self.settle()
        other.settle()
        if other.total > 0:
            self._take(other.peak, other.total, other.weighted)

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
