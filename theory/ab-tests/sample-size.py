import math


def draw(rng):
    return {
        "rate": int(rng.integers(2, 16)) * 2,
        "delta": float(rng.choice([0.5, 1.0, 2.0, 4.0])),
    }


def answer(rate, delta):
    return 16 * rate * (100 - rate) / delta**2


def check(rate, delta):
    p = rate / 100
    return 16 * p * (1 - p) / (delta / 100) ** 2


def work(rate, delta):
    return {"variance": round(rate * (100 - rate) / 10_000, 4), "d": delta / 100}


def with_sd(rate, delta):
    p = rate / 100
    return 16 * math.sqrt(p * (1 - p)) / (delta / 100) ** 2


def halved(rate, delta):
    return answer(rate, delta) / 2
