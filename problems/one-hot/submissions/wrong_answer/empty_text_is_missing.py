"""You leave the empty string without a column. It is a category like any other, and so are words
such as "nan"."""
# Breaks: gives each category that occurs in **training** a column

import numpy as np


def one_hot(train, test):
    cats = sorted(set(c for c in train.tolist() if c not in ('', 'nan', 'None')))
    where = {c: j for j, c in enumerate(cats)}

    def encode(rows):
        out = np.zeros((len(rows), len(cats)))
        for i, c in enumerate(rows.tolist()):
            j = where.get(c)
            if j is not None:
                out[i, j] = 1
        return out

    return encode(train), encode(test), cats
