"""You count the places of a word for n. Count the documents that have it."""
# Breaks: let $n_t$ be the number of documents that contain it at least once

import math

import numpy as np


def bm25(docs, query, k1=1.5, b=0.75):
    n_docs = len(docs)
    lengths = [len(doc) for doc in docs]
    mean = sum(lengths) / n_docs if n_docs else 0.0
    scores = np.zeros(n_docs)
    for word in query:
        n = sum(doc.count(word) for doc in docs)
        idf = math.log(1 + max(n_docs - n + 0.5, 0) / (n + 0.5))
        for i, doc in enumerate(docs):
            f = doc.count(word)
            if f == 0:
                continue
            norm = k1 * (1 - b + b * lengths[i] / mean)
            scores[i] += idf * f * (k1 + 1) / (f + norm)
    return scores
