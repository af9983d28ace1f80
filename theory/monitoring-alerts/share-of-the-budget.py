def draw(rng):
    return {
        "slo": float(rng.choice([99.0, 99.5, 99.8, 99.9])),
        "minutes": int(rng.choice([10, 15, 20, 30, 40, 50])),
        "bad": int(rng.choice([10, 20, 25, 40, 50, 60, 80])),
    }


def answer(slo, minutes, bad):
    return 100 * minutes * bad / (43200 * (100 - slo))


def check(slo, minutes, bad):
    failed = minutes / 43200 * bad / 100
    return 100 * failed / (1 - slo / 100)


def work(slo, minutes, bad):
    allowed = round(100 - slo, 2)
    return {
        "allowed": allowed,
        "full": round(minutes * bad / 100, 2),
        "budget": round(432 * allowed, 1),
    }


def all_failed(slo, minutes, bad):
    return 100 * minutes * 100 / (43200 * (100 - slo))


def of_a_day(slo, minutes, bad):
    return 100 * minutes * bad / (1440 * (100 - slo))


def of_all(slo, minutes, bad):
    return minutes * bad / 43200
