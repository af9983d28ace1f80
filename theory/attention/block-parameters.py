def draw(rng):
    return {
        "width": int(rng.integers(3, 13)) * 100,
        "heads": int(rng.choice([5, 10, 20])),
        "factor": int(rng.choice([2, 3, 4])),
    }


def answer(width, heads, factor):
    return (4 + 2 * factor) * width**2 / 1e6


def check(width, heads, factor):
    head = width / heads
    return (heads * 3 * width * head + width * width + 2 * width * factor * width) / 1e6


def three_matrices(width, heads, factor):
    return (3 + 2 * factor) * width**2 / 1e6


def per_head(width, heads, factor):
    return (heads * 3 + 1 + 2 * factor) * width**2 / 1e6
