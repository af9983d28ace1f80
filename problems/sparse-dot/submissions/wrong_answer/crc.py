"""You take checksums of 32 bits for the feature numbers, and some collide. Compare the numbers
themselves."""
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
    import zlib

    return np.array([zlib.crc32(x.tobytes()) for x in numbers], dtype=np.int64)
