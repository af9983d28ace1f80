"""You return one weight for each row. Return a dictionary with one weight for each label."""
# Breaks: Return a dictionary from each label that occurs to its weight.

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = len(y) / (len(labels) * counts)
    by_label = dict(zip(labels.tolist(), weights.tolist()))
    return [by_label[label] for label in y.tolist()]
