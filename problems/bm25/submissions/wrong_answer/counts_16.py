"""You count a word a thousand times at most. Count all its places."""
# Breaks: how often $t$ stands in it

from collections import Counter
import numpy as np


def bm25(docs, query, k1=1.5, b=0.75):
    scores = np.zeros(len(docs))
    if not any(docs):
        return scores
    counts = [Counter(doc) for doc in docs]
    lengths = np.array([len(doc) for doc in docs])
    damping = k1 * (1 - b + b * lengths / np.mean(lengths))
    for word in query:
        often = np.array([min(count[word], 1000) for count in counts])
        found = often > 0
        n = np.sum(found)
        idf = np.log(1 + (len(docs) - n + 0.5) / (n + 0.5))
        scores[found] += idf * often[found] * (k1 + 1) / (often[found] + damping[found])
    return scores
