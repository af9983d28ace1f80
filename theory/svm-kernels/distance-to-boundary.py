import math


def draw(rng):
    while True:
        w1, w2 = [(3, 4), (6, 8), (4, 3), (8, 6), (5, 12)][int(rng.integers(0, 5))]
        x1, x2 = int(rng.integers(1, 7)), int(rng.integers(1, 7))
        b = int(rng.integers(2, 12))
        return {"w1": w1, "w2": w2, "b": b, "x1": x1, "x2": x2}


def answer(w1, w2, b, x1, x2):
    return (w1 * x1 + w2 * x2 + b) / math.hypot(w1, w2)


def check(w1, w2, b, x1, x2):
    t = -(w1 * x1 + w2 * x2 + b) / (w1 * w1 + w2 * w2)
    return math.hypot(t * w1, t * w2)


def work(w1, w2, b, x1, x2):
    return {"f": w1 * x1 + w2 * x2 + b, "length": int(math.hypot(w1, w2))}


def score(w1, w2, b, x1, x2):
    return w1 * x1 + w2 * x2 + b


def squared(w1, w2, b, x1, x2):
    return (w1 * x1 + w2 * x2 + b) / (w1 * w1 + w2 * w2)


def no_bias(w1, w2, b, x1, x2):
    return (w1 * x1 + w2 * x2) / math.hypot(w1, w2)
