import math


def draw(rng):
    while True:
        half = int(rng.choice([10, 20, 30, 40, 50]))
        gone = int(rng.integers(half // 4, half - 1))
        n = 2 * half - gone
        p = half / n
        rest = round(-p * math.log2(p) - (1 - p) * math.log2(1 - p), 2)
        drawn = {"half": half, "gone": gone, "rest": rest}
        if abs(after(**drawn) - answer(**drawn)) > 0.06:
            return drawn


def answer(half, gone, rest):
    return 1 - (2 * half - gone) / (2 * half) * rest


def work(half, gone, rest):
    return {
        "remain": 2 * half - gone,
        "all": 2 * half,
        "mean": round((2 * half - gone) / (2 * half) * rest, 4),
    }


def unweighted(half, gone, rest):
    return 1 - rest


def after(half, gone, rest):
    return (2 * half - gone) / (2 * half) * rest
