"""You rank scores of fewer digits than they have, and close ones become ties. Rank them as they
are."""
# Breaks: Scores that differ, however little, are not ties.

import numpy as np


def ranking_metrics(query, relevance, scores, k):
    order = np.lexsort((-np.round(scores, 6), query))
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
        hits = np.flatnonzero(ranked >= 1)
        mrr.append(1 / (hits[0] + 1) if len(hits) else 0.0)
    return float(np.mean(ndcg)), float(np.mean(mrr))
