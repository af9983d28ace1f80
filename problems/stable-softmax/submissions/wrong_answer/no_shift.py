"""Your exponentials overflow: `np.exp` of more than 709 is infinite, and a sum of tiny ones can be 0.
Subtract the largest logit of each slice first; it cancels in the fraction."""
# Breaks: The result is finite everywhere.

import numpy as np


def softmax(z, axis=-1):
    weights = np.exp(z)
    return weights / weights.sum(axis=axis, keepdims=True)
