def draw(rng):
    a0 = int(rng.integers(20, 60)) * 10
    s0 = a0 + int(rng.choice([-1, 1])) * int(rng.integers(8, 15)) * 10
    trend = int(rng.integers(2, 8)) * 5
    return {
        "a0": a0,
        "a1": a0 + trend + int(rng.integers(2, 12)) * 5,
        "s0": s0,
        "s1": s0 + trend,
    }


def answer(a0, a1, s0, s1):
    return (a1 - a0) - (s1 - s0)


def check(a0, a1, s0, s1):
    """The gap afterwards, less the gap before."""
    return (a1 - s1) - (a0 - s0)


def before_after(a0, a1, s0, s1):
    return a1 - a0


def after_only(a0, a1, s0, s1):
    return a1 - s1
