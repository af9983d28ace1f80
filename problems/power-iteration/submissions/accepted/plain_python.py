"""Plain Python, with lists; the largest entry is brought to 1 on the way and the length only at the
end."""

import math

import numpy as np


def power_iteration(A, start, steps):
    rows, v = A.tolist(), start.tolist()
    for _ in range(steps):
        product = [sum(a * b for a, b in zip(row, v)) for row in rows]
        largest = max(abs(entry) for entry in product)
        if largest == 0:
            break
        v = [entry / largest for entry in product]
    length = math.hypot(*v)
    v = [entry / length for entry in v]
    value = sum(x * sum(a * b for a, b in zip(row, v)) for x, row in zip(v, rows))
    return value, np.array(v)
