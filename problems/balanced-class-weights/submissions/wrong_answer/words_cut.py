"""You keep only the first letters of a word. Two words that begin alike are two classes."""
# Breaks: Labels are names.

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y.astype("U5") if y.dtype.kind == "U" else y, return_counts=True)
    labels, counts = labels.tolist(), counts.tolist()
    return {label: len(y) / (len(labels) * rows) for label, rows in zip(labels, counts)}
