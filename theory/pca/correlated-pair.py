def draw(rng):
    return {"rho": int(rng.integers(10, 88)) / 100}


def answer(rho):
    return (1 + rho) / 2


def check(rho):
    import numpy as np

    values = np.linalg.eigvalsh([[1, rho], [rho, 1]])
    return float(values[1] / values.sum())


def rho_itself(rho):
    return rho


def rho_squared(rho):
    return rho**2


def eigenvalue(rho):
    return 1 + rho
