import math


def draw(rng):
    root = int(rng.integers(4, 21)) * 100
    n = root * root
    steps = int(rng.integers(4, 19)) * (1 if rng.random() < 0.5 else -1)
    return {"n": n, "a": n // 2 + steps * root // 4}


def answer(n, a):
    return (a - n / 2) / (math.sqrt(n) / 2)


def check(n, a):
    share = a / n
    return (share - 0.5) / math.sqrt(0.25 / n)


def work(n, a):
    return {"half": n // 2, "sd": math.sqrt(n) / 2}


def whole_root(n, a):
    return (a - n / 2) / math.sqrt(n)


def as_share(n, a):
    return 100 * (a / n - 0.5)
