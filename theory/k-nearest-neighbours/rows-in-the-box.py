def draw(rng):
    return {
        "n": int(rng.integers(1, 20)) * 100_000,
        "d": int(rng.integers(3, 6)),
        "percent": int(rng.choice([10, 20, 50])),
    }


def answer(n, d, percent):
    return n * (percent / 100) ** d


def check(n, d, percent):
    """Feature by feature."""
    for _ in range(d):
        n = n * percent / 100
    return n


def work(n, d, percent):
    return {"share": percent / 100}


def one_feature(n, d, percent):
    return n * percent / 100


def divided(n, d, percent):
    return n * percent / 100 / d
