def draw(rng):
    return {
        "variance": int(rng.choice([4, 8, 10, 12, 16, 20])),
        "rho": float(rng.choice([0.2, 0.25, 0.4, 0.5, 0.6])),
        "trees": int(rng.choice([4, 5, 8, 10])),
    }


def answer(variance, rho, trees):
    return rho * variance + (1 - rho) / trees * variance


def check(variance, rho, trees):
    own, shared = trees * variance, trees * (trees - 1) * rho * variance
    return (own + shared) / trees**2


def work(variance, rho, trees):
    return {"floor": round(rho * variance, 3)}


def independent(variance, rho, trees):
    return variance / trees


def limit(variance, rho, trees):
    return rho * variance


def unchanged(variance, rho, trees):
    return variance
