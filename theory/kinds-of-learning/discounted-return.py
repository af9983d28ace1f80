def draw(rng):
    r = [int(rng.integers(1, 11)) for _ in range(2)]
    return {
        "r0": r[0],
        "r1": r[1],
        "r2": int(rng.integers(2, 11)) * 2,
        "gamma": float(rng.choice([0.5, 0.8, 0.9])),
    }


def answer(r0, r1, r2, gamma):
    return r0 + gamma * r1 + gamma**2 * r2


def check(r0, r1, r2, gamma):
    """Backwards."""
    total = 0.0
    for reward in (r2, r1, r0):
        total = reward + gamma * total
    return total


def plain_sum(r0, r1, r2, gamma):
    return r0 + r1 + r2


def one_too_many(r0, r1, r2, gamma):
    return gamma * answer(r0, r1, r2, gamma)


def once(r0, r1, r2, gamma):
    return r0 + gamma * (r1 + r2)
