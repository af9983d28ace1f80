def draw(rng):
    w, x = int(rng.integers(1, 6)), int(rng.integers(1, 6))
    return {
        "w": w,
        "x": x,
        "b": -w * x - int(rng.integers(2, 21)),
        "slope": float(rng.choice([0.1, 0.2, 0.25])),
    }


def answer(w, x, b, slope):
    return slope * (w * x + b)


def check(w, x, b, slope):
    z = w * x + b
    return max(z, slope * z)


def work(w, x, b, slope):
    return {"z": w * x + b}


def plain(w, x, b, slope):
    return 0


def linear(w, x, b, slope):
    return w * x + b


def turned(w, x, b, slope):
    return -slope * (w * x + b)
