"""Unknown words make your rows shorter. They do not count in the length."""
# Breaks: and does not count in the row's length

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
        others = {word for word in doc if word not in vocabulary}
        rest = (math.log(1 + n_docs) + 1) ** 2 * sum(doc.count(word) ** 2 for word in others)
        length = math.sqrt((rows[i] ** 2).sum() + rest)
        if length > 0:
            rows[i] /= length
    return vocabulary, rows
