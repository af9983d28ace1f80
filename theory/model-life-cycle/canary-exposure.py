def draw(rng):
    return {
        "rate": int(rng.choice([500, 1000, 2000, 3000])),
        "share": int(rng.choice([1, 2, 5, 10])),
        "bad": int(rng.choice([10, 20, 30, 40])),
        "minutes": int(rng.choice([10, 15, 20, 30])),
    }


def answer(rate, share, bad, minutes):
    return rate * minutes * share / 100 * bad / 100


def work(rate, share, bad, minutes):
    total = rate * minutes
    return {
        "total": total,
        "seen": total * share // 100,
        "hundredfold": total * bad // 100,
    }


def full(rate, share, bad, minutes):
    return rate * minutes * bad / 100


def all_seen(rate, share, bad, minutes):
    return rate * minutes * share / 100
