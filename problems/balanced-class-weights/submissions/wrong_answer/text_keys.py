"""Your keys are the labels turned into text. Keep them as they are: an integer label needs an integer key."""
# Breaks: Return a dictionary from each label that occurs to its weight.

import numpy as np


def class_weights(y):
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        return {}
    weights = len(y) / (len(labels) * counts)
    return {str(label): weight for label, weight in zip(labels.tolist(), weights.tolist())}
