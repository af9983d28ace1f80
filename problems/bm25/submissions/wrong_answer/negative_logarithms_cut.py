"""You leave the 1 out of the logarithm and cut it at 0. Frequent words then say nothing: add 1
within it."""
# Breaks: **A frequent word** in all documents still has a logarithm above 0.

import math

import numpy as np


def bm25(docs, query, k1=1.5, b=0.75):
    n_docs = len(docs)
    lengths = [len(doc) for doc in docs]
    mean = sum(lengths) / n_docs if n_docs else 0.0
    scores = np.zeros(n_docs)
    for word in query:
        n = sum(word in doc for doc in docs)
        idf = max(math.log((n_docs - n + 0.5) / (n + 0.5)), 0.0)
        for i, doc in enumerate(docs):
            f = doc.count(word)
            if f == 0:
                continue
            norm = k1 * (1 - b + b * lengths[i] / mean)
            scores[i] += idf * f * (k1 + 1) / (f + norm)
    return scores
