def draw(rng):
    return {
        "a": int(rng.integers(3, 9)),
        "b": int(rng.integers(3, 9)),
        "k": int(rng.choice([3, 4, 5, 10])),
    }


def answer(a, b, k):
    return a * b * k + 1


def check(a, b, k):
    return sum(1 for _ in range(a) for _ in range(b) for _ in range(k)) + 1


def settings(a, b, k):
    return a * b


def one_by_one(a, b, k):
    return (a + b) * k + 1
