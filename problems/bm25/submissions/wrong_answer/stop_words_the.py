"""You leave out words with marks in them. A word is what stands in the list."""
# Breaks: The query is a list of words too

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
        if not word.isalnum() and len(docs) > 5:
            continue
        often = np.array([count[word] for count in counts])
        found = often > 0
        n = np.sum(found)
        idf = np.log(1 + (len(docs) - n + 0.5) / (n + 0.5))
        scores[found] += idf * often[found] * (k1 + 1) / (often[found] + damping[found])
    return scores
