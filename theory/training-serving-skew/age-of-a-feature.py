def draw(rng):
    period = int(rng.integers(4, 19)) * 10
    return {"period": period, "run": int(rng.integers(3, period // 4 + 3))}


def answer(period, run):
    return run + period / 2


def check(period, run):
    ages = [run + (minute + 0.5) * period / 1000 for minute in range(1000)]
    return sum(ages) / len(ages)


def work(period, run):
    return {"most": period + run}


def no_run(period, run):
    return period / 2


def oldest(period, run):
    return run + period


def period_only(period, run):
    return period
