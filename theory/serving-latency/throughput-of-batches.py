def draw(rng):
    return {
        "fixed": int(rng.choice([8, 12, 16, 20])),
        "each": int(rng.choice([1, 2, 4])),
        "size": int(rng.choice([4, 8, 10, 16, 20, 32])),
    }


def answer(fixed, each, size):
    return 1000 * size / (fixed + each * size)


def check(fixed, each, size):
    return 1000 / (fixed / size + each)


def work(fixed, each, size):
    return {"batch": fixed + each * size, "single": round(1000 / (fixed + each), 1)}


def batches(fixed, each, size):
    return 1000 / (fixed + each * size)


def one_by_one(fixed, each, size):
    return 1000 / (fixed + each)
