import math


def draw(rng):
    return {
        "n": int(rng.choice([100, 225, 400, 625, 900, 1600, 2500])),
        "percent": int(rng.choice([10, 20, 36, 50, 64, 80, 90])),
    }


def answer(n, percent):
    p = percent / 100
    return p + 2 * math.sqrt(p * (1 - p) / n)


def check(n, percent):
    """In counts: the standard deviation of a binomial, divided by n."""
    right = n * percent / 100
    return (right + 2 * math.sqrt(right * (1 - right / n))) / n


def work(n, percent):
    p = percent / 100
    return {
        "p": p,
        "q": round(1 - p, 2),
        "se": round(math.sqrt(p * (1 - p) / n), 5),
        "root": math.isqrt(n),
    }


def no_root(n, percent):
    p = percent / 100
    return p + 2 * p * (1 - p) / n


def one_row(n, percent):
    p = percent / 100
    return p + 2 * math.sqrt(p * (1 - p))


def one_se(n, percent):
    p = percent / 100
    return p + math.sqrt(p * (1 - p) / n)
