def draw(rng):
    a, b, c = (float(n) for n in rng.choice([-0.5, -0.2, 0.1, 0.2, 0.5, 1.0], 3))
    while abs((1 + a) * (1 + b) * (1 + c) - 1 - a * b * c) < 0.1:
        a, b, c = (float(n) for n in rng.choice([-0.5, -0.2, 0.1, 0.2, 0.5, 1.0], 3))
    return {"a": a, "b": b, "c": c}


def answer(a, b, c):
    return (1 + a) * (1 + b) * (1 + c)


def check(a, b, c):
    """The sum over all eight paths."""
    return 1 + a + b + c + a * b + a * c + b * c + a * b * c


def work(a, b, c):
    return {
        "fa": round(1 + a, 1),
        "fb": round(1 + b, 1),
        "fc": round(1 + c, 1),
        "without": round(a * b * c, 4),
    }


def plain(a, b, c):
    return a * b * c


def one_shortcut(a, b, c):
    return 1 + a * b * c
