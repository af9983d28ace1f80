"""You read the beginning of long documents only. All words of a document count."""
# Breaks: the number of times that it stands in the document

import math

import numpy as np


def tfidf(train, docs):
    vocabulary = sorted({word for doc in train for word in doc})
    n_docs = len(train)
    docs = [doc[:256] for doc in docs]
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
