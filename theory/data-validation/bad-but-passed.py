def draw(rng):
    bad = int(rng.integers(10, 31)) / 10
    return {"bad": bad, "sample": int(rng.integers(round(40 / bad), round(60 / bad) + 1))}


def answer(bad, sample):
    return 100 * (1 - bad / 100) ** sample


def check(bad, sample):
    passed = 100.0
    for _ in range(sample):
        passed -= passed * bad / 100
    return passed


def work(bad, sample):
    return {"share": round(bad / 100, 3), "rule": round(300 / bad)}


def linear(bad, sample):
    return 100 - bad * sample


def one_row(bad, sample):
    return 100 - bad


def found(bad, sample):
    return 100 - 100 * (1 - bad / 100) ** sample
