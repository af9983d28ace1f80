"""A matrix of counts, documents by words of the query."""

import numpy as np


def bm25(docs, query, k1=1.5, b=0.75):
    counts = np.zeros((len(docs), len(query)))
    for i, doc in enumerate(docs):
        counts[i] = [doc.count(word) for word in query]
    lengths = np.array([len(doc) for doc in docs], dtype=float)
    mean = max(lengths.mean() if len(docs) else 1.0, 1e-300)
    n = (counts > 0).sum(axis=0)
    idf = np.log1p((len(docs) - n + 0.5) / (n + 0.5))
    below = counts + k1 * (1 - b + b * lengths / mean)[:, None]
    parts = np.divide(counts * (k1 + 1), below, out=np.zeros_like(counts), where=counts > 0)
    return parts @ idf
