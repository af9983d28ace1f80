def draw(rng):
    ref_chosen = -int(rng.integers(25, 70))
    ref_rejected = ref_chosen + int(rng.choice([-1, 1])) * int(rng.integers(4, 16))
    return {
        "chosen": ref_chosen + int(rng.integers(1, 9)),
        "ref_chosen": ref_chosen,
        "rejected": ref_rejected - int(rng.integers(1, 13)),
        "ref_rejected": ref_rejected,
        "beta": float(rng.choice([0.1, 0.2, 0.5])),
    }


def answer(chosen, ref_chosen, rejected, ref_rejected, beta):
    return beta * ((chosen - ref_chosen) - (rejected - ref_rejected))


def check(chosen, ref_chosen, rejected, ref_rejected, beta):
    """The preference of the model, less that of the reference."""
    return beta * (chosen - rejected) - beta * (ref_chosen - ref_rejected)


def work(chosen, ref_chosen, rejected, ref_rejected, beta):
    return {"gain": chosen - ref_chosen, "other": rejected - ref_rejected}


def no_reference(chosen, ref_chosen, rejected, ref_rejected, beta):
    return beta * (chosen - rejected)


def added(chosen, ref_chosen, rejected, ref_rejected, beta):
    return beta * ((chosen - ref_chosen) + (rejected - ref_rejected))
