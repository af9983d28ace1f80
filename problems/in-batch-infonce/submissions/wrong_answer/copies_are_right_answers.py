"""You count copies as right answers. They are left out of both sides; only row i is right."""
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
        table = np.where(hidden, -np.inf, table)
        top = table.max(axis=1, keepdims=True)
        return top[:, 0] + np.log(np.exp(table - top).sum(axis=1))

    same = ids[:, None] == ids

    def term(table):
        top = table.max(axis=1, keepdims=True)
        powers = np.exp(table - top)
        with np.errstate(divide="ignore"):
            return np.log(powers.sum(axis=1)) - np.log((powers * same).sum(axis=1))

    return float(np.mean([term(scores), term(scores.T)]))
