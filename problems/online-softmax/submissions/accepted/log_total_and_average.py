"""The state is the answer itself: log total and average, joined by logaddexp."""

import numpy as np


class OnlineSoftmax:
    def __init__(self, width):
        self.log, self.mean = -np.inf, np.zeros(width)

    def add(self, scores, values):
        log = np.logaddexp.reduce(scores) if len(scores) else -np.inf
        if np.isinf(log):
            return
        weights = np.exp(scores - log)
        self._join(log, weights @ np.where(scores[:, None] == -np.inf, 0.0, values))

    def merge(self, other):
        if not np.isinf(other.log):
            self._join(other.log, other.mean)

    def _join(self, log, mean):
        both = np.logaddexp(self.log, log)
        self.mean = np.exp(self.log - both) * self.mean + np.exp(log - both) * mean
        self.log = both

    def average(self):
        return self.mean.copy()

    def log_total(self):
        return float(self.log)
