import math


def draw(rng):
    b, a = sorted(int(n) for n in rng.choice(range(1, 6), 2, replace=False))
    factor = int(rng.integers(1, 6))
    return {"d1": factor * a * a, "d2": factor * b * b}


def answer(d1, d2):
    return math.sqrt(d1 * d2)


def check(d1, d2):
    return math.exp((math.log(d1) + math.log(d2)) / 2)


def arithmetic(d1, d2):
    return (d1 + d2) / 2


def inverse_of_mean(d1, d2):
    return 2 / (1 / d1 + 1 / d2)
