"""Plain Python with a queue in place of recursion: rows cross from right to left one by one."""

from collections import Counter, deque

import numpy as np


def best_question(rows, columns, labels):
    n = len(rows)
    total = Counter(labels[row] for row in rows)
    whole = sum(c * c for c in total.values())
    best, question = 0.0, None
    for j, values in enumerate(columns):
        ordered = sorted(rows, key=values.__getitem__)
        left, right = Counter(), Counter(total)
        in_left, in_right = 0, whole
        for i in range(n - 1):
            label, value = labels[ordered[i]], values[ordered[i]]
            in_left += 2 * left[label] + 1
            in_right -= 2 * right[label] - 1
            left[label] += 1
            right[label] -= 1
            following = values[ordered[i + 1]]
            if following > value:
                gain = (in_left / (i + 1) + in_right / (n - i - 1) - whole / n) / n
                if gain > best + 1e-12:
                    best, question = gain, (j, (value + following) / 2)
    return question


class DecisionTree:
    def __init__(self, max_depth):
        self.max_depth = max_depth

    def fit(self, X, y):
        self.dtype = y.dtype
        columns, labels = X.T.tolist(), y.tolist()
        self.root = {}
        queue = deque([(self.root, list(range(len(labels))), 0)])
        while queue:
            node, rows, depth = queue.popleft()
            question = best_question(rows, columns, labels) if depth < self.max_depth else None
            if question is None:
                counts = Counter(labels[row] for row in rows)
                most = max(counts.values())
                node["label"] = min(label for label, count in counts.items() if count == most)
                continue
            j, t = question
            node.update(feature=j, threshold=t, yes={}, no={})
            queue.append((node["yes"], [row for row in rows if columns[j][row] <= t], depth + 1))
            queue.append((node["no"], [row for row in rows if columns[j][row] > t], depth + 1))

    def predict(self, X):
        answers = []
        for row in X.tolist():
            node = self.root
            while "label" not in node:
                node = node["yes" if row[node["feature"]] <= node["threshold"] else "no"]
            answers.append(node["label"])
        return np.array(answers, dtype=self.dtype)
