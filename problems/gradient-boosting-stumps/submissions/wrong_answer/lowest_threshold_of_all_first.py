"""Of equal gains you take the lowest threshold, whatever its feature. The lowest feature goes
first, and only among its own thresholds the lowest wins."""
# Breaks: Among them the lowest feature wins, then the lowest threshold.

import numpy as np


def boost(X, y, X_new, rounds, lr):
    n, d = X.shape
    questions = []
    for j in range(d):
        order = np.argsort(X[:, j], kind="stable")
        values = X[order, j]
        cuts = np.flatnonzero(values[1:] > values[:-1])
        questions.append((order, cuts, (values[cuts] + values[cuts + 1]) / 2))
    fitted, predicted = np.full(n, y.mean()), np.full(len(X_new), y.mean())
    result = [predicted]
    for _ in range(rounds):
        errors = y - fitted
        total = errors.sum()
        found = []
        for j, (order, cuts, thresholds) in enumerate(questions):
            left = np.cumsum(errors[order])[cuts]
            size = cuts + 1
            gains = left**2 / size + (total - left) ** 2 / (n - size) - total**2 / n
            found += zip(gains, [j] * len(gains), thresholds)
        found.sort(key=lambda question: question[2])
        if found:
            best = max(found)[0]
            _, j, t = next(f for f in found if f[0] >= best * (1 - 1e-9))
            side = X[:, j] <= t
            means = errors[side].mean(), errors[~side].mean()
            fitted = fitted + lr * np.where(side, *means)
            predicted = predicted + lr * np.where(X_new[:, j] <= t, *means)
        result.append(predicted)
    return np.array(result)
