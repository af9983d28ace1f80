"""You split words at hyphens. The lists hold whole words: take them as they are."""
# Breaks: lists of words

import math

import numpy as np


def tfidf(train, docs):
    train = [[part for word in doc for part in word.split("-")] for doc in train]
    docs = [[part for word in doc for part in word.split("-")] for doc in docs]
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
        length = math.sqrt((rows[i] ** 2).sum())
        if length > 0:
            rows[i] /= length
    return vocabulary, rows
