def draw(rng):
    return {
        "words": int(rng.integers(2, 21)) * 10,
        "size": int(rng.choice([50, 100, 200, 300])),
        "window": int(rng.integers(3, 8)),
    }


def answer(words, size, window):
    return 2 * words * 1000 * size / 1e6


def one_table(words, size, window):
    return words * 1000 * size / 1e6


def per_place(words, size, window):
    return 2 * window * words * 1000 * size / 1e6
