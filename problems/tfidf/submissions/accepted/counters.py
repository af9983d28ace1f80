"""Counters and dicts, row by row in plain Python."""

import math
from collections import Counter

import numpy as np


def tfidf(train, docs):
    inside = Counter(word for doc in train for word in set(doc))
    vocabulary = sorted(inside)
    weight = {word: 1 - math.log((1 + n) / (1 + len(train))) for word, n in inside.items()}
    table = []
    for doc in docs:
        counts = Counter(word for word in doc if word in weight)
        row = [counts[word] * weight[word] for word in vocabulary]
        length = math.hypot(*row) or 1.0
        table.append([value / length for value in row])
    return vocabulary, np.array(table, dtype=float).reshape(len(docs), len(vocabulary))
