"""A NumPy matrix of counts, tokens by tokens."""

import numpy as np


def bigram_perplexity(train, test, alpha=1.0):
    number = {}
    for sentence in train:
        for word in sentence:
            number.setdefault(word, len(number))
    size = len(number)
    begin = end = size
    unknown = size + 1

    def steps(sentence):
        row = [number.get(word, unknown) for word in sentence]
        return [begin, *row], [*row, end]

    # Row `size` is the begin, column `size` the end: neither stands on the other side.
    counts = np.zeros((size + 2, size + 2))
    for sentence in train:
        np.add.at(counts, steps(sentence), 1)
    above = counts + alpha
    below = above.sum(axis=1, keepdims=True)
    with np.errstate(divide="ignore"):
        logs = np.log(np.divide(above, below, out=np.zeros_like(above), where=below > 0))
    return float(np.exp(-np.concatenate([logs[steps(sentence)] for sentence in test]).mean()))
