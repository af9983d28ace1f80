"""You take scores of -10,000 for hidden keys. Only -inf is hidden."""
# Breaks: **Large scores** between $-10^4$ and $10^4$ occur

import numpy as np


class OnlineSoftmax:
    def __init__(self, width):
        self.peak = -np.inf
        self.total = 0.0
        self.sums = np.zeros(width)

    def add(self, scores, values):
        values = np.where(np.isfinite(values), values, 0.0)
        scores = np.where(scores > -10_000.0, scores, -np.inf)
        if np.all(scores == -np.inf):
            return
        new = max(self.peak, scores.max())
        old = np.exp(self.peak - new)
        weights = np.exp(scores - new)
        self.total = self.total * old + weights.sum()
        self.sums = self.sums * old + weights @ values
        self.peak = new

    def merge(self, other):
        if other.total == 0:
            return
        new = max(self.peak, other.peak)
        mine, theirs = np.exp(self.peak - new), np.exp(other.peak - new)
        self.total = self.total * mine + other.total * theirs
        self.sums = self.sums * mine + other.sums * theirs
        self.peak = new

    def average(self):
        if self.total == 0:
            return np.zeros(len(self.sums))
        return self.sums / self.total

    def log_total(self):
        return float(self.peak + np.log(self.total)) if self.total > 0 else -np.inf
