"""You divide by 2 whatever the number of classes. k is the number of different labels that occur."""
# Breaks: $k$ the number of different classes that occur

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = len(y) / (2 * counts)
    return dict(zip(labels.tolist(), weights.tolist()))
