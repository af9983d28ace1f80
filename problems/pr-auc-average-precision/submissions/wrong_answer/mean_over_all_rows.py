"""You average the precision over all thresholds. Only steps that gain recall count, each with the recall that it gains as its weight."""
# Breaks: each weighted by how much recall its step gains

import numpy as np


def average_precision(y_true, scores):
    order = np.argsort(-scores, kind="stable")
    ranked, hits = scores[order], np.cumsum(y_true[order])
    ends = np.append(np.flatnonzero(ranked[:-1] != ranked[1:]), len(ranked) - 1)
    return float(np.mean(hits[ends] / (ends + 1)))
