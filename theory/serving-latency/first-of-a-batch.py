def draw(rng):
    gap = int(rng.choice([2, 3, 4, 5, 6, 8]))
    return {
        "gap": gap,
        "wait": gap * int(rng.integers(2, 7)) + 1,
        "size": int(rng.choice([16, 32])),
        "fixed": int(rng.choice([8, 12, 16, 20])),
        "each": int(rng.choice([1, 2, 3])),
    }


def answer(gap, wait, size, fixed, each):
    return wait + fixed + each * (1 + wait // gap)


def check(gap, wait, size, fixed, each):
    batch = [arrival for arrival in range(0, gap * size, gap) if arrival <= wait]
    return wait + fixed + each * len(batch)


def work(gap, wait, size, fixed, each):
    count = 1 + wait // gap
    return {
        "count": count,
        "more": count - 1,
        "gpu": fixed + each * count,
        "filling": gap * (size - 1),
    }


def full(gap, wait, size, fixed, each):
    return gap * (size - 1) + fixed + each * size


def no_wait(gap, wait, size, fixed, each):
    return fixed + each * (1 + wait // gap)


def alone(gap, wait, size, fixed, each):
    return wait + fixed + each
