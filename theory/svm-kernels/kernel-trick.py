import numpy as np


def kernel(x, z):
    return (x @ z) ** 2


def phi(x):
    return np.array([x[0] ** 2, np.sqrt(2) * x[0] * x[1], x[1] ** 2])


x = np.array([1.0, 2.0])
z = np.array([3.0, 1.0])
print(kernel(x, z), (phi(x) @ phi(z)).round(3))
