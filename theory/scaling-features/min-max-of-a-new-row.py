def draw(rng):
    low = int(rng.integers(1, 6)) * 10
    span = int(rng.choice([20, 40, 60, 80]))
    while True:
        x = low + span + span * int(rng.integers(2, 16)) // 20
        drawn = {"low": low, "high": low + span, "x": x}
        if abs(by_high(**drawn) - answer(**drawn)) > 0.07:
            return drawn
        low += 10


def answer(low, high, x):
    return (x - low) / (high - low)


def check(low, high, x):
    return 1 + (x - high) / (high - low)


def clipped(low, high, x):
    return 1


def by_high(low, high, x):
    return x / high
