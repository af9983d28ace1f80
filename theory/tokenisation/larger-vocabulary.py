def draw(rng):
    before = int(rng.choice([32, 50, 64]))
    return {
        "d": int(rng.choice([500, 1000, 2000, 4000])),
        "before": before,
        "after": before + int(rng.integers(2, 15)) * 5,
    }


def answer(d, before, after):
    return 2 * (after - before) * 1000 * d / 1e6


def check(d, before, after):
    """Both tables, after and before."""
    return (2 * after * d - 2 * before * d) / 1000


def work(d, before, after):
    return {"more": after - before}


def one_table(d, before, after):
    return (after - before) * d / 1000


def whole(d, before, after):
    return 2 * after * d / 1000
