"""Your `merge` into an object that saw nothing shares the other's sums, and `add` writes into them.
Each object has its own."""
# Breaks: `other` stays as it was, and what it sees later is its own business

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
        new = max(self.peak, scores.max())
        old = np.exp(self.peak - new)
        weights = np.exp(scores - new)
        self.total = self.total * old + weights.sum()
        self.sums *= old
        self.sums += weights @ values
        self.peak = new

    def merge(self, other):
        if other.total == 0:
            return
        if self.total == 0:
            self.peak, self.total, self.sums = other.peak, other.total, other.sums
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
