import math


def draw(rng):
    return {"bad": int(rng.integers(5, 61)) / 10, "sure": int(rng.choice([90, 95, 98, 99]))}


def answer(bad, sure):
    return math.ceil(math.log(1 - sure / 100) / math.log(1 - bad / 100))


def check(bad, sure):
    rows, missed = 0, 1.0
    while missed > (100 - sure) / 100 + 1e-12:
        rows, missed = rows + 1, missed * (1 - bad / 100)
    return rows


def work(bad, sure):
    return {
        "sound": round(1 - bad / 100, 4),
        "miss": round(1 - sure / 100, 2),
        "goal": sure / 100,
        "exact": round(math.log(1 - sure / 100) / math.log(1 - bad / 100), 1),
    }


def swapped(bad, sure):
    return math.ceil(math.log(sure / 100) / math.log(1 - bad / 100))


def on_average(bad, sure):
    return 100 / bad
