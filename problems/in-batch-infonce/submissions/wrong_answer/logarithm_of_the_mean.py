"""You average probabilities and take the logarithm of that. Average the logarithms."""
# Breaks: \frac{1}{2n} \sum_{i=1}^{n} \left( -\ln

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

    losses = np.array([log_sum(scores) - right, log_sum(scores.T) - right])
    return float(-np.log(np.maximum(np.exp(-losses).mean(), 1e-300)))
