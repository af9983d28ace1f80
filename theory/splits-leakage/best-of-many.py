def draw(rng):
    return {
        "rows": int(rng.integers(1, 21)) * 1000,
        "test": int(rng.choice([10, 20, 30, 40])),
        "val": int(rng.choice([10, 20, 25, 30])),
    }


def answer(rows, test, val):
    return rows * (100 - test) * (100 - val) // 10_000


def work(rows, test, val):
    return {"rest": rows * (100 - test) // 100}


def of_the_whole(rows, test, val):
    return rows * (100 - test - val) / 100


def no_validation(rows, test, val):
    return rows * (100 - test) / 100
