"""You count the first 10,000 rows only. Later ones may have other classes."""
# Breaks: $n_c$ the number of rows of class $c$

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y[:10_000], return_counts=True)
    labels, counts = labels.tolist(), counts.tolist()
    return {label: len(y) / (len(labels) * rows) for label, rows in zip(labels, counts)}
