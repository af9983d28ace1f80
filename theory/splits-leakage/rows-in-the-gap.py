def draw(rng):
    return {
        "days": int(rng.integers(20, 74)) * 5,
        "ahead": int(rng.choice([7, 14, 28, 30])),
        "test": int(rng.choice([14, 28, 30])),
    }


def answer(days, ahead, test):
    return days - test - ahead


def check(days, ahead, test):
    return sum(1 for day in range(1, days - test + 1) if day + ahead <= days - test)


def work(days, ahead, test):
    return {"before": days - test}


def no_gap(days, ahead, test):
    return days - test


def two_gaps(days, ahead, test):
    return days - test - 2 * ahead
