def draw(rng):
    slo = float(rng.choice([99.4, 99.5, 99.8, 99.9]))
    return {"slo": slo, "errors": round((100 - slo) * int(rng.integers(4, 41)) / 2, 2)}


def answer(slo, errors):
    return 720 * (100 - slo) / errors


def work(slo, errors):
    allowed = round(100 - slo, 2)
    return {"allowed": allowed, "burn": round(errors / allowed, 2)}


def outage(slo, errors):
    return 720 * (100 - slo) / 100


def no_objective(slo, errors):
    return 720 / errors
