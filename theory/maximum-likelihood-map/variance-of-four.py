def draw(rng):
    mean = int(rng.integers(8, 31))
    d, e = (int(one) for one in rng.choice([1, 2, 3, 4, 5, 6], size=2, replace=False))
    values = [mean - d, mean + e, mean - e, mean + d]
    return {f"x{i + 1}": value for i, value in enumerate(values)}


def answer(x1, x2, x3, x4):
    values = (x1, x2, x3, x4)
    return sum((x - sum(values) / 4) ** 2 for x in values) / 4


def check(x1, x2, x3, x4):
    """The mean of the squares, less the square of the mean."""
    values = (x1, x2, x3, x4)
    return sum(x * x for x in values) / 4 - (sum(values) / 4) ** 2


def work(x1, x2, x3, x4):
    return {"mean": (x1 + x2 + x3 + x4) // 4, "squares": answer(x1, x2, x3, x4) * 4}


def unbiased(x1, x2, x3, x4):
    return answer(x1, x2, x3, x4) * 4 / 3


def around_zero(x1, x2, x3, x4):
    return (x1 * x1 + x2 * x2 + x3 * x3 + x4 * x4) / 4
