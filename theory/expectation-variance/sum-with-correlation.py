def draw(rng):
    return {
        "sx": int(rng.integers(2, 9)),
        "sy": int(rng.integers(2, 9)),
        "rho": float(rng.choice([0.25, 0.5, 0.75])),
    }


def answer(sx, sy, rho):
    return sx**2 + sy**2 + 2 * rho * sx * sy


def check(sx, sy, rho):
    """The second part in two: what goes with the first, and what does not."""
    return (sx + rho * sy) ** 2 + (1 - rho**2) * sy**2


def work(sx, sy, rho):
    return {"cov": rho * sx * sy}


def independent(sx, sy, rho):
    return sx**2 + sy**2


def once(sx, sy, rho):
    return sx**2 + sy**2 + rho * sx * sy


def sds_add(sx, sy, rho):
    return (sx + sy) ** 2
