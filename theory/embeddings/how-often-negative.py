def draw(rng):
    root = int(rng.choice([2, 3, 4, 10]))
    return {"root": root, "power": root**4, "drawn": int(rng.integers(2, 31))}


def answer(root, power, drawn):
    return drawn * root**3


def check(root, power, drawn):
    return drawn * power**0.75


def work(root, power, drawn):
    return {"cube": root**3}


def by_count(root, power, drawn):
    return drawn * power


def uniform(root, power, drawn):
    return drawn


def square_root(root, power, drawn):
    return drawn * root**2
