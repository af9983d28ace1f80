def draw(rng):
    bad = rng.choice([1, 2, 3, 4, 5, 6, 8], size=2, replace=False)
    return {
        "share": int(rng.choice([20, 25, 30, 40, 60, 70, 75, 80])),
        "bad_a": int(bad[0]),
        "bad_b": int(bad[1]),
    }


def answer(share, bad_a, bad_b):
    a, b = share * bad_a, (100 - share) * bad_b
    return a / (a + b)


def check(share, bad_a, bad_b):
    odds = share / (100 - share) * bad_a / bad_b
    return odds / (1 + odds)


def work(share, bad_a, bad_b):
    return {"faulty_a": share * bad_a, "faulty_b": (100 - share) * bad_b}


def prior_only(share, bad_a, bad_b):
    return share / 100


def rates_only(share, bad_a, bad_b):
    return bad_a / (bad_a + bad_b)
