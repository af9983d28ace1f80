"""You add 1 to each count. Every class here has at least one row, so no smoothing is needed: n / (k · rows of the class)."""
# Breaks: w_c = \frac{n}{k \, n_c}

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = len(y) / (len(labels) * (counts + 1))
    return dict(zip(labels.tolist(), weights.tolist()))
