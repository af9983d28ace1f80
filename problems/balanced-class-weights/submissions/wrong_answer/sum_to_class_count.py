"""Your weights add up to k over the classes. They are scaled so that they add up to n over the rows: n / (k · rows of the class)."""
# Breaks: the weights of all rows still add up to $n$

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = 1 / counts
    weights *= len(labels) / weights.sum()
    return dict(zip(labels.tolist(), weights.tolist()))
