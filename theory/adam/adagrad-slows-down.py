def draw(rng):
    return {
        "g": int(rng.integers(2, 10)),
        "lr": float(rng.choice([0.1, 0.2, 0.5, 1.0])),
        "n": int(rng.choice([4, 9, 16, 25, 64, 100, 400])),
    }


def answer(g, lr, n):
    return lr / n**0.5


def check(g, lr, n):
    total = 0
    for _ in range(n):
        total += g * g
    return lr * g / total**0.5


def work(g, lr, n):
    return {"root": round(n**0.5)}


def by_count(g, lr, n):
    return lr / n


def like_rmsprop(g, lr, n):
    return lr
