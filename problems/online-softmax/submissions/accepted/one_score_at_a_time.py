"""One score at a time, with math."""

import math

import numpy as np


class OnlineSoftmax:
    def __init__(self, width):
        self.width = width
        self.peak = None
        self.total = 0.0
        self.sums = [0.0] * width

    def add(self, scores, values):
        for score, vector in zip(scores.tolist(), values.tolist()):
            if score == -math.inf:
                continue
            if self.peak is None or score > self.peak:
                factor = 0.0 if self.peak is None else math.exp(self.peak - score)
                self.total *= factor
                self.sums = [factor * one for one in self.sums]
                self.peak = score
            weight = math.exp(score - self.peak)
            self.total += weight
            for at, one in enumerate(vector):
                self.sums[at] += weight * one

    def merge(self, other):
        if other.peak is not None:
            self.add(np.array([other.log_total()]), other.average()[None])

    def average(self):
        if self.peak is None:
            return np.zeros(self.width)
        return np.array(self.sums) / self.total

    def log_total(self):
        return -math.inf if self.peak is None else self.peak + math.log(self.total)
