def draw(rng):
    return {"fair": int(rng.integers(2, 21)), "n": int(rng.integers(2, 7))}


def answer(fair, n):
    return 2**n / (2**n + fair)


def check(fair, n):
    coin = 1 / (fair + 1)
    return coin / (coin + fair * coin * 0.5**n)


def work(fair, n):
    return {"rare": 2**n}


def prior_only(fair, n):
    return 1 / (fair + 1)


def no_prior(fair, n):
    return 2**n / (2**n + 1)
