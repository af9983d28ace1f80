"""Your sums leave out the right answer. It is part of J."""
# Breaks: Let $J_i$ be the set of $i$ itself and all $j$

import numpy as np


def infonce(queries, documents, ids, temperature):
    n = len(ids)
    q = queries / np.linalg.norm(queries, axis=1, keepdims=True)
    d = documents / np.linalg.norm(documents, axis=1, keepdims=True)
    scores = q @ d.T / temperature
    hidden = ids[:, None] == ids
    if hidden.all():
        return 0.0
    hidden &= ~hidden.all(axis=1, keepdims=True)
    right = np.diag(scores)

    def log_sum(table):
        table = np.where(hidden, -np.inf, table)
        top = table.max(axis=1, keepdims=True)
        return top[:, 0] + np.log(np.exp(table - top).sum(axis=1))

    return float(np.mean([log_sum(scores) - right, log_sum(scores.T) - right]))
