"""You hash feature numbers to 32 bits, and some collide. Compare the numbers themselves."""
# Breaks: neighbours such as $2^{53}$ and $2^{53} + 1$ are two features

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    n = len(indptr) - 1
    q_indices, indices = (hashed(q_indices), hashed(indices))
    if len(q_indices) == 0:
        return np.zeros(n)
    features, place = np.unique(q_indices, return_inverse=True)
    values = np.bincount(place, weights=q_values)
    at = np.minimum(np.searchsorted(features, indices), len(features) - 1)
    products = np.where(features[at] == indices, data * values[at], 0.0)
    scores = np.zeros(n)
    np.add.at(scores, np.repeat(np.arange(n), np.diff(indptr)), products)
    return scores


def hashed(numbers):
    mixed = numbers.astype(np.uint64) * np.uint64(11400714819323198485)
    return (mixed >> np.uint64(32)).astype(np.int64)
