"""One prediction after the other, with exact summation."""

import math


def rmse(y_true, y_pred):
    squares = [(b - a) ** 2 for a, b in zip(y_true.tolist(), y_pred.tolist())]
    return math.sqrt(math.fsum(squares) / len(squares))
