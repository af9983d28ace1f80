def draw(rng):
    return {
        "n": int(rng.integers(16, 65)),
        "k": int(rng.choice([5, 7])),
        "p": int(rng.integers(2, 4)),
        "s": int(rng.choice([2, 3])),
    }


def answer(n, k, p, s):
    return (n + 2 * p - k) // s + 1


def check(n, k, p, s):
    return len(range(0, n + 2 * p - k + 1, s))


def work(n, k, p, s):
    return {"padded": n + 2 * p, "room": n + 2 * p - k, "steps": (n + 2 * p - k) // s}


def no_padding(n, k, p, s):
    return (n - k) // s + 1


def no_plus_one(n, k, p, s):
    return (n + 2 * p - k) // s


def no_stride(n, k, p, s):
    return n + 2 * p - k + 1
