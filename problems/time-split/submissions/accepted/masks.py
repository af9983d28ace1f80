"""Boolean masks over the ordered times; blocks by reshaping the tail."""

import numpy as np


def walk_forward(t, n_splits, gap):
    order = np.lexsort((np.arange(t.size), t))
    size = t.size // (n_splits + 1)
    blocks = order[t.size - n_splits * size :].reshape(n_splits, size)
    return [(order[t[order] < t[block].min() - gap], block) for block in blocks]
