import math


def draw(rng):
    lr = float(rng.choice([0.1, 0.2, 0.5]))
    g = float(rng.choice([0.01, 0.04, 5.0, 20.0, 50.0])) * float(rng.choice([-1, 1]))
    return {"w": int(rng.integers(1, 10)), "g": round(g, 2), "lr": lr}


def answer(w, g, lr):
    return w - math.copysign(lr, g)


def check(w, g, lr):
    """By the whole formula."""
    m, v = (1 - 0.9) * g, (1 - 0.999) * g * g
    return w - lr * (m / (1 - 0.9)) / math.sqrt(v / (1 - 0.999))


def work(w, g, lr):
    return {
        "sign": "positive" if g > 0 else "negative",
        "way": "get smaller" if g > 0 else "get larger",
    }


def like_sgd(w, g, lr):
    return w - lr * g


def uncorrected(w, g, lr):
    return w - math.copysign(lr * 0.1 / math.sqrt(0.001), g)


def wrong_sign(w, g, lr):
    return w + math.copysign(lr, g)
