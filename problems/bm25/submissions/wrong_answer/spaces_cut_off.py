"""You cut spaces off the words. Words are equal or not, and a space makes a difference."""
# Breaks: **Words are equal or not.**

import math

import numpy as np


def bm25(docs, query, k1=1.5, b=0.75):
    docs = [[word.strip() for word in doc] for doc in docs]
    query = [word.strip() for word in query]
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
