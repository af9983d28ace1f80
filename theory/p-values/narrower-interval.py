def draw(rng):
    narrow = int(rng.integers(1, 9))
    return {
        "n": int(rng.integers(2, 16)) * 100,
        "wide": narrow * int(rng.integers(2, 6)),
        "narrow": narrow,
    }


def answer(n, wide, narrow):
    return n * (wide / narrow) ** 2


def check(n, wide, narrow):
    """From the spread of one row: width = 2 · 1.96 · s / root of n."""
    s = wide * n**0.5 / (2 * 1.96)
    return (2 * 1.96 * s / narrow) ** 2


def work(n, wide, narrow):
    return {"factor": wide // narrow}


def in_proportion(n, wide, narrow):
    return n * wide / narrow


def root(n, wide, narrow):
    return n * (wide / narrow) ** 0.5
