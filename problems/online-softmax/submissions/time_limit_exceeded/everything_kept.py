"""You keep all scores and go through them again for every answer. Keep a peak and two sums."""
# Breaks: whoever goes through all scores again for every answer is too slow

import numpy as np


class OnlineSoftmax:
    def __init__(self, width):
        self.scores, self.values = np.zeros(0), np.zeros((0, width))

    def add(self, scores, values):
        seen = scores > -np.inf
        self.scores = np.concatenate([self.scores, scores[seen]])
        self.values = np.concatenate([self.values, values[seen]])

    def merge(self, other):
        self.add(other.scores, other.values)

    def average(self):
        if len(self.scores) == 0:
            return np.zeros(self.values.shape[1])
        weights = np.exp(self.scores - self.scores.max())
        return weights @ self.values / weights.sum()

    def log_total(self):
        if len(self.scores) == 0:
            return -np.inf
        peak = self.scores.max()
        return float(peak + np.log(np.exp(self.scores - peak).sum()))
