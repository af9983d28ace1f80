from collections import Counter

import numpy as np


def bm25(docs: list[list[str]], query: list[str], k1: float = 1.5, b: float = 0.75) -> np.ndarray:
    """BM25 score of each document for a query, in the order of docs, float64.

    S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009),
    with 1 added in the logarithm, so that no word counts against a document.
    """
    scores = np.zeros(len(docs))
    if not any(docs):
        return scores
    counts = [Counter(doc) for doc in docs]
    lengths = np.array([len(doc) for doc in docs])
    damping = k1 * (1 - b + b * lengths / np.mean(lengths))
    for word in query:
        often = np.array([count[word] for count in counts])
        found = often > 0
        n = np.sum(found)
        idf = np.log(1 + (len(docs) - n + 0.5) / (n + 0.5))
        scores[found] += idf * often[found] * (k1 + 1) / (often[found] + damping[found])
    return scores
