"""You leave out words of a single document where there are many documents. The vocabulary holds all
words."""
# Breaks: all their different words

import math

import numpy as np


def tfidf(train, docs):
    vocabulary = sorted({word for doc in train for word in doc})
    n_docs = len(train)
    if n_docs > 10:
        vocabulary = [w for w in vocabulary if sum(w in doc for doc in train) > 1]
    weights = []
    for word in vocabulary:
        n = sum(word in doc for doc in train)
        weights.append(math.log((1 + n_docs) / (1 + n)) + 1)
    rows = np.zeros((len(docs), len(vocabulary)))
    for i, doc in enumerate(docs):
        for j, word in enumerate(vocabulary):
            rows[i, j] = doc.count(word) * weights[j]
        length = math.sqrt((rows[i] ** 2).sum())
        if length > 0:
            rows[i] /= length
    return vocabulary, rows
