def draw(rng):
    while True:
        a = -int(rng.integers(2, 25)) / 4
        penalty = int(rng.integers(1, 13)) / 4
        if abs(a + 1 + penalty) > 0.1:
            return {"a": a, "penalty": penalty}


def answer(a, penalty):
    return min(a + penalty, 0.0)


def check(a, penalty):
    grid = [k / 4 for k in range(-40, 41)]
    return min(grid, key=lambda w: (w - a) ** 2 / 2 + penalty * abs(w))


def work(a, penalty):
    return {"left": abs(a) - penalty}


def ridge(a, penalty):
    return a / (1 + penalty)


def always_minus(a, penalty):
    return a - penalty


def unchanged(a, penalty):
    return a
