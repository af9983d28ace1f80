def draw(rng):
    period = int(rng.integers(3, 13)) * 10
    return {
        "period": period,
        "run": int(rng.integers(4, 25)),
        "ttl": int(rng.integers(1, 7)) * 5,
    }


def answer(period, run, ttl):
    return period + run + ttl


def work(period, run, ttl):
    return {"before": period + run}


def no_run(period, run, ttl):
    return period + ttl


def no_cache(period, run, ttl):
    return period + run


def slowest(period, run, ttl):
    return max(period, run, ttl)
