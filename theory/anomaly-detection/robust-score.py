def draw(rng):
    m = int(rng.integers(40, 90))
    near = int(rng.integers(2, 7))
    wide = near + int(rng.integers(1, 6))
    return {
        "a": m - wide,
        "b": m - near,
        "m": m,
        "c": m + near,
        "d": m + int(rng.integers(6, 20)) * 10,
    }


def answer(a, b, m, c, d):
    deviations = sorted(abs(x - m) for x in (a, b, m, c, d))
    return (d - m) / deviations[2]


def check(a, b, m, c, d):
    """The second of the four that are not the median, here nearest on either side."""
    return (d - m) / max(m - b, c - m)


def work(a, b, m, c, d):
    return {"mad": c - m, "far": d - m}


def distance(a, b, m, c, d):
    return d - m


def mean_deviation(a, b, m, c, d):
    return (d - m) / (sum(abs(x - m) for x in (a, b, m, c, d)) / 5)
