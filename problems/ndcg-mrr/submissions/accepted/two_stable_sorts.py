"""Two stable sorts one after the other, np.split, and bincount for the sums."""

import numpy as np


def ranking_metrics(query, relevance, scores, k):
    _, code = np.unique(query, return_inverse=True)
    count = int(code.max()) + 1

    def ranks(key):
        order = np.argsort(-key, kind="stable")
        order = order[np.argsort(code[order], kind="stable")]
        first = np.searchsorted(code[order], np.arange(count))
        rank = np.empty(len(code), dtype=int)
        rank[order] = np.arange(len(code)) - first[code[order]] + 1
        return rank

    def total(rank):
        value = np.where(rank <= k, (2**relevance - 1) / np.log2(rank + 1), 0.0)
        return np.bincount(code, weights=value, minlength=count)

    rank = ranks(scores)
    dcg, ideal = total(rank), total(ranks(relevance))
    ndcg = dcg / np.where(ideal > 0, ideal, 1.0)
    first = np.full(count, np.inf)
    np.minimum.at(first, code, np.where(relevance > 0, rank, np.inf))
    return ndcg.mean(), (1 / first).mean()
