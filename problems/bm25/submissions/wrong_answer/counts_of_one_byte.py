"""Your counts are numbers of one byte and begin again at 256. Count with int."""
# Breaks: how often $t$ stands in it

import math

import numpy as np


def bm25(docs, query, k1=1.5, b=0.75):
    n_docs = len(docs)
    lengths = [len(doc) for doc in docs]
    mean = sum(lengths) / n_docs if n_docs else 0.0
    scores = np.zeros(n_docs)
    for word in query:
        n = sum(word in doc for doc in docs)
        idf = math.log(1 + (n_docs - n + 0.5) / (n + 0.5))
        for i, doc in enumerate(docs):
            f = doc.count(word) % 256
            if f == 0:
                continue
            norm = k1 * (1 - b + b * lengths[i] / mean)
            scores[i] += idf * f * (k1 + 1) / (f + norm)
    return scores
