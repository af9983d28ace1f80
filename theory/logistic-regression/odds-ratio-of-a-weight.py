import math


def draw(rng):
    low = int(rng.integers(1, 9)) / 4
    times = int(rng.integers(4, 17)) / 2
    return {"low": low, "high": low * times}


def answer(low, high):
    return high / low


def check(low, high):
    return math.exp(math.log(high) - math.log(low))


def work(low, high):
    return {
        "weight_shown": math.log(high / low),
        "p_low": low / (1 + low),
        "p_high": high / (1 + high),
    }


def difference(low, high):
    return high - low if abs(high - low - high / low) > 0.3 else math.nan


def weight(low, high):
    return math.log(high / low)


def risk_ratio(low, high):
    return high / (1 + high) / (low / (1 + low))
