import math


def draw(rng):
    while True:
        m1, m2 = int(rng.integers(2, 11)), int(rng.integers(2, 11))
        d1, d2 = int(rng.integers(1, 9)), int(rng.integers(1, 9))
        if abs(3 * d2 - 4 * d1) > 8 and math.hypot(d1, d2) - 0.6 * d1 - 0.8 * d2 > 0.5:
            return {"m1": m1, "m2": m2, "x1": m1 + d1, "x2": m2 + d2}


def answer(m1, m2, x1, x2):
    return 0.6 * (x1 - m1) + 0.8 * (x2 - m2)


def work(m1, m2, x1, x2):
    return {"d1": x1 - m1, "d2": x2 - m2}


def not_centred(m1, m2, x1, x2):
    return 0.6 * x1 + 0.8 * x2


def no_axis(m1, m2, x1, x2):
    return x1 - m1 + x2 - m2


def distance(m1, m2, x1, x2):
    return math.hypot(x1 - m1, x2 - m2)
