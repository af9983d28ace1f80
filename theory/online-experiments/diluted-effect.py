def draw(rng):
    return {
        "share": int(rng.choice([4, 5, 8, 10, 20, 25, 40, 50])),
        "users": int(rng.integers(2, 21)) * 400,
    }


def answer(share, users):
    return users * (100 / share) ** 2


def check(share, users):
    # With the effect 1 among those who saw it, users = 16 variances.
    effect = share / 100
    return 16 * (users / 16) / (effect * effect)


def work(share, users):
    return {"part": share / 100, "visitors": round(users * 100 / share)}


def once(share, users):
    return users * 100 / share


def same(share, users):
    return users
