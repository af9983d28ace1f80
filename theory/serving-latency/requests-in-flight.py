def draw(rng):
    return {
        "rate": int(rng.integers(2, 21)) * 20,
        "ms": int(rng.choice([25, 50, 75, 150, 200, 250, 400])),
    }


def answer(rate, ms):
    return rate * ms / 1000


def work(rate, ms):
    return {"seconds": ms / 1000}


def divided(rate, ms):
    return rate / ms


def all_of_them(rate, ms):
    return rate
