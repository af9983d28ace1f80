"""You number the categories in one byte, where 256 becomes 0. There may be more categories than
that."""
# Breaks: the $k$ categories in the order of the columns

import numpy as np


def one_hot(train, test):
    cats = sorted(set(train.tolist()))
    where = {c: j for j, c in enumerate(cats)}

    def encode(rows):
        out = np.zeros((len(rows), len(cats)))
        for i, c in enumerate(rows.tolist()):
            j = where.get(c)
            if j is not None:
                out[i, j % 256] = 1
        return out

    return encode(train), encode(test), cats
