"""You cut weights off at 10. A rare class gets the weight it needs to balance the others, however
large."""
# Breaks: Each class then weighs $n_c w_c = n/k$ in total, the same for all

import numpy as np


def class_weights(y):
    if len(y) == 0:
        return {}
    labels, counts = np.unique(y, return_counts=True)
    weights = np.minimum(len(y) / (len(labels) * counts), 10.0)
    return dict(zip(labels.tolist(), weights.tolist()))
