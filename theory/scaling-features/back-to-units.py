def draw(rng):
    return {
        "mean": int(rng.integers(3, 10)) * 10,
        "std": int(rng.choice([4, 5, 8, 10, 20])),
        "weight": int(rng.choice([2, 3, 6, 8, 12, 15, 18])),
    }


def answer(mean, std, weight):
    return weight / std


def check(mean, std, weight):
    return weight * ((mean + 1 - mean) / std - (mean - mean) / std)


def as_it_is(mean, std, weight):
    return weight


def multiplied(mean, std, weight):
    return weight * std


def with_mean(mean, std, weight):
    return weight * (1 - mean) / std
