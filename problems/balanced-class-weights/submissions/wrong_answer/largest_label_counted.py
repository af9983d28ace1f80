"""You take the largest label plus one for the number of classes. Labels may have gaps: k is the number of different labels that occur."""
# Breaks: A label between two others that does not occur is not a class

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    k = labels[-1] + 1 if labels.dtype.kind == "i" else len(labels)
    weights = len(y) / (k * counts)
    return dict(zip(labels.tolist(), weights.tolist()))
