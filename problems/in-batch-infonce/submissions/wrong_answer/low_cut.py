"""You leave out scores that are 15 below the largest. Together with the right one they make the
loss."""
# Breaks: \ln \frac{e^{s_{ii}}}{\sum_{j \in J_i} e^{s_{ij}}}

import numpy as np


def infonce(queries, documents, ids, temperature):
    q, d = (X / np.linalg.norm(X, axis=1, keepdims=True) for X in (queries, documents))
    scores = q @ d.T / temperature
    right = np.diag(scores).copy()
    copies = ids[:, None] == ids
    np.fill_diagonal(copies, False)
    scores[copies] = -np.inf
    losses = [_log_sum_exp(table) - right for table in (scores, scores.T)]
    return float(np.mean(losses))


def _log_sum_exp(scores):
    scores = np.where(scores < np.max(scores, axis=1, keepdims=True) - 15, -np.inf, scores)
    peak = np.max(scores, axis=1, keepdims=True)
    return peak[:, 0] + np.log(np.sum(np.exp(scores - peak), axis=1))
