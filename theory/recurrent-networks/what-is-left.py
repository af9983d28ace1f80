def draw(rng):
    return {
        "gate": float(rng.choice([0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99])),
        "steps": int(rng.integers(3, 11)),
    }


def answer(gate, steps):
    return gate**steps


def work(gate, steps):
    return {"reach": round(1 / (1 - gate), 1)}


def linear(gate, steps):
    value = 1 - (1 - gate) * steps
    return value if abs(value - gate**steps) > 0.06 else float("nan")


def once(gate, steps):
    return gate if gate < 0.98 else float("nan")
