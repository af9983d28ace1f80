"""One count matrix for training, one for the documents."""

import numpy as np


def tfidf(train, docs):
    words = sorted(set().union(*train))
    place = dict(zip(words, range(len(words))))

    def counted(documents):
        table = np.zeros((len(documents), len(words)))
        pairs = [(i, place[w]) for i, doc in enumerate(documents) for w in doc if w in place]
        if pairs:
            np.add.at(table, tuple(np.array(pairs).T), 1.0)
        return table

    n = (counted(train) > 0).sum(axis=0)
    rows = counted(docs) * (1 + np.log1p(len(train)) - np.log1p(n))
    norms = np.linalg.norm(rows, axis=1)
    norms[norms == 0] = 1
    return words, rows / norms[:, None]
