def draw(rng):
    return {
        "numbers": int(rng.integers(2, 12)),
        "a": int(rng.integers(2, 8)),
        "b": int(rng.integers(4, 13)),
        "c": int(rng.integers(6, 31)),
    }


def answer(numbers, a, b, c):
    return numbers + a + b + c - 3


def all_columns(numbers, a, b, c):
    return numbers + a + b + c


def one_less(numbers, a, b, c):
    return numbers + a + b + c - 1


def crossed(numbers, a, b, c):
    return numbers + a * b * c
