"""Your vocabulary has 500 words at most. It has all of the training documents."""
# Breaks: the vocabulary, all their different words in Python's order of strings

import numpy as np


def tfidf(train, docs):
    vocabulary = sorted({word for doc in train for word in doc})
    vocabulary = vocabulary[:500]
    column = {word: j for j, word in enumerate(vocabulary)}
    seen = np.zeros(len(vocabulary))
    for doc in train:
        seen[[column[word] for word in set(doc) if word in column]] += 1
    rows = np.zeros((len(docs), len(vocabulary)))
    for row, doc in zip(rows, docs):
        for word in doc:
            if word in column:
                row[column[word]] += 1
    rows *= np.log((1 + len(train)) / (1 + seen)) + 1
    lengths = np.sqrt(np.sum(rows**2, axis=1, keepdims=True))
    return (vocabulary, np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0))
