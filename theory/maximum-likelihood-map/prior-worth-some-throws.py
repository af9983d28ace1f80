def draw(rng):
    while True:
        n = int(rng.integers(4, 21))
        one = {
            "n": n,
            "k": int(rng.integers(0, n // 2 + 1)),
            "a": int(rng.integers(2, 5)),
            "b": int(rng.integers(3, 13)),
        }
        ml, mid, top = likelihood(**one), mean(**one), answer(**one)
        if min(abs(ml - top), abs(mid - top), abs(ml - mid)) > 0.01:
            return one


def answer(n, k, a, b):
    return (k + a - 1) / (n + a + b - 2)


def check(n, k, a, b):
    """Between what the data say and where the prior is highest."""
    prior = (a - 1) / (a + b - 2)
    weight = n / (n + a + b - 2)
    return weight * k / n + (1 - weight) * prior


def work(n, k, a, b):
    return {"a1": a - 1, "b1": b - 1, "miss": n - k}


def likelihood(n, k, a, b):
    return k / n


def mean(n, k, a, b):
    return (k + a) / (n + a + b)
