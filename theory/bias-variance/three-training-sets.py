def draw(rng):
    truth = int(rng.integers(20, 50))
    mean = truth + int(rng.integers(1, 13)) * int(rng.choice([-1, 1]))
    step = int(rng.choice([2, 3, 4, 5]))
    a, b, c = (int(n) for n in rng.permutation([mean - step, mean, mean + step]))
    return {"truth": truth, "a": a, "b": b, "c": c}


def answer(truth, a, b, c):
    return ((a + b + c) / 3 - truth) ** 2


def check(truth, a, b, c):
    """What the variance leaves of the mean squared error."""
    return mse(truth, a, b, c) - variance(truth, a, b, c)


def work(truth, a, b, c):
    mean = (a + b + c) / 3
    return {
        "mean": mean,
        "bias": abs(mean - truth),
        "spread": variance(truth, a, b, c),
        "error": mse(truth, a, b, c),
    }


def mse(truth, a, b, c):
    return sum((x - truth) ** 2 for x in (a, b, c)) / 3


def variance(truth, a, b, c):
    mean = (a + b + c) / 3
    return sum((x - mean) ** 2 for x in (a, b, c)) / 3
