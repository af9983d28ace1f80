import numpy as np

y = np.array([-2.0, 2.0, -2.0, 2.0])
a = b = y


def error(a, b):
    return np.mean(((a + b) / 2 - y) ** 2)


print(error(a[::-1], b) - error(a, b), error(a[::-1], b[::-1]) - error(a, b))
