import math


def draw(rng):
    n = int(rng.integers(3, 40)) * 3 + int(rng.integers(1, 3))
    distance = int(rng.choice([1, 3, 4] if n % 3 == 1 else [2, 3, 5]))
    return {
        "a": int(rng.integers(2, 7)),
        "b": int(rng.integers(2, 7)),
        "m": n + distance,
        "n": n,
    }


def answer(a, b, m, n):
    return a * b * (1, 0.5, -0.5, -1, -0.5, 0.5)[(m - n) % 6]


def check(a, b, m, n):
    """Turns both vectors and multiplies them."""
    turn = math.pi / 3
    q = (a * math.cos(m * turn), a * math.sin(m * turn))
    k = (b * math.cos(n * turn), b * math.sin(n * turn))
    return q[0] * k[0] + q[1] * k[1]


def work(a, b, m, n):
    return {
        "distance": m - n,
        "angle": (m - n) * 60,
        "cosine": (1, 0.5, -0.5, -1, -0.5, 0.5)[(m - n) % 6],
    }


def unrotated(a, b, m, n):
    return a * b


def summed(a, b, m, n):
    return a * b * (1, 0.5, -0.5, -1, -0.5, 0.5)[(m + n) % 6]
