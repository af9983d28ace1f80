"""You keep the counts in 16 bits, which end at 32,767. Larger ones wrap around to other numbers."""
# Breaks: $n_c$ the number of rows of class $c$

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    labels, counts = labels.tolist(), counts.astype(np.int16).tolist()
    return {label: len(y) / (len(labels) * rows) for label, rows in zip(labels, counts)}
