def draw(rng):
    return {"m": int(rng.integers(3, 31)) * 10, "alpha": int(rng.choice([1, 2, 5, 10]))}


def answer(m, alpha):
    return m * alpha / 100


def check(m, alpha):
    return sum(alpha for _ in range(m)) / 100


def work(m, alpha):
    return {"level": alpha / 100}


def as_one(m, alpha):
    return alpha / 100


def at_least_one(m, alpha):
    return 1 - (1 - alpha / 100) ** m
