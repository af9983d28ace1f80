def draw(rng):
    return {
        "layers": int(rng.choice([10, 20, 30, 40])),
        "d": int(rng.choice([1000, 2000, 4000, 5000])),
        "r": int(rng.choice([4, 8, 16, 32])),
        "matrices": int(rng.choice([2, 4])),
    }


def answer(layers, d, r, matrices):
    return layers * matrices * 2 * r * d / 1e6


def check(layers, d, r, matrices):
    """As a share of the full matrices."""
    return full(layers, d, r, matrices) * 2 * r / d


def work(layers, d, r, matrices):
    return {"each": 2 * r * d, "percent": round(200 * r / d, 2)}


def one_factor(layers, d, r, matrices):
    return layers * matrices * r * d / 1e6


def full(layers, d, r, matrices):
    return layers * matrices * d * d / 1e6
