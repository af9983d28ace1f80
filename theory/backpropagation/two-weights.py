def draw(rng):
    x, w1, w2 = (int(n) for n in rng.integers(2, 6, 3))
    while x * w2 == x * w1 or w2 == w1:
        x, w1, w2 = (int(n) for n in rng.integers(2, 6, 3))
    error = int(rng.choice([-3, -2, -1, 1, 2, 3]))
    return {"x": x, "w1": w1, "w2": w2, "y": x * w1 * w2 - error}


def loss(x, w1, w2, y):
    return (w2 * max(0.0, w1 * x) - y) ** 2


def answer(x, w1, w2, y):
    return 2 * (w2 * w1 * x - y) * w2 * x


def check(x, w1, w2, y):
    """By a central difference, exact for a square."""
    return (loss(x, w1 + 0.01, w2, y) - loss(x, w1 - 0.01, w2, y)) / 0.02


def work(x, w1, w2, y):
    return {"h": w1 * x, "out": w2 * w1 * x, "error": w2 * w1 * x - y}


def for_w2(x, w1, w2, y):
    return 2 * (w2 * w1 * x - y) * w1 * x


def without_w2(x, w1, w2, y):
    return 2 * (w2 * w1 * x - y) * x
