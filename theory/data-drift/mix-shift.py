def draw(rng):
    return {
        "old": int(rng.integers(86, 97)),
        "new": int(rng.integers(56, 77)),
        "before": int(rng.choice([5, 10])),
        "after": int(rng.choice([20, 30, 40, 60])),
    }


def answer(old, new, before, after):
    return (after * new + (100 - after) * old) / 100


def check(old, new, before, after):
    """From the launch on, by what the mix has cost."""
    return at_launch(old, new, before, after) - (after - before) / 100 * (old - new)


def work(old, new, before, after):
    return {"rest": 100 - after, "launch": at_launch(old, new, before, after)}


def plain_mean(old, new, before, after):
    return (old + new) / 2


def swapped(old, new, before, after):
    return (after * old + (100 - after) * new) / 100


def at_launch(old, new, before, after):
    return (before * new + (100 - before) * old) / 100
