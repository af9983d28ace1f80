"""A dict for the visitor and a plain loop over the rows."""

import math

import numpy as np


def sparse_dot(indptr, indices, data, q_indices, q_values):
    visitor = {}
    for feature, value in zip(q_indices.tolist(), q_values.tolist()):
        visitor[feature] = visitor.get(feature, 0.0) + value
    features, values, ends = indices.tolist(), data.tolist(), indptr.tolist()
    scores = [
        math.fsum(
            values[entry] * visitor[features[entry]]
            for entry in range(start, end)
            if features[entry] in visitor
        )
        for start, end in zip(ends, ends[1:])
    ]
    return np.array(scores, dtype=float)
