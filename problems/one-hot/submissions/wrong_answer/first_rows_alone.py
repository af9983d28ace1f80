"""You encode the first rows alone. Each row has its row in the result."""
# Breaks: float64 arrays of the shapes `(n, k)` and `(m, k)`

import numpy as np


def one_hot(train, test):
    cats = sorted(set(train.tolist()))
    where = {c: j for j, c in enumerate(cats)}

    def encode(rows):
        out = np.zeros((len(rows), len(cats)))
        for i, c in enumerate(rows[:10_000].tolist()):
            j = where.get(c)
            if j is not None:
                out[i, j] = 1
        return out

    return encode(train), encode(test), cats
