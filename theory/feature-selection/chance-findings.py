def draw(rng):
    return {
        "useless": int(rng.integers(4, 21)) * 100,
        "useful": int(rng.choice([10, 20, 30])),
        "level": int(rng.choice([1, 2, 5, 10])),
        "power": int(rng.choice([60, 70, 80, 90])),
    }


def answer(useless, useful, level, power):
    return useless * level / 100


def work(useless, useful, level, power):
    return {"passed": round(useless * level / 100 + useful * power / 100)}


def share_of_passed(useless, useful, level, power):
    return (useless * level / 100 + useful * power / 100) * level / 100


def none(useless, useful, level, power):
    return 0
