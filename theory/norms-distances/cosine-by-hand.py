PAIRS = [(3, 4), (4, 3), (6, 8), (8, 6), (5, 12), (12, 5), (8, 15), (15, 8)]


def draw(rng):
    while True:
        a1, a2 = PAIRS[int(rng.integers(0, 8))]
        b1, b2 = PAIRS[int(rng.integers(0, 8))]
        sign = int(rng.choice([-1, 1]))
        drawn = {"a1": a1, "a2": a2, "b1": b1, "b2": sign * b2}
        value = answer(**drawn)
        if 0.05 < abs(value) < 0.95 and abs(1 - 2 * value) > 0.05:
            return drawn


def length(x, y):
    return int((x * x + y * y) ** 0.5 + 0.5)


def answer(a1, a2, b1, b2):
    return (a1 * b1 + a2 * b2) / (length(a1, a2) * length(b1, b2))


def check(a1, a2, b1, b2):
    import math

    return math.cos(math.atan2(a2, a1) - math.atan2(b2, b1))


def work(a1, a2, b1, b2):
    return {"dot_shown": a1 * b1 + a2 * b2, "la": length(a1, a2), "lb": length(b1, b2)}


def dot(a1, a2, b1, b2):
    return a1 * b1 + a2 * b2


def one_length(a1, a2, b1, b2):
    return (a1 * b1 + a2 * b2) / length(a1, a2)


def distance(a1, a2, b1, b2):
    return 1 - answer(a1, a2, b1, b2)
