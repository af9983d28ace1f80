"""You return the share of each class. A balanced weight goes the other way: n / (k · rows of the class)."""
# Breaks: w_c = \frac{n}{k \, n_c}

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = counts / len(y)
    return dict(zip(labels.tolist(), weights.tolist()))
