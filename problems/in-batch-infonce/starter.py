import numpy as np


def infonce(
    queries: np.ndarray, documents: np.ndarray, ids: np.ndarray, temperature: float
) -> float:
    """Contrastive loss of n pairs, in both directions, with the rest of the batch as negatives.

    queries, documents: (n, d), float64, row i of both is a pair. ids: (n,), int64: rows with the
    id of row i are no negatives for it. Scores are cosines divided by the temperature.
    """
    raise NotImplementedError
