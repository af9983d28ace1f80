def draw(rng):
    tpr, fpr = int(rng.integers(60, 91)), int(rng.integers(5, 36))
    while abs(100 - tpr - fpr) < 5:
        tpr, fpr = int(rng.integers(60, 91)), int(rng.integers(5, 36))
    return {"tpr": tpr, "fpr": fpr}


def answer(tpr, fpr):
    return (100 + tpr - fpr) / 200


def check(tpr, fpr):
    """By pairs: those won, and half of those that are tied."""
    t, f = tpr / 100, fpr / 100
    return t * (1 - f) + (t * f + (1 - t) * (1 - f)) / 2


def rectangle(tpr, fpr):
    return tpr * (100 - fpr) / 10_000


def recall(tpr, fpr):
    return tpr / 100
