import math


def draw(rng):
    return {
        "good": int(rng.integers(80, 100)) / 100,
        "bad": float(rng.choice([0.1, 0.05, 0.02, 0.01, 0.001])),
    }


def answer(good, bad):
    return -(math.log(good) + math.log(bad)) / 2 - math.log(2)


def check(good, bad):
    return math.log(0.25 / (good * bad)) / 2


def work(good, bad):
    return {
        "cheap": round(-math.log(good), 3),
        "dear": round(-math.log(bad), 3),
        "mean": round(-(math.log(good) + math.log(bad)) / 2, 3),
    }


def summed(good, bad):
    return 2 * answer(good, bad)


def log_of_mean(good, bad):
    return -math.log((good + bad) / 2) - math.log(2)
