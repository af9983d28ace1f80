import math


def draw(rng):
    near, far = [(1, 7), (7, 17), (7, 23)][rng.integers(3)]
    mean = int(rng.integers(24, 40))
    first = rng.permutation([mean - far, mean - near, mean + near, mean + far])
    second = rng.integers(1, 50, 4)
    while second[3] == first[3]:
        second = rng.integers(1, 50, 4)
    return {"first": [int(n) for n in first], "second": [int(n) for n in second]}


def answer(first, second):
    mean = sum(first) / 4
    return (first[3] - mean) / math.sqrt(sum((x - mean) ** 2 for x in first) / 4)


def check(first, second):
    mean = sum(first) / 4
    return (first[3] - mean) / math.sqrt(sum(x * x for x in first) / 4 - mean**2)


def work(first, second):
    mean = sum(first) / 4
    return {
        "mean": mean,
        "variance": sum((x - mean) ** 2 for x in first) / 4,
        "last": first[3],
    }


def batch_norm(first, second):
    return 1.0 if first[3] > second[3] else -1.0


def centred(first, second):
    return first[3] - sum(first) / 4


def by_variance(first, second):
    mean = sum(first) / 4
    return (first[3] - mean) / (sum((x - mean) ** 2 for x in first) / 4)
