import numpy as np

points = {"p": np.array([5.0, 0.0]), "q": np.array([3.0, 3.0])}


def nearest(order):
    return min(points, key=lambda name: np.linalg.norm(points[name], ord=order))


print(nearest(1), nearest(2), nearest(np.inf))
