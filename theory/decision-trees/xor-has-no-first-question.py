X = [(0, 0), (0, 1), (1, 0), (1, 1)]
y = [0, 1, 1, 0]


def gini(labels):
    p = sum(labels) / len(labels)
    return 2 * p * (1 - p)


gains = []
for j in (0, 1):
    parts = [[t for x, t in zip(X, y) if x[j] == v] for v in (0, 1)]
    after = sum(len(part) / len(y) * gini(part) for part in parts)
    gains.append(gini(y) - after)
print(gains)
