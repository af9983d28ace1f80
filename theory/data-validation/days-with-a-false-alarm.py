def draw(rng):
    rate = int(rng.integers(10, 26)) / 10
    return {"checks": int(rng.integers(round(20 / rate), round(55 / rate) + 1)), "rate": rate}


def answer(checks, rate):
    return 100 * (1 - (1 - rate / 100) ** checks)


def check(checks, rate):
    quiet = 1.0
    for _ in range(checks):
        quiet -= quiet * rate / 100
    return 100 - 100 * quiet


def work(checks, rate):
    quiet = 100 * (1 - rate / 100) ** checks
    return {"share": round(rate / 100, 3), "quiet_days": round(quiet, 1)}


def added(checks, rate):
    return checks * rate


def single(checks, rate):
    return rate


def quiet(checks, rate):
    return 100 * (1 - rate / 100) ** checks
