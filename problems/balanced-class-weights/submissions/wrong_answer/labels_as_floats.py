"""You make floats of whole labels, and beyond 2**53 different labels become the same float. Count
the labels as they are."""
# Breaks: Labels are names.

import numpy as np


def class_weights(y):
    if len(y) == 0:
        return {}
    labels, counts = np.unique(y.astype(float) if y.dtype.kind == "i" else y, return_counts=True)
    weights = len(y) / (len(labels) * counts)
    return dict(zip(labels.tolist(), weights.tolist()))
