"""You divide the counts by their length and weigh afterwards. Weigh first."""
# Breaks: multiplied by $w_t$; and the row is divided by its length

import math

import numpy as np


def tfidf(train, docs):
    vocabulary = sorted({word for doc in train for word in doc})
    n_docs = len(train)
    weights = []
    for word in vocabulary:
        n = sum(word in doc for doc in train)
        weights.append(math.log((1 + n_docs) / (1 + n)) + 1)
    rows = np.zeros((len(docs), len(vocabulary)))
    for i, doc in enumerate(docs):
        for j, word in enumerate(vocabulary):
            rows[i, j] = doc.count(word) * weights[j]
        length = math.sqrt(sum(doc.count(word) ** 2 for word in vocabulary))
        if length > 0:
            rows[i] /= length
    return vocabulary, rows
