def draw(rng):
    u1 = int(rng.integers(11, 16)) * 5
    u2 = int(rng.integers(4, 9)) * 5
    gains = rng.choice([5, 10, 15, 20], size=2, replace=False)
    return {
        "t1": u1 + int(gains[0]),
        "u1": u1,
        "t2": u2 + int(gains[1]),
        "u2": u2,
        "a": int(rng.choice([10, 20])),
        "b": int(rng.choice([80, 90])),
        "m": int(rng.choice([20, 30, 40, 60, 70, 80])),
    }


def answer(t1, u1, t2, u2, a, b, m):
    return m / 100 * (t1 - u1) + (1 - m / 100) * (t2 - u2)


def check(t1, u1, t2, u2, a, b, m):
    """The whole population treated, less the whole population untreated."""
    return (m * t1 + (100 - m) * t2) / 100 - (m * u1 + (100 - m) * u2) / 100


def work(t1, u1, t2, u2, a, b, m):
    return {
        "n": 100 - m,
        "gain1": t1 - u1,
        "gain2": t2 - u2,
        "mild": m / 100,
        "severe": round(1 - m / 100, 2),
        "crude_shown": crude(t1, u1, t2, u2, a, b, m),
    }


def crude(t1, u1, t2, u2, a, b, m):
    return (a * t1 + (100 - a) * t2 - b * u1 - (100 - b) * u2) / 100


def unweighted(t1, u1, t2, u2, a, b, m):
    return (t1 - u1 + t2 - u2) / 2
