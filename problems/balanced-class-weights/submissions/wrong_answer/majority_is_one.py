"""You scale the weights so that the most frequent class has weight 1. Balanced weights add up to n over the rows: n / (k · rows of the class)."""
# Breaks: the weights of all rows still add up to $n$

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = counts.max() / counts
    return dict(zip(labels.tolist(), weights.tolist()))
