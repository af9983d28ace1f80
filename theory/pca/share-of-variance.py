def draw(rng):
    e4 = int(rng.integers(1, 4))
    e3 = e4 + int(rng.integers(1, 4))
    e2 = e3 + int(rng.integers(1, 5))
    return {"e1": e2 + int(rng.integers(2, 11)), "e2": e2, "e3": e3, "e4": e4}


def answer(e1, e2, e3, e4):
    return (e1 + e2) / (e1 + e2 + e3 + e4)


def check(e1, e2, e3, e4):
    return 1 - (e3 + e4) / (e1 + e2 + e3 + e4)


def work(e1, e2, e3, e4):
    return {"total": e1 + e2 + e3 + e4}


def equal(e1, e2, e3, e4):
    return 0.5


def first_only(e1, e2, e3, e4):
    return e1 / (e1 + e2 + e3 + e4)


def squared(e1, e2, e3, e4):
    return (e1**2 + e2**2) / (e1**2 + e2**2 + e3**2 + e4**2)
