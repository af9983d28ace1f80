import math


def draw(rng):
    return {
        "sd": int(rng.integers(4, 31)),
        "n": int(rng.choice([8, 18, 32, 50, 72, 98, 200])),
    }


def answer(sd, n):
    return sd * math.sqrt(2 / n)


def check(sd, n):
    return math.hypot(sd / math.sqrt(n), sd / math.sqrt(n))


def one_mean(sd, n):
    return sd / math.sqrt(n)


def no_noise(sd, n):
    return 2 * sd / math.sqrt(n)


def by_n(sd, n):
    return math.sqrt(2) * sd / n
