def draw(rng):
    d = int(rng.choice([8, 16]))
    i = int(rng.integers(1, 4))
    return {"d": d, "i": i * d // 8, "p": int(rng.integers(2, 80)) * 5}


def answer(d, i, p):
    return p / 10 ** (8 * i // d)


def check(d, i, p):
    return p / 10000 ** (2 * i / d)


def work(d, i, p):
    return {"entry": 2 * i, "slow": 10 ** (8 * i // d)}


def half_exponent(d, i, p):
    return p / 10000 ** (i / d)


def first_pair(d, i, p):
    return float(p)
