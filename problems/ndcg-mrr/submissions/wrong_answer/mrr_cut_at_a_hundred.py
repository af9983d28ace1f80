"""You give up looking for the first useful result after some number of ranks. The reciprocal rank
has no cut."""
# Breaks: It has no cut: the whole ranking counts

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
        ndcg.append(dcg / best if best > 0 else 0.0)
        hits = np.flatnonzero(ranked[:100] >= 1)
        mrr.append(1 / (hits[0] + 1) if len(hits) else 0.0)
    return float(np.mean(ndcg)), float(np.mean(mrr))
