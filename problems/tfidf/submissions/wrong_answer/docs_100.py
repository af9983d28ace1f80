"""You fill the rows of 200 documents. Every document becomes a row."""
# Breaks: Any document, seen or new, then becomes a row

import numpy as np


def tfidf(train, docs):
    vocabulary = sorted({word for doc in train for word in doc})
    column = {word: j for j, word in enumerate(vocabulary)}
    seen = np.zeros(len(vocabulary))
    for doc in train:
        seen[[column[word] for word in set(doc)]] += 1
    rows = np.zeros((len(docs), len(vocabulary)))
    for row, doc in zip(rows, docs):
        for word in doc:
            if word in column:
                row[column[word]] += 1
    rows[200:] = 0.0
    rows *= np.log((1 + len(train)) / (1 + seen)) + 1
    lengths = np.sqrt(np.sum(rows**2, axis=1, keepdims=True))
    return (vocabulary, np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0))
