def draw(rng):
    return {"s": int(rng.integers(3, 16)), "t": int(rng.integers(3, 11))}


def answer(s, t):
    return s * s + t * (t + 1) // 2 + t * s


def check(s, t):
    """Counts what each token sees."""
    return sum(s for _ in range(s)) + sum(s + i + 1 for i in range(t))


def work(s, t):
    return {"inner": s * s, "causal": t * (t + 1) // 2, "cross": s * t}


def causal_encoder(s, t):
    return s * (s + 1) // 2 + t * (t + 1) // 2 + t * s


def no_cross(s, t):
    return s * s + t * (t + 1) // 2
