def draw(rng):
    return {
        "label": int(rng.integers(0, 2)),
        "x": int(rng.integers(2, 9)),
        "p": float(rng.choice([0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9])),
    }


def answer(label, x, p):
    return (p - label) * x


def work(label, x, p):
    return {"error": round(p - label, 2)}


def squared(label, x, p):
    return (p - label) * p * (1 - p) * x


def sign(label, x, p):
    return (label - p) * x


def no_feature(label, x, p):
    return p - label
