def draw(rng):
    ms = int(rng.choice([4, 5, 8, 10, 20, 25, 40, 50]))
    load = int(rng.integers(60, 93)) / 100
    return {"ms": ms, "rate": max(1, round(load * 1000 / ms))}


def answer(ms, rate):
    return ms / (1 - rate * ms / 1000)


def check(ms, rate):
    # Requests inside, by their distribution, then Little's law.
    load = rate * ms / 1000
    inside = sum(count * (1 - load) * load**count for count in range(5000))
    return inside / rate * 1000


def work(ms, rate):
    load = rate * ms / 1000
    return {
        "seconds": ms / 1000,
        "load": round(load, 3),
        "percent": round(100 * load, 1),
        "waiting": round(ms / (1 - load) - ms, 1),
    }


def no_wait(ms, rate):
    return ms


def linear(ms, rate):
    return ms * (1 + rate * ms / 1000)


def busy(ms, rate):
    return 1000 / rate
