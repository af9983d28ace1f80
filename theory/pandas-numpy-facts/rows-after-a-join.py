def draw(rng):
    a1, b1, c1 = (int(n) for n in rng.integers(2, 10, 3))
    a2, b2 = (int(n) for n in rng.integers(2, 5, 2))
    return {"a1": a1, "b1": b1, "c1": c1, "a2": a2, "b2": b2}


def answer(a1, b1, c1, a2, b2):
    return a1 * a2 + b1 * b2 + c1


def check(a1, b1, c1, a2, b2):
    """Row by row."""
    left = ["A"] * a1 + ["B"] * b1 + ["C"] * c1
    right = ["A"] * a2 + ["B"] * b2
    return sum(max(1, right.count(key)) for key in left)


def left_rows(a1, b1, c1, a2, b2):
    return a1 + b1 + c1


def inner(a1, b1, c1, a2, b2):
    return a1 * a2 + b1 * b2
