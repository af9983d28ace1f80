"""You count in 16 bits, and from 32,768 rows on the counts are negative. Count in int64."""
# Breaks: Each may differ from ours by at most $10^{-9}$ of its size.

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    counts = counts.astype(np.int16)
    return {
        label: len(y) / (len(labels) * float(count))
        for label, count in zip(labels.tolist(), counts)
    }
