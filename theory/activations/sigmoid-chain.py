def draw(rng):
    return {
        "layers": int(rng.integers(2, 5)),
        "out": int(rng.choice([5, 10, 15, 20, 25, 30, 35, 40, 60, 65, 70, 75, 80, 85, 90, 95]))
        / 100,
    }


def answer(layers, out):
    return (out * (1 - out)) ** layers


def work(layers, out):
    return {"rest": round(1 - out, 3), "one": round(out * (1 - out), 4)}


def outputs(layers, out):
    return out**layers


def summed(layers, out):
    return layers * out * (1 - out)


def quarters(layers, out):
    return 0.25**layers
