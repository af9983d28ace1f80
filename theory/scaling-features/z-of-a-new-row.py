def draw(rng):
    mean, std = int(rng.integers(2, 9)) * 10, int(rng.choice([4, 5, 8, 10, 20]))
    k = int(rng.choice([-6, -5, -4, -3, 3, 4, 5, 6])) / 2
    shift = int(rng.choice([-6, -3, 3, 6]))
    return {
        "mean": mean,
        "std": std,
        "test_mean": mean + shift,
        "x": int(mean + k * std),
    }


def answer(mean, std, test_mean, x):
    return (x - mean) / std


def test_mean_used(mean, std, test_mean, x):
    return (x - test_mean) / std


def by_variance(mean, std, test_mean, x):
    return (x - mean) / std**2


def not_centred(mean, std, test_mean, x):
    return x / std
