def draw(rng):
    total = int(rng.choice([16, 20, 25, 32, 40, 50, 64, 80, 100, 125, 160, 200]))
    while True:
        w1, w2, w3 = (int(one) for one in rng.integers(1, total // 2, size=3))
        w4 = total - w1 - w2 - w3
        if w4 > 0 and mean_of_rates(w1, w2, w3, w4) > 1.2 * 4 / total:
            return {"w1": w1, "w2": w2, "w3": w3, "w4": w4}


def answer(w1, w2, w3, w4):
    return 4 / (w1 + w2 + w3 + w4)


def check(w1, w2, w3, w4):
    """Where the slope of the log-likelihood changes its sign."""
    total, low, high = w1 + w2 + w3 + w4, 0.0, 10.0
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if 4 / middle > total else (low, middle)
    return low


def work(w1, w2, w3, w4):
    return {"total": w1 + w2 + w3 + w4}


def mean_wait(w1, w2, w3, w4):
    return (w1 + w2 + w3 + w4) / 4


def mean_of_rates(w1, w2, w3, w4):
    return (1 / w1 + 1 / w2 + 1 / w3 + 1 / w4) / 4
