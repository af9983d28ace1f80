import math


def draw(rng):
    return {
        "ab": float(rng.choice([1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0])),
        "bc": float(rng.choice([1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0])),
    }


def answer(ab, bc):
    return ab * bc / (ab * bc + 1)


def check(ab, bc):
    """By rewards: C has 0."""
    b = math.log(bc)
    a = b + math.log(ab)
    return 1 / (1 + math.exp(-a))


def work(ab, bc):
    return {"odds": ab * bc}


def product(ab, bc):
    return ab / (1 + ab) * bc / (1 + bc)


def first_only(ab, bc):
    return ab / (1 + ab)
