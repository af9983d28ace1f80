"""One number after the other, exact sums with math.fsum."""

import math


def regression_metrics(y, yhat):
    truth = [float(v) for v in y]
    guess = [float(v) for v in yhat.flatten()]
    n = len(truth)
    squares = math.fsum((a - b) ** 2 for a, b in zip(truth, guess))
    mean = math.fsum(truth) / n
    spread = math.fsum((a - mean) ** 2 for a in truth)
    if min(truth) == max(truth):
        r2 = 1.0 if squares == 0 else 0.0
    else:
        r2 = 1 - squares / spread
    return {
        "r2": r2,
        "mae": math.fsum(abs(a - b) for a, b in zip(truth, guess)) / n,
        "mse": squares / n,
        "rmse": math.sqrt(squares / n),
    }
