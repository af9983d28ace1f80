def draw(rng):
    while True:
        a = int(rng.integers(15, 21)) * 2
        b = int(rng.integers(9, 14)) * 2
        c = int(rng.integers(2, 6)) * 2
        if a + c != 2 * b:  # otherwise the second has exactly a third
            return {"a": a, "b": b, "c": c, "k": int(rng.integers(2, 4))}


def answer(a, b, c, k):
    return b / sum((a, b, c)[:k])


def check(a, b, c, k):
    """Softmax of logarithms, the rest at minus infinity."""
    import math

    logits = [math.log(one) for one in (a, b, c)][:k]
    return math.exp(logits[1]) / sum(math.exp(one) for one in logits)


def work(a, b, c, k):
    return {"kept": sum((a, b, c)[:k])}


def not_divided(a, b, c, k):
    return b / 100


def uniform(a, b, c, k):
    return 1 / k
