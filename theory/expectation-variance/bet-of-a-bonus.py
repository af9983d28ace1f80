def draw(rng):
    return {
        "fee": int(rng.integers(4, 13)),
        "percent": int(rng.choice([10, 20, 30, 40, 50, 60, 80])),
        "bonus": int(rng.choice([2, 3, 4, 5, 10])),
    }


def answer(fee, percent, bonus):
    p = percent / 100
    return bonus**2 * p * (1 - p)


def check(fee, percent, bonus):
    """The mean of the squares, less the square of the mean."""
    p = percent / 100
    mean = (1 - p) * fee + p * (fee + bonus)
    return (1 - p) * fee**2 + p * (fee + bonus) ** 2 - mean**2


def work(fee, percent, bonus):
    return {"pq": round(percent * (100 - percent) / 10_000, 4)}


def with_fee(fee, percent, bonus):
    p = percent / 100
    return (1 - p) * fee**2 + p * (fee + bonus) ** 2


def factor_once(fee, percent, bonus):
    p = percent / 100
    return bonus * p * (1 - p)
