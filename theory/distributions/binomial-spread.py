import math


def draw(rng):
    return {
        "visitors": 100 * int(rng.integers(1, 13)) ** 2,
        "percent": int(rng.choice([20, 36, 50, 64, 80])),
    }


def answer(visitors, percent):
    p = percent / 100
    return math.sqrt(visitors * p * (1 - p))


def check(visitors, percent):
    return math.sqrt(visitors) * math.sqrt(percent * (100 - percent)) / 100


def work(visitors, percent):
    p = percent / 100
    return {"one": round(p * (1 - p), 4), "sum": round(visitors * p * (1 - p), 2)}


def variance(visitors, percent):
    p = percent / 100
    return visitors * p * (1 - p)


def poisson(visitors, percent):
    return math.sqrt(visitors * percent / 100)


def times_n(visitors, percent):
    p = percent / 100
    return visitors * math.sqrt(p * (1 - p))
