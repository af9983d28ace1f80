def draw(rng):
    return {
        "a": int(rng.integers(2, 21)),
        "p": float(rng.choice([0.2, 0.6, 0.75, 0.8])),
    }


def answer(a, p):
    return a * a * p / (1 - p)


def check(a, p):
    high = a / (1 - p)
    return (1 - p) * (high - a) ** 2 + p * a**2


def unscaled(a, p):
    return a * a * p * (1 - p)


def second_moment(a, p):
    return a * a / (1 - p)
