"""Your weights are upside down: frequent classes get the large ones. Divide by the number of rows of the class."""
# Breaks: w_c = \frac{n}{k \, n_c}

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = len(labels) * counts / len(y)
    return dict(zip(labels.tolist(), weights.tolist()))
