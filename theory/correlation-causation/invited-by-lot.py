def draw(rng):
    anyway = int(rng.choice([5, 10, 15, 20]))
    moved = int(rng.choice([20, 25, 40, 50]))
    y0 = int(rng.integers(30, 61))
    return {
        "taken": anyway + moved,
        "anyway": anyway,
        "y1": y0 + int(rng.integers(1, 7)) * 2,
        "y0": y0,
    }


def answer(taken, anyway, y1, y0):
    return (y1 - y0) / ((taken - anyway) / 100)


def check(taken, anyway, y1, y0):
    """With 1,000 users in each group: money gained for each further taker."""
    return (1000 * y1 - 1000 * y0) / (10 * taken - 10 * anyway)


def work(taken, anyway, y1, y0):
    return {
        "moved": taken - anyway,
        "difference": y1 - y0,
        "share": (taken - anyway) / 100,
    }


def invitation(taken, anyway, y1, y0):
    return y1 - y0


def ignores_anyway(taken, anyway, y1, y0):
    return (y1 - y0) / (taken / 100)
