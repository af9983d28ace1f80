def draw(rng):
    return {"k": int(rng.integers(5, 16)), "alpha": int(rng.choice([4, 5, 8, 10]))}


def answer(k, alpha):
    return 1 - (1 - alpha / 100) ** k


def check(k, alpha):
    """One after the other: the first false alarm at metric i."""
    return sum((1 - alpha / 100) ** i * alpha / 100 for i in range(k))


def one_alpha(k, alpha):
    return alpha / 100


def added(k, alpha):
    return k * alpha / 100
