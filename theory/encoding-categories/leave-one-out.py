def draw(rng):
    while True:
        n = int(rng.choice([5, 6, 9, 11, 21]))
        drawn = {"n": n, "pos": int(rng.integers(1, n)), "own": int(rng.integers(0, 2))}
        value = answer(**drawn)
        if all(abs(f(**drawn) - value) > 0.02 for f in (with_itself, other_label)):
            return drawn


def answer(n, pos, own):
    return (pos - own) / (n - 1)


def work(n, pos, own):
    return {"others": n - 1, "left": pos - own}


def with_itself(n, pos, own):
    return pos / n


def other_label(n, pos, own):
    return (pos - 1 + own) / (n - 1)
