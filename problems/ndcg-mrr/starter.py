import numpy as np


def ranking_metrics(
    query: np.ndarray, relevance: np.ndarray, scores: np.ndarray, k: int
) -> tuple[float, float]:
    """Mean NDCG@k and mean reciprocal rank over queries.

    query: (n,), int64, the query of each row. relevance: (n,), int64, grades from 0.
    scores: (n,), float64; the largest comes first, equal ones in the order of their rows.
    A query without useful rows has 0 in both.
    """
    raise NotImplementedError
