import math


def draw(rng):
    d1, d2, d3 = (int(2**k) for k in rng.integers(1, 6, 3))
    d4 = int(2 ** rng.integers(2, 5))
    return {"d1": d1, "d2": d2, "d3": d3, "n4": d4 - 1, "d4": d4}


def answer(d1, d2, d3, n4, d4):
    return math.log(2) * math.log2(d1 * d2 * d3 * d4) / 4


def check(d1, d2, d3, n4, d4):
    rows = [(1, 1 / d1), (1, 1 / d2), (1, 1 / d3), (0, n4 / d4)]
    return -sum(y * math.log(p) + (1 - y) * math.log(1 - p) for y, p in rows) / 4


def work(d1, d2, d3, n4, d4):
    return {"halvings": round(math.log2(d1 * d2 * d3 * d4))}


def negative_as_positive(d1, d2, d3, n4, d4):
    return (math.log(d1 * d2 * d3) - math.log(n4 / d4)) / 4


def total(d1, d2, d3, n4, d4):
    return math.log(d1 * d2 * d3 * d4)
