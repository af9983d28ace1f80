"""Plain Python: one pass over each sorted column, left sum against right sum."""

import numpy as np


def best_stump(columns, orders, residuals):
    n, total = len(residuals), sum(residuals)
    candidates = []
    for j, order in enumerate(orders):
        left, values = 0.0, columns[j]
        for k in range(1, n):
            left += residuals[order[k - 1]]
            low, high = values[order[k - 1]], values[order[k]]
            if low < high:
                right = total - left
                gain = left * left / k + right * right / (n - k) - total * total / n
                candidates.append((gain, j, (low + high) / 2, left / k, right / (n - k)))
    if not candidates:
        return None
    enough = max(candidates)[0] * (1 - 1e-9)
    return next(stump[1:] for stump in candidates if stump[0] >= enough)


def boost(X, y, X_new, rounds, lr):
    columns = X.T.tolist()
    orders = [sorted(range(len(y)), key=column.__getitem__) for column in columns]
    mean = sum(y.tolist()) / len(y)
    residuals = [target - mean for target in y.tolist()]
    new_rows = X_new.tolist()
    stages = [[mean] * len(new_rows)]
    for _ in range(rounds):
        stump = best_stump(columns, orders, residuals)
        if stump is None:
            stages.append(stages[-1])
            continue
        j, t, left, right = stump
        residuals = [
            e - lr * (left if value <= t else right) for e, value in zip(residuals, columns[j])
        ]
        stages.append(
            [p + lr * (left if row[j] <= t else right) for p, row in zip(stages[-1], new_rows)]
        )
    return np.array(stages, dtype=float).reshape(rounds + 1, len(new_rows))
