def draw(rng):
    return {"a": int(rng.integers(3, 14)), "b": int(rng.integers(3, 14))}


def answer(a, b):
    return a * (a + 1) // 2 + b * (b + 1) // 2


def check(a, b):
    """The whole triangle, less what the second text sees of the first."""
    n = a + b
    return n * (n + 1) // 2 - a * b


def work(a, b):
    return {
        "a1": a + 1,
        "b1": b + 1,
        "first": a * (a + 1) // 2,
        "second": b * (b + 1) // 2,
    }


def leaky(a, b):
    n = a + b
    return n * (n + 1) // 2


def squares(a, b):
    return a * a + b * b
