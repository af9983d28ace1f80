"""Sums over J in plain Python, one row at a time."""

import math


def infonce(queries, documents, ids, temperature):
    def unit(row):
        length = math.hypot(*row)
        return [value / length for value in row]

    q = [unit(row) for row in queries.tolist()]
    d = [unit(row) for row in documents.tolist()]
    names = ids.tolist()
    n = len(q)

    def score(i, j):
        return sum(a * b for a, b in zip(q[i], d[j])) / temperature

    def term(scores, right):
        top = max(scores)
        return top - right + math.log(math.fsum(math.exp(value - top) for value in scores))

    total = 0.0
    for i in range(n):
        others = [j for j in range(n) if j == i or names[j] != names[i]]
        total += term([score(i, j) for j in others], score(i, i))
        total += term([score(j, i) for j in others], score(i, i))
    return total / (2 * n)
