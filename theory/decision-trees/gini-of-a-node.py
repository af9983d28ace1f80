def draw(rng):
    while True:
        a, b = int(rng.integers(1, 17)), int(rng.integers(1, 17))
        c = 20 - a - b
        if c < 1:
            continue
        scale = int(rng.choice([1, 5]))
        drawn = {"a": a * scale, "b": b * scale, "c": c * scale}
        value = answer(**drawn)
        if abs(purity(**drawn) - value) > 0.05 and abs(errors(**drawn) - value) > 0.05:
            return drawn


def answer(a, b, c):
    n = a + b + c
    return 1 - (a / n) ** 2 - (b / n) ** 2 - (c / n) ** 2


def check(a, b, c):
    n = a + b + c
    return 2 * (a * b + a * c + b * c) / n**2


def work(a, b, c):
    n = a + b + c
    return {
        "pa": a / n,
        "pb": b / n,
        "pc": c / n,
        "squares": round((a * a + b * b + c * c) / n**2, 4),
    }


def purity(a, b, c):
    return 1 - answer(a, b, c)


def errors(a, b, c):
    return 1 - max(a, b, c) / (a + b + c)
