def draw(rng):
    return {"k": int(rng.integers(2, 7)), "power": int(rng.integers(10, 20)) * 5}


def answer(k, power):
    return 1 - (power / 100) ** k


def check(k, power):
    """One after the other: the first miss at team i."""
    return sum((power / 100) ** i * (1 - power / 100) for i in range(k))


def one_beta(k, power):
    return 1 - power / 100


def all_miss(k, power):
    return (1 - power / 100) ** k
