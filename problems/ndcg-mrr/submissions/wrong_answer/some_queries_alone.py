"""You look at the first queries alone. The means are over all queries."""
# Breaks: over all queries, each query counting once however many rows it has

import numpy as np


def ranking_metrics(query, relevance, scores, k):
    ndcg, mrr = [], []
    for number in np.unique(query)[:1000]:
        rows = np.flatnonzero(query == number)
        ranked = relevance[rows][np.argsort(-scores[rows], kind="stable")]
        weight = 1 / np.log2(np.arange(2, len(rows) + 2))
        weight[k:] = 0
        dcg = ((2.0**ranked - 1) * weight).sum()
        best = ((2.0 ** np.sort(ranked)[::-1] - 1) * weight).sum()
        ndcg.append(dcg / best if best > 0 else 0.0)
        hits = np.flatnonzero(ranked >= 1)
        mrr.append(1 / (hits[0] + 1) if len(hits) else 0.0)
    return float(np.mean(ndcg)), float(np.mean(mrr))
