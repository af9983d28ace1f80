import math


def draw(rng):
    c, b, a = sorted(int(n) for n in rng.choice(range(1, 10), 3, replace=False))
    return {"a2": a * a, "b2": b * b, "c2": c * c}


def answer(a2, b2, c2):
    a, b, c = math.sqrt(a2), math.sqrt(b2), math.sqrt(c2)
    return a / (a + b + c)


def check(a2, b2, c2):
    """Through logits, divided by the temperature."""
    weights = [math.exp(math.log(n) / 2) for n in (a2, b2, c2)]
    return weights[0] / sum(weights)


def work(a2, b2, c2):
    return {"a": math.isqrt(a2), "b": math.isqrt(b2), "c": math.isqrt(c2)}


def unchanged(a2, b2, c2):
    return a2 / (a2 + b2 + c2)


def sharpened(a2, b2, c2):
    return a2**2 / (a2**2 + b2**2 + c2**2)
