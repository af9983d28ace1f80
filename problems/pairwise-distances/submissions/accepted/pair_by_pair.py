"""Plain Python, one pair after the other."""

import math

import numpy as np


def euclidean(a, b):
    return math.dist(a, b)


def manhattan(a, b):
    return math.fsum(abs(x - y) for x, y in zip(a, b))


def cosine(a, b):
    lengths = math.hypot(*a) * math.hypot(*b)
    return 1 - math.fsum(x * y for x, y in zip(a, b)) / lengths if lengths else 1.0


def pairwise_distances(A, B, metric):
    distance = {"euclidean": euclidean, "manhattan": manhattan, "cosine": cosine}[metric]
    D = np.zeros((len(A), len(B)))
    right = B.tolist()
    for i, a in enumerate(A.tolist()):
        for j, b in enumerate(right):
            D[i, j] = distance(a, b)
    return D
