"""You limit the temperature. Any above 0 counts as it is."""
# Breaks: `temperature`: $\tau$, above 0.

import numpy as np


def infonce(queries, documents, ids, temperature):
    n = len(ids)
    q = queries / np.linalg.norm(queries, axis=1, keepdims=True)
    d = documents / np.linalg.norm(documents, axis=1, keepdims=True)
    scores = q @ d.T / min(temperature, 100.0)
    hidden = (ids[:, None] == ids) & ~np.eye(n, dtype=bool)
    right = np.diag(scores)

    def log_sum(table):
        table = np.where(hidden, -np.inf, table)
        top = table.max(axis=1, keepdims=True)
        return top[:, 0] + np.log(np.exp(table - top).sum(axis=1))

    return float(np.mean([log_sum(scores) - right, log_sum(scores.T) - right]))
