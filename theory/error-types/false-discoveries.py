def draw(rng):
    return {
        "real": int(rng.integers(2, 31)) * 10,
        "power": int(rng.choice([50, 60, 70, 80, 90])),
    }


def answer(real, power):
    alarms = (1000 - real) * 0.05
    return alarms / (alarms + real * power / 100)


def check(real, power):
    """By odds: those before, times the likelihood ratio."""
    odds = (1000 - real) / real * 5 / power
    return odds / (1 + odds)


def work(real, power):
    null = 1000 - real
    return {
        "null": null,
        "found": round(real * power / 100, 1),
        "alarms": round(null * 0.05, 1),
    }


def alpha_itself(real, power):
    return 0.05


def of_all(real, power):
    return (1000 - real) * 0.05 / 1000
