def draw(rng):
    return {"percent": int(rng.integers(5, 26)) * 2, "run": int(rng.choice([2, 3]))}


def answer(percent, run):
    p = percent / 100
    return (1 - p) ** (run - 1) * p


def check(percent, run):
    p = percent / 100
    return (1 - (1 - p) ** run) - (1 - (1 - p) ** (run - 1))


def work(percent, run):
    p = percent / 100
    return {
        "before": run - 1,
        "good": round(1 - p, 2),
        "bad": round(p, 2),
        "mean": 1 / p,
    }


def same(percent, run):
    return percent / 100


def one_more(percent, run):
    p = percent / 100
    return (1 - p) ** run * p


def until(percent, run):
    return 1 - (1 - percent / 100) ** run
