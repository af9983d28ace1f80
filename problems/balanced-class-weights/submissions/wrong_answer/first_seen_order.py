"""You pair labels in the order in which they occur with counts in sorted order. Take both from the same call of `np.unique`."""
# Breaks: they come in any order

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = len(y) / (len(labels) * counts)
    return dict(zip(dict.fromkeys(y.tolist()), weights.tolist()))
