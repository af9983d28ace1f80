def draw(rng):
    return {
        "share": int(rng.choice([4, 5, 10, 20, 25, 40, 50])),
        "devices": int(rng.choice([4, 5, 8, 10, 16, 20])),
    }


def answer(share, devices):
    return 100 / (share + (100 - share) / devices)


def check(share, devices):
    s = share / 100
    return devices / (1 + s * (devices - 1))


def work(share, devices):
    return {
        "rest": 100 - share,
        "time": share + (100 - share) / devices,
        "limit_shown": 100 / share,
    }


def linear(share, devices):
    return devices


def limit(share, devices):
    return 100 / share


def discounted(share, devices):
    return devices * (100 - share) / 100
