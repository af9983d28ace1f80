"""You cut spaces off the words. Words are equal or not, and a space makes a difference."""
# Breaks: **Words are equal or not.**

import math

import numpy as np


def tfidf(train, docs):
    train = [[word.strip() for word in doc] for doc in train]
    docs = [[word.strip() for word in doc] for doc in docs]
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
