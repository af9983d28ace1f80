import math


def draw(rng):
    while True:
        cosine = int(rng.integers(-40, 49)) * 2 / 100
        if abs(cosine + 1) > 0.1 and abs(cosine - 0.5) > 0.05 and abs(cosine) < 0.95:
            return {"cosine": cosine}


def answer(cosine):
    return math.sqrt(2 - 2 * cosine)


def check(cosine):
    angle = math.acos(cosine)
    return math.hypot(math.cos(angle) - 1, math.sin(angle))


def cosine_distance(cosine):
    return 1 - cosine if abs(cosine + 1) > 0.15 else math.nan


def squared(cosine):
    return 2 - 2 * cosine
