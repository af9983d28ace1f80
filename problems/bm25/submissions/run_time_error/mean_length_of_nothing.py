"""Where all documents are empty it divides by a mean length of 0."""
# Breaks: all scores are 0

import numpy as np


def bm25(docs, query, k1=1.5, b=0.75):
    lengths = [len(doc) for doc in docs]
    relative = [length / (sum(lengths) / len(lengths)) for length in lengths]
    scores = np.zeros(len(docs))
    for word in query:
        n = sum(word in doc for doc in docs)
        idf = np.log(1 + (len(docs) - n + 0.5) / (n + 0.5))
        for i, doc in enumerate(docs):
            f = doc.count(word)
            if f:
                scores[i] += idf * f * (k1 + 1) / (f + k1 * (1 - b + b * relative[i]))
    return scores
