"""Your counts are numbers of one byte and begin again at 256. Count with int or float64."""
# Breaks: the number of times that it stands in the document

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
            rows[i, j] = doc.count(word) % 256 * weights[j]
        length = math.sqrt((rows[i] ** 2).sum())
        if length > 0:
            rows[i] /= length
    return vocabulary, rows
