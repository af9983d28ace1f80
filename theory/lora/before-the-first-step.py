import numpy as np

x = np.array([3.0, 1.0])
W = np.eye(2)
A, B = np.array([[1.0], [2.0]]), np.zeros((1, 2))
alpha, r = 2, 1


def forward():
    return (x @ W + alpha / r * (x @ A) @ B).tolist()


print(forward())
B[0, 1] = 0.5
print(forward())
