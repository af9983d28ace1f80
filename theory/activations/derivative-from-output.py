def draw(rng):
    return {
        "name": str(rng.choice(["sigmoid", "tanh"])),
        "out": int(rng.integers(3, 41)) * 2 / 100,
    }


def answer(name, out):
    return out * (1 - out) if name == "sigmoid" else 1 - out * out


def check(name, out):
    return out - out**2 if name == "sigmoid" else (1 - out) * (1 + out)


def other(name, out):
    return 1 - out * out if name == "sigmoid" else out * (1 - out)


def rest(name, out):
    return 1 - out
