"""Plain Python: rows cross from right to left one by one, with sums of squares kept up to date."""


def best_split(X, y):
    labels = y.tolist()
    n = len(labels)
    total = {label: 0 for label in labels}
    for label in labels:
        total[label] += 1
    whole = sum(c * c for c in total.values())
    best = None
    for j in range(X.shape[1]):
        rows = sorted(zip(X[:, j].tolist(), labels))
        left, right = dict.fromkeys(total, 0), dict(total)
        in_left, in_right = 0, whole
        for i in range(n - 1):
            value, label = rows[i]
            in_left += 2 * left[label] + 1
            in_right -= 2 * right[label] - 1
            left[label] += 1
            right[label] -= 1
            if rows[i + 1][0] == value:
                continue
            gain = (in_left / (i + 1) + in_right / (n - i - 1) - whole / n) / n
            if gain > (best[2] if best else 0.0) + 1e-12:
                best = (j, (value + rows[i + 1][0]) / 2, gain)
    return best
