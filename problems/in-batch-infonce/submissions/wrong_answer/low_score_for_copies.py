"""You give copies a low score. Scores of others may be lower still: take copies out, by -inf."""
# Breaks: copies of the right document in other rows are left out

import numpy as np


def infonce(queries, documents, ids, temperature):
    n = len(ids)
    q = queries / np.linalg.norm(queries, axis=1, keepdims=True)
    d = documents / np.linalg.norm(documents, axis=1, keepdims=True)
    scores = q @ d.T / temperature
    hidden = (ids[:, None] == ids) & ~np.eye(n, dtype=bool)
    right = np.diag(scores)

    def log_sum(table):
        table = np.where(hidden, -1e9, table)
        top = table.max(axis=1, keepdims=True)
        return top[:, 0] + np.log(np.exp(table - top).sum(axis=1))

    return float(np.mean([log_sum(scores) - right, log_sum(scores.T) - right]))
