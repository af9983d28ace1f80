def draw(rng):
    while True:
        m, n = int(rng.choice([5, 10, 20])), int(rng.integers(2, 16))
        drawn = {
            "n": n,
            "left": int(rng.integers(1, n + 1)),
            "percent": int(rng.choice([10, 20, 30, 40])),
            "m": m,
        }
        value = answer(**drawn)
        if all(abs(f(**drawn) - value) > 0.04 for f in (raw, halfway, swapped)):
            return drawn


def answer(n, left, percent, m):
    return (left + m * percent / 100) / (n + m)


def check(n, left, percent, m):
    trust = n / (n + m)
    return trust * left / n + (1 - trust) * percent / 100


def work(n, left, percent, m):
    return {"mu": percent / 100}


def raw(n, left, percent, m):
    return left / n


def halfway(n, left, percent, m):
    return (left / n + percent / 100) / 2


def swapped(n, left, percent, m):
    return (m * left / n + n * percent / 100) / (n + m)
