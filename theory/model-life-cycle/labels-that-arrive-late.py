def draw(rng):
    daily = int(rng.choice([20, 40, 50, 100]))
    return {
        "daily": daily,
        "delay": int(rng.choice([30, 45, 60, 90])),
        "needed": daily * int(rng.integers(5, 41)),
    }


def answer(daily, delay, needed):
    return needed / daily + delay


def work(daily, delay, needed):
    return {"days": needed // daily}


def no_delay(daily, delay, needed):
    return needed / daily


def delay_only(daily, delay, needed):
    return delay
