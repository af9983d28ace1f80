def draw(rng):
    return {
        "right": int(rng.choice([80, 85, 90, 92, 95])),
        "n": int(rng.integers(4, 15)),
    }


def answer(right, n):
    return (right / 100) ** n


def check(right, n):
    whole = 1.0
    for _ in range(n):
        whole *= right / 100
    return whole


def work(right, n):
    return {"share": right / 100}


def one_step(right, n):
    return right / 100


def linear(right, n):
    return 1 - n * (1 - right / 100)
