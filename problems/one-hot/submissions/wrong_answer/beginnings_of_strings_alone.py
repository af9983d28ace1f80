"""You compare the beginnings of strings alone. Two long strings may differ at their ends: compare
them whole."""
# Breaks: A row has 1 in the column of its category and 0 elsewhere.

import numpy as np


def one_hot(train, test):
    if train.dtype.kind == "U":
        train, test = train.astype("U64"), test.astype("U64")
    cats = sorted(set(train.tolist()))
    where = {c: j for j, c in enumerate(cats)}

    def encode(rows):
        out = np.zeros((len(rows), len(cats)))
        for i, c in enumerate(rows.tolist()):
            j = where.get(c)
            if j is not None:
                out[i, j] = 1
        return out

    return encode(train), encode(test), cats
