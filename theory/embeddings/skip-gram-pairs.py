def draw(rng):
    return {"length": int(rng.integers(8, 31)), "window": int(rng.integers(2, 5))}


def answer(length, window):
    return sum(2 * (length - k) for k in range(1, window + 1))


def check(length, window):
    return sum(1 for i in range(length) for j in range(length) if i != j and abs(i - j) <= window)


def work(length, window):
    return {"couples": sum(length - k for k in range(1, window + 1))}


def no_edges(length, window):
    return 2 * window * length


def one_side(length, window):
    return sum(length - k for k in range(1, window + 1))
