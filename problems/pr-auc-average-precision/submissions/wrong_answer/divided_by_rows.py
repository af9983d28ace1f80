"""You divide by the number of rows. Recall divides by the number of positives."""
# Breaks: R_k = \frac{\#\{\text{flagged and positive}\}}{\#\{\text{positive}\}}

import numpy as np


def average_precision(y_true, scores):
    _, group, sizes = np.unique(-scores, return_inverse=True, return_counts=True)
    hits = np.bincount(group, weights=y_true)
    precision = np.cumsum(hits) / np.cumsum(sizes)
    return float(np.sum(hits * precision) / len(y_true))
