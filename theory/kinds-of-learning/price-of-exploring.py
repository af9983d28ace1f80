def draw(rng):
    best = int(rng.integers(8, 17)) * 2
    others = [int(rng.integers(1, 4)) * 2 for _ in range(3)]
    place = int(rng.integers(0, 4))
    rates = [*others[:place], best, *others[place:]]
    return {
        **{f"c{i + 1}": rate for i, rate in enumerate(rates)},
        "epsilon": int(rng.choice([10, 20, 40])),
    }


def answer(c1, c2, c3, c4, epsilon):
    rates = (c1, c2, c3, c4)
    return (1 - epsilon / 100) * max(rates) + epsilon / 100 * sum(rates) / 4


def check(c1, c2, c3, c4, epsilon):
    """By how often each is shown."""
    rates = (c1, c2, c3, c4)
    shown = [epsilon / 400 + (1 - epsilon / 100) * (rate == max(rates)) for rate in rates]
    return sum(s * rate for s, rate in zip(shown, rates))


def work(c1, c2, c3, c4, epsilon):
    rates = (c1, c2, c3, c4)
    return {
        "mean": sum(rates) / 4,
        "best": max(rates),
        "share": epsilon / 100,
        "rest": 1 - epsilon / 100,
    }


def exploring_earns_nothing(c1, c2, c3, c4, epsilon):
    return (1 - epsilon / 100) * max(c1, c2, c3, c4)


def best_excluded(c1, c2, c3, c4, epsilon):
    rates = (c1, c2, c3, c4)
    best = max(rates)
    return (1 - epsilon / 100) * best + epsilon / 100 * (sum(rates) - best) / 3
