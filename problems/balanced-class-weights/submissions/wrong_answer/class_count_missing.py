"""You return n / (rows of the class), without the number of classes k below the line. Divide by k as well, so that all row weights add up to n."""
# Breaks: w_c = \frac{n}{k \, n_c}

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = len(y) / counts
    return dict(zip(labels.tolist(), weights.tolist()))
