"""You rank by the distance from another number, such as the largest score. Beside a large number
small ones lose their digits and become ties: rank the scores as they are."""
# Breaks: Scores that differ, however little, are not ties.

import numpy as np


def ranking_metrics(query, relevance, scores, k):
    ndcg, mrr = [], []
    for number in np.unique(query):
        rows = np.flatnonzero(query == number)
        ranked = relevance[rows][np.argsort(scores.max() - scores[rows], kind="stable")]
        weight = 1 / np.log2(np.arange(2, len(rows) + 2))
        weight[k:] = 0
        dcg = ((2.0**ranked - 1) * weight).sum()
        best = ((2.0 ** np.sort(ranked)[::-1] - 1) * weight).sum()
        ndcg.append(dcg / best if best > 0 else 0.0)
        hits = np.flatnonzero(ranked >= 1)
        mrr.append(1 / (hits[0] + 1) if len(hits) else 0.0)
    return float(np.mean(ndcg)), float(np.mean(mrr))
