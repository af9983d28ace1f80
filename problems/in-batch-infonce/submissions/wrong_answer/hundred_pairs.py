"""You look at the first 200 pairs. Take all."""
# Breaks: The batch has $n$ pairs.

import numpy as np


def infonce(queries, documents, ids, temperature):
    queries, documents, ids = (queries[:200], documents[:200], ids[:200])
    q, d = (X / np.linalg.norm(X, axis=1, keepdims=True) for X in (queries, documents))
    scores = q @ d.T / temperature
    right = np.diag(scores).copy()
    copies = ids[:, None] == ids
    np.fill_diagonal(copies, False)
    scores[copies] = -np.inf
    losses = [_log_sum_exp(table) - right for table in (scores, scores.T)]
    return float(np.mean(losses))


def _log_sum_exp(scores):
    peak = np.max(scores, axis=1, keepdims=True)
    return peak[:, 0] + np.log(np.sum(np.exp(scores - peak), axis=1))
