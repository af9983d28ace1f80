"""You keep ids as remainders of a large prime. Ids that differ by it are different documents."""
# Breaks: any int64 numbers, shape `(n,)`

import numpy as np


def infonce(queries, documents, ids, temperature):
    q, d = (X / np.linalg.norm(X, axis=1, keepdims=True) for X in (queries, documents))
    scores = q @ d.T / temperature
    right = np.diag(scores).copy()
    ids = ids % (2**31 - 1)
    copies = ids[:, None] == ids
    np.fill_diagonal(copies, False)
    scores[copies] = -np.inf
    losses = [_log_sum_exp(table) - right for table in (scores, scores.T)]
    return float(np.mean(losses))


def _log_sum_exp(scores):
    peak = np.max(scores, axis=1, keepdims=True)
    return peak[:, 0] + np.log(np.sum(np.exp(scores - peak), axis=1))
