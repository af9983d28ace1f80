"""You keep the peak of the first block, and later scores overflow. Move both sums when a higher one
comes."""
# Breaks: occur, rising and falling from block to block. The results are finite.

import numpy as np


class OnlineSoftmax:
    def __init__(self, width):
        self.peak = -np.inf
        self.total = 0.0
        self.sums = np.zeros(width)

    def add(self, scores, values):
        seen = scores > -np.inf
        scores, values = scores[seen], values[seen]
        if len(scores) == 0:
            return
        new = self.peak if self.total > 0 else scores.max()
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
