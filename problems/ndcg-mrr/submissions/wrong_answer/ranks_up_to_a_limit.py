"""You look at no more than some number of ranks, whatever `k` says. The sum goes to rank `k`, or
to the last row."""
# Breaks: \mathrm{DCG@}k = \sum_{r \le k} \frac{2^{g_r} - 1}{\log_2(r + 1)}

import numpy as np


def ranking_metrics(query, relevance, scores, k):
    ndcg, mrr = [], []
    for number in np.unique(query):
        rows = np.flatnonzero(query == number)
        ranked = relevance[rows][np.argsort(-scores[rows], kind="stable")]
        weight = 1 / np.log2(np.arange(2, len(rows) + 2))
        weight[min(k, 1000) :] = 0
        dcg = ((2.0**ranked - 1) * weight).sum()
        best = ((2.0 ** np.sort(ranked)[::-1] - 1) * weight).sum()
        ndcg.append(dcg / best if best > 0 else 0.0)
        hits = np.flatnonzero(ranked >= 1)
        mrr.append(1 / (hits[0] + 1) if len(hits) else 0.0)
    return float(np.mean(ndcg)), float(np.mean(mrr))
