import numpy as np


def ranking_metrics(
    query: np.ndarray, relevance: np.ndarray, scores: np.ndarray, k: int
) -> tuple[float, float]:
    """Mean NDCG@k and mean reciprocal rank over queries.

    NDCG after K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques",
    ACM TOIS 20 (2002), with the exponential gain of C. Burges et al., ICML 2005.
    """
    # All queries at once: the rows of one stand together, from starts[i] on.
    ranked = np.lexsort((-scores, query))
    ideal = np.lexsort((-relevance, query))
    _, starts, sizes = np.unique(query[ranked], return_index=True, return_counts=True)
    rank = np.arange(len(query)) - np.repeat(starts, sizes) + 1
    weight = (rank <= k) / np.log2(rank + 1)
    gain = 2.0**relevance - 1
    dcg = np.add.reduceat(gain[ranked] * weight, starts)
    most = np.add.reduceat(gain[ideal] * weight, starts)
    ndcg = np.divide(dcg, most, out=np.zeros(len(starts)), where=most > 0)
    reciprocal = np.maximum.reduceat((relevance[ranked] > 0) / rank, starts)
    return float(np.mean(ndcg)), float(np.mean(reciprocal))
