import math


def draw(rng):
    return {
        "n": int(rng.choice([5, 10, 20])),
        "small": int(rng.integers(1, 6)),
        "large": int(rng.choice([12, 15, 20, 25, 30, 40])),
    }


def answer(n, small, large):
    return math.sqrt(((n - 1) * small**2 + large**2) / n)


def check(n, small, large):
    """By the spread of the absolute errors: the mean squared, and the variance."""
    mean = ((n - 1) * small + large) / n
    variance = ((n - 1) * (small - mean) ** 2 + (large - mean) ** 2) / n
    return math.sqrt(mean**2 + variance)


def work(n, small, large):
    return {
        "rest": n - 1,
        "times": round((large / small) ** 2, 1),
        "small_sq": small**2,
        "large_sq": large**2,
        "mean_sq": ((n - 1) * small**2 + large**2) / n,
        "mae_shown": ((n - 1) * small + large) / n,
    }


def mae(n, small, large):
    return ((n - 1) * small + large) / n


def mse(n, small, large):
    return ((n - 1) * small**2 + large**2) / n
