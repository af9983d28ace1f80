import math


def draw(rng):
    ratio = int(rng.choice([2, 3, 4, 9]))
    parts = ratio + 1
    first = int(rng.integers(1, 12))
    gap = int(rng.integers(1, 5)) * parts
    return {"ratio": ratio, "first": first, "second": first + gap}


def answer(ratio, first, second):
    return (first + ratio * second) / (ratio + 1)


def check(ratio, first, second):
    scores = [1, 1 + math.log(ratio)]
    weights = [math.exp(s) for s in scores]
    return (weights[0] * first + weights[1] * second) / sum(weights)


def work(ratio, first, second):
    return {"parts": ratio + 1}


def plain_mean(ratio, first, second):
    return (first + second) / 2


def best_only(ratio, first, second):
    return second
