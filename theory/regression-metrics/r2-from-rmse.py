def draw(rng):
    sd = int(rng.integers(2, 16)) * 20
    share = int(rng.choice([10, 20, 25, 30, 35, 40, 45, 50, 60, 75, 80, 90]))
    return {"sd": sd, "rmse": sd * share // 100}


def answer(sd, rmse):
    return 1 - (rmse / sd) ** 2


def check(sd, rmse):
    return (sd - rmse) * (sd + rmse) / sd**2


def roots(sd, rmse):
    return 1 - rmse / sd


def unexplained(sd, rmse):
    return (rmse / sd) ** 2
