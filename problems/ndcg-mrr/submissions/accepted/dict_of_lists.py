"""Query by query in plain Python."""

import math


def ranking_metrics(query, relevance, scores, k):
    groups = {}
    for q, g, s in zip(query.tolist(), relevance.tolist(), scores.tolist()):
        groups.setdefault(q, []).append((s, g))

    def dcg(grades):
        return sum((2**g - 1) / math.log(r) for r, g in enumerate(grades[:k], start=2))

    ndcg = mrr = 0.0
    for rows in groups.values():
        # Python's sort keeps the order of equal keys, in reverse too.
        ranked = [g for _, g in sorted(rows, key=lambda row: row[0], reverse=True)]
        best = dcg(sorted(ranked, reverse=True))
        ndcg += dcg(ranked) / best if best else 0.0
        mrr += next((1 / r for r, g in enumerate(ranked, start=1) if g >= 1), 0.0)
    return ndcg / len(groups), mrr / len(groups)
