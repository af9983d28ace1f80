import numpy as np


def infonce(
    queries: np.ndarray, documents: np.ndarray, ids: np.ndarray, temperature: float
) -> float:
    """Contrastive loss of n pairs, in both directions, with the rest of the batch as negatives.

    A. van den Oord et al., "Representation learning with contrastive predictive coding" (2018);
    both directions as in A. Radford et al., "Learning transferable visual models" (2021).
    """
    q, d = (X / np.linalg.norm(X, axis=1, keepdims=True) for X in (queries, documents))
    scores = q @ d.T / temperature
    right = np.diag(scores).copy()
    # Whoever shares the document takes no part in either sum.
    copies = ids[:, None] == ids
    np.fill_diagonal(copies, False)
    scores[copies] = -np.inf
    losses = [_log_sum_exp(table) - right for table in (scores, scores.T)]
    return float(np.mean(losses))


def _log_sum_exp(scores: np.ndarray) -> np.ndarray:
    """ln of the sum of e to the scores of each row; the largest is taken out first."""
    peak = np.max(scores, axis=1, keepdims=True)
    return peak[:, 0] + np.log(np.sum(np.exp(scores - peak), axis=1))
