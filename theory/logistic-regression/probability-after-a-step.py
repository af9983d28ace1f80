import math


def draw(rng):
    return {
        "before": float(rng.choice([0.1, 0.2, 0.25, 0.4, 0.5])),
        "factor": int(rng.choice([2, 3, 4, 5])),
        "steps": int(rng.choice([1, 2, 3])),
    }


def answer(before, factor, steps):
    odds = before / (1 - before) * factor**steps
    return odds / (1 + odds)


def check(before, factor, steps):
    z = math.log(before / (1 - before)) + steps * math.log(factor)
    return 1 / (1 + math.exp(-z))


def work(before, factor, steps):
    odds = before / (1 - before)
    return {"odds_before": round(odds, 4), "odds_after": round(odds * factor**steps, 4)}


def times_probability(before, factor, steps):
    return before * factor**steps


def added(before, factor, steps):
    return before + steps * math.log(factor)


def odds_only(before, factor, steps):
    return before / (1 - before) * factor**steps
