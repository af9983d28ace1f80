"""You make numbers of words that consist of digits. Labels are names: "1" and "01" are two classes,
and both are words."""
# Breaks: Labels are names.

import numpy as np


def class_weights(y):
    if len(y) == 0:
        return {}
    digits = y.dtype.kind == "U" and np.char.isdigit(y).all()
    labels, counts = np.unique(y.astype(int) if digits else y, return_counts=True)
    weights = len(y) / (len(labels) * counts)
    return dict(zip(labels.tolist(), weights.tolist()))
