"""You divide with `//`, which drops the fraction. Weights are real numbers: use `/`."""
# Breaks: The weights are exact fractions; do not round them.

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = (len(y) // (len(labels) * counts)).astype(float)
    return dict(zip(labels.tolist(), weights.tolist()))
