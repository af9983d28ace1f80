import math


def draw(rng):
    days = int(rng.integers(4, 31))
    growth = 2 * int(rng.integers(1, 11))
    return {"cost": growth * days * days // 2, "growth": growth}


def answer(cost, growth):
    return math.sqrt(2 * cost / growth)


def check(cost, growth):
    return min(range(1, 200), key=lambda t: cost / t + growth * t / 2)


def day_equals_cost(cost, growth):
    return cost / growth


def no_half(cost, growth):
    return math.sqrt(cost / growth)
