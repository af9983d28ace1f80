def draw(rng):
    return {
        "weights": float(rng.choice([1, 1.5, 2, 3, 4, 6, 7, 8, 12, 13])),
        "devices": int(rng.choice([2, 4, 8, 16, 32])),
    }


def answer(weights, devices):
    return 16 * weights / devices


def check(weights, devices):
    return sum(size * weights / devices for size in (2, 2, 4, 4, 4))


def work(weights, devices):
    return {"all": 16 * weights}


def weights_only(weights, devices):
    return 2 * weights / devices


def unsharded(weights, devices):
    return 16 * weights


def one_moment(weights, devices):
    return 12 * weights / devices
