"""Your keys are the positions 0, 1, 2, … of the classes. Use the labels themselves as keys."""
# Breaks: Return a dictionary from each label that occurs to its weight.

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = len(y) / (len(labels) * counts)
    return dict(enumerate(weights.tolist()))
