def draw(rng):
    return {"parts": int(rng.choice([2, 3])), "percent": int(rng.integers(5, 26)) * 2}


def answer(parts, percent):
    return 1 - (1 - percent / 100) ** parts


def check(parts, percent):
    p = percent / 100
    return 2 * p - p * p if parts == 2 else 3 * p - 3 * p * p + p**3


def work(parts, percent):
    good = 1 - percent / 100
    return {"good": round(good, 2), "none": good**parts}


def added(parts, percent):
    return parts * percent / 100


def all_fail(parts, percent):
    return (percent / 100) ** parts


def none_fails(parts, percent):
    return (1 - percent / 100) ** parts
