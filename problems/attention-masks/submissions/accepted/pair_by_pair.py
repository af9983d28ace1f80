"""Three loops and the three rules."""

import numpy as np


def attention_mask(documents, causal=True, window=None, queries=None):
    b, n = documents.shape
    q = n if queries is None else queries
    mask = np.zeros((b, q, n), dtype=bool)
    for r in range(b):
        for row in range(q):
            i = n - q + row
            for j in range(n):
                if documents[r, i] == -1 or documents[r, i] != documents[r, j]:
                    continue
                if causal and j > i:
                    continue
                if window is not None and abs(i - j) >= window:
                    continue
                mask[r, row, j] = True
    return mask
