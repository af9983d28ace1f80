"""You add a small constant to the lengths, which matters for short vectors. No row is all
zeros."""
# Breaks: only its direction counts.

import numpy as np


def infonce(queries, documents, ids, temperature):
    n = len(ids)
    q = queries / np.linalg.norm(queries, axis=1, keepdims=True)
    d = documents / np.linalg.norm(documents, axis=1, keepdims=True)
    q = queries / (np.linalg.norm(queries, axis=1, keepdims=True) + 1e-8)
    d = documents / (np.linalg.norm(documents, axis=1, keepdims=True) + 1e-8)
    scores = q @ d.T / temperature
    hidden = (ids[:, None] == ids) & ~np.eye(n, dtype=bool)
    right = np.diag(scores)

    def log_sum(table):
        table = np.where(hidden, -np.inf, table)
        top = table.max(axis=1, keepdims=True)
        return top[:, 0] + np.log(np.exp(table - top).sum(axis=1))

    return float(np.mean([log_sum(scores) - right, log_sum(scores.T) - right]))
