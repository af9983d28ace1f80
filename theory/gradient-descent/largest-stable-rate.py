def draw(rng):
    flat = int(rng.integers(1, 6))
    return {"flat": flat, "steep": flat * int(rng.choice([3, 4, 5, 8, 10, 20, 25, 40]))}


def answer(flat, steep):
    return 1 / steep


def check(flat, steep):
    return 2 / max(2 * flat, 2 * steep)


def work(flat, steep):
    return {"ratio": steep // flat}


def flat_decides(flat, steep):
    return 1 / flat


def coefficient(flat, steep):
    return 2 / steep


def reaches(flat, steep):
    return 1 / (2 * steep)
