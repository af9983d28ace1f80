def draw(rng):
    return {
        "size": int(rng.integers(2, 10)),
        "plus": int(rng.choice([55, 60, 65, 70, 75, 80, 90])),
        "lr": float(rng.choice([0.1, 0.01, 0.02])),
    }


def answer(size, plus, lr):
    return lr * (2 * plus - 100) / 100


def check(size, plus, lr):
    p = plus / 100
    mean = p * size - (1 - p) * size
    square = p * size**2 + (1 - p) * size**2
    return lr * mean / square**0.5


def work(size, plus, lr):
    return {
        "share": plus / 100,
        "rest": round(1 - plus / 100, 2),
        "mean": round(size * (2 * plus - 100) / 100, 2),
    }


def full_step(size, plus, lr):
    return lr


def momentum_only(size, plus, lr):
    return lr * size * (2 * plus - 100) / 100
