def draw(rng):
    trained = int(rng.choice([2048, 4096]))
    factor = int(rng.choice([2, 4, 8]))
    return {
        "trained": trained,
        "longer": trained * factor,
        "theta": float(rng.choice([0.1, 0.01, 0.001])),
        "p": int(rng.integers(3, 20)) * 100 * factor // 2,
    }


def answer(trained, longer, theta, p):
    return p * trained / longer * theta


def check(trained, longer, theta, p):
    """The same share of the way through a shorter text."""
    return p / longer * trained * theta


def work(trained, longer, theta, p):
    return {"factor": longer // trained}


def unsqueezed(trained, longer, theta, p):
    return p * theta


def stretched(trained, longer, theta, p):
    return p * longer / trained * theta
