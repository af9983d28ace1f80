"""You read words of digits as numbers. "007" and "7" are two words."""
# Breaks: **Words are equal or not.**

from collections import Counter
import numpy as np


def bm25(docs, query, k1=1.5, b=0.75):
    scores = np.zeros(len(docs))
    if not any(docs):
        return scores
    counts = [Counter(doc) for doc in docs]
    lengths = np.array([len(doc) for doc in docs])
    damping = k1 * (1 - b + b * lengths / np.mean(lengths))
    docs = [[w for w in doc] for doc in docs]
    for word in query:
        word = str(int(word)) if word.isdigit() else word
        often = np.array([count[word] for count in counts])
        found = often > 0
        n = np.sum(found)
        idf = np.log(1 + (len(docs) - n + 0.5) / (n + 0.5))
        scores[found] += idf * often[found] * (k1 + 1) / (often[found] + damping[found])
    return scores
