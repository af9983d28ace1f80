"""An index from words to documents and counts, in plain Python."""

import math

import numpy as np


def bm25(docs, query, k1=1.5, b=0.75):
    index = {}
    for number, doc in enumerate(docs):
        for word in doc:
            found = index.setdefault(word, {})
            found[number] = found.get(number, 0) + 1
    total = sum(map(len, docs))
    scores = [0.0] * len(docs)
    for word in query:
        found = index.get(word, {})
        idf = math.log((len(docs) + 1) / (len(found) + 0.5))
        for number, f in found.items():
            relative = len(docs[number]) * len(docs) / total
            scores[number] += idf * f * (k1 + 1) / (f + k1 * (1 - b + b * relative))
    return np.array(scores, dtype=float)
