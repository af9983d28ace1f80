"""You split words at hyphens. The lists hold whole words: take them as they are."""
# Breaks: **Words are equal or not.**

import math

import numpy as np


def bm25(docs, query, k1=1.5, b=0.75):
    docs = [[part for word in doc for part in word.split("-")] for doc in docs]
    query = [part for word in query for part in word.split("-")]
    n_docs = len(docs)
    lengths = [len(doc) for doc in docs]
    mean = sum(lengths) / n_docs if n_docs else 0.0
    scores = np.zeros(n_docs)
    for word in query:
        n = sum(word in doc for doc in docs)
        idf = math.log(1 + (n_docs - n + 0.5) / (n + 0.5))
        for i, doc in enumerate(docs):
            f = doc.count(word)
            if f == 0:
                continue
            norm = k1 * (1 - b + b * lengths[i] / mean)
            scores[i] += idf * f * (k1 + 1) / (f + norm)
    return scores
